import type { Coin } from '../../coin.ts';
import type { Figures } from '../../figure.ts';
import { z } from '../../schema.ts';
import type { Failure, Refusal } from '../fetch-json.ts';
import {
  chunksOf,
  figuresOf,
  isKnown,
  itemsOf,
  looseNumber,
  looseText,
  readRows,
  type Said,
  sourceValue,
  toInstant,
} from './raw-values.ts';
import type { Access, Aside, Source, SourceReply, SourceRequest } from './source.ts';

const source = 'coinmarketcap';
const keylessBase = 'https://pro-api.coinmarketcap.com/public-api';
const keyedBase = 'https://pro-api.coinmarketcap.com';

/** One credit buys this many coins. */
const coinsPerRequest = 100;
const minuteMs = 60_000;
const dayMs = 86_400_000;

export const coinMarketCap: Source = {
  id: source,
  name: 'CoinMarketCap',
  family: 'coinmarketcap',
  hosts: ['pro-api.coinmarketcap.com'],
  attribution: { words: 'Data by CoinMarketCap', url: 'https://coinmarketcap.com' },
  // No highs and lows: they need a key.
  metrics: [
    'price',
    'market_cap',
    'fdv',
    'volume',
    'circulating_supply',
    'total_supply',
    'max_supply',
    'change',
    'rank',
  ],
  // Its limit without a key is not published; its own cache renews every 60 s.
  budget: { perMinute: 10, burst: 3 },
  renewedEveryMs: 60_000,
  requestsFor(coins, access) {
    const known = coins.filter((coin) => coin.ids?.coinmarketcap !== undefined);
    const isNumber = (coin: Coin) => /^\d+$/.test(coin.ids?.coinmarketcap ?? '');
    return [
      ...chunksOf(known.filter(isNumber), coinsPerRequest).map((some) =>
        quotes('id', some, access),
      ),
      ...chunksOf(
        known.filter((coin) => !isNumber(coin)),
        coinsPerRequest,
      ).map((some) => quotes('slug', some, access)),
    ];
  },
};

/** By slug or by number, never by ticker: that answers with everybody who claims it. */
function quotes(by: 'id' | 'slug', coins: readonly Coin[], access: Access): SourceRequest {
  const coinIds = new Map(
    coins.map((coin) => [(coin.ids?.coinmarketcap ?? '').toLowerCase(), coin.id]),
  );
  const list = [...coinIds.keys()].map(encodeURIComponent).join(',');
  return {
    ...coinMarketCapAt(`/v3/cryptocurrency/quotes/latest?${by}=${list}`, access),
    read: (body, fetchedAt) =>
      readQuotes(body, fetchedAt, (row) => coinIds.get(`${row[by]}`.toLowerCase())),
    readRefusal: (refusal) => readFailure(refusal.body) ?? refusal,
  };
}

export function coinMarketCapAt(
  path: string,
  { key, baseUrl }: Access,
): { url: string; headers?: Record<string, string> } {
  if (baseUrl !== null) return { url: baseUrl.replace(/\/+$/, '') + path };
  if (key === null) return { url: keylessBase + path };
  return { url: keyedBase + path, headers: { 'X-CMC_PRO_API_KEY': key } };
}

const rowSchema = z.object({
  id: looseNumber,
  slug: z.catch(z._default(z.string(), ''), ''),
  quote: z.unknown(),
  circulating_supply: looseNumber,
  total_supply: looseNumber,
  max_supply: looseNumber,
  cmc_rank: looseNumber,
  self_reported_circulating_supply: looseNumber,
  self_reported_market_cap: looseNumber,
  last_updated: z._default(z.unknown(), null),
});
type Row = z.infer<typeof rowSchema>;

const quoteSchema = z.object({
  id: looseNumber,
  symbol: looseText,
  price: looseNumber,
  volume_24h: looseNumber,
  percent_change_24h: looseNumber,
  market_cap: looseNumber,
  fully_diluted_market_cap: looseNumber,
  market_cap_by_total_supply: looseNumber,
  last_updated: z._default(z.unknown(), null),
});
type Quote = z.infer<typeof quoteSchema>;

const envelopeSchema = z.object({ data: z.unknown() });

function readQuotes(
  body: unknown,
  fetchedAt: number,
  coinIdOf: (row: Row) => string | undefined,
): SourceReply {
  const failure = readFailure(body);
  if (failure !== null) return failure;
  const envelope = envelopeSchema.safeParse(body);
  // A list in v3; a map by id, slug or ticker in v1 and v2, and a page was seen that read one from v3 too. By
  // ticker each key holds the list of those who claim it.
  const items = envelope.success ? itemsOf(envelope.data.data) : null;
  if (items === null) return { kind: 'unreadable', why: 'unexpected' };
  const rows = readRows(items.flat(), rowSchema);
  if (rows.length === 0 && items.length > 0) return { kind: 'unreadable', why: 'unexpected' };
  const byId = new Map<string, Figures>();
  const asides = new Map<string, Aside>();
  for (const row of rows) {
    const coinId = coinIdOf(row);
    const quote = usdQuoteOf(row.quote);
    if (coinId === undefined || quote === null) continue;
    const observedAt =
      toInstant(quote.last_updated, fetchedAt) ?? toInstant(row.last_updated, fetchedAt);
    const said = { source, observedAt, fetchedAt };
    byId.set(coinId, figuresOf(said, valuesOf(row, quote)));
    asides.set(coinId, asideOf(said, row, quote));
  }
  return { kind: 'figures', byId, asides };
}

function valuesOf(row: Row, quote: Quote) {
  return {
    price: quote.price,
    market_cap: quote.market_cap,
    fdv: fdvByTotal(row, quote),
    volume: quote.volume_24h,
    circulating_supply: row.circulating_supply,
    total_supply: row.total_supply,
    max_supply: row.max_supply,
    change: quote.percent_change_24h,
    rank: row.cmc_rank,
  };
}

/** CoinMarketCap's own FDV is price × max supply, and only without a max supply price × total supply. */
function fdvByTotal(row: Row, quote: Quote): number | null {
  const byTotal = quote.market_cap_by_total_supply;
  if (byTotal !== null && isKnown('fdv', byTotal)) return byTotal;
  if (quote.price !== null && row.total_supply) return quote.price * row.total_supply;
  return row.max_supply ? null : quote.fully_diluted_market_cap;
}

function asideOf(said: Said, row: Row, quote: Quote): Aside {
  const byMax = row.max_supply ? quote.fully_diluted_market_cap : null;
  const fdvByMax = sourceValue(said, 'fdv', byMax);
  const selfReportedCap = sourceValue(said, 'market_cap', row.self_reported_market_cap);
  const supply = row.self_reported_circulating_supply;
  const selfReportedSupply = sourceValue(said, 'circulating_supply', supply);
  return {
    ...(fdvByMax && { fdvByMax }),
    ...(selfReportedCap && { selfReportedCap }),
    ...(selfReportedSupply && { selfReportedSupply }),
  };
}

/** CoinMarketCap's number of the dollar, under which some of its maps have it. */
const usdId = 2781;

/** A list of currencies in v3, a map by currency before. */
function usdQuoteOf(raw: unknown): Quote | null {
  if (Array.isArray(raw)) {
    const rows = readRows(raw, quoteSchema);
    const isUsd = (row: Quote) => row.symbol === 'USD' || row.id === usdId;
    const nameless = (row: Quote) => row.symbol === null && row.id === null;
    return rows.find(isUsd) ?? rows.find(nameless) ?? null;
  }
  const map = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!map.success) return null;
  const quote = quoteSchema.safeParse(map.data.USD ?? map.data[usdId]);
  return quote.success ? quote.data : null;
}

const statusSchema = z.object({ status: z.object({ error_code: looseNumber }) });

/** What the envelope says, whatever the HTTP status: 0 in quotes or without is no error. */
export function readFailure(body: unknown): Failure | null {
  const parsed = statusSchema.safeParse(body);
  const code = parsed.success ? parsed.data.status.error_code : null;
  switch (code) {
    case null:
    case 0:
      return null;
    case 1008:
      return { kind: 'limited', retryAfterMs: minuteMs };
    case 1009:
    case 1010:
      // The day's or the month's credits are used up.
      return { kind: 'limited', retryAfterMs: dayMs };
    case 1011:
    case 429:
      return { kind: 'limited', retryAfterMs: null };
    default:
      return refusalOf(code, body);
  }
}

function refusalOf(code: number, body: unknown): Refusal {
  // 1001 to 1007: a key is missing, wrong, unpaid or of too small a plan. Asking again today changes nothing.
  if (code >= 1001 && code <= 1007) {
    return { kind: 'refused', status: code === 1005 ? 403 : 401, retryAfterMs: dayMs, body };
  }
  return { kind: 'refused', status: code >= 400 && code < 600 ? code : 400, body };
}
