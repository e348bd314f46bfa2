import { type FigureMetric, figureMetrics } from '../../figure.ts';
import { z } from '../../schema.ts';
import type { Failure } from '../fetch-json.ts';
import {
  chunksOf,
  figuresOf,
  looseNumber,
  looseText,
  readRows,
  sourceValue,
  toInstant,
  toTicker,
} from './raw-values.ts';
import type { Access, Aside, ListedCoin, Source, SourceReply, SourceRequest } from './source.ts';

const source = 'coingecko';
const base = 'https://api.coingecko.com/api/v3';
const proBase = 'https://pro-api.coingecko.com/api/v3';

/** As many as one page holds. */
const pageSize = 250;

export const coinGecko: Source = {
  id: source,
  name: 'CoinGecko',
  family: 'coingecko',
  hosts: ['api.coingecko.com', 'pro-api.coingecko.com'],
  attribution: { words: 'Data provided by CoinGecko', url: 'https://www.coingecko.com' },
  metrics: figureMetrics,
  // No number is published for use without a key: all who share an address share it. 5 to 30 a minute are told.
  budget: { perMinute: 5, burst: 3 },
  renewedEveryMs: 60_000,
  requestsFor: (coins, access) => [
    ...chunksOf(coins, pageSize).map((some) =>
      marketsOf(
        some.map(({ id }) => id),
        access,
      ),
    ),
    largestCoins(access),
  ],
};

/** The coins by their ids. One that CoinGecko does not list is absent from its answer. */
function marketsOf(ids: readonly string[], access: Access): SourceRequest {
  // Joined without spaces: a space after a comma makes CoinGecko drop the coin without a word.
  const list = ids.map(encodeURIComponent).join(',');
  return marketsAt(`ids=${list}&per_page=${pageSize}`, access);
}

/** Always the same page, whoever asks, so that nobody's interest shows in it. */
function largestCoins(access: Access): SourceRequest {
  return marketsAt(`order=market_cap_desc&per_page=${pageSize}&page=1`, access);
}

function marketsAt(query: string, access: Access): SourceRequest {
  // Without precision=full, tiny prices come rounded.
  const path = `/coins/markets?vs_currency=usd&${query}&precision=full`;
  return { ...coinGeckoAt(path, access), read: readMarkets };
}

/** Where and how CoinGecko is asked: without a key, with one of a Demo plan, or with one of a paid plan. */
export function coinGeckoAt(
  path: string,
  { key, pro = false, baseUrl }: Access,
): { url: string; headers?: Record<string, string> } {
  if (baseUrl !== null) return { url: baseUrl.replace(/\/+$/, '') + path };
  if (key === null) return { url: base + path };
  return pro
    ? { url: proBase + path, headers: { 'x-cg-pro-api-key': key } }
    : { url: base + path, headers: { 'x-cg-demo-api-key': key } };
}

const rowSchema = z.object({
  id: z.string().check(z.minLength(1)),
  symbol: looseText,
  name: looseText,
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
  last_updated: z._default(z.unknown(), null),
});
export type MarketRow = z.infer<typeof rowSchema>;

const fields = {
  price: 'current_price',
  market_cap: 'market_cap',
  // Price × total supply; CoinGecko does not use the max supply here.
  fdv: 'fully_diluted_valuation',
  volume: 'total_volume',
  circulating_supply: 'circulating_supply',
  total_supply: 'total_supply',
  max_supply: 'max_supply',
  ath: 'ath',
  atl: 'atl',
  rank: 'market_cap_rank',
  change: 'price_change_percentage_24h',
} as const satisfies Record<FigureMetric, keyof MarketRow>;

function readMarkets(body: unknown, fetchedAt: number): SourceReply {
  const rows = readMarketRows(body);
  if (!Array.isArray(rows)) return rows;
  const byId = new Map<string, ReturnType<typeof figuresOf>>();
  const asides = new Map<string, Aside>();
  for (const row of rows) {
    const said = { source, observedAt: toInstant(row.last_updated, fetchedAt), fetchedAt };
    const figures = figuresOf(
      said,
      Object.fromEntries(Object.entries(fields).map(([metric, field]) => [metric, row[field]])),
    );
    byId.set(row.id, figures);
    const price = figures.price?.[0]?.value;
    const max = figures.max_supply?.[0]?.value;
    const fdvByMax = sourceValue(said, 'fdv', price && max && price * max);
    if (fdvByMax !== undefined) asides.set(row.id, { fdvByMax });
  }
  return { kind: 'figures', byId, asides, listed: rows.flatMap(listedIn) };
}

/** The rows of `/coins/markets`, or of `/simple/price`, which goes by id and knows less. */
export function readMarketRows(body: unknown): MarketRow[] | Failure {
  if (Array.isArray(body)) {
    const rows = readRows(body, rowSchema);
    return rows.length === 0 && body.length > 0 ? { kind: 'unreadable', why: 'unexpected' } : rows;
  }
  const failure = readFailure(body);
  if (failure !== null) return failure;
  const items = z.record(z.string(), z.unknown()).safeParse(body);
  if (!items.success) return { kind: 'unreadable', why: 'unexpected' };
  const named = Object.entries(items.data);
  const rows = named.flatMap(([id, item]) => {
    const row = simplePriceSchema.safeParse(item);
    return row.success ? readRows([{ id, ...row.data }], rowSchema) : [];
  });
  // Other maps have objects in them too: without a price in any, each entry must be one, or it is no map of prices.
  const isOurs =
    rows.length === named.length || rows.some(({ current_price }) => current_price !== null);
  return isOurs ? rows : { kind: 'unreadable', why: 'unexpected' };
}

/** A token that is known and has no price comes as `{}`; one that was asked in another currency has no `usd`. */
const simplePriceSchema = z.pipe(
  z.object({
    usd: looseNumber,
    usd_market_cap: looseNumber,
    usd_24h_vol: looseNumber,
    usd_24h_change: looseNumber,
    last_updated_at: looseNumber,
  }),
  z.transform((row) => ({
    current_price: row.usd,
    market_cap: row.usd_market_cap,
    total_volume: row.usd_24h_vol,
    price_change_percentage_24h: row.usd_24h_change,
    last_updated: row.last_updated_at,
  })),
);

/** Without a ticker it is nobody's: some rows have an empty one. */
export function listedIn(
  row: Pick<MarketRow, 'id' | 'symbol' | 'name' | 'market_cap_rank' | 'market_cap'>,
): ListedCoin[] {
  const symbol = toTicker(row.symbol ?? '');
  if (symbol === '') return [];
  const known = (value: number | null) => (value !== null && value > 0 ? value : null);
  return [
    {
      coin: { id: row.id, symbol, name: row.name ?? symbol },
      rank: known(row.market_cap_rank),
      marketCap: known(row.market_cap),
    },
  ];
}

const failureSchema = z.object({
  status: z.optional(z.unknown()),
  error: z.optional(z.unknown()),
  error_code: z.optional(z.unknown()),
});

/**
 * CoinGecko tells its failures in several shapes: `{status: {error_code}}`, `{status: 500, error}`, `{error}`.
 * Null where the body tells of none.
 */
export function readFailure(body: unknown): Failure | null {
  const parsed = failureSchema.safeParse(body);
  if (!parsed.success) return null;
  const { status, error, error_code } = parsed.data;
  const inner = z.object({ error_code: looseNumber }).safeParse(status);
  const code =
    (inner.success ? inner.data.error_code : looseNumber.parse(status)) ??
    looseNumber.parse(error_code);
  if (code === 429) return { kind: 'limited', retryAfterMs: null };
  // 10002 and on: the key is missing, wrong or of the other plan. 1020: its gate turns us away.
  if (code !== null && code >= 10_000) return { kind: 'refused', status: 401, body };
  if (code === 1020) return { kind: 'refused', status: 403, body };
  if (code !== null && code >= 400 && code < 600) return { kind: 'refused', status: code, body };
  // Told with a 422 as a rule.
  return typeof error === 'string' ? { kind: 'refused', status: 422, body } : null;
}
