import { describe, expect, it } from 'vitest';
import { parseMarket } from '../../../lib/judging/parse-market.ts';

const file = (coin: object) => ({
  asOf: '2027-03-10T15:00:00Z',
  coins: [{ id: 'marl', symbol: 'MRL', name: 'Marl', ...coin }],
});

describe('parseMarket', () => {
  it('reads figures with their source and time', () => {
    const { asOf, coins } = parseMarket(
      file({ figures: { price: [{ source: 'a', value: 2, at: '2027-03-10T14:00:00Z' }] } }),
    );
    expect(asOf).toBe(Date.parse('2027-03-10T15:00:00Z'));
    expect(coins[0]?.figures.price).toEqual([
      { source: 'a', value: 2, observedAt: asOf - 3_600_000, fetchedAt: asOf },
    ]);
  });

  it('gives no entry to a null or an empty list', () => {
    const { coins } = parseMarket(
      file({
        figures: {
          fdv: [],
          rank: null,
          ath: [{ source: 'a', value: null, at: '2027-03-10T14:00:00Z' }],
        },
      }),
    );
    expect(coins[0]?.figures).toEqual({});
  });

  it('puts the days in order, and keeps what is missing as null', () => {
    const { coins } = parseMarket(
      file({
        history: [
          { at: '2027-03-02', price: 2 },
          { at: '2027-03-01', market_cap: null },
        ],
      }),
    );
    expect(coins[0]?.history).toEqual([
      { at: '2027-03-01', price: null, market_cap: null, volume: null },
      { at: '2027-03-02', price: 2, market_cap: null, volume: null },
    ]);
  });

  it('reads a coin that has neither figures nor history', () => {
    expect(parseMarket(file({})).coins[0]).toMatchObject({ figures: {}, history: [] });
  });

  it('passes over a metric that we do not have', () => {
    const figures = { tvl: [{ source: 'a', value: 2, at: '2027-03-10T14:00:00Z' }] };
    expect(parseMarket(file({ figures })).coins[0]?.figures).toEqual({});
  });

  it.each([
    ['no coins', { asOf: '2027-03-10T15:00:00Z' }],
    ['a time that is none', { asOf: 'yesterday', coins: [] }],
    ['a list', []],
  ])('refuses %s', (_, json) => {
    expect(() => parseMarket(json)).toThrow();
  });
});
