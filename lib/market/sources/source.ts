import type { Coin } from '../../coin.ts';
import type { FigureMetric, Figures } from '../../figure.ts';
import type { Failure } from '../fetch-json.ts';

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
  /** Asked in place of the source's own address: a team's cache in front of it. */
  baseUrl: string | null;
};

/** What a reply says, row by row: a coin that the source does not know is absent. */
export type SourceReply = { kind: 'figures'; byId: ReadonlyMap<string, Figures> } | Failure;

export type SourceRequest = {
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST; without it the request is a GET. */
  body?: unknown;
  read(body: unknown, fetchedAt: number): SourceReply;
};

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
  /** The requests that a refresh of these coins takes: they depend on the coins and on nothing else. */
  requestsFor(coins: readonly Coin[], access: Access): readonly SourceRequest[];
};
