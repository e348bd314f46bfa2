import { type Coin, openGradient } from '../coin.ts';
import type { Answer, Candidate, CoinFigures, FoundCoins } from '../figure.ts';
import { type AskedRate, dollars } from '../rate.ts';
import type { Settings } from '../settings.ts';
import type { Tried } from '../tried.ts';
import { loadAccess } from './access.ts';
import { agreeOnCoin } from './agreement.ts';
import { createAskWithinBudget } from './ask-within-budget.ts';
import { createBudgets } from './budget.ts';
import { createDirectory, whoseTicker } from './directory.ts';
import type { FetchJson } from './fetch-json.ts';
import { createGather } from './gather.ts';
import { createHistories, type History } from './histories.ts';
import { createLookUp } from './look-up.ts';
import { createRates } from './rates.ts';
import { createRequestLog } from './request-log.ts';
import type { Shelf } from './shelf.ts';
import { coinGecko } from './sources/coingecko.ts';
import type { Source } from './sources/source.ts';
import { trySource } from './try-source.ts';
import { createVoice, type Voice } from './voice.ts';

/** How long a first answer waits for somebody who knows the cap, where others have said something already. */
const capPatienceMs = 2_000;
/** How long a first answer waits for the rest, so that a verdict need not change before the reader's eyes. */
const graceMs = 100;
/** Or by this share of the time that it took. */
const graceShare = 0.15;

export type MarketParts = {
  sources: readonly Source[];
  fetchJson: FetchJson;
  /** Until the browser closes. */
  session: Shelf;
  /** For good, and closed to content scripts. */
  disk: Shelf;
  now(): number;
  /** Uniform in [0, 1), to spread retries. */
  random(): number;
  sleep(ms: number): Promise<void>;
  isOnline(): boolean;
  settings(): Promise<MarketSettings>;
  /** Something came after an answer that it belongs to: whoever shows figures should ask again. */
  onNews(): void;
};

export type MarketSettings = Pick<Settings, 'watch' | 'choices' | 'sourcesOff' | 'currency'>;

export type Market = {
  /**
   * What the market says now of each ticker, as far as it is held; where that is old, the sources are
   * asked. A ticker whose first figures are still on their way has no answer: news will tell when it has.
   */
  answer(symbols: readonly string[]): Promise<Answer[]>;
  /** Sends the ticker to a source: for the reader's own click alone. */
  lookUp(symbol: string): Promise<Answer>;
  /** By name, ticker or contract address, as somebody types it. */
  search(text: string): Promise<FoundCoins>;
  /** One of a ticker's candidates; null where it is none of them. */
  candidate(symbol: string, coinId: string): Promise<Coin | null>;
  /** A coin that the user has chosen, with its contracts and what other sources call it. */
  describe(coin: Coin): Promise<Coin>;
  /** One that a search has found, in full: what tells it from its namesakes. */
  find(coinId: string): Promise<FoundCoins>;
  /** What money is shown in, where that is not USD. */
  rate(): Promise<AskedRate>;
  /** Asks one source about the first coin of the watch list, at the user's click. */
  trySource(sourceId: string): Promise<Tried>;
};

export function createMarket(parts: MarketParts): Market {
  const { session, disk, now, sleep } = parts;
  const budgets = createBudgets({ shelf: session, now, random: parts.random });
  const ask = createAskWithinBudget({ ...parts, budgets, log: createRequestLog(session) });
  const directory = createDirectory(session);
  const histories = createHistories({ session, disk, ask, now });
  const lookUps = createLookUp(ask);
  const rates = createRates({ shelf: session, ask, now });
  const gather = createGather(sleep);
  const voices = parts.sources.map((source) =>
    createVoice(source, {
      shelf: session,
      budgets,
      ask,
      now,
      onListed: directory.keepLargest,
      onReply: tell,
    }),
  );
  let hasAnswered = false;
  const waiting = new Set<() => void>();

  function tell(): void {
    for (const look of waiting) look();
    if (hasAnswered) gather.soon(parts.onNews);
  }

  async function heardVoices({ sourcesOff }: MarketSettings): Promise<Voice[]> {
    const heard = voices.filter(({ source }) => !sourcesOff.includes(source.id));
    await Promise.all(heard.map((voice) => voice.load()));
    return heard;
  }

  /** What is asked depends on the watch list, the user's choices and the clock, never on a page's tickers. */
  async function refresh(settings: MarketSettings, heard: readonly Voice[]) {
    const access = await loadAccess(disk);
    const coins = followed(settings);
    const figures = heard.map((voice) =>
      gather.once(voice.source.id, () => voice.refresh(coins, access(voice.source.id))),
    );
    const history = heard.some(isCoinGecko)
      ? gather
          .once('history', () => histories.refresh(settings.watch, access(coinGecko.id)))
          .then((isNews) => (isNews ? tell() : undefined))
      : Promise.resolve();
    return { figures, history };
  }

  async function answer(symbols: readonly string[]): Promise<Answer[]> {
    const startedAt = now();
    const settings = await parts.settings();
    const heard = await heardVoices(settings);
    const { figures, history } = await refresh(settings, heard);
    const sayAll = () => {
      const isPatient = now() - startedAt < capPatienceMs;
      return Promise.all(symbols.map((symbol) => say(symbol, settings, heard, isPatient)));
    };

    let answers = await sayAll();
    if (!isEnough(answers)) {
      await untilSome(figures, async () => isEnough(await sayAll()));
      const rest = Promise.all([...figures, history]);
      await Promise.race([rest, sleep(Math.max(graceMs, (now() - startedAt) * graceShare))]);
      answers = await sayAll();
    }
    hasAnswered = true;
    return answers.filter((one) => one !== null);
  }

  /** Until enough is there, looking at each reply and when the patience is over; or until nothing more can come. */
  async function untilSome(
    comings: readonly Promise<void>[],
    isThere: () => Promise<boolean>,
  ): Promise<void> {
    let look = () => {};
    await new Promise<void>((resolve) => {
      look = () => {
        void isThere().then((there) => (there ? resolve() : undefined));
      };
      waiting.add(look);
      void sleep(capPatienceMs).then(look);
      void Promise.all(comings).then(() => resolve());
    });
    waiting.delete(look);
  }

  /** Null while the first figures of the ticker are on their way. */
  async function say(
    symbol: string,
    settings: MarketSettings,
    heard: readonly Voice[],
    isPatient: boolean,
  ): Promise<Answer | null> {
    const largest = await directory.largest();
    const meaning = whoseTicker(symbol, settings, largest ?? []);
    const isUnderway = heard.some(({ source }) => gather.isUnderway(source.id));
    switch (meaning.kind) {
      case 'ambiguous':
        return { kind: 'ambiguous', symbol, candidates: [...meaning.candidates] };
      case 'unknown': {
        const found = await directory.lookedUp(symbol);
        if (found !== undefined) return { kind: 'ambiguous', symbol, candidates: [...found] };
        const lister = heard.find(isCoinGecko);
        if (largest !== null || lister === undefined) return { kind: 'not-followed', symbol };
        if (gather.isUnderway(coinGecko.id)) return null;
        const why = lister.why();
        return why === null
          ? { kind: 'not-followed', symbol }
          : { kind: 'unavailable', symbol, why };
      }
      case 'coin': {
        const figures = figuresOf(meaning.coin, heard, await histories.of(meaning.coin), now());
        if (figures?.figures.market_cap) return { kind: 'figures', symbol, figures };
        if (isUnderway && (figures === null || isPatient)) return null;
        return figures === null
          ? { kind: 'unavailable', symbol, why: whyNothing(heard) }
          : { kind: 'figures', symbol, figures };
      }
    }
  }

  return {
    answer,

    async lookUp(symbol) {
      const settings = await parts.settings();
      const heard = await heardVoices(settings);
      if (!heard.some(isCoinGecko)) return { kind: 'unavailable', symbol, why: 'switched-off' };
      const access = await loadAccess(disk);
      const found = await gather.once(`look-up ${symbol}`, () =>
        lookUps.byTicker(symbol, access(coinGecko.id)),
      );
      if (found.kind === 'unavailable') return { ...found, symbol };
      await directory.keepLookedUp(symbol, found.candidates);
      return { kind: 'ambiguous', symbol, candidates: found.candidates };
    },

    async search(text) {
      const settings = await parts.settings();
      if (settings.sourcesOff.includes(coinGecko.id)) {
        return { kind: 'unavailable', why: 'switched-off' };
      }
      const access = await loadAccess(disk);
      const known = [...settings.watch.map(asCandidate), ...((await directory.largest()) ?? [])];
      return gather.once(`search ${text}`, () => lookUps.search(text, known, access(coinGecko.id)));
    },

    async candidate(symbol, coinId) {
      const known = [
        ...((await directory.lookedUp(symbol)) ?? []),
        ...((await directory.largest()) ?? []),
      ];
      return known.find(({ coin }) => coin.id === coinId)?.coin ?? null;
    },

    async describe(coin) {
      const access = await loadAccess(disk);
      return gather.once(`describe ${coin.id}`, () => lookUps.describe(coin, access));
    },

    async find(coinId) {
      const access = await loadAccess(disk);
      return gather.once(`find ${coinId}`, () => lookUps.byId(coinId, access(coinGecko.id)));
    },

    async rate() {
      const { currency, sourcesOff } = await parts.settings();
      if (currency === 'usd') return { kind: 'rate', rate: dollars };
      if (sourcesOff.includes(coinGecko.id)) return { kind: 'unavailable', why: 'switched-off' };
      const access = await loadAccess(disk);
      return rates.of(currency, access(coinGecko.id));
    },

    async trySource(sourceId) {
      const source = parts.sources.find(({ id }) => id === sourceId);
      const [coin = openGradient] = (await parts.settings()).watch;
      if (source === undefined) return { kind: 'unavailable', why: 'unlisted', status: null };
      const access = await loadAccess(disk);
      return trySource(source, coin, access(sourceId), ask, now);
    },
  };
}

/** A figure is worth telling at once; that there is none only when nothing else may come. */
function isEnough(answers: readonly (Answer | null)[]): boolean {
  return !answers.includes(null) || answers.some((answer) => answer?.kind === 'figures');
}

function isCoinGecko({ source }: Voice): boolean {
  return source.id === coinGecko.id;
}

/** Watched, or chosen where a ticker was not clear: each once. */
function followed({ watch, choices }: MarketSettings): Coin[] {
  const byId = new Map([...Object.values(choices), ...watch].map((coin) => [coin.id, coin]));
  return [...byId.values()];
}

function asCandidate(coin: Coin): Candidate {
  return { coin, rank: null, marketCap: null };
}

/** Null where no source says anything of the coin. */
function figuresOf(
  coin: Coin,
  heard: readonly Voice[],
  { days, hours, isUnderway }: History,
  asOf: number,
): CoinFigures | null {
  const { agreed, figures, setAside } = agreeOnCoin(
    heard.map((voice) => voice.saysOf(coin.id)),
    asOf,
  );
  if (Object.keys(figures).length === 0) return null;
  const silent = heard.flatMap(({ source, why }) => {
    const reason = why();
    return reason === null ? [] : [{ source: source.id, why: reason }];
  });
  return {
    coin,
    figures,
    agreed,
    setAside,
    silent,
    history: [...days],
    hours: [...hours],
    ...(isUnderway && days.length === 0 && { awaitsDays: true }),
  };
}

function whyNothing(heard: readonly Voice[]) {
  if (heard.length === 0) return 'switched-off';
  const why = heard.map((voice) => voice.why()).find((reason) => reason !== null);
  if (why !== undefined) return why;
  // The questions may have died with a worker: that is no word on whether anybody lists the coin.
  return heard.some((voice) => voice.hasAnswered()) ? 'unlisted' : 'offline';
}
