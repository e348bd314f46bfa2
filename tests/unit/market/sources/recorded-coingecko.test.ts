import { describe, expect, it } from 'vitest';
import { figureMetrics } from '../../../../lib/figure.ts';
import { coinGecko } from '../../../../lib/market/sources/coingecko.ts';
import { coinById, searchCoins } from '../../../../lib/market/sources/coingecko-directory.ts';
import { dailyHistory, hourlyHistory } from '../../../../lib/market/sources/coingecko-history.ts';
import { geckoTerminal } from '../../../../lib/market/sources/geckoterminal.ts';
import type { Question } from '../../../../lib/market/sources/source.ts';
import { asideIn, keyless, numbersIn, readReply, seenAt } from './read-reply.ts';
import {
  at,
  coin,
  coinGeckoQuestions,
  dateOf,
  isHere,
  numbersOf,
  recorded,
} from './recorded-replies.ts';

describe.runIf(isHere)('what CoinGecko was recorded saying', () => {
  const numbers = (file: string, ...ids: string[]) =>
    numbersOf(
      coinGecko,
      ids.map((id) => coin(id)),
      `coingecko/${file}.json`,
    );

  it('has all metrics of a coin', () => {
    for (const file of [
      'coins-markets-2021-05',
      'coins-markets-2024-04',
      'example-coins-markets-2026-06',
    ]) {
      expect(Object.keys(numbers(file, 'bitcoin').bitcoin ?? {}).sort()).toEqual(
        [...figureMetrics].sort(),
      );
    }
  });

  it('has an FDV of price × total supply, and that of price × max supply beside it', () => {
    const file = 'coingecko/example-coins-markets-2026-06.json';
    const reply = readReply(coinGecko, [coin('bitcoin')], recorded(file));
    expect(numbersIn(reply, 'bitcoin').fdv).toBe(1_555_914_058_873);
    expect(asideIn(reply, 'bitcoin')).toEqual({ fdvByMax: 77_671 * 21e6 });
  });

  it('has two coins, one without total supply, max supply and FDV', () => {
    const { bitcoin, ethereum } = numbers('coins-markets-in-eth-2021-05', 'bitcoin', 'ethereum');
    expect(bitcoin?.price).toBe(12.666344);
    expect(Object.keys(ethereum ?? {}).sort()).toEqual(
      [
        'ath',
        'atl',
        'change',
        'circulating_supply',
        'market_cap',
        'price',
        'rank',
        'volume',
      ].sort(),
    );
  });

  it('has a cap and a supply of 0, which are not known', () => {
    const { hive_dollar } = numbers('coins-markets-zero-market-cap-2022-09', 'hive_dollar');
    expect(hive_dollar).toMatchObject({ price: 0.98186, volume: 1_886_930 });
    for (const metric of ['market_cap', 'circulating_supply', 'rank', 'fdv']) {
      expect(hive_dollar).not.toHaveProperty(metric);
    }
  });

  it('has simple prices, in dollars or not', () => {
    expect(numbers('simple-price-2026-07-31', 'usd-coin')).toEqual({
      'usd-coin': { price: 0.999534 },
    });
    expect(numbers('simple-price-space-after-comma-2021-05', 'bitcoin', 'ethereum')).toEqual({
      bitcoin: { price: 49_357 },
      ethereum: {},
    });
    expect(numbers('example-simple-price-2026-06', 'bitcoin').bitcoin).toEqual({
      price: 76_975,
      market_cap: 1_542_226_908_349.8406,
      volume: 29_096_603_418.89408,
      change: -1.4093297098441402,
    });
    expect(numbers('simple-price-in-eth-2025-01-22', 'bitcoin')).toEqual({ bitcoin: {} });
    expect(numbers('simple-price-two-coins-2026-06-05', 'bitcoin')).toEqual({ bitcoin: {} });
  });

  it('has a price of five years ago, which stays as old as it is', () => {
    const token = '0x6f6deb5db0c4994a8283a01d6cfeeb27fc3bbe9c';
    const file = 'coingecko/simple-token-price-stale-2025-09.json';
    const reply = readReply(coinGecko, [coin(token)], recorded(file));
    expect(numbersIn(reply, token)).toEqual({ price: 0.00174111, volume: 0.25246148933559714 });
    expect(new Date(seenAt(reply, token) ?? 0).getUTCFullYear()).toBe(2020);
  });

  it.each([
    ['error-429-2022', { kind: 'limited' }],
    ['error-422-history-2021-05', { kind: 'refused', status: 422 }],
    ['error-422-simple-price-2021-07', { kind: 'refused', status: 422 }],
    ['error-422-market-chart-2021-07', { kind: 'refused', status: 422 }],
    ['error-500-ohlc-2021-07', { kind: 'refused', status: 500 }],
  ])('is a failure by name in %s, whoever reads it', (file, failure) => {
    const body = recorded(`coingecko/${file}.json`);
    for (const question of coinGeckoQuestions) {
      expect(question.read(body, Date.now())).toMatchObject(failure);
    }
  });

  it('has 90 days, the present one left out', () => {
    const file = 'coingecko/market-chart-daily-2021-05.json';
    const reply = dailyHistory('bitcoin', keyless).read(recorded(file), dateOf(file));
    if (reply.kind !== 'history') throw new Error(reply.kind);
    expect(reply.rows).toHaveLength(89);
    expect(reply.rows.at(-1)?.at).toBe('2021-05-14');
    expect(reply.rows.every((row) => row.price && row.market_cap && row.volume)).toBe(true);
  });

  it('keeps the midnight of the last day when the answer is read days later', () => {
    const body = recorded('coingecko/market-chart-daily-2021-05.json') as {
      prices: [number, number][];
    };
    const reply = dailyHistory('bitcoin', keyless).read(body, Date.parse('2021-05-20T00:00:00Z'));
    const midnight = body.prices.find(([ms]) => ms === Date.parse('2021-05-15T00:00:00Z'));
    expect(reply.kind === 'history' && reply.rows.at(-1)?.price).toBe(midnight?.[1]);
  });

  it('has days of a range, the last of them cut short', () => {
    const body = recorded('coingecko/market-chart-range-2024-04.json');
    const reply = dailyHistory('bitcoin', keyless).read(body, Date.parse('2024-04-01T15:02:00Z'));
    expect(reply.kind === 'history' && reply.rows.map((row) => row.at)).toEqual(['2024-03-31']);
  });

  it.each([
    ['market-chart-hourly-2021-05', 700],
    ['market-chart-5-minutes-2021-05', 24],
    ['example-market-chart-2026-06', 1],
  ])('has hours in order in %s', (file, least) => {
    const body = recorded(`coingecko/${file}.json`);
    const reply = hourlyHistory('bitcoin', 30, keyless).read(
      body,
      Date.parse('2026-11-20T12:00:00Z'),
    );
    if (reply.kind !== 'hours') throw new Error(reply.kind);
    expect(reply.rows.length).toBeGreaterThanOrEqual(least);
    for (const [index, row] of reply.rows.slice(1).entries()) {
      expect(row.at).toBeGreaterThan(reply.rows[index]?.at ?? Number.POSITIVE_INFINITY);
    }
  });

  it('has coins in full, with their contracts, the home chain first', () => {
    const detail = (file: string) => {
      const reply = coinById('x', keyless).read(recorded(`coingecko/${file}.json`), Date.now());
      return reply.kind === 'coins' ? reply.coins[0] : undefined;
    };
    for (const file of ['coins-id-2024-04', 'example-coins-id-2026-06']) {
      expect(detail(file)).toMatchObject({
        coin: { id: 'bitcoin', symbol: 'BTC', handles: ['bitcoin'] },
        rank: 1,
      });
      expect(detail(file)?.coin.contracts).toBeUndefined();
      expect(detail(file)?.marketCap).toBeGreaterThan(1e12);
    }
    const usdc = detail('coins-contract-2024-04')?.coin;
    expect(usdc?.contracts?.[0]).toEqual({
      chain: 'ethereum',
      address: '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48',
      decimals: 6,
    });
    expect(usdc?.contracts).toContainEqual({
      chain: 'solana',
      address: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
      decimals: 6,
    });
  });

  it('has the hits of a search in order', () => {
    const hits = (file: string) => {
      const reply = searchCoins('x', keyless).read(recorded(`coingecko/${file}.json`), Date.now());
      return reply.kind === 'coins'
        ? reply.coins.map(({ coin: { symbol }, rank }) => [symbol, rank])
        : reply;
    };
    expect(hits('search-undated')).toEqual([
      ['ETH', 2],
      ['ETC', 27],
      ['SWETH', 142],
    ]);
    expect(hits('example-search-2026-06')).toEqual([['ETH', 2]]);
  });

  it('has 17,399 coins, whose rows without figures are taken for nothing more', () => {
    const reply = readReply(coinGecko, [], recorded('coingecko/coins-list-2026-05.json'));
    if (reply.kind !== 'figures') throw new Error(reply.kind);
    expect(reply.byId.size).toBe(17_399);
    expect(reply.listed?.filter(({ coin: { symbol } }) => symbol === 'OPG')).toHaveLength(1);
    expect(reply.listed?.some(({ coin: { symbol } }) => /[\s$]|^$/.test(symbol))).toBe(false);
    expect([...reply.byId.values()].every((figures) => Object.keys(figures).length === 0)).toBe(
      true,
    );
  });

  it.each([
    'ohlc-7-days-2021-05',
    'search-trending-2025',
    'coins-history-2021-05',
    'coins-history-2025-11-27',
    'coins-id-2024-04',
    'opg-rank-2026-10',
  ])('is no market page in %s, which answers a question that we never ask', (file) => {
    const reply = readReply(coinGecko, [], recorded(`coingecko/${file}.json`));
    expect(reply.kind).toBe('unreadable');
  });
});

describe.runIf(isHere)('CoinGecko’s published examples', () => {
  type Place = {
    get: { responses: { 200: { content: { 'application/json': { example: unknown } } } } };
  };
  const example = (path: string) => {
    const { paths } = recorded('coingecko/openapi-demo-2026-06.json') as {
      paths: Record<string, Place>;
    };
    return paths[path]?.get.responses[200].content['application/json'].example;
  };
  const read = (path: string, question: Question<{ kind: string }>) =>
    question.read(example(path), Date.parse('2026-11-20T12:00:00Z'));

  it('are read by our schemas', () => {
    const markets = coinGecko.requestsFor([coin('bitcoin')], keyless)[0] as Question<{
      kind: string;
    }>;
    expect(read('/coins/markets', markets)).toMatchObject({ kind: 'figures' });
    expect(read('/simple/price', markets)).toMatchObject({ kind: 'figures' });
    expect(read('/search', searchCoins('x', keyless))).toMatchObject({ kind: 'coins' });
    expect(read('/coins/{id}', coinById('x', keyless))).toMatchObject({ kind: 'coins' });
    expect(read('/coins/{id}/contract/{contract_address}', coinById('x', keyless))).toMatchObject({
      kind: 'coins',
    });
    expect(read('/coins/{id}/market_chart', dailyHistory('x', keyless))).toMatchObject({
      kind: 'history',
    });
    expect(read('/coins/{id}/market_chart', hourlyHistory('x', 1, keyless))).toMatchObject({
      kind: 'hours',
    });
  });

  it('have every field that we read', () => {
    const { components } = recorded('coingecko/openapi-demo-2026-06.json') as {
      components: { schemas: { CoinsMarkets: { items: { properties: Record<string, unknown> } } } };
    };
    const named = Object.keys(components.schemas.CoinsMarkets.items.properties);
    const [row] = example('/coins/markets') as Record<string, unknown>[];
    const without = (field: string) => {
      const { [field]: _, ...rest } = row ?? {};
      const reply = readReply(coinGecko, [], [rest]);
      return Object.keys(numbersIn(reply, 'bitcoin')).length;
    };
    // Each metric is lost with one published field: none of ours is misspelt.
    expect(
      named.filter((field) => field !== 'id' && without(field) < figureMetrics.length),
    ).toHaveLength(figureMetrics.length);
  });

  it('of tokens on chains are read by GeckoTerminal’s schema', () => {
    const one = readReply(
      geckoTerminal,
      [at('ethereum', '0xdac17f958d2ee523a2206206994597c13d831ec7')],
      example('/onchain/networks/{network}/tokens/{address}'),
    );
    expect(numbersIn(one, 'token').price).toBeGreaterThan(0.9);
    const many = readReply(
      geckoTerminal,
      [at('solana', '6p6xgHyF7AeE6TZkSmFsko444wqoP15icUSqi2jfGiPN')],
      example('/onchain/networks/{network}/tokens/multi/{addresses}'),
    );
    expect(numbersIn(many, 'token').price).toBeGreaterThan(0);
  });
});
