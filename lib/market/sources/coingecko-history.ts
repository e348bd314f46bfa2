import type { DayRow, FigureMetric } from '../../figure.ts';
import { z } from '../../schema.ts';
import type { Failure } from '../fetch-json.ts';
import { coinGeckoAt, readFailure } from './coingecko.ts';
import { isKnown, looseNumber } from './raw-values.ts';
import type { Access, Question } from './source.ts';

/** Without a paid key history reaches back this far; more than 90 days come as one point a day by themselves. */
const historyDays = 365;
/** Up to this many days come as about one point an hour, if not asked otherwise; a single day is finer still. */
const longestHourlyDays = 90;
const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** What was seen in one hour, at its last point. */
export type HourRow = {
  /** When it was seen, in ms since 1970: about once an hour, seldom on the hour. */
  at: number;
  price: number | null;
  market_cap: number | null;
  volume: number | null;
};

export type HistoryReply = { kind: 'history'; rows: DayRow[] } | Failure;
export type HoursReply = { kind: 'hours'; rows: HourRow[] } | Failure;

/** Finished days, oldest first; `days` counts back from now. */
export function dailyHistory(
  id: string,
  access: Access,
  days = historyDays,
): Question<HistoryReply> {
  return chartAt(id, `days=${days}&interval=daily`, access, (points, fetchedAt) => ({
    kind: 'history',
    rows: dayRows(points, fetchedAt),
  }));
}

/** The hours of the last days, oldest first, the present one too. */
export function hourlyHistory(id: string, days: number, access: Access): Question<HoursReply> {
  const asked = Math.min(Math.max(Math.ceil(days), 1), longestHourlyDays);
  return chartAt(id, `days=${asked}`, access, (points, fetchedAt) => ({
    kind: 'hours',
    rows: hourRows(points, fetchedAt),
  }));
}

function chartAt<Reply>(
  id: string,
  query: string,
  access: Access,
  rowsOf: (points: Point[], fetchedAt: number) => Reply,
): Question<Reply | Failure> {
  const path = `/coins/${encodeURIComponent(id)}/market_chart?vs_currency=usd&${query}`;
  return {
    ...coinGeckoAt(path, access),
    read(body, fetchedAt) {
      const chart = chartSchema.safeParse(body);
      return chart.success
        ? rowsOf(pointsOf(chart.data), fetchedAt)
        : (readFailure(body) ?? { kind: 'unreadable', why: 'unexpected' });
    },
  };
}

/** Pairs of ms since 1970 and a value, which may be null; what is no pair is left out. */
const pairs = z._default(
  z.array(z.catch(z.nullable(z.tuple([looseNumber, looseNumber], z.unknown())), null)),
  [],
);
const chartSchema = z.object({
  prices: z.array(z.unknown()),
  market_caps: z._default(z.array(z.unknown()), []),
  total_volumes: z._default(z.array(z.unknown()), []),
});

type Series = 'price' | 'market_cap' | 'volume';
type Point = { series: Series; at: number; value: number };

function pointsOf(chart: z.infer<typeof chartSchema>): Point[] {
  const known = (series: Series & FigureMetric, raw: readonly unknown[]) =>
    pairs.parse(raw).flatMap((pair) => {
      const [at, value] = pair ?? [null, null];
      if (at === null || value === null || !isKnown(series, value)) return [];
      // Past the range of dates toISOString throws.
      return at > 0 && at < 100_000_000 * dayMs ? [{ series, at, value }] : [];
    });
  return [
    ...known('price', chart.prices),
    ...known('market_cap', chart.market_caps),
    ...known('volume', chart.total_volumes),
  ];
}

/**
 * One row a finished day, of its first point, which is midnight. The last point is not midnight but the moment of the
 * answer, which a cache may hand out after its day is over; and today is not over.
 */
function dayRows(points: readonly Point[], fetchedAt: number): DayRow[] {
  const today = dayOf(fetchedAt);
  const rows = new Map<string, DayRow>();
  for (const { series, at: instant, value } of [...points].sort((a, b) => a.at - b.at)) {
    const at = dayOf(instant);
    if (at >= today) continue;
    const row = rows.get(at) ?? { at, price: null, market_cap: null, volume: null };
    row[series] ??= value;
    rows.set(at, row);
  }
  return [...rows.values()].slice(-historyDays);
}

/** Of each hour its last point: points come out of order now and then, and a single day has twelve an hour. */
function hourRows(points: readonly Point[], fetchedAt: number): HourRow[] {
  const rows = new Map<number, HourRow>();
  for (const { series, at, value } of [...points].sort((a, b) => a.at - b.at)) {
    if (at > fetchedAt) continue;
    const hour = Math.floor(at / hourMs);
    const row = rows.get(hour) ?? { at, price: null, market_cap: null, volume: null };
    row[series] = value;
    row.at = at;
    rows.set(hour, row);
  }
  return [...rows.values()];
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
