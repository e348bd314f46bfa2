import { describe, expect, it } from 'vitest';
import {
  coinByContract,
  coinById,
  coinsByTicker,
  searchCoins,
} from '../../../../lib/market/sources/coingecko-directory.ts';
import { keyless, now } from './read-reply.ts';

const api = 'https://api.coingecko.com/api/v3';

describe('searchCoins', () => {
  it('finds coins in their order, and says who is not ranked', () => {
    const question = searchCoins('open gradient', keyless);
    expect(question.url).toBe(`${api}/search?query=open%20gradient`);
    const coins = [
      {
        id: 'opengradient',
        name: 'OpenGradient',
        api_symbol: 'x',
        symbol: 'OPG',
        market_cap_rank: 612,
      },
      { id: 'opg-classic', name: 'OPG Classic', symbol: 'opg', market_cap_rank: null },
      { id: null, name: 'x' },
    ];
    expect(question.read({ coins, exchanges: [] }, now)).toEqual({
      kind: 'coins',
      coins: [
        {
          coin: { id: 'opengradient', symbol: 'OPG', name: 'OpenGradient' },
          rank: 612,
          marketCap: null,
        },
        {
          coin: { id: 'opg-classic', symbol: 'OPG', name: 'OPG Classic' },
          rank: null,
          marketCap: null,
        },
      ],
    });
  });

  it('finds nothing, which is an answer, or fails by name', () => {
    expect(searchCoins('x', keyless).read({ coins: [] }, now)).toEqual({
      kind: 'coins',
      coins: [],
    });
    expect(searchCoins('x', keyless).read([], now)).toMatchObject({ kind: 'unreadable' });
    expect(searchCoins('x', keyless).read({ status: { error_code: 429 } }, now)).toMatchObject({
      kind: 'limited',
    });
  });
});

describe('coinsByTicker', () => {
  it('asks for all who claim it', () => {
    const { url, read } = coinsByTicker('OPG', keyless);
    expect(url).toContain('symbols=opg&include_tokens=all');
    const rows = [
      { id: 'one', symbol: 'opg', name: 'One', market_cap: 5, market_cap_rank: 3 },
      { id: 'two', symbol: 'opg', name: 'Two', market_cap: 0, market_cap_rank: null },
    ];
    expect(read(rows, now)).toEqual({
      kind: 'coins',
      coins: [
        { coin: { id: 'one', symbol: 'OPG', name: 'One' }, rank: 3, marketCap: 5 },
        { coin: { id: 'two', symbol: 'OPG', name: 'Two' }, rank: null, marketCap: null },
      ],
    });
  });
});

describe('coinById and coinByContract', () => {
  const body = {
    id: 'opengradient',
    symbol: 'opg',
    name: 'OpenGradient',
    asset_platform_id: 'base',
    platforms: {
      'binance-smart-chain': '0xABCDEF0000000000000000000000000000000001',
      base: '0xFbC2051AE2265686a469421b2C5A2D5462FbF5eB',
      solana: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
    },
    detail_platforms: {
      base: { decimal_place: 18, contract_address: '0xFbC2051AE2265686a469421b2C5A2D5462FbF5eB' },
      solana: { decimal_place: null },
    },
    links: { twitter_screen_name: 'OpenGradient' },
    market_cap_rank: 612,
    market_data: { market_cap: { usd: 31e6, eur: 28e6 } },
  };

  it('give the project’s account and where its token lives, home first', () => {
    expect(coinById('opengradient', keyless).read(body, now)).toEqual({
      kind: 'coins',
      coins: [
        {
          coin: {
            id: 'opengradient',
            symbol: 'OPG',
            name: 'OpenGradient',
            handles: ['OpenGradient'],
            contracts: [
              {
                chain: 'base',
                address: '0xfbc2051ae2265686a469421b2c5a2d5462fbf5eb',
                decimals: 18,
              },
              {
                chain: 'binance-smart-chain',
                address: '0xabcdef0000000000000000000000000000000001',
              },
              { chain: 'solana', address: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v' },
            ],
          },
          rank: 612,
          marketCap: 31e6,
        },
      ],
    });
  });

  it('take a coin of its own chain, which has a platform without a name', () => {
    const own = {
      id: 'bitcoin',
      symbol: 'btc',
      name: 'Bitcoin',
      platforms: { '': '', base: '' },
      links: { twitter_screen_name: '' },
    };
    expect(coinById('bitcoin', keyless).read(own, now)).toEqual({
      kind: 'coins',
      coins: [
        { coin: { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' }, rank: null, marketCap: null },
      ],
    });
  });

  it('take an address without a chain, and one that is null, for none', () => {
    const odd = { id: 'x', symbol: 'x', name: 'X', platforms: { '': '0x01', base: null } };
    expect(coinById('x', keyless).read(odd, now)).toEqual({
      kind: 'coins',
      coins: [{ coin: { id: 'x', symbol: 'X', name: 'X' }, rank: null, marketCap: null }],
    });
  });

  it('find nobody where CoinGecko says 404', () => {
    const question = coinByContract('base', '0x01', keyless);
    expect(question.url).toBe(`${api}/coins/base/contract/0x01`);
    const refusal = { kind: 'refused', status: 404, body: { error: 'coin not found' } } as const;
    expect(question.readRefusal?.(refusal)).toEqual({ kind: 'coins', coins: [] });
    expect(question.readRefusal?.({ kind: 'refused', status: 403 })).toEqual({
      kind: 'refused',
      status: 403,
    });
  });
});
