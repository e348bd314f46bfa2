import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../../lib/coin.ts';
import type { FigureMetric } from '../../../../lib/figure.ts';
import {
  coinById,
  coinsByTicker,
  searchCoins,
} from '../../../../lib/market/sources/coingecko-directory.ts';
import { dailyHistory, hourlyHistory } from '../../../../lib/market/sources/coingecko-history.ts';
import {
  coinMarketCapNamesakes,
  coinPaprikaNamesakes,
} from '../../../../lib/market/sources/namesakes.ts';
import { isKnown } from '../../../../lib/market/sources/raw-values.ts';
import type { Question, Source, SourceRequest } from '../../../../lib/market/sources/source.ts';
import { sources } from '../../../../lib/market/sources/sources.ts';
import { keyless, now } from './read-reply.ts';

const address = '0xfbc2051ae2265686a469421b2c5a2d5462fbf5eb';
const usd = {
  symbol: 'USD',
  price: 0.15,
  market_cap: 28e6,
  fully_diluted_market_cap: 150e6,
  volume_24h: 41e6,
};

/** A sound reply to each request of each source, in their order. */
const sound: Record<string, unknown[]> = {
  coingecko: Array(2).fill([
    {
      id: 'opengradient',
      symbol: 'opg',
      name: 'OpenGradient',
      current_price: 0.15,
      market_cap: 28e6,
      max_supply: 1e9,
      total_volume: 41e6,
      last_updated: '2026-11-20T11:59:00Z',
    },
  ]),
  coinmarketcap: [
    {
      status: { error_code: '0' },
      data: [
        {
          id: 1,
          slug: 'opengradient',
          quote: [usd],
          total_supply: 1e9,
          max_supply: 1e9,
          cmc_rank: 600,
          self_reported_market_cap: 5,
        },
      ],
    },
  ],
  coinpaprika: [
    {
      id: 'opg-opengradient',
      rank: 590,
      total_supply: 1e9,
      max_supply: 1e9,
      last_updated: '2026-11-20T11:59:00Z',
      quotes: { USD: { price: 0.15, market_cap: 28e6, volume_24h: 41e6 } },
    },
  ],
  defillama: [
    {
      coins: { 'coingecko:opengradient': { price: 0.15, timestamp: now / 1000, confidence: 0.99 } },
    },
    { 'coingecko:opengradient': { mcap: 28e6, timestamp: now / 1000 } },
  ],
  binance: [{ symbol: 'OPGUSDT', lastPrice: '0.15', quoteVolume: '3e7', closeTime: now }],
  dexscreener: [
    [
      {
        chainId: 'base',
        baseToken: { address },
        priceUsd: '0.15',
        liquidity: { usd: 9e5 },
        fdv: 150e6,
        marketCap: 28e6,
      },
    ],
  ],
  geckoterminal: [
    {
      data: [
        {
          type: 'token',
          attributes: { address, price_usd: '0.15', fdv_usd: '150e6', total_reserve_in_usd: '9e5' },
        },
      ],
    },
  ],
  chain: [{ address_hash: address, total_supply: `1${'0'.repeat(27)}`, decimals: '18' }],
};

/** The values that sources put where others belong. */
const oddValue = fc.oneof(
  fc.constantFrom(
    null,
    0,
    '0',
    '0.0',
    -1,
    '',
    ' ',
    'NaN',
    '1e-9',
    '1e400',
    1e308,
    '$5',
    true,
    [],
    {},
    [null],
    [[]],
    '0x',
    7e15,
  ),
  fc.double(),
  fc.jsonValue(),
);

/** The reply with one of its values, at whatever depth, replaced or taken away. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return oddValue;
  const withOne = (key: string, child: unknown) =>
    Array.isArray(value)
      ? value.map((item, index) => (String(index) === key ? child : item))
      : { ...value, [key]: child };
  return fc.oneof(
    { weight: 1, arbitrary: oddValue },
    {
      weight: 8,
      arbitrary: fc
        .constantFrom(...Object.entries(value))
        .chain(([key, child]) => spoilt(child).map((odd) => withOne(key, odd))),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...Object.keys(value)).map((key) => withOne(key, undefined)),
    },
  );
}

const questions: [string, Source, SourceRequest, unknown][] = sources.flatMap((source) =>
  source
    .requestsFor([openGradient], keyless)
    .map((request, index): [string, Source, SourceRequest, unknown] => [
      `${source.name}, request ${index + 1}`,
      source,
      request,
      sound[source.id]?.[index],
    ]),
);

describe('a reply of whatever shape', () => {
  it.each(questions)('gives figures where it is sound: %s', (_, _source, request, body) => {
    const reply = request.read(body, now);
    const figures = reply.kind === 'figures' ? reply.byId.get('opengradient') : undefined;
    expect(Object.keys(figures ?? {}).length).toBeGreaterThan(0);
  });

  it.each(questions)(
    'never throws, and never gives a figure that is none: %s',
    (_, source, request, body) => {
      fc.assert(
        fc.property(fc.oneof(spoilt(body), spoilt(body).chain(spoilt), fc.jsonValue()), (odd) => {
          const reply = request.read(odd, now);
          if (reply.kind !== 'figures') return;
          for (const figures of reply.byId.values()) {
            for (const [metric, values] of Object.entries(figures)) {
              expect(source.metrics).toContain(metric);
              for (const { value, observedAt, fetchedAt, source: saidBy } of values ?? []) {
                expect(isKnown(metric as FigureMetric, value)).toBe(true);
                expect(observedAt > 0 && observedAt <= now && fetchedAt === now).toBe(true);
                expect(saidBy).toBe(source.id);
              }
            }
          }
          for (const aside of reply.asides?.values() ?? []) {
            for (const { value } of Object.values(aside))
              expect(value > 0 && Number.isFinite(value)).toBe(true);
          }
          for (const { coin, rank, marketCap } of reply.listed ?? []) {
            expect(coin.symbol).toMatch(/^[^\s$]+$/);
            for (const value of [rank, marketCap]) expect(value === null || value > 0).toBe(true);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  const day = now - 86_400_000;
  const others: [string, Question<{ kind: string }>, unknown][] = [
    [
      'days',
      dailyHistory('x', keyless),
      { prices: [[day, 1]], market_caps: [[day, 2]], total_volumes: [[day, 3]] },
    ],
    [
      'hours',
      hourlyHistory('x', 7, keyless),
      { prices: [[day, 1]], market_caps: [[day, 2]], total_volumes: [[day, 3]] },
    ],
    [
      'a search',
      searchCoins('x', keyless),
      { coins: [{ id: 'x', symbol: 'x', name: 'X', market_cap_rank: 1 }] },
    ],
    [
      'claimants',
      coinsByTicker('x', keyless),
      [{ id: 'x', symbol: 'x', name: 'X', market_cap: 1 }],
    ],
    [
      'a coin',
      coinById('x', keyless),
      {
        id: 'x',
        symbol: 'x',
        name: 'X',
        platforms: { base: '0x01' },
        detail_platforms: { base: { decimal_place: 18 } },
        links: { twitter_screen_name: 'x' },
        market_data: { market_cap: { usd: 1 } },
      },
    ],
    [
      'slugs',
      coinMarketCapNamesakes('x', keyless),
      {
        status: { error_code: 0 },
        data: [{ slug: 'x', symbol: 'X', name: 'X', platform: { token_address: '0x01' } }],
      },
    ],
    [
      'ids',
      coinPaprikaNamesakes('x', keyless),
      { currencies: [{ id: 'x', symbol: 'X', name: 'X', is_active: true }] },
    ],
  ];

  it.each(others)('never throws, and holds no number that is none: %s', (_, question, body) => {
    expect(JSON.stringify(question.read(body, now))).toMatch(/\[\{/);
    fc.assert(
      fc.property(fc.oneof(spoilt(body), spoilt(body).chain(spoilt), fc.jsonValue()), (odd) => {
        const reply = question.read(odd, now);
        expect(reply.kind).toMatch(/^(history|hours|coins|namesakes|limited|refused|unreadable)$/);
        if (reply.kind === 'refused') return;
        expect(JSON.stringify(reply)).toBe(JSON.stringify(reply, refuseOddNumbers));
      }),
      { numRuns: 300 },
    );
  });
});

function refuseOddNumbers(_: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`There is a ${value}.`);
  return value;
}
