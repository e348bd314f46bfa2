import type { Claim } from '../claim.ts';
import type { DayRow, HourRow } from '../figure.ts';
import { changeDays, inUnit } from './period.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** `2026-11-19`, the UTC day of an instant. */
export function utcDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** How many rows are of that day or earlier. The rows are in order, oldest first. */
export function rowsUpTo(rows: readonly DayRow[], day: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as DayRow).at <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the row of that day stands; -1 where there is none. */
function rowOf(rows: readonly DayRow[], day: string): number {
  const index = rowsUpTo(rows, day) - 1;
  return rows[index]?.at === day ? index : -1;
}

/** What the claim's figure was on the day of a row, in the claim's unit; null where not known. */
export function valueOn(claim: Claim, rows: readonly DayRow[], index: number): number | null {
  const row = rows[index];
  if (!row) return null;
  if (claim.metric !== 'change') return levelAt(claim, row);
  const days = changeDays(claim);
  if (days === null || row.price === null) return null;
  const before = priceOnDayBefore(rows, index, days);
  return before ? inUnit(claim, (row.price / before - 1) * 100) : null;
}

/** What one row or point says by itself; null for what it does not say. */
function levelAt(
  { metric }: Pick<Claim, 'metric'>,
  at: Pick<DayRow, 'price' | 'market_cap' | 'volume'>,
): number | null {
  switch (metric) {
    case 'price':
    case 'market_cap':
    case 'volume':
      return at[metric];
    case 'turnover':
      return at.volume !== null && at.market_cap ? at.volume / at.market_cap : null;
    default:
      return null;
  }
}

function priceOnDayBefore(rows: readonly DayRow[], index: number, days: number): number | null {
  const day = Date.parse((rows[index] as DayRow).at) - days * dayMs;
  // The row is where it should be unless a day is missing.
  const likely = rows[index - days];
  if (likely && Date.parse(likely.at) === day) return likely.price;
  return rows[rowOf(rows, utcDay(day))]?.price ?? null;
}

/** The price some days before an instant: that day's, or the nearest noon's at most a day away. */
export function priceBefore(rows: readonly DayRow[], at: number, days: number): number | null {
  const nearest = nearestRow(rows, at - days * dayMs, (index) => rows[index]?.price ?? null);
  return nearest && nearest.value > 0 ? nearest.value : null;
}

/** The metrics that the history has, or that follow from those it has. */
export function isInHistory({ metric }: Pick<Claim, 'metric'>): boolean {
  switch (metric) {
    case 'price':
    case 'market_cap':
    case 'volume':
    case 'turnover':
    case 'change':
      return true;
    default:
      return false;
  }
}

/** The hourly point that stands for an instant: the nearest, at most an hour away. */
export function nearestHour(
  claim: Claim,
  hours: readonly HourRow[],
  instant: number,
): { value: number; at: number; distanceMs: number } | null {
  let low = 0;
  let high = hours.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hours[middle] as HourRow).at <= instant) low = middle + 1;
    else high = middle;
  }
  let best: { value: number; at: number; distanceMs: number } | null = null;
  for (const point of [hours[low - 1], hours[low]]) {
    if (!point) continue;
    const value = levelAt(claim, point);
    const distanceMs = Math.abs(point.at - instant);
    if (value === null || distanceMs > Math.min(hourMs, best?.distanceMs ?? hourMs)) continue;
    best = { value, at: point.at, distanceMs };
  }
  return best;
}

export type PastFigure = { value: number; at: string; distanceMs: number };

/**
 * The row that stands for an instant: its own UTC day's, at no distance; else the nearest,
 * counted at noon, and at most 24 hours away.
 */
export function nearestRow(
  rows: readonly DayRow[],
  instant: number,
  valueAt: (index: number) => number | null,
): PastFigure | null {
  const day = utcDay(instant);
  const later = rowsUpTo(rows, day);
  const ownValue = rows[later - 1]?.at === day ? valueAt(later - 1) : null;
  if (ownValue !== null) return { value: ownValue, at: day, distanceMs: 0 };
  let best: PastFigure | null = null;
  // No other row can be within 24 hours.
  for (const index of [later, later - 1, later - 2]) {
    const at = rows[index]?.at;
    if (at === undefined) continue;
    const distanceMs = Math.abs(Date.parse(at) + dayMs / 2 - instant);
    const value = distanceMs <= dayMs ? valueAt(index) : null;
    if (value !== null && distanceMs < (best?.distanceMs ?? Number.POSITIVE_INFINITY)) {
      best = { value, at, distanceMs };
    }
  }
  return best;
}
