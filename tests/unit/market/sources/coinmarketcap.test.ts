import { describe, expect, it } from 'vitest';
import { type Coin, openGradient } from '../../../../lib/coin.ts';
import { coinMarketCap } from '../../../../lib/market/sources/coinmarketcap.ts';
import { asideIn, keyless, now, numbersIn, readReply, seenAt } from './read-reply.ts';

const numbered: Coin = {
  id: 'bitcoin',
  symbol: 'BTC',
  name: 'Bitcoin',
  ids: { coinmarketcap: '1' },
};

function quote(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 2781,
    symbol: 'USD',
    price: 0.15,
    volume_24h: 41e6,
    percent_change_24h: 1.2,
    market_cap: 28.5e6,
    fully_diluted_market_cap: 180e6,
    market_cap_by_total_supply: 150.1e6,
    last_updated: '2026-11-20T11:59:00.000Z',
    ...changes,
  };
}

function row(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 38_000,
    name: 'OpenGradient',
    symbol: 'OPG',
    slug: 'opengradient',
    quote: [quote()],
    circulating_supply: 190e6,
    total_supply: 1e9,
    max_supply: 1.2e9,
    cmc_rank: 600,
    self_reported_circulating_supply: null,
    self_reported_market_cap: null,
    last_updated: '2026-11-20T11:58:00.000Z',
    ...changes,
  };
}

const ok = { error_code: '0', error_message: null };
const body = (data: unknown, status: unknown = ok) => ({ status, data });
const read = (data: unknown) => readReply(coinMarketCap, [openGradient], body(data));

const all = {
  price: 0.15,
  market_cap: 28.5e6,
  fdv: 150.1e6,
  volume: 41e6,
  circulating_supply: 190e6,
  total_supply: 1e9,
  max_supply: 1.2e9,
  change: 1.2,
  rank: 600,
};

describe('what CoinMarketCap is asked', () => {
  it('is the coins by slug and by number, and never by ticker', () => {
    const urls = coinMarketCap.requestsFor([openGradient, numbered], keyless).map(({ url }) => url);
    expect(urls).toEqual([
      'https://pro-api.coinmarketcap.com/public-api/v3/cryptocurrency/quotes/latest?id=1',
      'https://pro-api.coinmarketcap.com/public-api/v3/cryptocurrency/quotes/latest?slug=opengradient',
    ]);
  });

  it('is nothing about a coin whose name there is not known', () => {
    expect(coinMarketCap.requestsFor([{ ...openGradient, ids: {} }], keyless)).toEqual([]);
  });

  it('carries a key past the public door', () => {
    const [request] = coinMarketCap.requestsFor([openGradient], { key: 'k', baseUrl: null });
    expect(request?.url).toMatch(/^https:\/\/pro-api\.coinmarketcap\.com\/v3\//);
    expect(request?.headers).toEqual({ 'X-CMC_PRO_API_KEY': 'k' });
  });
});

describe('what CoinMarketCap says', () => {
  it.each([
    ['a list of rows, with a list of quotes', [row()]],
    ['a list of rows, with a map of quotes', [row({ quote: { USD: quote() } })]],
    ['a map of rows by id', { 38000: row() }],
    ['a map of rows by slug, with a map of quotes by id', { x: row({ quote: { 2781: quote() } }) }],
    ['a map by ticker, with a list of claimants', { OPG: [row({ slug: 'other', id: 7 }), row()] }],
    [
      'quotes of several currencies',
      [row({ quote: [quote({ id: 1, symbol: 'BTC', price: 9 }), quote()] })],
    ],
    ['a quote without a name', [row({ quote: [quote({ id: undefined, symbol: undefined })] })]],
    [
      'numbers in quotes',
      [row({ circulating_supply: '190000000', quote: [quote({ price: '1.5e-1' })] })],
    ],
  ])('is read from %s', (_, data) => {
    expect(numbersIn(read(data), 'opengradient')).toEqual(all);
  });

  it('is found by number too, where the number is what we asked by', () => {
    const reply = readReply(coinMarketCap, [numbered], body([row({ id: 1, slug: 'bitcoin' })]));
    expect(numbersIn(reply, 'bitcoin').price).toBe(0.15);
  });

  it('is as old as its quote, or else as its row', () => {
    expect(seenAt(read([row()]), 'opengradient')).toBe(Date.parse('2026-11-20T11:59:00Z'));
    const undated = row({ quote: [quote({ last_updated: null })] });
    expect(seenAt(read([undated]), 'opengradient')).toBe(Date.parse('2026-11-20T11:58:00Z'));
    const dateless = row({ quote: [quote({ last_updated: 7e15 })], last_updated: '' });
    expect(seenAt(read([dateless]), 'opengradient')).toBe(now);
  });

  it('has its FDV by max supply aside, for it means another thing', () => {
    expect(asideIn(read([row()]), 'opengradient')).toEqual({ fdvByMax: 180e6 });
  });

  it('works FDV out where it gives it by max supply alone', () => {
    const byMax = row({ quote: [quote({ market_cap_by_total_supply: null })] });
    expect(numbersIn(read([byMax]), 'opengradient').fdv).toBe(0.15 * 1e9);
  });

  it('takes its FDV for that by total supply where there is no max supply', () => {
    const endless = row({
      max_supply: null,
      total_supply: null,
      quote: [quote({ market_cap_by_total_supply: 0 })],
    });
    expect(numbersIn(read([endless]), 'opengradient').fdv).toBe(180e6);
    expect(asideIn(read([endless]), 'opengradient')).toEqual({});
  });

  it('never takes what a project reports of itself for what CoinMarketCap has checked', () => {
    const reported = row({
      circulating_supply: 0,
      quote: [quote({ market_cap: 0 })],
      self_reported_circulating_supply: 500e6,
      self_reported_market_cap: 75e6,
    });
    const reply = read([reported]);
    expect(numbersIn(reply, 'opengradient')).not.toHaveProperty('market_cap');
    expect(numbersIn(reply, 'opengradient')).not.toHaveProperty('circulating_supply');
    expect(asideIn(reply, 'opengradient')).toMatchObject({
      selfReportedCap: 75e6,
      selfReportedSupply: 500e6,
    });
  });

  it('keeps the good rows beside a bad one, and leaves out what was not asked', () => {
    const reply = read([
      null,
      'x',
      { slug: 'opengradient', quote: 7 },
      row({ slug: 'wen' }),
      row(),
    ]);
    expect(reply.kind === 'figures' && [...reply.byId.keys()]).toEqual(['opengradient']);
  });

  it('leaves out a coin without a quote in dollars', () => {
    const reply = read([row({ quote: [quote({ id: 1, symbol: 'BTC' })] })]);
    expect(reply.kind === 'figures' && reply.byId.size).toBe(0);
  });
});

describe('where CoinMarketCap has no figures', () => {
  const dayMs = 86_400_000;
  it.each([
    [1008, { kind: 'limited', retryAfterMs: 60_000 }],
    ['1008', { kind: 'limited', retryAfterMs: 60_000 }],
    [1010, { kind: 'limited', retryAfterMs: dayMs }],
    [1011, { kind: 'limited', retryAfterMs: null }],
    [1001, { kind: 'refused', status: 401, retryAfterMs: dayMs }],
    ['1005', { kind: 'refused', status: 403, retryAfterMs: dayMs }],
    [400, { kind: 'refused', status: 400 }],
    [500, { kind: 'refused', status: 500 }],
  ])('names code %o, with status 200 or in a refusal', (error_code, failure) => {
    const told = body(undefined, { error_code, error_message: 'no' });
    expect(readReply(coinMarketCap, [openGradient], told)).toMatchObject(failure);
    const [request] = coinMarketCap.requestsFor([openGradient], keyless);
    expect(request?.readRefusal?.({ kind: 'refused', status: 403, body: told })).toMatchObject(
      failure,
    );
  });

  it('takes a list of no coins for an answer', () => {
    expect(read([])).toMatchObject({ kind: 'figures' });
    expect(read({})).toMatchObject({ kind: 'figures' });
  });

  it.each([[null], ['x'], [undefined], [[7]]])('calls data %o unreadable', (data) => {
    expect(read(data)).toMatchObject({ kind: 'unreadable' });
  });

  it('keeps a refusal that says nothing', () => {
    const [request] = coinMarketCap.requestsFor([openGradient], keyless);
    const refusal = { kind: 'refused', status: 403 } as const;
    expect(request?.readRefusal?.(refusal)).toEqual(refusal);
  });
});
