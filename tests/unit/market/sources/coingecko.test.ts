import { describe, expect, it } from 'vitest';
import { type Coin, openGradient } from '../../../../lib/coin.ts';
import { coinGecko } from '../../../../lib/market/sources/coingecko.ts';
import { asideIn, keyless, now, numbersIn, readReply, seenAt } from './read-reply.ts';

const bitcoin: Coin = { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' };

/** A row of our own in the shape that CoinGecko publishes. */
function row(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'opengradient',
    symbol: 'opg',
    name: 'OpenGradient',
    current_price: 0.1421,
    market_cap: 31_530_000,
    market_cap_rank: 588,
    fully_diluted_valuation: 142_100_000,
    total_volume: 12_400_000,
    circulating_supply: 221_900_000,
    total_supply: 1_000_000_000,
    max_supply: 1_000_000_000,
    ath: 0.48,
    atl: 0.082,
    price_change_percentage_24h: -2.5,
    last_updated: '2026-11-20T11:59:20.000Z',
    ...changes,
  };
}

const read = (body: unknown) => readReply(coinGecko, [openGradient], body);
const numbers = (changes: Record<string, unknown>) =>
  numbersIn(read([row(changes)]), 'opengradient');

describe('what CoinGecko is asked', () => {
  it('is the watched coins by id, and the same page of the largest coins', () => {
    const urls = coinGecko.requestsFor([openGradient, bitcoin], keyless).map(({ url }) => url);
    expect(urls).toEqual([
      'https://api.coingecko.com/api/v3/coins/markets?vs_currency=usd&ids=opengradient,bitcoin&per_page=250&precision=full',
      'https://api.coingecko.com/api/v3/coins/markets?vs_currency=usd&order=market_cap_desc&per_page=250&page=1&precision=full',
    ]);
  });

  it('is the page of the largest coins alone where nothing is watched', () => {
    expect(coinGecko.requestsFor([], keyless)).toHaveLength(1);
  });

  it('goes on a second page past 250 coins', () => {
    const many = Array.from({ length: 251 }, (_, index) => ({ ...bitcoin, id: `coin-${index}` }));
    expect(coinGecko.requestsFor(many, keyless)).toHaveLength(3);
  });

  it('carries a Demo key to the same host, and a paid one to its own', () => {
    const asked = (pro: boolean) =>
      coinGecko.requestsFor([], { key: 'k', pro, baseUrl: null }).map(({ url, headers }) => ({
        host: new URL(url).host,
        headers,
      }));
    expect(asked(false)).toEqual([
      { host: 'api.coingecko.com', headers: { 'x-cg-demo-api-key': 'k' } },
    ]);
    expect(asked(true)).toEqual([
      { host: 'pro-api.coingecko.com', headers: { 'x-cg-pro-api-key': 'k' } },
    ]);
  });

  it('goes to a team’s cache without the key', () => {
    const [request] = coinGecko.requestsFor([], { key: 'k', baseUrl: 'https://cache.team/cg/' });
    expect(request?.url).toMatch(/^https:\/\/cache\.team\/cg\/coins\/markets\?/);
    expect(request?.headers).toBeUndefined();
  });
});

describe('what CoinGecko says', () => {
  it('is taken metric by metric, with its source and both clocks', () => {
    const reply = read([row()]);
    expect(reply.kind === 'figures' && reply.byId.get('opengradient')?.market_cap).toEqual([
      {
        source: 'coingecko',
        value: 31_530_000,
        observedAt: Date.parse('2026-11-20T11:59:20Z'),
        fetchedAt: now,
      },
    ]);
    expect(Object.keys(numbers({}))).toHaveLength(11);
  });

  it('names the coins of its rows, so that a ticker can be told from its namesakes', () => {
    const reply = read([row({ symbol: '$opg\u00a0' }), row({ id: 'nameless', symbol: '' })]);
    expect(reply.kind === 'figures' && reply.listed).toEqual([
      {
        coin: { id: 'opengradient', symbol: 'OPG', name: 'OpenGradient' },
        rank: 588,
        marketCap: 31_530_000,
      },
    ]);
  });

  it.each([
    ['a cap of 0', { market_cap: 0 }, 'market_cap'],
    ['a cap of 0.0 in quotes', { market_cap: '0.0' }, 'market_cap'],
    ['a supply of 0', { circulating_supply: 0 }, 'circulating_supply'],
    ['no rank', { market_cap_rank: null }, 'rank'],
    ['a price that is a word', { current_price: 'n/a' }, 'price'],
    ['a missing field', { fully_diluted_valuation: undefined }, 'fdv'],
    ['an empty string', { ath: '' }, 'ath'],
    ['a negative volume', { total_volume: -1 }, 'volume'],
  ] as const)('leaves out %s, and keeps the rest', (_, changes, metric) => {
    const left = numbers(changes);
    expect(left).not.toHaveProperty(metric);
    expect(Object.keys(left)).toHaveLength(10);
  });

  it('is read from quotes and from scientific notation too', () => {
    expect(numbers({ current_price: '1.7747e-06', market_cap: '31530000' })).toMatchObject({
      price: 0.0000017747,
      market_cap: 31_530_000,
    });
  });

  it('keeps both FDVs: × total supply as the metric, × max supply aside', () => {
    const reply = read([
      row({ current_price: 2, total_supply: 20, max_supply: 21, fully_diluted_valuation: 40 }),
    ]);
    expect(numbersIn(reply, 'opengradient').fdv).toBe(40);
    expect(asideIn(reply, 'opengradient')).toEqual({ fdvByMax: 42 });
    expect(asideIn(read([row({ max_supply: null })]), 'opengradient')).toEqual({});
  });

  it.each([
    ['2020-02-29T13:19:25Z', Date.parse('2020-02-29T13:19:25Z')],
    ['2026-11-20T12:04:00Z', now],
    ['2026-11-20T14:00:00Z', now],
    [null, now],
    ['soon', now],
  ])('is as old as it says: %s', (last_updated, observedAt) => {
    expect(seenAt(read([row({ last_updated })]), 'opengradient')).toBe(observedAt);
  });

  it('keeps the good rows beside a bad one', () => {
    const reply = read([null, { id: 7 }, 'x', [], row()]);
    expect(reply.kind === 'figures' && [...reply.byId.keys()]).toEqual(['opengradient']);
  });

  it('leaves out a coin that is not listed', () => {
    const reply = read([]);
    expect(reply.kind === 'figures' && reply.byId.size).toBe(0);
  });

  it('is read from the map of simple prices as well, where a token without a price is {}', () => {
    const reply = read({
      opengradient: {
        usd: 0.15,
        usd_market_cap: 0.0,
        usd_24h_vol: 0.25,
        usd_24h_change: null,
        last_updated_at: 1_582_982_365,
      },
      '0x01': {},
      priced_in_eth: { eth: 1 },
    });
    expect(numbersIn(reply, 'opengradient')).toEqual({ price: 0.15, volume: 0.25 });
    expect(seenAt(reply, 'opengradient')).toBe(1_582_982_365_000);
    expect(numbersIn(reply, '0x01')).toEqual({});
    expect(numbersIn(reply, 'priced_in_eth')).toEqual({});
  });

  it('takes a coin that is called status for a coin', () => {
    expect(numbersIn(read({ status: { usd: 0.02 } }), 'status')).toEqual({ price: 0.02 });
  });

  it.each([
    [{ status: { error_code: 429, error_message: 'Rate Limit' } }, { kind: 'limited' }],
    [{ error_code: '429' }, { kind: 'limited' }],
    [{ status: { error_code: 10002 } }, { kind: 'refused', status: 401 }],
    [{ status: { error_code: 1020 } }, { kind: 'refused', status: 403 }],
    [{ error: 'Missing parameter vs_currency' }, { kind: 'refused', status: 422 }],
    [
      { status: 500, error: 'Internal Server Error' },
      { kind: 'refused', status: 500 },
    ],
    [{ coins: [] }, { kind: 'unreadable' }],
    [[1, 'two', null], { kind: 'unreadable' }],
    ['text', { kind: 'unreadable' }],
    [null, { kind: 'unreadable' }],
  ])('is named where it is a failure: %o', (body, failure) => {
    expect(read(body)).toMatchObject(failure);
  });
});
