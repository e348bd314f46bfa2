import { describe, expect, it } from 'vitest';
import {
  figuresOf,
  looseNumber,
  readRows,
  toInstant,
  toNumber,
  toTicker,
} from '../../../../lib/market/sources/raw-values.ts';
import { z } from '../../../../lib/schema.ts';
import { now } from './read-reply.ts';

describe('toNumber', () => {
  it.each([
    [0.15, 0.15],
    ['0.15', 0.15],
    ['-3.2', -3.2],
    ['1.7747e-06', 0.0000017747],
    [' 12 ', 12],
    ['.5', 0.5],
    ['0.000000000078358821118124686299470878035953686996828667070205991', 7.835882111812469e-11],
  ])('reads %o', (raw, value) => {
    expect(toNumber(raw)).toBe(value);
  });

  it.each([
    ...[
      null,
      undefined,
      '',
      ' ',
      'NaN',
      'n/a',
      '$1,234',
      '1,234',
      '0x10',
      'Infinity',
      '1e999',
      '1_000',
    ],
    ...[Number.NaN, Number.POSITIVE_INFINITY, true, [], [7], {}],
  ])('does not take %o for a number', (raw) => {
    expect(toNumber(raw)).toBeNull();
  });
});

describe('toInstant', () => {
  const noon = Date.parse('2026-11-20T11:00:00Z');
  it.each([
    ['ISO text', '2026-11-20T11:00:00.000Z'],
    ['ISO text with a zone', '2026-11-20T12:00:00+01:00'],
    ['text without a zone, as UTC', '2026-11-20 11:00:00'],
    ['seconds', noon / 1000],
    ['seconds in quotes', String(noon / 1000)],
    ['milliseconds', noon],
    ['milliseconds in quotes', String(noon)],
  ])('reads %s', (_, raw) => {
    expect(toInstant(raw, now)).toBe(noon);
  });

  it('keeps an instant of years ago as old as it is', () => {
    expect(toInstant(1_582_982_365, now)).toBe(Date.parse('2020-02-29T13:19:25Z'));
  });

  it('takes a source a little ahead of our clock for now', () => {
    expect(toInstant(now + 299_000, now)).toBe(now);
  });

  it.each([
    ['one more than five minutes ahead', now + 301_000],
    ['zero', 0],
    ['a negative number', -5],
    ['a word', 'yesterday'],
    ['an empty string', ''],
    ['nothing', null],
    ['a list', []],
  ])('knows no time from %s', (_, raw) => {
    expect(toInstant(raw, now)).toBeNull();
  });
});

describe('figuresOf', () => {
  const said = { source: 's', observedAt: null, fetchedAt: now };

  it('leaves out what is 0 and means unknown, and keeps a volume and a change of 0', () => {
    const zeros = {
      price: 0,
      market_cap: 0,
      circulating_supply: 0,
      max_supply: 0,
      rank: 0,
      fdv: 0,
    };
    expect(Object.keys(figuresOf(said, { ...zeros, volume: 0, change: 0 }))).toEqual([
      'volume',
      'change',
    ]);
  });

  it('leaves out what is below 0, but for a change', () => {
    expect(Object.keys(figuresOf(said, { price: -1, volume: -1, change: -1 }))).toEqual(['change']);
  });

  it('takes a figure without a time as seen when we asked', () => {
    expect(figuresOf(said, { price: 2 }).price).toEqual([
      { source: 's', value: 2, observedAt: now, fetchedAt: now },
    ]);
  });
});

describe('readRows', () => {
  it('keeps the good rows beside the bad ones, and a missing number as null', () => {
    const rows = readRows(
      [null, { id: 7 }, 'x', { id: 'a' }, { id: 'b', price: '2' }],
      z.object({ id: z.string(), price: looseNumber }),
    );
    expect(rows).toEqual([
      { id: 'a', price: null },
      { id: 'b', price: 2 },
    ]);
  });
});

describe('toTicker', () => {
  it.each([
    ['opg', 'OPG'],
    ['$opg', 'OPG'],
    ['yee\u00a0', 'YEE'],
    ['ＯＰＧ', 'OPG'],
    ['usdc.e', 'USDC.E'],
    ['$', ''],
  ])('writes %o as %s', (raw, ticker) => {
    expect(toTicker(raw)).toBe(ticker);
  });
});
