import { z } from './schema.ts';

/** The words below are those of the command-line contract: what `read` prints is what the page uses. */
export const metrics = [
  'price',
  'market_cap',
  'fdv',
  'volume',
  'turnover',
  'circulating_supply',
  'total_supply',
  'max_supply',
  'change',
  'ath',
  'atl',
  'rank',
] as const;
export type Metric = (typeof metrics)[number];

export type MentionForm = 'cashtag' | 'hashtag' | 'handle' | 'name' | 'lookalike';
export type Relation = 'eq' | 'gt' | 'lt' | 'between';
export type Period = '1h' | '24h' | '7d' | '30d' | '1y';
export type Stance = 'now' | 'past' | 'forecast' | 'hypothetical' | 'question' | 'denied';
export type Frequency = 'often' | 'always' | 'never';

/** Offsets are UTF-16 code units into the post's text, end exclusive. */
export type Span = { start: number; end: number };

export type Mention = Span & {
  quote: string;
  /** In capitals; for a lookalike, the watched coin that it imitates. */
  symbol: string;
  form: MentionForm;
};

export type Claim = Span & {
  quote: string;
  metric: Metric;
  /** In capitals, or null where the post names no coin. */
  symbol: string | null;
  relation: Relation;
  /** In whole units; null for `lt`. */
  low: number | null;
  /** In whole units; null for `gt`. */
  high: number | null;
  /** A currency's ISO code in small letters, `coins`, `ratio`, `percent`, `x` or `rank`. */
  unit: string;
  period: Period | null;
  stance: Stance;
  hedged: boolean;
  frequency: Frequency | null;
  /** Half of the last digit that the post states for each end, in whole units; 0 for a figure in words. */
  rounding: { low: number; high: number };
  /** The name of the rule that found it, for the card's "why" and for error reports. */
  rule: string;
};

export type Reading = { mentions: Mention[]; claims: Claim[] };

const span = { start: z.number(), end: z.number(), quote: z.string() };
const nullableNumber = z.nullable(z.number());

export const claimSchema: z.ZodMiniType<Claim> = z.object({
  ...span,
  metric: z.enum(metrics),
  symbol: z.nullable(z.string()),
  relation: z.enum(['eq', 'gt', 'lt', 'between']),
  low: nullableNumber,
  high: nullableNumber,
  unit: z.string(),
  period: z.nullable(z.enum(['1h', '24h', '7d', '30d', '1y'])),
  stance: z.enum(['now', 'past', 'forecast', 'hypothetical', 'question', 'denied']),
  hedged: z.boolean(),
  frequency: z.nullable(z.enum(['often', 'always', 'never'])),
  rounding: z.object({ low: z.number(), high: z.number() }),
  rule: z.string(),
});
