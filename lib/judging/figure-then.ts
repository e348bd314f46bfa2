import type { Claim } from '../claim.ts';
import type { CoinFigures } from '../figure.ts';
import { dayMs, isInHistory, nearestHour, nearestRow, utcDay, valueOn } from './history.ts';

/** Where the figure of the post's time comes from, and no more precisely than that is known. */
export type FigureThen =
  /** Of the post's own day, or of the nearest that is known. */
  | { kind: 'day'; value: number; at: string; isOwnDay: boolean }
  | { kind: 'hour'; value: number; at: string }
  /** The figures are the nearest there is, or stand for then: what is so now was so then. */
  | { kind: 'now'; at: string | null }
  | { kind: 'no-time' }
  | { kind: 'before-history'; firstDay: string }
  | { kind: 'not-known' };

export function figureThen(
  claim: Claim,
  { history, hours }: CoinFigures,
  postedAt: number | null,
  asOf: number,
): FigureThen {
  if (postedAt === null) return { kind: 'no-time' };
  if (claim.metric === 'total_supply' || claim.metric === 'max_supply') {
    return { kind: 'now', at: null };
  }
  const untilNowMs = Math.abs(asOf - postedAt);
  const hour = hours ? nearestHour(claim, hours, postedAt) : null;
  if (hour && hour.distanceMs < untilNowMs) {
    return {
      kind: 'hour',
      value: hour.value,
      at: `${new Date(hour.at).toISOString().slice(0, 16)}Z`,
    };
  }
  const row = nearestRow(history, postedAt, (index) => valueOn(claim, history, index));
  // A post of minutes ago is judged by now where its hour is known, whatever its day's row says.
  if (row && row.distanceMs <= untilNowMs && !hour) {
    return { kind: 'day', value: row.value, at: row.at, isOwnDay: row.distanceMs === 0 };
  }
  if (untilNowMs <= dayMs) return { kind: 'now', at: utcDay(asOf) };
  const firstDay = history[0]?.at;
  return isInHistory(claim) && firstDay !== undefined && utcDay(postedAt) < firstDay
    ? { kind: 'before-history', firstDay }
    : { kind: 'not-known' };
}

/** The supply of the post's day as its market cap and price imply it; no source states it. */
export function impliedSupply({ history }: CoinFigures, postedAt: number): number | null {
  const row = nearestRow(history, postedAt, (index) => {
    const { price = null, market_cap = null } = history[index] ?? {};
    return price && market_cap ? market_cap / price : null;
  });
  return row?.value ?? null;
}
