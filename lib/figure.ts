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

export const dayRowSchema = z.object({
  /** The UTC day, `2026-11-19`. */
  at: z.string(),
  price: z.nullable(z.number()),
  market_cap: z.nullable(z.number()),
  /** Traded in the 24 h before the row's instant, in USD. */
  volume: z.nullable(z.number()),
});
/** One finished day of a coin. */
export type DayRow = z.infer<typeof dayRowSchema>;

export const hourRowSchema = z.object({
  ...dayRowSchema.shape,
  /** In ms since 1970. */
  at: z.number(),
});
/** A coin at one instant of the last days, about an hour from the next. */
export type HourRow = z.infer<typeof hourRowSchema>;

/** How far a figure can be trusted: two or more families say so; one does; they contradict; it is old. */
export const grades = ['agreed', 'single', 'disputed', 'stale'] as const;
export type Grade = (typeof grades)[number];

const agreementSchema = z.object({
  value: z.number(),
  grade: z.enum(grades),
  /** How far apart the values are that count, as a share of the largest. */
  spread: z.number(),
  /** When the oldest of the values that count was seen, in ms since 1970. */
  observedAt: z.number(),
});
/** The one figure that independent sources come to. */
export type Agreement = z.infer<typeof agreementSchema>;

/** What is agreed on: the metrics, the turnover, and the FDV by maximum supply, where `fdv` is by total supply. */
export type AgreedMetric = FigureMetric | 'turnover' | 'fdv_by_max';
export type Agreements = { [metric in AgreedMetric]?: Agreement | undefined };

/** Why there is nothing: the source asks us to wait, does not answer, ... */
export const whySchema = z.enum([
  'limited',
  'offline',
  'refused',
  'unreadable',
  'unlisted',
  'switched-off',
]);
export type WhyUnavailable = z.infer<typeof whySchema>;

const agreement = z.optional(agreementSchema);
export const coinFiguresSchema = z.object({
  coin: coinSchema,
  /** The values that count: one of each family, none that the others outvote or that is old beside them. */
  figures: figuresSchema,
  /** Oldest first, finished days only. */
  history: z.array(dayRowSchema),
  /** None is there yet, and they are being asked for: what hangs on them is not known yet. */
  awaitsDays: z.optional(z.boolean()),
  /** Oldest first, where a source has them. */
  hours: z.optional(z.array(hourRowSchema)),
  agreed: z.optional(
    z.object({
      price: agreement,
      market_cap: agreement,
      fdv: agreement,
      fdv_by_max: agreement,
      volume: agreement,
      turnover: agreement,
      circulating_supply: agreement,
      total_supply: agreement,
      max_supply: agreement,
      change: agreement,
      ath: agreement,
      atl: agreement,
      rank: agreement,
    } satisfies Record<AgreedMetric, typeof agreement>),
  ),
  /** What was said and does not count. */
  setAside: z.optional(figuresSchema),
  /** The sources that were asked and said nothing. */
  silent: z.optional(z.array(z.object({ source: z.string(), why: whySchema }))),
});
export type CoinFigures = z.infer<typeof coinFiguresSchema>;

const candidateSchema = z.object({
  coin: coinSchema,
  /** By market cap. */
  rank: z.nullable(z.number()),
  marketCap: z.nullable(z.number()),
});
/** One of the coins that a ticker may mean. */
export type Candidate = z.infer<typeof candidateSchema>;
const candidatesSchema = z.array(candidateSchema);

/** What a search for coins comes to. */
export const foundCoinsSchema = z.union([
  z.object({ kind: z.literal('coins'), candidates: candidatesSchema }),
  z.object({ kind: z.literal('unavailable'), why: whySchema }),
]);
export type FoundCoins = z.infer<typeof foundCoinsSchema>;

/** What the market can say when it is asked about a ticker: each absence has its name. */
export const answerSchema = z.union([
  z.object({ kind: z.literal('figures'), symbol: z.string(), figures: coinFiguresSchema }),
  z.object({ kind: z.literal('unavailable'), symbol: z.string(), why: whySchema }),
  /** Neither on the watch list nor among the largest coins: looked up only where the reader wants it. */
  z.object({ kind: z.literal('not-followed'), symbol: z.string() }),
  z.object({
    kind: z.literal('ambiguous'),
    symbol: z.string(),
    candidates: candidatesSchema,
  }),
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
