import type { DayRow, FigureMetric, Figures } from '../../figure.ts';
import { z } from '../../schema.ts';
import type { Failure, FetchJson } from '../fetch-json.ts';

const base = 'https://api.coingecko.com/api/v3';
const source = 'coingecko';

/** Keyless history reaches back this far; more than 90 days come as one point a day by themselves. */
const historyDays = 365;

export type MarketsReply = { kind: 'figures'; byId: Map<string, Figures> } | Failure;
export type HistoryReply = { kind: 'history'; rows: DayRow[] } | Failure;

/** One request for all the coins. A coin that CoinGecko does not list is absent from its answer. */
export async function askMarkets(
  ids: readonly string[],
  fetchJson: FetchJson,
): Promise<MarketsReply> {
  // Joined without spaces: a space after a comma makes CoinGecko drop the coin without a word.
  const query = `vs_currency=usd&ids=${ids.map(encodeURIComponent).join(',')}&per_page=250&precision=full`;
  const fetched = await fetchJson(`${base}/coins/markets?${query}`);
  if (fetched.kind !== 'json') return fetched;
  if (!Array.isArray(fetched.body)) return { kind: 'unreadable' };
  const byId = new Map<string, Figures>();
  for (const item of fetched.body) {
    const row = marketRowSchema.safeParse(item);
    if (row.success) byId.set(row.data.id, figuresOf(row.data, fetched.fetchedAt));
  }
  return { kind: 'figures', byId };
}

export async function askHistory(id: string, fetchJson: FetchJson): Promise<HistoryReply> {
  const query = `vs_currency=usd&days=${historyDays}&interval=daily`;
  const fetched = await fetchJson(`${base}/coins/${encodeURIComponent(id)}/market_chart?${query}`);
  if (fetched.kind !== 'json') return fetched;
  const chart = chartSchema.safeParse(fetched.body);
  if (!chart.success) return { kind: 'unreadable' };
  return { kind: 'history', rows: rowsOf(chart.data, fetched.fetchedAt) };
}

/** A number, or digits in quotes; anything else is not known. */
const looseNumber = z.catch(
  z.nullish(z.union([z.number(), z.pipe(z.string().check(z.minLength(1)), z.coerce.number())])),
  null,
);

const marketRowSchema = z.object({
  id: z.string(),
  current_price: looseNumber,
  market_cap: looseNumber,
  market_cap_rank: looseNumber,
  fully_diluted_valuation: looseNumber,
  total_volume: looseNumber,
  circulating_supply: looseNumber,
  total_supply: looseNumber,
  max_supply: looseNumber,
  ath: looseNumber,
  atl: looseNumber,
  price_change_percentage_24h: looseNumber,
  last_updated: z.catch(z.nullish(z.string()), null),
});
type MarketRow = z.infer<typeof marketRowSchema>;

const fields: readonly [FigureMetric, keyof MarketRow][] = [
  ['price', 'current_price'],
  ['market_cap', 'market_cap'],
  ['fdv', 'fully_diluted_valuation'],
  ['volume', 'total_volume'],
  ['circulating_supply', 'circulating_supply'],
  ['total_supply', 'total_supply'],
  ['max_supply', 'max_supply'],
  ['ath', 'ath'],
  ['atl', 'atl'],
  ['rank', 'market_cap_rank'],
  ['change', 'price_change_percentage_24h'],
];

function figuresOf(row: MarketRow, fetchedAt: number): Figures {
  const updated = row.last_updated == null ? Number.NaN : Date.parse(row.last_updated);
  // A clock ahead of ours would make an old figure look new.
  const observedAt = Number.isNaN(updated) ? fetchedAt : Math.min(updated, fetchedAt);
  const figures: Figures = {};
  for (const [metric, field] of fields) {
    const value = row[field];
    if (typeof value === 'number' && isKnown(metric, value)) {
      figures[metric] = [{ source, value, observedAt, fetchedAt }];
    }
  }
  return figures;
}

/** CoinGecko writes 0 for a cap, a supply or a price that it does not know. A change or a volume of 0 is real. */
function isKnown(metric: FigureMetric, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (metric === 'change') return true;
  return metric === 'volume' ? value >= 0 : value > 0;
}

const pointsSchema = z.array(z.catch(z.nullable(z.tuple([z.number(), looseNumber])), null));
const chartSchema = z.object({
  prices: pointsSchema,
  market_caps: pointsSchema,
  total_volumes: pointsSchema,
});
const dayMs = 86_400_000;

/** One row a finished day: the last point is not midnight but now, and today is not over. */
function rowsOf(chart: z.infer<typeof chartSchema>, fetchedAt: number): DayRow[] {
  const today = dayOf(fetchedAt);
  const rows = new Map<string, DayRow>();
  const put = (points: typeof chart.prices, field: 'price' | 'market_cap' | 'volume') => {
    for (const point of points) {
      if (point === null || point[1] == null || !isKnown(field, point[1])) continue;
      const at = dayOf(point[0]);
      if (at === null || today === null || at >= today) continue;
      const row = rows.get(at) ?? { at, price: null, market_cap: null, volume: null };
      row[field] = point[1];
      rows.set(at, row);
    }
  };
  put(chart.prices, 'price');
  put(chart.market_caps, 'market_cap');
  put(chart.total_volumes, 'volume');
  return [...rows.values()].sort((a, b) => a.at.localeCompare(b.at)).slice(-historyDays);
}

function dayOf(ms: number): string | null {
  // Past the range of dates toISOString throws.
  if (!(Math.abs(ms) < 100_000_000 * dayMs)) return null;
  return new Date(ms).toISOString().slice(0, 10);
}
