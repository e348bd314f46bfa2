import type { CoinFigures } from '../figure.ts';
import type { HowOften, VerdictRule, VerdictWord } from '../verdict.ts';
import type { EverSo } from './ever-so.ts';
import type { FigureNow } from './figure-now.ts';
import type { FigureThen } from './figure-then.ts';

/** What a verdict rests on. */
export type Grounds = {
  word: VerdictWord;
  rule: VerdictRule;
  coin: CoinFigures | null;
  now: FigureNow | null;
  posted: FigureThen;
  /** The circulating supply of the post's day, as market cap and price imply it. */
  implied: number | null;
  /** The figure that the gap is measured from; null where there is no gap. */
  decidedBy: number | null;
  often: HowOften | null;
  ever: EverSo | null;
  postedAt: number | null;
  asOf: number;
};

/** The same grounds with their money in a currency of which one is worth `rate` dollars. */
export function inCurrency(grounds: Grounds, rate: number): Grounds {
  if (rate === 1) return grounds;
  const { now, posted, decidedBy, ever } = grounds;
  return {
    ...grounds,
    now: now && {
      ...now,
      value: now.value / rate,
      bySource: now.bySource.map((value) => value / rate),
    },
    posted: 'value' in posted ? { ...posted, value: posted.value / rate } : posted,
    decidedBy: decidedBy === null ? null : decidedBy / rate,
    ever:
      ever?.kind === 'was-so'
        ? { ...ever, value: ever.value / rate }
        : ever?.kind === 'above-its-high'
          ? { ...ever, high: ever.high / rate }
          : ever,
  };
}
