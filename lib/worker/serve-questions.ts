import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { findReasons } from '../judging/find-reasons.ts';
import { printReceipt, printReceiptJson } from '../judging/print-receipt.ts';
import { sayReasons } from '../judging/say-reasons.ts';
import { writeReceipt } from '../judging/write-receipt.ts';
import { createAudience } from '../market/audience.ts';
import { createFetchJson } from '../market/fetch-json.ts';
import { createMarket } from '../market/market.ts';
import { createMarketStore } from '../market/store.ts';
import { answerQuestions, tellPage } from '../messaging.ts';
import { readText } from '../reading/read-text.ts';
import { loadSettings } from '../settings-store.ts';

const alarmName = 'renew-figures';

/** Puts the worker together: questions in, answers out, and news to the tabs that show notes. */
export function serveQuestions(): void {
  const now = () => Date.now();
  const store = createMarketStore();
  const audience = createAudience(
    store,
    () => void browser.alarms.create(alarmName, { periodInMinutes: 1 }),
    () => void browser.alarms.clear(alarmName),
  );
  const market = createMarket({
    fetchJson: createFetchJson((...request) => fetch(...request), now),
    store,
    now,
    random: Math.random,
    watch: async () => (await loadSettings()).watch,
    onLateNews: () => void tellAudience(),
  });

  async function tellAudience(): Promise<void> {
    const tabs = await audience.tabs();
    if (tabs.length === 0) return;
    const { watch } = await loadSettings();
    const answers = await market.answer(watch.map((coin) => coin.symbol));
    const replies = await Promise.all(
      tabs.map((tab) => tellPage(tab, { kind: 'figures', answers })),
    );
    await audience.leave(tabs.filter((_, index) => !replies[index]?.showing));
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
    async 'open-settings'(_, { tabId }) {
      const about = tabId === null ? '' : `?tab=${tabId}`;
      await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') + about });
      return {};
    },
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void tellAudience();
  });
  browser.tabs.onRemoved.addListener((tabId) => void audience.leave([tabId]));
}
