import type { DayRow } from './figure.ts';

/** How often a coin turned over its whole market cap in a day. */
export type TurnoverDays = {
  /** Days whose volume and cap are both known; the others count for nothing. */
  known: number;
  /** Days on which the volume was at least the cap. */
  above: number;
  /** The longest run of such days, one after the other; a day that is not known breaks it. */
  longestRun: number;
};

/** The day's volume / its market cap; null where one of them is not known. */
export function turnoverOn({ volume, market_cap }: DayRow): number | null {
  return volume === null || market_cap === null || market_cap <= 0 ? null : volume / market_cap;
}

/** The rows are in order, oldest first; a day may be missing among them. */
export function countTurnoverDays(rows: readonly DayRow[]): TurnoverDays {
  let known = 0;
  let above = 0;
  let run = 0;
  let longestRun = 0;
  let dayBefore = '';
  for (const row of rows) {
    const turnover = turnoverOn(row);
    const isAbove = turnover !== null && turnover >= 1;
    if (turnover !== null) known += 1;
    if (isAbove) above += 1;
    run = isAbove ? (followsOn(dayBefore, row.at) ? run : 0) + 1 : 0;
    longestRun = Math.max(longestRun, run);
    dayBefore = row.at;
  }
  return { known, above, longestRun };
}

function followsOn(day: string, next: string): boolean {
  return Date.parse(next) - Date.parse(day) === 86_400_000;
}
