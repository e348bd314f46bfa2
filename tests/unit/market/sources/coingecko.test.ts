import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askMarkets } from '../../../../lib/market/sources/coingecko.ts';
import { askHistory } from '../../../../lib/market/sources/coingecko-history.ts';
import { createSourceServer, sendJson } from '../source-server.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
let server: Awaited<ReturnType<typeof createSourceServer>>;

beforeEach(async () => {
  server = await createSourceServer(() => now);
});
afterEach(() => server.close());

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

async function figuresFor(changes: Record<string, unknown>) {
  server.answerWith((_, response) => sendJson(response, [row(changes)]));
  const reply = await askMarkets(['opengradient'], server.fetchJson);
  if (reply.kind !== 'figures') throw new Error(reply.kind);
  return reply.byId.get('opengradient');
}

describe('askMarkets', () => {
  it('takes every metric with its source and both clocks', async () => {
    const figures = await figuresFor({});
    expect(figures?.market_cap).toEqual([
      {
        source: 'coingecko',
        value: 31_530_000,
        observedAt: Date.parse('2026-11-20T11:59:20Z'),
        fetchedAt: now,
      },
    ]);
    expect(Object.keys(figures ?? {})).toHaveLength(11);
  });

  it('asks for all coins at once, without a space between their ids', async () => {
    server.answerWith((_, response) => sendJson(response, []));
    await askMarkets(['opengradient', 'bitcoin'], server.fetchJson);
    expect(server.paths).toHaveLength(1);
    expect(server.paths[0]).toContain('ids=opengradient,bitcoin&');
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
  ] as const)('calls %s not known, and never 0', async (_, changes, metric) => {
    const figures = await figuresFor(changes);
    expect(figures?.[metric]).toBeUndefined();
    expect(figures?.total_supply?.[0]?.value).toBe(1_000_000_000);
  });

  it('keeps a volume of 0 and a change of 0, which are real', async () => {
    const figures = await figuresFor({ total_volume: 0, price_change_percentage_24h: 0 });
    expect(figures?.volume?.[0]?.value).toBe(0);
    expect(figures?.change?.[0]?.value).toBe(0);
  });

  it('reads a number in quotes and in scientific notation', async () => {
    const figures = await figuresFor({ current_price: '1.421e-1' });
    expect(figures?.price?.[0]?.value).toBeCloseTo(0.1421);
  });

  it('does not let a clock ahead of ours make a figure look newer than our question', async () => {
    const figures = await figuresFor({ last_updated: '2026-11-20T14:00:00Z' });
    expect(figures?.price?.[0]?.observedAt).toBe(now);
  });

  it('keeps the good rows beside a bad one', async () => {
    server.answerWith((_, response) => sendJson(response, [null, { id: 7 }, 'x', row()]));
    const reply = await askMarkets(['opengradient'], server.fetchJson);
    expect(reply.kind === 'figures' && [...reply.byId.keys()]).toEqual(['opengradient']);
  });

  it('leaves out a coin that CoinGecko does not list', async () => {
    server.answerWith((_, response) => sendJson(response, []));
    const reply = await askMarkets(['nowhere'], server.fetchJson);
    expect(reply.kind === 'figures' && reply.byId.size).toBe(0);
  });
});

describe('askHistory', () => {
  const at = (text: string) => Date.parse(text);

  it('gives one row a finished day, oldest first, and leaves today out', async () => {
    server.answerWith((_, response) =>
      sendJson(response, {
        prices: [
          [at('2026-11-18T00:00:00Z'), 0.15],
          [at('2026-11-19T00:00:00Z'), 0.16],
          [at('2026-11-20T00:00:00Z'), 0.17],
          [at('2026-11-20T11:59:00Z'), 0.18],
        ],
        market_caps: [
          [at('2026-11-18T00:00:00Z'), 30e6],
          [at('2026-11-19T00:00:00Z'), null],
        ],
        total_volumes: [
          [at('2026-11-18T00:00:00Z'), 0],
          null,
          ['x', 1],
          [at('2026-11-19T00:00:00Z'), 9e6],
        ],
      }),
    );
    expect(await askHistory('opengradient', server.fetchJson)).toEqual({
      kind: 'history',
      rows: [
        { at: '2026-11-18', price: 0.15, market_cap: 30e6, volume: 0 },
        { at: '2026-11-19', price: 0.16, market_cap: null, volume: 9e6 },
      ],
    });
  });

  it('is not thrown by a time that is no date', async () => {
    server.answerWith((_, response) =>
      sendJson(response, { prices: [[8.64e15 + 1, 1]], market_caps: [], total_volumes: [] }),
    );
    expect(await askHistory('opengradient', server.fetchJson)).toEqual({
      kind: 'history',
      rows: [],
    });
  });
});
