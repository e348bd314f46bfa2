import type { Metric } from './claim.ts';
import { coinSchema } from './coin.ts';
import { z } from './schema.ts';

/** Every metric that a source can state; turnover is worked out from volume and market cap. */
export const figureMetrics = [
  'price',
  'market_cap',
  'fdv',
  'volume',
  'circulating_supply',
  'total_supply',
  'max_supply',
  'change',
  'ath',
  'atl',
  'rank',
] as const satisfies readonly Metric[];
export type FigureMetric = (typeof figureMetrics)[number];

export const sourceValueSchema = z.object({
  source: z.string(),
  value: z.number(),
  /** When the source says it saw the value, in ms since 1970. */
  observedAt: z.number(),
  /** When we asked, in ms since 1970. */
  fetchedAt: z.number(),
});
/** What one source says of one metric. A source that does not know has no entry; it is never 0. */
export type SourceValue = z.infer<typeof sourceValueSchema>;

const values = z.optional(z.array(sourceValueSchema));
export const figuresSchema = z.object({
  price: values,
  market_cap: values,
  fdv: values,
  volume: values,
  circulating_supply: values,
  total_supply: values,
  max_supply: values,
  change: values,
  ath: values,
  atl: values,
  rank: values,
} satisfies Record<FigureMetric, typeof values>);
export type Figures = z.infer<typeof figuresSchema>;

const dayRowSchema = z.object({
  /** The UTC day, `2026-11-19`. */
  at: z.string(),
  price: z.nullable(z.number()),
  market_cap: z.nullable(z.number()),
  /** Traded in the 24 h before the row's instant, in USD. */
  volume: z.nullable(z.number()),
});
/** One finished day of a coin. */
export type DayRow = z.infer<typeof dayRowSchema>;

const hourPointSchema = z.object({
  /** In ms since 1970. */
  at: z.number(),
  price: z.nullable(z.number()),
  market_cap: z.nullable(z.number()),
  volume: z.nullable(z.number()),
});
/** A coin at one instant of the last weeks, about an hour from the next. */
export type HourPoint = z.infer<typeof hourPointSchema>;

export const coinFiguresSchema = z.object({
  coin: coinSchema,
  figures: figuresSchema,
  /** Oldest first, finished days only. */
  history: z.array(dayRowSchema),
  /** Oldest first, where a source has them. */
  hours: z.optional(z.array(hourPointSchema)),
});
export type CoinFigures = z.infer<typeof coinFiguresSchema>;

/** What the market can say when it is asked about a ticker: each absence has its name. */
export const answerSchema = z.union([
  z.object({ kind: z.literal('figures'), symbol: z.string(), figures: coinFiguresSchema }),
  z.object({
    kind: z.literal('unavailable'),
    symbol: z.string(),
    why: z.enum(['limited', 'offline', 'refused', 'unreadable', 'unlisted']),
  }),
  z.object({ kind: z.literal('not-followed'), symbol: z.string() }),
]);
export type Answer = z.infer<typeof answerSchema>;

export function median(values: readonly number[]): number | null {
  const [first, second = first] = values;
  if (first === undefined || second === undefined) return null;
  // Most figures have one source or two, and every claim asks for some.
  if (values.length <= 2) return (first + second) / 2;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}
