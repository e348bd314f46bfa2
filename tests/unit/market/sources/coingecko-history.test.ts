import { describe, expect, it } from 'vitest';
import { dailyHistory, hourlyHistory } from '../../../../lib/market/sources/coingecko-history.ts';
import { keyless, now } from './read-reply.ts';

const at = (text: string) => Date.parse(text);
const days = (body: unknown) => dailyHistory('opengradient', keyless).read(body, now);
const hours = (body: unknown) => hourlyHistory('opengradient', 7, keyless).read(body, now);

describe('dailyHistory', () => {
  it('asks for the year that is open without a key', () => {
    expect(dailyHistory('opengradient', keyless).url).toBe(
      'https://api.coingecko.com/api/v3/coins/opengradient/market_chart?vs_currency=usd&days=365&interval=daily',
    );
  });

  it('gives one row a finished day, oldest first, and leaves today out', () => {
    expect(
      days({
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
          [at('2026-11-19T00:00:00Z'), '9e6'],
        ],
      }),
    ).toEqual({
      kind: 'history',
      rows: [
        { at: '2026-11-18', price: 0.15, market_cap: 30e6, volume: 0 },
        { at: '2026-11-19', price: 0.16, market_cap: null, volume: 9e6 },
      ],
    });
  });

  it('keeps the midnight of a day whose answer comes out of a cache the day after', () => {
    const prices = [
      [at('2026-11-19T14:39:00Z'), 3],
      [at('2026-11-19T00:00:00Z'), 2],
      [at('2026-11-18T00:00:00Z'), 1],
    ];
    const reply = days({ prices });
    expect(reply.kind === 'history' && reply.rows.map(({ price }) => price)).toEqual([1, 2]);
  });

  it('never takes a cap of 0 for a cap', () => {
    const day = at('2026-11-18T00:00:00Z');
    expect(
      days({ prices: [[day, 1]], market_caps: [[day, 0]], total_volumes: [[day, 5]] }),
    ).toEqual({
      kind: 'history',
      rows: [{ at: '2026-11-18', price: 1, market_cap: null, volume: 5 }],
    });
  });

  it('is not thrown by a time that is no date, nor by series that are missing', () => {
    expect(days({ prices: [[8.64e15 + 1, 1]] })).toEqual({ kind: 'history', rows: [] });
  });

  it.each([
    [{ error: 'Missing parameter vs_currency' }, { kind: 'refused', status: 422 }],
    [{ status: { error_code: 429 } }, { kind: 'limited' }],
    [{ prices: {} }, { kind: 'unreadable' }],
    [[], { kind: 'unreadable' }],
  ])('names a failure: %o', (body, failure) => {
    expect(days(body)).toMatchObject(failure);
  });
});

describe('hourlyHistory', () => {
  it('asks without an interval, for so few days that hours come', () => {
    const url = (days: number) => hourlyHistory('a b', days, keyless).url;
    expect(url(7)).toContain('/coins/a%20b/market_chart?vs_currency=usd&days=7');
    expect(url(7)).not.toContain('interval');
    expect(url(400)).toMatch(/days=90$/);
    expect(url(0)).toMatch(/days=1$/);
  });

  it('gives of each hour its last point, in order, though the points are not', () => {
    const body = {
      prices: [
        [at('2026-11-20T09:02:00Z'), 1],
        [at('2026-11-20T10:58:01Z'), 3],
        [at('2026-11-20T10:58:00Z'), 2],
      ],
      market_caps: [[at('2026-11-20T10:58:01Z'), 30]],
      total_volumes: [[at('2026-11-20T09:02:00Z'), 0]],
    };
    expect(hours(body)).toEqual({
      kind: 'hours',
      rows: [
        { at: at('2026-11-20T09:02:00Z'), price: 1, market_cap: null, volume: 0 },
        { at: at('2026-11-20T10:58:01Z'), price: 3, market_cap: 30, volume: null },
      ],
    });
  });

  it('leaves out what has not been yet', () => {
    expect(hours({ prices: [[now + 3_600_000, 1]] })).toEqual({ kind: 'hours', rows: [] });
  });
});
