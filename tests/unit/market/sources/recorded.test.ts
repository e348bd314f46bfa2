import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../../lib/coin.ts';
import type { FigureMetric, Figures } from '../../../../lib/figure.ts';
import { binance } from '../../../../lib/market/sources/binance.ts';
import { chain } from '../../../../lib/market/sources/chain.ts';
import { coinMarketCap } from '../../../../lib/market/sources/coinmarketcap.ts';
import { coinPaprika } from '../../../../lib/market/sources/coinpaprika.ts';
import { defiLlama } from '../../../../lib/market/sources/defillama.ts';
import { dexScreener } from '../../../../lib/market/sources/dexscreener.ts';
import { geckoTerminal } from '../../../../lib/market/sources/geckoterminal.ts';
import { coinPaprikaNamesakes } from '../../../../lib/market/sources/namesakes.ts';
import { isKnown } from '../../../../lib/market/sources/raw-values.ts';
import type { Question } from '../../../../lib/market/sources/source.ts';
import { asideIn, keyless, numbersIn, readReply, seenAt } from './read-reply.ts';
import {
  at,
  coin,
  coinGeckoQuestions,
  dateOf,
  isHere,
  market,
  numbersOf,
  recorded,
} from './recorded-replies.ts';

describe.runIf(isHere)('what the others were recorded saying', () => {
  it('CoinMarketCap, from the names of its fields', () => {
    const example = coin('example', { ids: { coinmarketcap: 'example' } });
    const { example: numbers } = numbersOf(
      coinMarketCap,
      [example],
      'coinmarketcap/v3-quotes-latest-synthetic.json',
    );
    expect(numbers).toEqual({
      price: 0.15,
      market_cap: 28_770_000,
      fdv: 150e6,
      volume: 41e6,
      circulating_supply: 190e6,
      total_supply: 1e9,
      max_supply: 1e9,
      change: 1.2,
      rank: 600,
    });
  });

  it.each(['keyless-routes-2026-08', 'keyless-live-capability-2026-10-01'])(
    'CoinMarketCap, in a file that is no reply: %s',
    (file) => {
      const asked = coin('example', { ids: { coinmarketcap: 'example' } });
      const reply = readReply(coinMarketCap, [asked], recorded(`coinmarketcap/${file}.json`));
      expect(reply.kind).toBe('unreadable');
    },
  );

  it('CoinPaprika, with more coins in circulation than there are', () => {
    const bitcoin = coin('bitcoin', { ids: { coinpaprika: 'btc-bitcoin' } });
    const { bitcoin: numbers } = numbersOf(
      coinPaprika,
      [bitcoin],
      'coinpaprika/ticker-2022-04.json',
    );
    expect(numbers).toMatchObject({
      market_cap: 787_066_061_422,
      circulating_supply: 19_016_044,
      total_supply: 19_016_031,
      ath: 68_692.137036932,
      change: 5.25,
      rank: 1,
    });
    expect(numbers?.fdv).toBeCloseTo(41_389.57931641128 * 19_016_031, -3);
  });

  it('CoinPaprika, with 33 dead coins among 46', () => {
    const body = recorded('coinpaprika/search-ethereum-2022-01.json');
    const reply = coinPaprikaNamesakes('ethereum', keyless).read(body, Date.now());
    expect(reply.kind === 'namesakes' && reply.found).toHaveLength(13);
  });

  it.each([
    [
      'current-two-coins-2026-06-24',
      [coin('bitcoin'), coin('ethereum')],
      [60_580.28121336298, 1_631.5124365600311],
    ],
    ['current-mixed-decimals-2025-03-06', [coin('ethereum-classic'), coin('aave')], [20, 212.4]],
    [
      'current-no-decimals-2026-04-15',
      [coin('ethereum'), coin('seth')],
      [2_335.266275905969, 781.7766136583901],
    ],
    [
      'current-low-confidence-2024-09-11',
      [at('base', '0xb79dd08ea68a908a97220c76d19a6aa9cbde4376')],
      [0.9997628728045895],
    ],
    [
      'current-pool-token-2024-09-11',
      [at('base', '0x61366a4e6b1db1b85dd701f2f4bfa275ef271197')],
      [13_146_300.613692524],
    ],
    [
      'current-old-price-2025-09-10',
      [at('polygon-pos', '0x3b7e1ce09afe2bb3a23919afb65a38e627cfbe97')],
      [0.00085796],
    ],
    ['historical-no-confidence-2025-11-27', [coin('binancecoin')], [26.765469766407215]],
    [
      'current-unknown-token-2026-04-15',
      [at('ethereum', '0xdbe35aad9f07c631ecd29d72b9d1c226d099729e')],
      [undefined],
    ],
  ])('DefiLlama, in %s', (file, coins, prices) => {
    const numbers = numbersOf(defiLlama, coins, `defillama/${file}.json`);
    expect(Object.values(numbers).map(({ price }) => price)).toEqual(prices);
  });

  it('DefiLlama, with a current price of three hours ago, which stays as old as it is', () => {
    const file = 'defillama/current-old-price-2025-09-10.json';
    const coins = [at('polygon-pos', '0x3b7e1ce09afe2bb3a23919afb65a38e627cfbe97')];
    const reply = readReply(defiLlama, coins, recorded(file), dateOf(file));
    expect((dateOf(file) - (seenAt(reply, 'token') ?? 0)) / 3_600_000).toBeCloseTo(3.2, 1);
  });

  it('DefiLlama, with a cap', () => {
    const [, caps] = defiLlama.requestsFor([openGradient], keyless);
    const reply = caps?.read(recorded('defillama/mcaps-synthetic.json'), Date.now());
    expect(reply && numbersIn(reply, 'opengradient')).toEqual({ market_cap: 28e6 });
  });

  it('DEX Screener, with two pools of which one is too shallow, and no FDV', () => {
    const token = at('injective', 'inj19dtllzcquads0hu3ykda9m58llupksqwekkfnw');
    expect(numbersOf(dexScreener, [token], 'dexscreener/latest-dex-tokens-2024.json')).toEqual({
      token: { price: 0.004531 },
    });
  });

  it('GeckoTerminal, with tokens on two chains, and one that has no price', () => {
    const tether = at('ethereum', '0xdAC17F958D2ee523a2206206994597C13D831ec7');
    expect(
      numbersOf(geckoTerminal, [tether], 'geckoterminal/example-token-2026-06.json').token,
    ).toMatchObject({
      price: 0.9976477279,
      total_supply: 97_071_854_588.4303,
    });
    const trump = at('solana', '6p6xgHyF7AeE6TZkSmFsko444wqoP15icUSqi2jfGiPN');
    const soracat = at('solana', '2g4LS3y2myPe6vj9wTvoBE1wKqxvhnZPoZA9QU9upump');
    const file = 'geckoterminal/example-tokens-multi-2026-06.json';
    expect(numbersOf(geckoTerminal, [trump], file).token?.market_cap).toBe(478_960_276.377951);
    expect(numbersOf(geckoTerminal, [soracat], file)).toEqual({ token: {} });
  });

  it.each(['pools-quirks-2024-2026', 'example-ohlcv-2026-06', 'example-token-pools-2026-06'])(
    'GeckoTerminal, whose pools and candles are no tokens: %s',
    (file) => {
      const body = recorded(`geckoterminal/${file}.json`);
      expect(readReply(geckoTerminal, [at('solana', 'x')], body).kind).toBe('unreadable');
    },
  );

  it('Binance, without a time', () => {
    const { binance_24hr: body } = recorded('exchanges/ticker-samples-ccxt.json') as Record<
      string,
      unknown
    >;
    const bitcoin = coin('bitcoin', { ids: { binance: 'BTCUSDT' } });
    const reply = readReply(binance, [bitcoin], body);
    expect(numbersIn(reply, 'bitcoin')).toEqual({ price: 118_449.03 });
    expect(asideIn(reply, 'bitcoin')).toEqual({ volumeAtLeast: 1_744_744_445.8064075 });
  });

  const call = () => {
    const [page] = chain.requestsFor([at('base', '0x01', 1)], keyless);
    if (page?.orElse === undefined) throw new Error('There is no call.');
    return page.orElse;
  };

  it('the chain, with one whole number', () => {
    const reply = call().read(recorded('rpc/merkle-eth-call-uint-2024-09.json'), Date.now());
    expect(numbersIn(reply, 'token')).toEqual({ total_supply: 39.1 });
  });

  it.each([
    ['1rpc-error-no-state-2024-03', 'refused'],
    ['1rpc-error-range-2024-11', 'refused'],
    ['publicnode-error-trie-2024-03', 'refused'],
    ['base-blockscout-eth-call-2026-01', 'unreadable'],
    ['mainnet-base-eth-call-2026-02', 'unreadable'],
    ['mainnet-base-block-number-2026-06', 'unreadable'],
  ])('the chain, in %s, which is no supply', (file, kind) => {
    expect(call().read(recorded(`rpc/${file}.json`), Date.now()).kind).toBe(kind);
  });
});

/** Every file, also one that no test above names, goes to every reader. */
describe.runIf(isHere)('any reply at all', () => {
  const files = isHere
    ? readdirSync(market, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.json'),
      )
    : [];
  const ids = { coinmarketcap: 'example', coinpaprika: 'btc-bitcoin', binance: 'BTCUSDT' };
  const coins = [
    coin('bitcoin', { ids, contracts: [{ chain: 'base', address: '0x01', decimals: 18 }] }),
  ];
  const questions: Question<{ kind: string; byId?: ReadonlyMap<string, Figures> }>[] = [
    ...coinGeckoQuestions,
    coinPaprikaNamesakes('x', keyless),
    ...[coinMarketCap, coinPaprika, defiLlama, binance, dexScreener, geckoTerminal].flatMap(
      (source) => source.requestsFor(coins, keyless),
    ),
    ...chain
      .requestsFor(coins, keyless)
      .flatMap((page) => (page.orElse ? [page, page.orElse] : [page])),
  ];

  it.each(files)('is read or named, and never makes a figure that is none: %s', (file) => {
    const body = recorded(file);
    const fetchedAt = Date.parse('2026-11-20T12:00:00Z');
    for (const question of questions) {
      const reply = question.read(body, fetchedAt);
      expect(reply.kind).toMatch(
        /^(figures|coins|history|hours|namesakes|limited|refused|unreadable)$/,
      );
      for (const figures of reply.byId?.values() ?? []) {
        for (const [metric, values] of Object.entries(figures)) {
          for (const { value, observedAt } of values ?? []) {
            if (!isKnown(metric as FigureMetric, value) || !(observedAt <= fetchedAt)) {
              throw new Error(`${metric} is ${value}, seen at ${observedAt}`);
            }
          }
        }
      }
    }
  });
});
