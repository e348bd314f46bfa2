import { i18n } from '#i18n';
import contentCss from '../../../entrypoints/notes.content/style.css?inline';
import { openGradient } from '../../../lib/coin.ts';
import type { Answer, Candidate, Figures } from '../../../lib/figure.ts';
import { findReasons } from '../../../lib/judging/find-reasons.ts';
import { printReceipt, printReceiptJson } from '../../../lib/judging/print-receipt.ts';
import { sayReasons } from '../../../lib/judging/say-reasons.ts';
import { writeReceipt } from '../../../lib/judging/write-receipt.ts';
import { whenReplaced } from '../../../lib/page/follow-navigation.ts';
import { findSite } from '../../../lib/page/sites/find-site.ts';
import { type Notes, type PageWorld, startNotes } from '../../../lib/page/start-notes.ts';
import { readText } from '../../../lib/reading/read-text.ts';

/** The clock of these tests stands still. */
export const now = Date.parse('2026-11-20T12:00:00Z');

// In the extension the manifest's style sheet; not an element, for the page's own must not change.
const sheet = new CSSStyleSheet();
sheet.replaceSync(contentCss);
document.adoptedStyleSheets = [sheet];

let life = new AbortController();
let notes: Notes | null = null;
let asked: { symbols: string[]; answer(answers: Answer[]): void; fail(): void }[] = [];
export let settingsOpened = 0;
export let copies: string[] = [];
/** How often the page was said to hold something else. */
export let changes = 0;
export const lookedUp: string[] = [];
export const chosen: [symbol: string, coinId: string][] = [];

const namesakes: Candidate[] = [
  { coin: { id: 'wen-one', symbol: 'WEN', name: 'Wen One' }, rank: 812, marketCap: 21e6 },
  {
    coin: {
      id: 'wen-two',
      symbol: 'WEN',
      name: 'Wen Two',
      contracts: [{ chain: 'solana', address: 'x' }],
    },
    rank: null,
    marketCap: null,
  },
];

/** Starts the notes with a market that answers when the test says so. */
export function begin(wishes: Partial<PageWorld> = {}): void {
  life = new AbortController();
  asked = [];
  copies = [];
  notes = startNotes(
    {
      document,
      site: findSite(document),
      watch: [openGradient],
      // At once, but not in the same task, as the worker would.
      read: async (texts) => texts.map((text) => readText(text, [openGradient])),
      ask: (symbols) =>
        new Promise((resolve, reject) => {
          asked.push({ symbols, answer: resolve, fail: () => reject(new Error('no worker')) });
        }),
      findReasons: async (of, beside) =>
        sayReasons(of.claim, findReasons(of, beside), now, i18n.t, 'en'),
      writeReceipt: async (of, form) => {
        const receipt = await writeReceipt(of, '0.0.0');
        return form === 'json' ? printReceiptJson(receipt) : printReceipt(receipt);
      },
      copy: async (text) => {
        copies.push(text);
      },
      lookUp: async (symbol) => {
        lookedUp.push(symbol);
        return { kind: 'ambiguous', symbol, candidates: namesakes };
      },
      choose: (symbol, coinId) => chosen.push([symbol, coinId]),
      openSettings: () => {
        settingsOpened += 1;
      },
      say: i18n.t,
      locale: 'en',
      direction: 'ltr',
      showing: 'notes',
      theme: 'page',
      version: '0',
      onChange: () => {
        changes += 1;
      },
      now: () => now,
      ...wishes,
    },
    life.signal,
  );
}

export function end(): void {
  life.abort();
}

/** Begins again whenever the document is written anew, as the content script does. */
export function startOver(): void {
  const again = () => {
    end();
    begin();
    startOver();
  };
  whenReplaced(document, again, life.signal);
}

export const askedSymbols = () => asked.map(({ symbols }) => symbols);
export const failAll = () => asked.splice(0).map(({ fail }) => fail());
export const hold = () => notes?.hold();
export const goTo = (claimId: string) => notes?.goTo(claimId);
export const goToCoin = (symbol: string) => notes?.goToCoin(symbol);
export const step = (by: 1 | -1) => notes?.step(by);
export const renew = () => notes?.renew();
export const diagnose = () => notes?.diagnose();

/** Answers all that has been asked: OPG by these figures, everything else as not followed. */
export function answerAll(cap: number, ageMs = 30_000): void {
  for (const { symbols, answer } of asked.splice(0)) {
    answer(symbols.map((symbol) => answerFor(symbol, cap, ageMs)));
  }
}

/** Answers all that has been asked as told; what is not told of is not followed. */
export function answerWith(...told: Answer[]): void {
  for (const { symbols, answer } of asked.splice(0)) {
    answer(
      symbols.map(
        (symbol) => told.find((one) => one.symbol === symbol) ?? { kind: 'not-followed', symbol },
      ),
    );
  }
}

export const ambiguous: Answer = { kind: 'ambiguous', symbol: 'WEN', candidates: namesakes };

/** OPG with the cap that two sources contradict each other about, a third left out and a fourth silent. */
export function disputed(): Answer {
  const answer = answerFor('OPG', 30e6);
  if (answer.kind !== 'figures') return answer;
  const said = { value: 60e6, observedAt: now - 60_000, fetchedAt: now };
  const grade = { value: 45e6, grade: 'disputed', spread: 0.5, observedAt: now - 60_000 } as const;
  return {
    ...answer,
    figures: {
      ...answer.figures,
      figures: {
        ...answer.figures.figures,
        market_cap: [
          ...(answer.figures.figures.market_cap ?? []),
          { source: 'coinmarketcap', ...said },
        ],
      },
      agreed: { market_cap: grade },
      setAside: { market_cap: [{ source: 'dexscreener', ...said, value: 9e9 }] },
      silent: [{ source: 'coinpaprika', why: 'limited' }],
    },
  };
}

export function answerFor(symbol: string, cap: number, ageMs = 30_000): Answer {
  if (symbol !== 'OPG') return { kind: 'not-followed', symbol };
  const at = { source: 'coingecko', observedAt: now - ageMs, fetchedAt: now };
  const figures: Figures = {
    price: [{ ...at, value: cap / 220e6 }],
    market_cap: [{ ...at, value: cap }],
    volume: [{ ...at, value: cap / 2 }],
    circulating_supply: [{ ...at, value: 220e6 }],
  };
  return { kind: 'figures', symbol, figures: { coin: openGradient, figures, history: [] } };
}
