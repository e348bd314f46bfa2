import type { Claim } from '../../../lib/claim.ts';
import type { CoinFigures, DayRow, FigureMetric } from '../../../lib/figure.ts';
import { judgeClaim } from '../../../lib/judging/judge-claim.ts';

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** When the figures of these tests were taken. */
export const asOf = Date.parse('2027-03-10T15:00:00Z');

const at = (time: string) => Date.parse(time);

/** A claim that MRL's market cap is $64M, in digits, unless told otherwise. */
export function claim(told: Partial<Claim> = {}): Claim {
  return {
    start: 0,
    end: 1,
    quote: '',
    metric: 'market_cap',
    symbol: 'MRL',
    relation: 'eq',
    low: 64e6,
    high: 64e6,
    unit: 'usd',
    period: null,
    stance: 'now',
    hedged: false,
    frequency: null,
    rounding: { low: 5e5, high: 5e5 },
    rule: 'test',
    ...told,
  };
}

/** The same figure at both ends, and a last digit too small to matter. */
export const says = (value: number, told: Partial<Claim> = {}) =>
  claim({ low: value, high: value, rounding: { low: 0, high: 0 }, ...told });
export const saysOver = (value: number, told: Partial<Claim> = {}) =>
  says(value, { relation: 'gt', high: null, ...told });
export const saysUnder = (value: number, told: Partial<Claim> = {}) =>
  says(value, { relation: 'lt', low: null, ...told });

type Said = number | [source: string, value: number, ageHours?: number];

/** A coin with these figures: a bare number is what one fresh source says. */
export function coin(
  figures: { [metric in FigureMetric]?: Said[] } = {},
  history: DayRow[] = [],
): CoinFigures {
  const made: CoinFigures = {
    coin: { id: 'marl', symbol: 'MRL', name: 'Marl' },
    figures: {},
    history,
  };
  for (const [metric, said] of Object.entries(figures) as [FigureMetric, Said[]][]) {
    made.figures[metric] = said.map((one, index) => {
      const [source, value, ageHours = 0] = typeof one === 'number' ? [`s${index}`, one] : one;
      return { source, value, observedAt: asOf - ageHours * hourMs, fetchedAt: asOf };
    });
  }
  return made;
}

export function row(day: string, told: Partial<DayRow> = {}): DayRow {
  return { at: day, price: null, market_cap: null, volume: null, ...told };
}

/** One row a day, the last on `lastDay`; `tell` is asked with how many days before it. */
export function days(
  count: number,
  tell: (daysBefore: number) => Partial<DayRow>,
  lastDay = '2027-03-09',
): DayRow[] {
  return Array.from({ length: count }, (_, index) => {
    const before = count - 1 - index;
    return row(new Date(at(lastDay) - before * dayMs).toISOString().slice(0, 10), tell(before));
  });
}

export function judge(said: Claim, known: CoinFigures | null, postedAt: string | null = null) {
  return judgeClaim(said, known, { postedAt: postedAt === null ? null : at(postedAt), asOf });
}

export const verdictOf = (...told: Parameters<typeof judge>) => judge(...told).verdict;
