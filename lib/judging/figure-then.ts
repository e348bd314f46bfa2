import type { Claim } from '../claim.ts';
import type { CoinFigures } from '../figure.ts';
import { dayMs, nearestRow, type PastFigure, utcDay, valueOn } from './history.ts';

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
  const untilNowMs = Math.abs(asOf - postedAt);
  const hour = hourOf(claim, coin, postedAt);
  if (hour && hour.distanceMs <= untilNowMs) return { kind: 'row', value: hour.value, at: hour.at };
  const row = nearestRow(coin.history, postedAt, (index) => valueOn(claim, coin.history, index));
  if (row && row.distanceMs <= untilNowMs) {
    return { kind: 'row', value: row.value, at: row.at };
  }
  if (untilNowMs <= dayMs) return { kind: 'now', at: utcDay(asOf) };
  return { kind: 'not-known' };
}

/** Of two points an hour apart, one is at most so far away. */
const hourReachMs = 45 * 60_000;

/** What was seen within the hour of the post stands for it better than its day does. */
function hourOf(claim: Claim, { hours = [] }: CoinFigures, postedAt: number): PastFigure | null {
  const near = hours
    .map((row) => ({ row, distanceMs: Math.abs(row.at - postedAt) }))
    .filter(({ distanceMs }) => distanceMs <= hourReachMs)
    .sort((a, b) => a.distanceMs - b.distanceMs);
  for (const { row, distanceMs } of near) {
    const at = utcDay(row.at);
    const value = valueOn(claim, [{ ...row, at }], 0);
    if (value !== null) return { value, at, distanceMs };
  }
  return null;
}
