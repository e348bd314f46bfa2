import { browser } from 'wxt/browser';
import type { Claim, Reading } from '../claim.ts';
import type { Coin } from '../coin.ts';
import type { Answer, FoundCoins } from '../figure.ts';
import type { Question, Replies } from '../messages.ts';
import type { AskedRate } from '../rate.ts';
import type { Case, ReceiptForm } from '../receipt.ts';
import type { Settings } from '../settings.ts';
import type { Tried } from '../tried.ts';
import type { WordTable } from '../words.ts';

/** Throws where no worker answers, as after an update of the extension under the page. */
async function ask<Kind extends Question['kind']>(
  question: Extract<Question, { kind: Kind }>,
): Promise<Replies[Kind]> {
  const reply: Replies[Kind] = await browser.runtime.sendMessage(question);
  return reply;
}

export async function askReadings(texts: string[]): Promise<Reading[]> {
  return (await ask({ kind: 'read-texts', texts })).readings;
}

export async function askFigures(symbols: string[]): Promise<Answer[]> {
  return (await ask({ kind: 'ask-figures', symbols })).answers;
}

export async function askReasons(of: Case, beside: Claim[]): Promise<string[]> {
  return (await ask({ kind: 'find-reasons', of, beside })).reasons;
}

export async function askReceipt(of: Case, form: ReceiptForm): Promise<string> {
  return (await ask({ kind: 'write-receipt', of, form })).receipt;
}

/** At the reader's own click alone: the ticker goes to a source. */
export async function lookUpCoin(symbol: string): Promise<Answer> {
  return (await ask({ kind: 'look-up-coin', symbol })).answer;
}

export async function chooseCoin(symbol: string, coinId: string): Promise<void> {
  await ask({ kind: 'choose-coin', symbol, coinId });
}

/** By name, ticker, account, address or link, as somebody typed it: it goes to a source. */
export async function searchCoins(text: string): Promise<FoundCoins> {
  return (await ask({ kind: 'search-coins', text })).found;
}

export async function describeCoin(coinId: string): Promise<FoundCoins> {
  return (await ask({ kind: 'describe-coin', coinId })).found;
}

export async function followCoin(coin: Coin): Promise<void> {
  await ask({ kind: 'follow-coin', coin });
}

export async function trySource(sourceId: string): Promise<Tried> {
  return (await ask({ kind: 'try-source', sourceId })).tried;
}

export async function askRate(): Promise<AskedRate> {
  return (await ask({ kind: 'ask-rate' })).asked;
}

export async function openSettings(): Promise<void> {
  await ask({ kind: 'open-settings' });
}

export async function askSettings(): Promise<Settings> {
  return (await ask({ kind: 'ask-settings' })).settings;
}

/** Null where that language is not packed: the browser's own words stand. */
export async function askWords(language: string): Promise<WordTable | null> {
  return (await ask({ kind: 'ask-words', language })).table;
}

export async function showTab(on: boolean, off: number): Promise<void> {
  await ask({ kind: 'show-tab', on, off });
}

/** Waits until our script runs where the user has just let it. */
export async function awaitSiteScripts(): Promise<void> {
  await ask({ kind: 'await-site-scripts' });
}
