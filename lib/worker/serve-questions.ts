import { browser } from 'wxt/browser';
import type { Coin } from '../coin.ts';
import { findWordTable } from '../find-words.ts';
import { findWords } from '../follow-words.ts';
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
import { answerQuestions } from '../messaging/answer-questions.ts';
import { tellPage } from '../messaging/tell-page.ts';
import { dollars } from '../rate.ts';
import { readText } from '../reading/read-text.ts';
import { changeSettings, loadSettings } from '../settings-store.ts';
import { addCoin } from '../watch-list.ts';
import { hearShortcuts } from './hear-shortcuts.ts';
import { offerSelectionCheck, selectionMenuId } from './offer-selection-check.ts';
import { tendSiteScripts } from './site-scripts.ts';
import { tendSettings } from './tend-settings.ts';
import { showTabInToolbar } from './toolbar.ts';

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

  const read = async (texts: readonly string[]) => {
    const { watch } = await loadSettings();
    return texts.map((text) => readText(text, watch));
  };

  async function check(text: string) {
    const [reading = { mentions: [], claims: [] }] = await read([text]);
    const named = [...reading.claims, ...reading.mentions].flatMap(({ symbol }) => symbol ?? []);
    const symbols = [...new Set(named)];
    const answers = symbols.length > 0 ? await market.answer(symbols) : [];
    const { currency } = await loadSettings();
    const asked = currency === 'usd' ? null : await market.rate();
    return { reading, answers, rate: asked?.kind === 'rate' ? asked.rate : dollars };
  }

  /** Followed at once, and known to the other sources as soon as they have said what they call it. */
  async function completeCoin(coin: Coin): Promise<void> {
    const complete = await market.describe(coin);
    const { watch } = await loadSettings();
    await changeSettings({ watch: watch.map((one) => (one.id === coin.id ? complete : one)) });
  }

  const siteScripts = tendSiteScripts();
  answerQuestions({
    async 'read-texts'({ texts }) {
      return { readings: await read(texts) };
    },
    async 'ask-figures'({ symbols }, { tabId }) {
      if (tabId !== null) await audience.join(tabId);
      return { answers: await market.answer(symbols) };
    },
    async 'find-reasons'({ of, beside }) {
      const found = findReasons(of, beside);
      const { say, locale } = await findWords((await loadSettings()).language);
      return { reasons: sayReasons(of.claim, found, of.asOf, say, locale) };
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
    async 'ask-words'({ language }) {
      return { table: await findWordTable(language) };
    },
    async 'await-site-scripts'() {
      await siteScripts.settled();
      return {};
    },
    async 'show-tab'({ on, off }, { tabId }) {
      if (tabId === null) return {};
      const words = await findWords((await loadSettings()).language);
      await showTabInToolbar(tabId, on, off, words);
      return {};
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
    'ask-settings': async () => ({ settings: await loadSettings() }),
    async 'open-settings'() {
      await browser.runtime.openOptionsPage();
      return {};
    },
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void callAudience();
  });
  hearShortcuts(offerSelectionCheck(check));
  tendSettings(selectionMenuId);
  browser.tabs.onRemoved.addListener((tabId) => void audience.leave([tabId]));
}
