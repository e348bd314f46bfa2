import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Claim, Reading } from './claim.ts';
import type { Coin } from './coin.ts';
import type { Answer, FoundCoins } from './figure.ts';
import { matchesPattern } from './match-pattern.ts';
import { type News, newsSchema, type Question, questionSchema, replySchemas } from './messages.ts';
import type { AskedRate } from './rate.ts';
import type { Case, ReceiptForm } from './receipt.ts';
import type { Tried } from './tried.ts';

/*
 * The one file that sends and hears messages. What arrives is parsed here at both ends, and a sender
 * that is not our own is refused: to everyone else in the extension a message is a typed call.
 */

type Reply<Kind extends keyof typeof replySchemas> = z.infer<(typeof replySchemas)[Kind]>;

export type Asker = { tabId: number | null };

export type QuestionHandlers = {
  [Kind in Question['kind']]: (
    question: Extract<Question, { kind: Kind }>,
    asker: Asker,
  ) => Promise<Reply<Kind>>;
};

const checkEveryMs = 500;

/**
 * Calls when this content script has outlived its extension, at the reader's next move: there is no
 * event for it. Firefox stops the script instead; there our style sheet goes, and all we drew with it.
 */
export function whenExtensionGone(react: () => void, signal: AbortSignal): void {
  let checkedAt = Number.NEGATIVE_INFINITY;
  const check = ({ timeStamp }: Event) => {
    // Asking costs 50 µs, and a reader scrolls a hundred times a second.
    if (timeStamp - checkedAt < checkEveryMs) return;
    checkedAt = timeStamp;
    if (browser.runtime?.id === undefined) react();
  };
  for (const type of ['pointermove', 'keydown', 'visibilitychange', 'scrollend']) {
    document.addEventListener(type, check, { capture: true, passive: true, signal });
  }
}

export async function askReadings(texts: string[]): Promise<Reading[]> {
  const question: Question = { kind: 'read-texts', texts };
  const reply: unknown = await browser.runtime.sendMessage(question);
  return replySchemas['read-texts'].parse(reply).readings;
}

export async function askFigures(symbols: string[]): Promise<Answer[]> {
  const question: Question = { kind: 'ask-figures', symbols };
  const reply: unknown = await browser.runtime.sendMessage(question);
  return replySchemas['ask-figures'].parse(reply).answers;
}

export async function askReasons(of: Case, beside: Claim[]): Promise<string[]> {
  const question: Question = { kind: 'find-reasons', of, beside };
  const reply: unknown = await browser.runtime.sendMessage(question);
  return replySchemas['find-reasons'].parse(reply).reasons;
}

export async function askReceipt(of: Case, form: ReceiptForm): Promise<string> {
  const question: Question = { kind: 'write-receipt', of, form };
  const reply: unknown = await browser.runtime.sendMessage(question);
  return replySchemas['write-receipt'].parse(reply).receipt;
}

/** At the reader's own click alone: the ticker goes to a source. */
export async function lookUpCoin(symbol: string): Promise<Answer> {
  const question: Question = { kind: 'look-up-coin', symbol };
  const reply: unknown = await browser.runtime.sendMessage(question);
  return replySchemas['look-up-coin'].parse(reply).answer;
}

export async function chooseCoin(symbol: string, coinId: string): Promise<void> {
  const question: Question = { kind: 'choose-coin', symbol, coinId };
  await browser.runtime.sendMessage(question);
}

/** By name, ticker, account, address or link, as somebody typed it: it goes to a source. */
export async function searchCoins(text: string): Promise<FoundCoins> {
  const question: Question = { kind: 'search-coins', text };
  const reply: unknown = await browser.runtime.sendMessage(question);
  return replySchemas['search-coins'].parse(reply).found;
}

export async function describeCoin(coinId: string): Promise<FoundCoins> {
  const question: Question = { kind: 'describe-coin', coinId };
  const reply: unknown = await browser.runtime.sendMessage(question);
  return replySchemas['describe-coin'].parse(reply).found;
}

export async function followCoin(coin: Coin): Promise<void> {
  const question: Question = { kind: 'follow-coin', coin };
  await browser.runtime.sendMessage(question);
}

export async function trySource(sourceId: string): Promise<Tried> {
  const question: Question = { kind: 'try-source', sourceId };
  const reply: unknown = await browser.runtime.sendMessage(question);
  return replySchemas['try-source'].parse(reply).tried;
}

export async function askRate(): Promise<AskedRate> {
  const question: Question = { kind: 'ask-rate' };
  const reply: unknown = await browser.runtime.sendMessage(question);
  return replySchemas['ask-rate'].parse(reply).asked;
}

export async function openSettings(): Promise<void> {
  const question: Question = { kind: 'open-settings' };
  await browser.runtime.sendMessage(question);
}

/** In the worker: answers what our own content scripts and pages ask. */
export function answerQuestions(handlers: QuestionHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || !comesFromUs(sender.url)) return undefined;
    const question = questionSchema.safeParse(message);
    if (!question.success) return undefined;
    const asker = { tabId: sender.tab?.id ?? null };
    switch (question.data.kind) {
      case 'read-texts':
        return handlers['read-texts'](question.data, asker);
      case 'ask-figures':
        return handlers['ask-figures'](question.data, asker);
      case 'find-reasons':
        return handlers['find-reasons'](question.data, asker);
      case 'write-receipt':
        return handlers['write-receipt'](question.data, asker);
      case 'look-up-coin':
        return handlers['look-up-coin'](question.data, asker);
      case 'choose-coin':
        return handlers['choose-coin'](question.data, asker);
      case 'search-coins':
        return handlers['search-coins'](question.data, asker);
      case 'describe-coin':
        return handlers['describe-coin'](question.data, asker);
      case 'follow-coin':
        return handlers['follow-coin'](question.data, asker);
      case 'try-source':
        return handlers['try-source'](question.data, asker);
      case 'ask-rate':
        return handlers['ask-rate'](question.data, asker);
      case 'open-settings':
        return handlers['open-settings'](question.data, asker);
    }
  });
}

/** In the worker: null where the tab is closed, has left the site, or answers nonsense. */
export async function tellPage(tabId: number, news: News): Promise<Reply<'figures'> | null> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, news);
    const parsed = replySchemas.figures.safeParse(reply);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** In a page: hears what the worker has to say until the signal ends it. */
export function hearNews(handle: (news: News) => Reply<'figures'>, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    reply: (reply: Reply<'figures'>) => void,
  ) => {
    // A message from another tab's content script is not the worker speaking.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const news = newsSchema.safeParse(message);
    // By `reply`, not by a promise: a content script runs without the polyfill.
    if (news.success) reply(handle(news.data));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // Gone with the extension, where that is why we end.
    browser.runtime?.onMessage?.removeListener(listener);
  });
}

function comesFromUs(url: string | undefined): boolean {
  if (url === undefined) return false;
  if (url.startsWith(browser.runtime.getURL(''))) return true;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.some(({ matches }) => matches?.some((pattern) => matchesPattern(pattern, url)));
}
