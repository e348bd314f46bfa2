import type { Coin } from '../coin.ts';
import type { Answer } from '../figure.ts';
import type { Failure, FetchJson } from './fetch-json.ts';
import { askMarkets } from './sources/coingecko.ts';
import { askHistory } from './sources/coingecko-history.ts';
import type { Histories, MarketStore, Memory } from './store.ts';

/** Figures younger than this are shown without asking again; CoinGecko renews its own every 60 s. */
const freshMs = 60_000;
/** CoinGecko has a finished UTC day ready 35 minutes after midnight. */
const dayReadyMs = 40 * 60_000;
const dayMs = 86_400_000;
const firstPauseMs = 60_000;
const longestPauseMs = 3_600_000;
/** How long a first answer waits for the history, so that a verdict need not change before the reader's eyes. */
const historyGraceMs = 1_500;

export type Market = {
  /** What the market says now of each ticker: asks the sources only where what it holds is old. */
  answer(symbols: readonly string[]): Promise<Answer[]>;
};

export function createMarket(parts: {
  fetchJson: FetchJson;
  store: MarketStore;
  now(): number;
  /** Uniform in [0, 1), to spread retries. */
  random(): number;
  watch(): Promise<readonly Coin[]>;
  /** Something came after the answer that it belongs to. */
  onLateNews(): void;
}): Market {
  const { store, now } = parts;
  let memory: Memory | null = null;
  let histories: Histories | null = null;
  let refreshing: Promise<void> | null = null;
  let askingHistories: Promise<boolean> | null = null;
  const historyRetryAt = new Map<string, number>();

  // What is asked depends on the watch list and the clock alone, never on the tickers a page shows.
  async function refresh(watch: readonly Coin[]): Promise<void> {
    memory ??= await store.loadMemory();
    const missing = watch.some((coin) => memory?.figures[coin.id] === undefined);
    const due = now() - memory.figuresAt >= freshMs || (missing && memory.figuresAt === 0);
    if (!due || now() < memory.pauseUntil || watch.length === 0) return;
    const reply = await askMarkets(
      watch.map((coin) => coin.id),
      parts.fetchJson,
    );
    if (reply.kind === 'figures') {
      const figures = { ...memory.figures, ...Object.fromEntries(reply.byId) };
      memory = { figures, figuresAt: now(), pauseUntil: 0, failuresInARow: 0, why: null };
    } else {
      memory = pausedBy(reply, memory);
    }
    await store.saveMemory(memory);
  }

  function pausedBy(failure: Failure, before: Memory): Memory {
    const asked = failure.kind === 'limited' ? (failure.retryAfterMs ?? 0) : 0;
    return {
      ...before,
      pauseUntil: now() + Math.max(asked, pauseMs(before.failuresInARow, parts.random())),
      failuresInARow: before.failuresInARow + 1,
      why: failure.kind,
    };
  }

  /** Whether it learnt anything. A coin whose history fails keeps the days we hold, and is left alone for a while. */
  async function refreshHistories(watch: readonly Coin[]): Promise<boolean> {
    memory ??= await store.loadMemory();
    histories ??= await store.loadHistories();
    let learnt = false;
    for (const coin of watch) {
      const held = histories[coin.id];
      if (held !== undefined && isHistoryComplete(held, now())) continue;
      if (now() < Math.max(memory.pauseUntil, historyRetryAt.get(coin.id) ?? 0)) continue;
      const reply = await askHistory(coin.id, parts.fetchJson);
      if (reply.kind === 'history') {
        histories = { ...histories, [coin.id]: { rows: reply.rows, askedAt: now() } };
        await store.saveHistories(histories);
        learnt = true;
        continue;
      }
      historyRetryAt.set(coin.id, now() + pauseMs(0, parts.random()));
      if (reply.kind === 'limited') {
        memory = pausedBy(reply, memory);
        await store.saveMemory(memory);
      }
    }
    return learnt;
  }

  function say(symbol: string, watch: readonly Coin[]): Answer {
    const coin = watch.find((watched) => watched.symbol === symbol);
    if (coin === undefined) return { kind: 'not-followed', symbol };
    const figures = memory?.figures[coin.id];
    if (figures === undefined) {
      return { kind: 'unavailable', symbol, why: memory?.why ?? 'unlisted' };
    }
    const history = histories?.[coin.id]?.rows ?? [];
    return { kind: 'figures', symbol, figures: { coin, figures, history } };
  }

  return {
    async answer(symbols) {
      const watch = await parts.watch();
      refreshing ??= refresh(watch).finally(() => {
        refreshing = null;
      });
      askingHistories ??= refreshHistories(watch).finally(() => {
        askingHistories = null;
      });
      let late = false;
      const history = askingHistories.then((learnt) => {
        if (late && learnt) parts.onLateNews();
      });
      await Promise.all([refreshing, Promise.race([history, pause(historyGraceMs)])]);
      late = true;
      return symbols.map((symbol) => say(symbol, watch));
    },
  };
}

/** Doubles with each failure, spread by a fifth so that not every reader comes back at once. */
function pauseMs(failuresInARow: number, random: number): number {
  const doubled = Math.min(firstPauseMs * 2 ** failuresInARow, longestPauseMs);
  return doubled * (0.8 + 0.4 * random);
}

/** Nothing new can be known before the next UTC day is ready. */
function isHistoryComplete(held: Histories[string], now: number): boolean {
  const lastReady = Math.floor((now - dayReadyMs) / dayMs) * dayMs + dayReadyMs;
  return held.askedAt >= lastReady;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
