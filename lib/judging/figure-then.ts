import type { Claim } from '../claim.ts';
import type { CoinFigures } from '../figure.ts';
import { dayMs, nearestRow, utcDay, valueOn } from './history.ts';

/** Where the figure of the post's time comes from. */
export type FigureThen =
  | { kind: 'row'; value: number; at: string }
  /** The figures are the nearest there is, or stand for then: what is so now was so then. */
  | { kind: 'now'; at: string | null }
  | { kind: 'no-time' }
  | { kind: 'not-known' };

export function figureThen(
  claim: Claim,
  coin: CoinFigures,
  postedAt: number | null,
  asOf: number,
): FigureThen {
  if (postedAt === null) return { kind: 'no-time' };
  if (claim.metric === 'total_supply' || claim.metric === 'max_supply') {
    return { kind: 'now', at: null };
  }
  const row = nearestRow(coin.history, postedAt, (index) => valueOn(claim, coin.history, index));
  const untilNowMs = Math.abs(asOf - postedAt);
  if (row && row.distanceMs <= untilNowMs) {
    return { kind: 'row', value: row.value, at: row.at };
  }
  if (untilNowMs <= dayMs) return { kind: 'now', at: utcDay(asOf) };
  return { kind: 'not-known' };
}
