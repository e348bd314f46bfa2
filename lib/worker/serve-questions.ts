import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Coin } from '../coin.ts';
import { findReasons } from '../judging/find-reasons.ts';
import { printReceipt, printReceiptJson } from '../judging/print-receipt.ts';
import { sayReasons } from '../judging/say-reasons.ts';
import { writeReceipt } from '../judging/write-receipt.ts';
import { createAudience } from '../market/audience.ts';
import { createDiskShelf } from '../market/disk-shelf.ts';
import { createFetchJson } from '../market/fetch-json.ts';
import { createMarket } from '../market/market.ts';
import { createSessionShelf } from '../market/session-shelf.ts';
import { sources } from '../market/sources/sources.ts';
import { answerQuestions, tellPage } from '../messaging.ts';
import { readText } from '../reading/read-text.ts';
import { changeSettings, loadSettings } from '../settings-store.ts';
import { addCoin } from '../watch-list.ts';

const alarmName = 'renew-figures';

/** Puts the worker together: questions in, answers out, and a word to the tabs when it is time to ask again. */
export function serveQuestions(): void {
  const now = () => Date.now();
  const session = createSessionShelf();
  const audience = createAudience(
    session,
    () => void browser.alarms.create(alarmName, { periodInMinutes: 1 }),
    () => void browser.alarms.clear(alarmName),
  );
  const market = createMarket({
    sources,
    fetchJson: createFetchJson((...request) => fetch(...request), now),
    session,
    disk: createDiskShelf(),
    now,
    random: Math.random,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    isOnline: () => navigator.onLine,
    settings: loadSettings,
    onNews: () => void callAudience(),
  });

  /** Only a page that is on the screen asks again: where there is none, nothing is asked of anybody. */
  const callAudience = () =>
    audience.call(async (tab) => (await tellPage(tab, { kind: 'figures' }))?.showing ?? false);

  async function remember(symbol: string, coin: Coin): Promise<void> {
    const { choices } = await loadSettings();
    await changeSettings({ choices: { ...choices, [symbol]: coin } });
  }

  /** Followed at once, and known to the other sources as soon as they have said what they call it. */
  async function completeCoin(coin: Coin): Promise<void> {
    const complete = await market.describe(coin);
    const { watch } = await loadSettings();
    await changeSettings({ watch: watch.map((one) => (one.id === coin.id ? complete : one)) });
  }

  answerQuestions({
    async 'read-texts'({ texts }) {
      const { watch } = await loadSettings();
      return { readings: texts.map((text) => readText(text, watch)) };
    },
    async 'ask-figures'({ symbols }, { tabId }) {
      if (tabId !== null) await audience.join(tabId);
      return { answers: await market.answer(symbols) };
    },
    async 'find-reasons'({ of, beside }) {
      const found = findReasons(of, beside);
      return {
        reasons: sayReasons(of.claim, found, of.asOf, i18n.t, browser.i18n.getUILanguage()),
      };
    },
    async 'write-receipt'({ of, form }) {
      const receipt = await writeReceipt(of, browser.runtime.getManifest().version);
      return { receipt: form === 'json' ? printReceiptJson(receipt) : printReceipt(receipt) };
    },
    async 'look-up-coin'({ symbol }) {
      return { answer: await market.lookUp(symbol) };
    },
    async 'choose-coin'({ symbol, coinId }) {
      const coin = await market.candidate(symbol, coinId);
      if (coin === null) return {};
      await remember(symbol, coin);
      // What other sources call it comes after, and need not be waited for.
      void market.describe(coin).then((described) => remember(symbol, described));
      return {};
    },
    async 'search-coins'({ text }) {
      return { found: await market.search(text) };
    },
    'describe-coin': async ({ coinId }) => ({ found: await market.find(coinId) }),
    async 'follow-coin'({ coin }) {
      const { watch } = await loadSettings();
      await changeSettings({ watch: addCoin(watch, coin) });
      void completeCoin(coin);
      return {};
    },
    'try-source': async ({ sourceId }) => ({ tried: await market.trySource(sourceId) }),
    'ask-rate': async () => ({ asked: await market.rate() }),
    async 'open-settings'(_, { tabId }) {
      const about = tabId === null ? '' : `?tab=${tabId}`;
      await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') + about });
      return {};
    },
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void callAudience();
  });
  browser.tabs.onRemoved.addListener((tabId) => void audience.leave([tabId]));
}
