import type { Claim, Metric } from '../claim.ts';
import type { CoinFigures, FigureMetric } from '../figure.ts';
import { figureNow, metricNow } from './figure-now.ts';
import { dayMs, nearestRow, utcDay, valueOn } from './history.ts';
import type { Terms } from './terms.ts';
import { isTrueAt } from './truth.ts';
import type { Weighed, When } from './weigh-claim.ts';

/** What each metric is often taken for, the likeliest first. */
const oftenMistaken: { [metric in Metric]?: readonly FigureMetric[] } = {
  market_cap: ['fdv'],
  fdv: ['market_cap'],
  circulating_supply: ['total_supply', 'max_supply'],
  total_supply: ['circulating_supply', 'max_supply'],
  max_supply: ['total_supply', 'circulating_supply'],
};

const misreadBy = [1000, 10, 0.1, 0.001] as const;

/** The particular ways of being wrong. Values are in the claim's unit. */
export type Mistake =
  /** True of another metric: the FDV called market cap, the total supply called circulating. */
  | { kind: 'other-metric'; metric: FigureMetric; value: number }
  /** An FDV by the total supply where the sources count the maximum, or the reverse. */
  | { kind: 'other-supply'; metric: 'total_supply' | 'max_supply'; value: number }
  | { kind: 'one-venue'; venue: string; value: number }
  /** A misread zero, or three: `factor` is what was said / what is. */
  | { kind: 'factor'; factor: number }
  | { kind: 'yesterday'; at: string; value: number }
  | { kind: 'other-currency'; currency: string; value: number }
  /** True of another coin of that ticker. */
  | { kind: 'other-coin'; name: string; value: number };

/**
 * What the author of a claim that is not so seems to have taken for the figure; null where nothing fits.
 * The claim says one figure: a bound says too little to guess from.
 */
export function findMistake(
  { verdict, inDollars: { claim, actual }, rate }: Weighed,
  coin: CoinFigures,
  { postedAt, asOf }: When,
  terms: Terms,
): Mistake | null {
  const isWrong = verdict.verdict === 'off' || verdict.verdict === 'unknown';
  if (!isWrong || rate === null || actual === null) return null;
  if (claim.relation !== 'eq' || claim.stance !== 'now' || claim.frequency) return null;
  const fits = (value: number) => isTrueAt(claim, value, terms.tolerance);
  const then = postedAt ?? asOf;
  const found =
    otherMetric(claim, coin, then, asOf, fits) ??
    oneVenue(claim, terms, fits) ??
    otherSupply(claim, coin, then, asOf, fits) ??
    misreadZero(claim, actual, fits) ??
    yesterday(claim, coin, then, fits) ??
    otherCoin(claim, terms, asOf, fits);
  if (found === null) return otherCurrency(actual, terms, rate, fits);
  return 'value' in found ? { ...found, value: found.value / rate } : found;
}

type Fits = (value: number) => boolean;

function otherMetric(
  claim: Claim,
  coin: CoinFigures,
  then: number,
  asOf: number,
  fits: Fits,
): Mistake | null {
  for (const metric of oftenMistaken[claim.metric] ?? []) {
    const value = metricThen(coin, metric, then, asOf);
    if (value !== null && fits(value)) return { kind: 'other-metric', metric, value };
  }
  return null;
}

/** The figure at the post's time, as well as that can be known: an FDV moves with the price, supplies hardly do. */
function metricThen(
  coin: CoinFigures,
  metric: FigureMetric,
  then: number,
  asOf: number,
): number | null {
  const now = metricNow(coin, metric, asOf)?.value ?? null;
  if ((metric !== 'fdv' && metric !== 'market_cap') || asOf - then < dayMs) return now;
  const { history } = coin;
  if (metric === 'market_cap') {
    return nearestRow(history, then, (index) => history[index]?.market_cap ?? null)?.value ?? null;
  }
  const priceThen = nearestRow(history, then, (index) => history[index]?.price ?? null)?.value;
  const price = metricNow(coin, 'price', asOf)?.value;
  return now === null || !price || !priceThen ? null : (now * priceThen) / price;
}

function oneVenue(claim: Claim, { venueVolumes }: Terms, fits: Fits): Mistake | null {
  if (claim.metric !== 'volume') return null;
  const venue = venueVolumes.find(({ value }) => fits(value));
  return venue ? { kind: 'one-venue', venue: venue.source, value: venue.value } : null;
}

/** CoinGecko counts the total supply, CoinMarketCap the maximum where there is one. */
function otherSupply(
  claim: Claim,
  coin: CoinFigures,
  then: number,
  asOf: number,
  fits: Fits,
): Mistake | null {
  if (claim.metric !== 'fdv') return null;
  const { history } = coin;
  const row = nearestRow(history, then, (index) => history[index]?.price ?? null);
  const priceNow = metricNow(coin, 'price', asOf)?.value ?? 0;
  const price = asOf - then < dayMs ? priceNow : (row?.value ?? 0);
  const counted = (metricNow(coin, 'fdv', asOf)?.value ?? 0) / priceNow;
  for (const metric of ['total_supply', 'max_supply'] as const) {
    const supply = metricNow(coin, metric, asOf)?.value ?? 0;
    // The supply that our sources count themselves is no mistake.
    const isOurs = Math.abs(supply / counted - 1) < 0.02;
    if (supply > 0 && !isOurs && fits(price * supply)) {
      return { kind: 'other-supply', metric, value: price * supply };
    }
  }
  return null;
}

function misreadZero(claim: Claim, actual: number, fits: Fits): Mistake | null {
  if (claim.metric === 'change' || claim.metric === 'rank' || actual === 0) return null;
  const factor = misreadBy.find((factor) => fits(actual * factor));
  return factor === undefined ? null : { kind: 'factor', factor };
}

function yesterday(claim: Claim, coin: CoinFigures, then: number, fits: Fits): Mistake | null {
  const { history } = coin;
  const day = utcDay(then - dayMs);
  const index = history.findLastIndex(({ at }) => at === day);
  const value = valueOn(claim, history, index);
  return value !== null && fits(value) ? { kind: 'yesterday', at: day, value } : null;
}

/** The right number with the wrong sign before it. */
function otherCurrency(actual: number, terms: Terms, rate: number, fits: Fits): Mistake | null {
  for (const [currency, worth] of Object.entries({ usd: 1, ...terms.rates })) {
    if (worth !== rate && worth > 0 && fits((actual / worth) * rate)) {
      return { kind: 'other-currency', currency, value: actual / worth };
    }
  }
  return null;
}

function otherCoin(claim: Claim, { namesakes }: Terms, asOf: number, fits: Fits): Mistake | null {
  for (const namesake of namesakes) {
    const value = figureNow(claim, namesake, asOf)?.value ?? null;
    if (value !== null && fits(value)) {
      return { kind: 'other-coin', name: namesake.coin.name, value };
    }
  }
  return null;
}
