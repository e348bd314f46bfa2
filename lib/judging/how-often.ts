import type { Claim } from '../claim.ts';
import type { CoinFigures, DayRow } from '../figure.ts';
import type { Tolerance } from '../tolerance.ts';
import type { HowOften } from '../verdict.ts';
import { dayMs, rowsUpTo, utcDay, valueOn } from './history.ts';
import { isTrueAt } from './truth.ts';

const windowDays = 90;
const fewestKnownDays = 30;

/** Counts the days of the window on which it was so; a day without data is left out, and ends a run. */
export function howOften(
  claim: Claim,
  { history }: CoinFigures,
  postedAt: number | null,
  asOf: number,
  tolerance: Tolerance,
): HowOften {
  const lastDay = postedAt === null ? (history.at(-1)?.at ?? utcDay(asOf)) : utcDay(postedAt);
  const firstDay = utcDay(Date.parse(lastDay) - (windowDays - 1) * dayMs);
  const dayBefore = utcDay(Date.parse(firstDay) - dayMs);
  const first = rowsUpTo(history, dayBefore);
  const end = rowsUpTo(history, lastDay);
  const isDense = areDaysOnEnd(history, first, end - 1);
  let days = 0;
  let known = 0;
  let run = 0;
  let longestRun = 0;
  for (let index = first; index < end; index++) {
    if (!isDense && index > first && !areDaysOnEnd(history, index - 1, index)) run = 0;
    const value = valueOn(claim, history, index);
    if (value !== null) known++;
    if (value !== null && isTrueAt(claim, value, tolerance)) {
      days++;
      run++;
      longestRun = Math.max(longestRun, run);
    } else run = 0;
  }
  return { days, known, missing: windowDays - known, longestRun, firstDay, lastDay };
}

/** Whether it is so as often as the claim says; null where too few days are known to tell. */
export function isSoOften({ frequency }: Claim, { days, known }: HowOften): boolean | null {
  if (known < fewestKnownDays) return null;
  switch (frequency) {
    case 'always':
      return days === known;
    case 'never':
      return days === 0;
    default:
      return days >= known / 4;
  }
}

/** Whether no day is missing between two rows. */
function areDaysOnEnd(rows: readonly DayRow[], first: number, last: number): boolean {
  const span = Date.parse(rows[last]?.at ?? '') - Date.parse(rows[first]?.at ?? '');
  return span / dayMs === last - first;
}
