import type { Coin } from '../../coin.ts';
import type { Figures } from '../../figure.ts';
import { z } from '../../schema.ts';
import type { Failure } from '../fetch-json.ts';
import { figuresOf, looseNumber, readRows, sourceValue, toInstant } from './raw-values.ts';
import type { Access, Aside, Source, SourceReply, SourceRequest } from './source.ts';

const source = 'coinpaprika';
const base = 'https://api.coinpaprika.com/v1';

export const coinPaprika: Source = {
  id: source,
  name: 'CoinPaprika',
  family: 'coinpaprika',
  hosts: ['api.coinpaprika.com'],
  attribution: { words: 'Data by CoinPaprika', url: 'https://coinpaprika.com' },
  metrics: [
    'price',
    'market_cap',
    'fdv',
    'volume',
    'circulating_supply',
    'total_supply',
    'max_supply',
    'change',
    'ath',
    'rank',
  ],
  // 20,000 a month for each address.
  budget: { perMinute: 20, burst: 5, perDay: 600 },
  renewedEveryMs: 600_000,
  requestsFor: (coins, access) =>
    coins.flatMap((coin) => {
      const id = coin.ids?.coinpaprika;
      return id === undefined ? [] : [ticker(id, coin, access)];
    }),
};

/** One coin a request: its only list of many is that of all 2,000. */
function ticker(id: string, coin: Coin, { baseUrl }: Access): SourceRequest {
  const from = baseUrl === null ? base : baseUrl.replace(/\/+$/, '');
  return {
    // Without a slash at the end, which would cost a redirect.
    url: `${from}/tickers/${encodeURIComponent(id)}?quotes=USD`,
    read: (body, fetchedAt) => readTicker(body, fetchedAt, id, coin),
    readRefusal: (refusal) => (refusal.status === 404 ? nothing : refusal),
  };
}

/** Only the first 2,000 coins are known without a key. */
const nothing: SourceReply = { kind: 'figures', byId: new Map() };

const quoteSchema = z.object({
  price: looseNumber,
  volume_24h: looseNumber,
  market_cap: looseNumber,
  percent_change_24h: looseNumber,
  ath_price: looseNumber,
});
const rowSchema = z.object({
  id: z.string(),
  rank: looseNumber,
  circulating_supply: looseNumber,
  total_supply: looseNumber,
  // 0 where there is no maximum or none is known.
  max_supply: looseNumber,
  last_updated: z._default(z.unknown(), null),
  quotes: z.object({ USD: quoteSchema }),
});

function readTicker(body: unknown, fetchedAt: number, id: string, coin: Coin): SourceReply {
  const items = Array.isArray(body) ? body : [body];
  const rows = readRows(items, rowSchema);
  if (rows.length === 0 && items.length > 0) return readFailure(body);
  const byId = new Map<string, Figures>();
  const asides = new Map<string, Aside>();
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) return nothing;
  const { USD: usd } = row.quotes;
  const said = { source, observedAt: toInstant(row.last_updated, fetchedAt), fetchedAt };
  const diluted = (supply: number | null) => (usd.price && supply ? usd.price * supply : null);
  byId.set(
    coin.id,
    figuresOf(said, {
      price: usd.price,
      market_cap: usd.market_cap,
      // It states none.
      fdv: diluted(row.total_supply),
      volume: usd.volume_24h,
      circulating_supply: row.circulating_supply,
      total_supply: row.total_supply,
      max_supply: row.max_supply,
      change: usd.percent_change_24h,
      ath: usd.ath_price,
      rank: row.rank,
    }),
  );
  const fdvByMax = sourceValue(said, 'fdv', diluted(row.max_supply));
  if (fdvByMax !== undefined) asides.set(coin.id, { fdvByMax });
  return { kind: 'figures', byId, asides };
}

const errorSchema = z.object({ error: z.string() });

function readFailure(body: unknown): SourceReply {
  const told = errorSchema.safeParse(body);
  if (!told.success) return { kind: 'unreadable', why: 'unexpected' };
  if (/not found/i.test(told.data.error)) return nothing;
  const failure: Failure = /limit|too many/i.test(told.data.error)
    ? { kind: 'limited', retryAfterMs: null }
    : { kind: 'refused', status: 400, body };
  return failure;
}
