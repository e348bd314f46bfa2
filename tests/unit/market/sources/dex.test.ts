import { describe, expect, it } from 'vitest';
import { type Coin, openGradient } from '../../../../lib/coin.ts';
import { dexScreener } from '../../../../lib/market/sources/dexscreener.ts';
import { geckoTerminal } from '../../../../lib/market/sources/geckoterminal.ts';
import { keyless, now, numbersIn, readReply, seenAt } from './read-reply.ts';

const address = '0xFbC2051AE2265686a469421b2C5A2D5462FbF5eB';
const onTwoChains: Coin = {
  ...openGradient,
  contracts: [
    { chain: 'base', address: address.toLowerCase() },
    { chain: 'binance-smart-chain', address: '0x02' },
  ],
};

describe('DEX Screener', () => {
  const pool = (changes: Record<string, unknown> = {}) => ({
    chainId: 'base',
    baseToken: { address, symbol: 'OPG' },
    quoteToken: { address: '0x01', symbol: 'WETH' },
    priceUsd: '0.1502',
    volume: { h24: 275_000 },
    liquidity: { usd: 900_000 },
    fdv: 150e6,
    marketCap: 28e6,
    pairCreatedAt: now,
    ...changes,
  });
  const read = (body: unknown, coin = openGradient) => readReply(dexScreener, [coin], body);

  it('is asked by contract, chain by chain, on the home chain of each coin', () => {
    const solana = { ...openGradient, id: 's', contracts: [{ chain: 'solana', address: 'EPjF' }] };
    const urls = dexScreener
      .requestsFor([onTwoChains, solana, { ...openGradient, contracts: [] }], keyless)
      .map(({ url }) => url);
    expect(urls).toEqual([
      `https://api.dexscreener.com/tokens/v1/base/${address.toLowerCase()}`,
      'https://api.dexscreener.com/tokens/v1/solana/EPjF',
    ]);
  });

  it('asks for thirty tokens at a time', () => {
    const many = Array.from({ length: 31 }, (_, index) => ({
      ...openGradient,
      contracts: [{ chain: 'binance-smart-chain', address: `0x${index}` }],
    }));
    const urls = dexScreener.requestsFor(many, keyless).map(({ url }) => url);
    expect(urls).toHaveLength(2);
    expect(urls[0]).toContain('/tokens/v1/bsc/0x0,0x1,');
  });

  it('takes the deepest pool, and never its volume for the coin’s', () => {
    const shallow = pool({ priceUsd: '0.2', liquidity: { usd: 20_000 } });
    for (const body of [[shallow, pool()], { pairs: [pool(), shallow] }]) {
      expect(numbersIn(read(body), 'opengradient')).toEqual({
        price: 0.1502,
        fdv: 150e6,
        market_cap: 28e6,
      });
      expect(seenAt(read(body), 'opengradient')).toBe(now);
    }
  });

  it.each([
    ['a pool of $600', pool({ liquidity: { usd: 599.5 } })],
    ['a pool without liquidity told', pool({ liquidity: undefined })],
    ['a pool without a price', pool({ priceUsd: null })],
    [
      'a pool in which the coin is what others are paid with',
      pool({ baseToken: { address: '0x01' } }),
    ],
    ['a pool of the same address on another chain', pool({ chainId: 'basesepolia' })],
  ])('takes nothing from %s', (_, row) => {
    expect(numbersIn(read([row]), 'opengradient')).toEqual({});
  });

  it('leaves out a cap that is the FDV by another name, and what is missing', () => {
    expect(numbersIn(read([pool({ marketCap: 150e6 })]), 'opengradient')).toEqual({
      price: 0.1502,
      fdv: 150e6,
    });
    const bare = pool({ fdv: undefined, marketCap: undefined });
    expect(numbersIn(read([bare]), 'opengradient')).toEqual({ price: 0.1502 });
  });

  it('takes the supply of one chain for nobody’s whole', () => {
    expect(numbersIn(read([pool()], onTwoChains), 'opengradient')).toEqual({ price: 0.1502 });
  });

  it('knows no pools where the list is empty or null', () => {
    for (const body of [[], { pairs: null }, { schemaVersion: '1.0.0', pairs: [] }]) {
      expect(numbersIn(read(body), 'opengradient')).toEqual({});
    }
  });

  it.each([[{}], [null], [[7]], ['x'], [{ pairs: 'x' }]])('calls %o unreadable', (body) => {
    expect(read(body)).toMatchObject({ kind: 'unreadable' });
  });
});

describe('GeckoTerminal', () => {
  const token = (changes: Record<string, unknown> = {}) => ({
    id: `base_${address.toLowerCase()}`,
    type: 'token',
    attributes: {
      address,
      price_usd: '0.150312345678901234567890123456789012345678901234567890123456',
      fdv_usd: '150312345.7',
      market_cap_usd: null,
      total_supply: '1000000000000000000000000000.0',
      normalized_total_supply: '1000000000.0',
      total_reserve_in_usd: '900000.5',
      volume_usd: { h24: '275000.1' },
      ...changes,
    },
  });
  const read = (body: unknown, coin = openGradient) => readReply(geckoTerminal, [coin], body);

  it('is asked by contract, under its own names of chains', () => {
    const onEthereum = { ...openGradient, contracts: [{ chain: 'ethereum', address: '0x01' }] };
    expect(geckoTerminal.requestsFor([onEthereum], keyless).map(({ url }) => url)).toEqual([
      'https://api.geckoterminal.com/api/v2/networks/eth/tokens/multi/0x01',
    ]);
  });

  it.each([
    ['a list', [token()]],
    ['one token', token()],
    ['a list with a bad row', [null, { type: 'pool', attributes: {} }, token()]],
  ])('reads %s, all of whose numbers are strings', (_, data) => {
    expect(numbersIn(read({ data, included: [] }), 'opengradient')).toEqual({
      price: 0.15031234567890123,
      fdv: 150312345.7,
      total_supply: 1e9,
    });
  });

  it('reads a cap where it has one, and when it was last traded', () => {
    const reply = read({
      data: [token({ market_cap_usd: '2.85e7', last_trade_timestamp: String(now / 1000 - 60) })],
    });
    expect(numbersIn(reply, 'opengradient').market_cap).toBe(28.5e6);
    expect(seenAt(reply, 'opengradient')).toBe(now - 60_000);
  });

  it.each([
    ['an emptied token', { total_reserve_in_usd: '220.6525' }],
    ['a token of another address', { address: '0x01' }],
    ['a token whose reserve is not told', { total_reserve_in_usd: null }],
  ])('takes nothing from %s', (_, changes) => {
    expect(numbersIn(read({ data: [token(changes)] }), 'opengradient')).toEqual({});
  });

  it('takes the supply of one chain for nobody’s whole', () => {
    expect(Object.keys(numbersIn(read({ data: [token()] }, onTwoChains), 'opengradient'))).toEqual([
      'price',
    ]);
  });

  it('knows none of the addresses where it says 404', () => {
    const [request] = geckoTerminal.requestsFor([openGradient], keyless);
    expect(request?.readRefusal?.({ kind: 'refused', status: 404 })).toMatchObject({
      kind: 'figures',
    });
    expect(request?.readRefusal?.({ kind: 'refused', status: 401 })).toMatchObject({
      kind: 'refused',
    });
  });

  it.each([[{}], [null], [{ data: [7] }], [{ data: null }], [{ errors: [{ status: '404' }] }]])(
    'calls %o unreadable',
    (body) => {
      expect(read(body)).toMatchObject({ kind: 'unreadable' });
    },
  );
});
