import { describe, expect, it } from 'vitest';
import type { HourRow } from '../../../lib/figure.ts';
import { coin, judge, row, says } from './world.ts';

describe('the hours of the last days', () => {
  const hour = (
    time: string,
    market_cap: number | null,
    volume: number | null = null,
  ): HourRow => ({
    at: Date.parse(time),
    price: null,
    market_cap,
    volume,
  });
  const known = {
    ...coin({ market_cap: [64e6], volume: [32e6] }, [
      row('2027-03-09T14:01Z', { market_cap: 40e6, volume: 40e6 }),
    ]),
    hours: [
      hour('2027-03-09T13:02:00Z', 50e6, 100e6),
      hour('2027-03-09T14:01:00Z', 55e6),
      hour('2027-03-09T18:00:00Z', null),
      hour('2027-03-10T14:59:00Z', 70e6),
    ],
  };

  it('say what was when a post was written, closer than its day does', () => {
    expect(judge(says(55e6), known, '2027-03-09T14:20:00Z')).toMatchObject({
      verdict: 'outdated',
      then: 55e6,
      thenAt: '2027-03-09T14:01Z',
    });
    const turnover = says(2, { metric: 'turnover', unit: 'ratio' });
    expect(judge(turnover, known, '2027-03-09T13:00:00Z').then).toBe(2);
  });

  it('leave it to the day where none of them is near, or none knows', () => {
    expect(judge(says(40e6), known, '2027-03-09T16:00:00Z').then).toBe(40e6);
    expect(judge(says(40e6), known, '2027-03-09T18:00:00Z').then).toBe(40e6);
    const change = says(5, { metric: 'change', unit: 'percent' });
    expect(judge(change, known, '2027-03-09T14:00:00Z').then).toBeNull();
  });

  it('leave it to the figures where these are nearer', () => {
    expect(judge(says(64e6), known, '2027-03-10T14:59:10Z').then).toBe(70e6);
    expect(judge(says(64e6), known, '2027-03-10T14:59:50Z').then).toBe(64e6);
  });
});
