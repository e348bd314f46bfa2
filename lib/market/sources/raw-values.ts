import { type FigureMetric, type Figures, figureMetrics, type SourceValue } from '../../figure.ts';
import { z } from '../../schema.ts';

const numeral = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number, or one in quotes, also in scientific notation; anything else is not known: null, '', 'NaN', '$1,234'. */
export function toNumber(raw: unknown): number | null {
  const value = typeof raw === 'string' && numeral.test(raw.trim()) ? Number(raw) : raw;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A field that holds a number, loosely; a field that is missing is null. */
export const looseNumber = z._default(z.pipe(z.unknown(), z.transform(toNumber)), null);

/** A field that holds words, or null. */
export const looseText = z.catch(z._default(z.nullable(z.string()), null), null);

/** Clocks differ by this much and no more; what lies further ahead is no time at all. */
const clockSlackMs = 300_000;
/** Smaller numbers are seconds since 1970 (until the year 5138), larger ones milliseconds (since 1973). */
const leastMs = 100_000_000_000;

/**
 * ISO text, seconds or milliseconds, also in quotes, as ms since 1970. Null where it is none or lies ahead of
 * our own clock; a little ahead counts as now, so that no figure looks newer than our question.
 */
export function toInstant(raw: unknown, fetchedAt: number): number | null {
  const count = toNumber(raw);
  const ms =
    count !== null
      ? count * (count < leastMs ? 1000 : 1)
      : typeof raw === 'string'
        ? isoMs(raw)
        : null;
  if (ms === null || !(ms > 0) || ms > fetchedAt + clockSlackMs) return null;
  return Math.min(ms, fetchedAt);
}

/** Text without a zone is in UTC: Date.parse alone would take it as local. */
function isoMs(text: string): number | null {
  const hasZone = /(z|[+-]\d\d:?\d\d)$/i.test(text.trim());
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text.trim());
  const ms = Date.parse(hasZone || isDay ? text : `${text.trim().replace(' ', 'T')}Z`);
  return Number.isNaN(ms) ? null : ms;
}

/** Sources write 0 for a price, a cap, a supply or a rank that they do not know. A change or a volume of 0 is real. */
export function isKnown(metric: FigureMetric, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (metric === 'change') return true;
  return metric === 'volume' ? value >= 0 : value > 0;
}

/** Who says it, and by which two clocks. */
export type Said = {
  source: string;
  /** Null where the source does not tell, or tells nonsense: then it counts as seen when we asked. */
  observedAt: number | null;
  fetchedAt: number;
};

/** Undefined where it is not known. */
export function sourceValue(
  said: Said,
  metric: FigureMetric,
  value: number | null | undefined,
): SourceValue | undefined {
  if (value == null || !isKnown(metric, value)) return undefined;
  const { source, observedAt, fetchedAt } = said;
  return { source, value, observedAt: observedAt ?? fetchedAt, fetchedAt };
}

/** What is known of the raw values, and nothing of the rest. */
export function figuresOf(
  said: Said,
  values: Partial<Record<FigureMetric, number | null>>,
): Figures {
  const figures: Figures = {};
  for (const metric of figureMetrics) {
    const value = sourceValue(said, metric, values[metric]);
    if (value !== undefined) figures[metric] = [value];
  }
  return figures;
}

/** The rows that are what they should be: a bad one spoils no other. */
export function readRows<Schema extends z.ZodMiniType>(
  raw: readonly unknown[],
  schema: Schema,
): z.output<Schema>[] {
  return raw.flatMap((item) => {
    const row = schema.safeParse(item);
    return row.success ? [row.data] : [];
  });
}

/** The items of a list, or of a map by whatever key. Null where it is neither. */
export function itemsOf(raw: unknown): readonly unknown[] | null {
  if (Array.isArray(raw)) return raw;
  return typeof raw === 'object' && raw !== null ? Object.values(raw) : null;
}

/** A ticker as we write it: in capitals, without `$`, without the spaces that some lists carry (NBSP too). */
export function toTicker(raw: string): string {
  return raw.normalize('NFKC').replace(/[\s$]/g, '').toUpperCase();
}

export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = [];
  for (let start = 0; start < items.length; start += size) {
    chunks.push(items.slice(start, start + size));
  }
  return chunks;
}
