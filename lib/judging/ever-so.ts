import type { Claim } from '../claim.ts';
import type { CoinFigures } from '../figure.ts';
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
): EverSo {
  const { history } = coin;
  const last = postedAt === null ? history.length : rowsUpTo(history, utcDay(postedAt));
  for (let index = last - 1; index >= 0; index--) {
    const value = valueOn(claim, history, index);
    if (value !== null && isTrueAt(claim, value)) {
      return { kind: 'was-so', value, at: history[index]?.at ?? '' };
    }
  }
  const high = allTimeHigh(claim, coin, asOf);
  if (high !== null && lowerBound(claim) > high && !isTrueAt(claim, high)) {
    return { kind: 'above-its-high', high };
  }
  return { kind: 'not-known' };
}

/** For a market cap, the most it can have been: the highest price times the largest supply. */
function allTimeHigh(claim: Claim, coin: CoinFigures, asOf: number): number | null {
  const high = metricNow(coin, 'ath', asOf)?.value ?? null;
  if (claim.metric === 'price') return high;
  if (claim.metric !== 'market_cap' || high === null) return null;
  let supply = 0;
  for (const metric of ['circulating_supply', 'total_supply', 'max_supply'] as const) {
    supply = Math.max(supply, metricNow(coin, metric, asOf)?.value ?? 0);
  }
  return supply > 0 ? high * supply : null;
}
