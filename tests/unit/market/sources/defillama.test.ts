import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../../lib/coin.ts';
import { defiLlama } from '../../../../lib/market/sources/defillama.ts';
import { keyless, now, numbersIn, readReply, seenAt } from './read-reply.ts';

const byId = 'coingecko:opengradient';
const byAddress = 'base:0xfbc2051ae2265686a469421b2c5a2d5462fbf5eb';
const seconds = now / 1000 - 180;
const read = (body: unknown) => readReply(defiLlama, [openGradient], body);
const readCaps = (body: unknown) =>
  defiLlama.requestsFor([openGradient], keyless)[1]?.read(body, now) ?? { kind: 'offline' };

describe('DefiLlama', () => {
  it('is asked for prices by id and by contract, and for caps by id', () => {
    const [prices, caps] = defiLlama.requestsFor([openGradient], keyless);
    expect(prices?.url).toBe(`https://coins.llama.fi/prices/current/${byId},${byAddress}`);
    expect(caps).toMatchObject({
      url: 'https://coins.llama.fi/mcaps',
      body: { coins: [byId] },
    });
    expect(defiLlama.requestsFor([], keyless)).toEqual([]);
  });

  it.each([
    [
      'with everything',
      {
        [byId]: { decimals: 18, symbol: 'OPG', price: 0.15, timestamp: seconds, confidence: 0.99 },
      },
    ],
    ['without decimals and confidence', { [byId]: { price: 0.15, timestamp: seconds } }],
    ['in quotes', { [byId]: { price: '1.5e-1', timestamp: String(seconds), confidence: '0.9' } }],
    [
      'under the contract alone, in another casing',
      { [byAddress.toUpperCase()]: { price: 0.15, timestamp: seconds } },
    ],
    [
      'under both, the id first',
      { [byAddress]: { price: 9 }, [byId]: { price: 0.15, timestamp: seconds } },
    ],
    ['above 1 in confidence', { [byId]: { price: 0.15, timestamp: seconds, confidence: 1.2 } }],
    [
      'under the contract where that of the id is nothing',
      { [byId]: { price: 0 }, [byAddress]: { price: 0.15, timestamp: seconds } },
    ],
  ])('gives a price %s', (_, coins) => {
    const reply = read({ coins });
    expect(numbersIn(reply, 'opengradient')).toEqual({ price: 0.15 });
    expect(seenAt(reply, 'opengradient')).toBe(now - 180_000);
  });

  it('leaves out a price of which it is not sure itself', () => {
    const coins = { [byId]: { price: 9, timestamp: seconds, confidence: 0.3 } };
    expect(numbersIn(read({ coins }), 'opengradient')).toEqual({});
  });

  it('leaves out a coin that it does not know, and a row that is none', () => {
    expect(numbersIn(read({ coins: {} }), 'opengradient')).toEqual({});
    expect(numbersIn(read({ coins: { [byId]: 'x' } }), 'opengradient')).toEqual({});
  });

  it('gives caps, bare or wrapped, and never a cap of 0', () => {
    const row = { mcap: 28e6, timestamp: seconds };
    expect(numbersIn(readCaps({ [byId]: row }), 'opengradient')).toEqual({ market_cap: 28e6 });
    expect(numbersIn(readCaps({ coins: { [byId]: row } }), 'opengradient').market_cap).toBe(28e6);
    expect(numbersIn(readCaps({ [byId]: { mcap: 0 } }), 'opengradient')).toEqual({});
  });

  it.each([[{ message: 'Internal server error' }], [[]], [null], ['x'], [{ coins: 7 }]])(
    'calls %o unreadable',
    (body) => {
      expect(read(body)).toMatchObject({ kind: 'unreadable' });
    },
  );
});
