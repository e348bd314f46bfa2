import type { Coin } from '../../coin.ts';
import type { FigureMetric, Figures, SourceValue } from '../../figure.ts';
import type { Failure, Refusal } from '../fetch-json.ts';

/** Sources of one family repeat one another's figures: two of them are no second opinion. */
export type Family =
  | 'coingecko'
  | 'coinmarketcap'
  | 'coinpaprika'
  | 'binance'
  | 'dexscreener'
  | 'chain';

/** What the user has given for one source. */
export type Access = {
  key: string | null;
  /** Whether the key is of a paid plan that has a host of its own. */
  pro?: boolean;
  /** Asked in place of the source's own address: a team's cache in front of it, which holds its own key. */
  baseUrl: string | null;
};

/** Said beside the figures and no part of their agreement: other definitions, and bounds. */
export type Aside = {
  /** Price × max supply. The metric `fdv` is price × total supply, whatever a source means by that name. */
  fdvByMax?: SourceValue;
  /** Traded at one venue in 24 h, in USD: the volume of the whole market is at least this. */
  volumeAtLeast?: SourceValue;
  /** Told by the project itself and checked by nobody. */
  selfReportedCap?: SourceValue;
  selfReportedSupply?: SourceValue;
};

/** A coin as a source lists it: enough to tell whose a ticker is. */
export type ListedCoin = {
  coin: Coin;
  /** By market cap; null where the source does not rank it. */
  rank: number | null;
  marketCap: number | null;
};

/** What a reply says, row by row: a coin that the source does not know is absent. */
export type SourceReply =
  | {
      kind: 'figures';
      /** By the coin's id. */
      byId: ReadonlyMap<string, Figures>;
      asides?: ReadonlyMap<string, Aside>;
      /** Whose the rows are, where the source goes by the same ids as we do. */
      listed?: readonly ListedCoin[];
    }
  | Failure;

/** The coins that a search or a look-up found, in the source's order; none is an answer too. */
export type CoinsReply = { kind: 'coins'; coins: readonly ListedCoin[] } | Failure;

/** One request, and how its answer is read. It sends nothing by itself. */
export type Question<Reply> = {
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST; without it the request is a GET. */
  body?: unknown;
  read(body: unknown, fetchedAt: number): Reply;
  /** What a refusal says, where that is more than no: a coin that the source does not know, a key that it wants. */
  readRefusal?(refusal: Refusal): Reply;
  /** Asked where this one fails. */
  orElse?: Question<Reply>;
};

export type SourceRequest = Question<SourceReply>;

/** One API: what it can answer and how it is asked. It sends nothing by itself. */
export type Source = {
  id: string;
  /** As people know it, for the card and the options. */
  name: string;
  family: Family;
  hosts: readonly string[];
  attribution: { words: string; url: string };
  metrics: readonly FigureMetric[];
  budget: { perMinute: number; burst: number; perDay?: number };
  /** Its figures are no newer than this, so that asking again earlier is in vain. */
  renewedEveryMs?: number;
  /** The requests that a refresh of these coins takes: they depend on the coins and on nothing else. */
  requestsFor(coins: readonly Coin[], access: Access): readonly SourceRequest[];
};
