import { type Coin, coinSchema } from '../coin.ts';
import type { Candidate } from '../figure.ts';
import { z } from '../schema.ts';
import type { Shelf } from './shelf.ts';
import { toTicker } from './sources/raw-values.ts';

/** Whose a ticker is. */
export type Meaning =
  | { kind: 'coin'; coin: Coin }
  | { kind: 'ambiguous'; candidates: readonly Candidate[] }
  | { kind: 'unknown' };

/** What the user has said of coins. */
export type Said = {
  watch: readonly Coin[];
  /** By ticker. */
  choices: Readonly<Record<string, Coin>>;
};

/**
 * A namesake that is worth a twentieth or less is nobody's first thought. Of the 500 largest coins no two
 * share a ticker without such a distance between them (July 2022); the smaller they are, the less that holds.
 */
const dominance = 20;

/** Watched coins first, then the user's choice, then the largest coins; a guess never. */
export function whoseTicker(
  ticker: string,
  { watch, choices }: Said,
  known: readonly Candidate[],
): Meaning {
  const symbol = toTicker(ticker);
  const chosen = choices[symbol];
  const watched = watch.filter((coin) => coin.symbol === symbol);
  const [pinned, namesake] = watched;
  if (pinned !== undefined && namesake === undefined) return { kind: 'coin', coin: pinned };
  if (chosen !== undefined) return { kind: 'coin', coin: chosen };
  if (pinned !== undefined) {
    return { kind: 'ambiguous', candidates: watched.map((coin) => listed(coin, known)) };
  }
  const claimants = known.filter(({ coin }) => coin.symbol === symbol).sort(byCap);
  const [best, second] = claimants;
  if (best === undefined) {
    // As StockTwits writes a coin's ticker, to tell it from a share's.
    const plain = symbol.replace(/\.X$/, '');
    return plain === symbol ? { kind: 'unknown' } : whoseTicker(plain, { watch, choices }, known);
  }
  if (second === undefined || dominates(best, second)) return { kind: 'coin', coin: best.coin };
  return { kind: 'ambiguous', candidates: claimants };
}

function dominates(best: Candidate, second: Candidate): boolean {
  if (best.marketCap === null) return false;
  return best.marketCap >= dominance * (second.marketCap ?? 0);
}

export function byCap(a: Candidate, b: Candidate): number {
  return (b.marketCap ?? 0) - (a.marketCap ?? 0) || (a.rank ?? 1e9) - (b.rank ?? 1e9);
}

function listed(coin: Coin, known: readonly Candidate[]): Candidate {
  return known.find((one) => one.coin.id === coin.id) ?? { coin, rank: null, marketCap: null };
}

const candidatesSchema = z.array(
  z.object({
    coin: coinSchema,
    rank: z.nullable(z.number()),
    marketCap: z.nullable(z.number()),
  }),
);
const lookedUpSchema = z.record(z.string(), candidatesSchema);

/** The coins that can be told by their ticker: the largest, and those that the user has had looked up. */
export type Directory = {
  /** Null until the page of the largest coins has come. */
  largest(): Promise<readonly Candidate[] | null>;
  keepLargest(coins: readonly Candidate[]): Promise<void>;
  /** What a look-up of this ticker found; undefined where there was none. */
  lookedUp(ticker: string): Promise<readonly Candidate[] | undefined>;
  keepLookedUp(ticker: string, found: readonly Candidate[]): Promise<void>;
};

export function createDirectory(shelf: Shelf): Directory {
  let largest: readonly Candidate[] | null = null;
  let lookedUp: Record<string, readonly Candidate[]> = {};
  let loading: Promise<void> | null = null;

  async function load(): Promise<void> {
    const listed = candidatesSchema.safeParse(await shelf.load('largest'));
    if (listed.success) largest = listed.data;
    const found = lookedUpSchema.safeParse(await shelf.load('looked-up'));
    if (found.success) lookedUp = found.data;
  }

  function loadOnce(): Promise<void> {
    loading ??= load();
    return loading;
  }

  return {
    async largest() {
      await loadOnce();
      return largest;
    },
    async keepLargest(coins) {
      await loadOnce();
      largest = coins;
      await shelf.save('largest', coins);
    },
    async lookedUp(ticker) {
      await loadOnce();
      return lookedUp[toTicker(ticker)];
    },
    async keepLookedUp(ticker, found) {
      await loadOnce();
      lookedUp = { ...lookedUp, [toTicker(ticker)]: found };
      await shelf.save('looked-up', lookedUp);
    },
  };
}
