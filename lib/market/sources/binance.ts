import type { Figures } from '../../figure.ts';
import { z } from '../../schema.ts';
import { figuresOf, looseNumber, readRows, sourceValue, toInstant } from './raw-values.ts';
import type { Access, Aside, Source, SourceReply, SourceRequest } from './source.ts';

const source = 'binance';
/** Its host for public data: api.binance.com is closed to some countries. */
const base = 'https://data-api.binance.vision';

export const binance: Source = {
  id: source,
  name: 'Binance',
  family: 'binance',
  hosts: ['data-api.binance.vision'],
  attribution: { words: 'Price check by Binance', url: 'https://www.binance.com' },
  // What is traded at one venue is no coin's volume: it comes as an aside.
  metrics: ['price'],
  budget: { perMinute: 20, burst: 10 },
  renewedEveryMs: 60_000,
  requestsFor: (coins, access) =>
    coins.flatMap((coin) => {
      const pair = coin.ids?.binance;
      return pair === undefined ? [] : [ticker(pair.toUpperCase(), coin.id, access)];
    }),
};

/** One pair a request: an unknown one among many would fail them all. */
function ticker(pair: string, coinId: string, { baseUrl }: Access): SourceRequest {
  const from = baseUrl === null ? base : baseUrl.replace(/\/+$/, '');
  const read = (body: unknown, fetchedAt: number) => readTicker(body, fetchedAt, pair, coinId);
  return {
    url: `${from}/api/v3/ticker/24hr?symbol=${encodeURIComponent(pair)}&type=MINI`,
    read,
    readRefusal: (refusal) => readFailure(refusal.body) ?? refusal,
  };
}

const rowSchema = z.object({
  symbol: z.string(),
  /** In USDT, which is taken for USD: a tenth of a percent does not matter here. */
  lastPrice: looseNumber,
  /** Traded in 24 h, in USDT. */
  quoteVolume: looseNumber,
  closeTime: z._default(z.unknown(), null),
});

function readTicker(body: unknown, fetchedAt: number, pair: string, coinId: string): SourceReply {
  const failure = readFailure(body);
  if (failure !== null) return failure;
  const items = Array.isArray(body) ? body : [body];
  const rows = readRows(items, rowSchema);
  if (rows.length === 0 && items.length > 0) return { kind: 'unreadable', why: 'unexpected' };
  const row = rows.find(({ symbol }) => symbol === pair);
  // Without a trade in 24 hours the last price is nobody's price now.
  if (row === undefined || row.quoteVolume === 0) return nothing;
  const said = { source, observedAt: toInstant(row.closeTime, fetchedAt), fetchedAt };
  const byId = new Map<string, Figures>([[coinId, figuresOf(said, { price: row.lastPrice })]]);
  const asides = new Map<string, Aside>();
  const volumeAtLeast = sourceValue(said, 'volume', row.quoteVolume);
  if (volumeAtLeast !== undefined) asides.set(coinId, { volumeAtLeast });
  return { kind: 'figures', byId, asides };
}

const nothing: SourceReply = { kind: 'figures', byId: new Map() };

const failureSchema = z.object({ code: looseNumber, msg: z.string() });

/** `{code, msg}`: -1121 is a pair that Binance does not have (with a 400, as far as is known); -1003 and -1015 are limits. */
function readFailure(body: unknown): SourceReply | null {
  const told = failureSchema.safeParse(body);
  if (!told.success) return null;
  switch (told.data.code) {
    case -1121:
      return nothing;
    case -1003:
    case -1015:
      return { kind: 'limited', retryAfterMs: null };
    default:
      return { kind: 'refused', status: 400, body };
  }
}
