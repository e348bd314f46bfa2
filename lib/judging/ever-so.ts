import type { Claim } from '../claim.ts';
import type { CoinFigures } from '../figure.ts';
import type { Tolerance } from '../tolerance.ts';
import { metricNow } from './figure-now.ts';
import { rowsUpTo, utcDay, valueOn } from './history.ts';
import { isTrueAt, lowerBound } from './truth.ts';

/** Whether a figure told in the past tense ever was so. */
export type EverSo =
  | { kind: 'was-so'; value: number; at: string }
  /** More than the figure has ever been. */
  | { kind: 'above-its-high'; high: number }
  | { kind: 'not-known' };

export function everSo(
  claim: Claim,
  coin: CoinFigures,
  postedAt: number | null,
  asOf: number,
  tolerance: Tolerance,
): EverSo {
  const last = lastTimeSo(claim, coin, utcDay(postedAt ?? asOf), tolerance);
  if (last) return { kind: 'was-so', ...last };
  const high = allTimeHigh(claim, coin, asOf);
  if (high !== null && lowerBound(claim) > high && !isTrueAt(claim, high, tolerance)) {
    return { kind: 'above-its-high', high };
  }
  return { kind: 'not-known' };
}

/** The last day on which it was so, of those up to a day; null where there is none. */
function lastTimeSo(
  claim: Claim,
  { history }: CoinFigures,
  day: string,
  tolerance: Tolerance,
): { value: number; at: string } | null {
  for (let index = rowsUpTo(history, day) - 1; index >= 0; index--) {
    const value = valueOn(claim, history, index);
    const at = history[index]?.at;
    if (value !== null && at !== undefined && isTrueAt(claim, value, tolerance)) {
      return { value, at };
    }
  }
  return null;
}

/** For a market cap, the most it can have been: the highest price times the largest supply. */
function allTimeHigh(claim: Claim, coin: CoinFigures, asOf: number): number | null {
  const high = metricNow(coin, 'ath', asOf)?.value ?? null;
  if (claim.metric === 'price' || claim.metric === 'ath') return high;
  if (claim.metric !== 'market_cap' || high === null) return null;
  let supply = 0;
  for (const metric of ['circulating_supply', 'total_supply', 'max_supply'] as const) {
    supply = Math.max(supply, metricNow(coin, metric, asOf)?.value ?? 0);
  }
  return supply > 0 ? high * supply : null;
}
