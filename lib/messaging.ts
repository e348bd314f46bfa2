import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Claim, Reading } from './claim.ts';
import type { Coin } from './coin.ts';
import type { Answer, FoundCoins } from './figure.ts';
import { type Holding, holdingSchema } from './holding.ts';
import { matchesPattern } from './match-pattern.ts';
import {
  type News,
  type NewsReply,
  newsReplySchema,
  newsSchema,
  type Question,
  questionSchema,
  replySchemas,
} from './messages.ts';
import type { AskedRate } from './rate.ts';
import type { Case, ReceiptForm } from './receipt.ts';
import type { Tried } from './tried.ts';
import type { WordTable } from './words.ts';

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

/** What a page makes of each piece of news; of a kind that it has no ear for, it says nothing. */
export type NewsHandlers = {
  [Kind in News['kind']]?: (news: Extract<News, { kind: Kind }>) => NewsReply;
};

/** The popup's line to a page's content script, open while the popup is. */
const holdingPort = 'holding';

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

/** Null where that language is not packed: the browser's own words stand. */
export async function askWords(language: string): Promise<WordTable | null> {
  const question: Question = { kind: 'ask-words', language };
  const reply: unknown = await browser.runtime.sendMessage(question);
  return replySchemas['ask-words'].parse(reply).table;
}

export async function showTab(on: boolean, off: number): Promise<void> {
  const question: Question = { kind: 'show-tab', on, off };
  await browser.runtime.sendMessage(question);
}

/** Waits until our script runs where the user has just let it. */
export async function awaitSiteScripts(): Promise<void> {
  const question: Question = { kind: 'await-site-scripts' };
  await browser.runtime.sendMessage(question);
}

/** In the worker: answers what our own content scripts and pages ask. */
export function answerQuestions(handlers: QuestionHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || sender.url === undefined) return undefined;
    const parsed = questionSchema.safeParse(message);
    if (!parsed.success) return undefined;
    const asker = { tabId: sender.tab?.id ?? null };
    if (comesFromUs(sender.url)) return answerQuestion(parsed.data, asker, handlers);
    // From a site that the reader has let us annotate, as long as that stands.
    return mayRead(sender.url).then((may): unknown =>
      may ? answerQuestion(parsed.data, asker, handlers) : undefined,
    );
  });
}

function answerQuestion(
  question: Question,
  asker: Asker,
  handlers: QuestionHandlers,
): Promise<object> {
  switch (question.kind) {
    case 'read-texts':
      return handlers['read-texts'](question, asker);
    case 'ask-figures':
      return handlers['ask-figures'](question, asker);
    case 'find-reasons':
      return handlers['find-reasons'](question, asker);
    case 'write-receipt':
      return handlers['write-receipt'](question, asker);
    case 'look-up-coin':
      return handlers['look-up-coin'](question, asker);
    case 'choose-coin':
      return handlers['choose-coin'](question, asker);
    case 'search-coins':
      return handlers['search-coins'](question, asker);
    case 'describe-coin':
      return handlers['describe-coin'](question, asker);
    case 'follow-coin':
      return handlers['follow-coin'](question, asker);
    case 'try-source':
      return handlers['try-source'](question, asker);
    case 'ask-rate':
      return handlers['ask-rate'](question, asker);
    case 'open-settings':
      return handlers['open-settings'](question, asker);
    case 'ask-words':
      return handlers['ask-words'](question, asker);
    case 'await-site-scripts':
      return handlers['await-site-scripts'](question, asker);
    case 'show-tab':
      return handlers['show-tab'](question, asker);
  }
}

/**
 * In the worker and the popup: null where the tab is closed, has left the site, or answers nonsense.
 * All frames are told, and the first that has an ear for it answers; or one alone.
 */
export async function tellPage(
  tabId: number,
  news: News,
  frameId?: number,
): Promise<NewsReply | null> {
  try {
    const place = frameId === undefined ? {} : { frameId };
    const reply: unknown = await browser.tabs.sendMessage(tabId, news, place);
    const parsed = newsReplySchema.safeParse(reply);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** In a page: hears what the worker and the popup have to say until the signal ends it. */
export function hearNews(handlers: NewsHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown; url?: string },
    reply: (reply: NewsReply) => void,
  ) => {
    if (!isOurs(sender)) return;
    const news = newsSchema.safeParse(message);
    if (!news.success) return;
    const handled = handleNews(news.data, handlers);
    // By `reply`, not by a promise: a content script runs without the polyfill.
    if (handled !== undefined) reply(handled);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // Gone with the extension, where that is why we end.
    browser.runtime?.onMessage?.removeListener(listener);
  });
}

function handleNews(news: News, handlers: NewsHandlers): NewsReply | undefined {
  switch (news.kind) {
    case 'figures':
      return handlers.figures?.(news);
    case 'go-to-claim':
      return handlers['go-to-claim']?.(news);
    case 'go-to-coin':
      return handlers['go-to-coin']?.(news);
    case 'step-claim':
      return handlers['step-claim']?.(news);
    case 'leave':
      return handlers.leave?.(news);
    case 'selection':
      return handlers.selection?.(news);
  }
}

/** In the popup: what the tab's page holds, now and with each change; null where no script of ours answers. */
export function followHolding(
  tabId: number,
  use: (holding: Holding | null) => void,
  signal: AbortSignal,
): void {
  const port = browser.tabs.connect(tabId, { name: holdingPort, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const holding = holdingSchema.safeParse(message);
    if (holding.success) use(holding.data);
  });
  port.onDisconnect.addListener(() => {
    // That nobody is there is no error: Chrome reports what nobody has looked at.
    void browser.runtime.lastError;
    if (!signal.aborted) use(null);
  });
  signal.addEventListener('abort', () => port.disconnect());
}

/** In a page: tells each popup that looks at it what it holds, and on `tell` once more. Free where none looks. */
export function showHolding(holdingNow: () => Holding, signal: AbortSignal): { tell(): void } {
  const lookers = new Set<{ postMessage(message: unknown): void }>();
  const greet = (port: {
    name: string;
    sender?: { id?: string; tab?: unknown; url?: string };
    postMessage(message: unknown): void;
    onDisconnect: { addListener(listener: () => void): void };
  }) => {
    if (port.name !== holdingPort || !isOurs(port.sender ?? {})) return;
    lookers.add(port);
    port.onDisconnect.addListener(() => lookers.delete(port));
    port.postMessage(holdingNow());
  };
  browser.runtime.onConnect.addListener(greet);
  signal.addEventListener('abort', () => {
    browser.runtime?.onConnect?.removeListener(greet);
    lookers.clear();
  });
  return {
    tell() {
      if (lookers.size === 0) return;
      const holding = holdingNow();
      for (const port of lookers) port.postMessage(holding);
    },
  };
}

/** The worker, or a page of ours, in a tab or not; another tab's content script is neither. */
function isOurs({ id, tab, url }: { id?: string; tab?: unknown; url?: string }): boolean {
  if (id !== browser.runtime.id) return false;
  return tab === undefined || (url?.startsWith(browser.runtime.getURL('')) ?? false);
}

function comesFromUs(url: string): boolean {
  if (url.startsWith(browser.runtime.getURL(''))) return true;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.some(({ matches }) => matches?.some((pattern) => matchesPattern(pattern, url)));
}

async function mayRead(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { origin } = new URL(url);
  return (
    origin.startsWith('https://') && browser.permissions.contains({ origins: [`${origin}/*`] })
  );
}
