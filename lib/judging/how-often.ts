import type { Claim } from '../claim.ts';
import type { CoinFigures } from '../figure.ts';
import { dayMs, rowsUpTo, utcDay, valueOn } from './history.ts';
import { isTrueAt } from './truth.ts';

const windowDays = 90;
const fewestKnownDays = 30;

/** On how many of the days that are known it was so; `verdict` null where too few are. */
export type HowOften = { days: number; known: number; isSo: boolean | null };

export function howOften(claim: Claim, coin: CoinFigures, postedAt: number | null): HowOften {
  const { history } = coin;
  const lastDay = postedAt === null ? history.at(-1)?.at : utcDay(postedAt);
  if (lastDay === undefined) return { days: 0, known: 0, isSo: null };
  const firstDay = utcDay(Date.parse(lastDay) - (windowDays - 1) * dayMs);
  let days = 0;
  let known = 0;
  for (let index = rowsUpTo(history, lastDay) - 1; index >= 0; index--) {
    if ((history[index]?.at ?? '') < firstDay) break;
    const value = valueOn(claim, history, index);
    if (value === null) continue;
    known++;
    if (isTrueAt(claim, value)) days++;
  }
  if (known < fewestKnownDays) return { days, known, isSo: null };
  switch (claim.frequency) {
    case 'always':
      return { days, known, isSo: days === known };
    case 'never':
      return { days, known, isSo: days === 0 };
    default:
      return { days, known, isSo: days >= known / 4 };
  }
}
