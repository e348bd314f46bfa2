import { describe, expect, it } from 'vitest';
import type { CoinFigures, HourRow } from '../../../lib/figure.ts';
import { asOf, claim, coin, dayMs, days, judge, row, says } from './world.ts';

const hourMs = dayMs / 24;
const hour = (time: string, told: Partial<HourRow>): HourRow => ({
  at: Date.parse(time),
  price: null,
  market_cap: null,
  volume: null,
  ...told,
});
const known = (hours: HourRow[], history = [row('2027-03-08', { market_cap: 40e6 })]) =>
  ({ ...coin({ market_cap: [64e6] }, history), hours }) satisfies CoinFigures;

describe('when it was posted', () => {
  it('is the hour where that is nearer than the day', () => {
    const hours = [
      hour('2027-03-08T07:00:00Z', { market_cap: 50e6 }),
      hour('2027-03-08T08:00:00Z', { market_cap: 52e6 }),
    ];
    expect(judge(says(52e6), known(hours), '2027-03-08T07:40:00Z')).toMatchObject({
      verdict: 'outdated',
      then: 52e6,
      thenAt: '2027-03-08T08:00Z',
    });
    expect(judge(says(50e6), known(hours), '2027-03-08T07:29:00Z').then).toBe(50e6);
  });

  it('is the day where the nearest hour is more than an hour away', () => {
    const hours = [hour('2027-03-08T08:00:00Z', { market_cap: 52e6 })];
    expect(judge(says(40e6), known(hours), '2027-03-08T09:01:00Z')).toMatchObject({
      then: 40e6,
      thenAt: '2027-03-08',
    });
  });

  it('is the day where the hour lacks the figure', () => {
    const hours = [hour('2027-03-08T08:00:00Z', { price: 2 })];
    expect(judge(says(40e6), known(hours), '2027-03-08T08:01:00Z').thenAt).toBe('2027-03-08');
  });

  it('is now for a post of minutes ago, whatever the hour or the day before says', () => {
    const hours = [hour('2027-03-10T14:00:00Z', { market_cap: 20e6 })];
    const history = [
      row('2027-03-09', { market_cap: 20e6 }),
      row('2027-03-10', { market_cap: 20e6 }),
    ];
    expect(judge(says(64e6), known(hours, history), '2027-03-10T14:55:00Z')).toMatchObject({
      verdict: 'holds',
      then: 64e6,
    });
    expect(judge(says(20e6), known(hours, history), '2027-03-10T14:20:00Z')).toMatchObject({
      verdict: 'outdated',
      then: 20e6,
    });
  });

  it('takes a turnover from the hour', () => {
    const market = {
      ...coin({ market_cap: [64e6], volume: [64e6] }),
      hours: [hour('2027-03-08T08:00:00Z', { market_cap: 50e6, volume: 10e6 })],
    };
    const turnover = says(0.2, { metric: 'turnover', unit: 'ratio' });
    expect(judge(turnover, market, '2027-03-08T08:10:00Z')).toMatchObject({
      verdict: 'outdated',
      then: 0.2,
    });
  });

  it('says which day it took where the post’s own has no figures', () => {
    expect(judge(says(40e6), known([]), '2027-03-09T10:00:00Z')).toMatchObject({
      thenAt: '2027-03-08',
      why: 'says $40M; $64M now (+60%), $40M on 2027-03-08, the nearest day known',
    });
  });

  it('says so where the post is older than the history', () => {
    expect(judge(says(40e6), known([]), '2026-01-01T10:00:00Z')).toMatchObject({
      verdict: 'unknown',
      then: null,
      why: 'says $40M; $64M now (+60%), posted before the known history, which begins 2027-03-08',
    });
  });

  it('does not call a hole in the history its beginning', () => {
    const holed = known(
      [],
      [row('2027-01-01', { market_cap: 9 }), row('2027-03-08', { price: 1 })],
    );
    expect(judge(says(40e6), holed, '2027-02-01T10:00:00Z').why).toContain('not known when posted');
  });

  it('is no day where the figures are nearest and no source has this one', () => {
    const posted = new Date(asOf - hourMs).toISOString();
    expect(judge(says(40e6), coin({ price: [1] }), posted)).toMatchObject({
      verdict: 'unknown',
      then: null,
      thenAt: null,
    });
  });

  it('does not speak of a history where the metric has none', () => {
    const why = judge(
      says(5, { metric: 'rank', unit: 'rank' }),
      coin({ rank: [9] }, [row('2027-03-08', { price: 1 })]),
      '2026-01-01T10:00:00Z',
    ).why;
    expect(why).toBe('says #5; #9 now, not known when posted');
  });

  it('names the figure that decided: then where it is off, now where it is not', () => {
    expect(judge(says(44e6), known([]), '2027-03-08T10:00:00Z').why).toBe(
      'says $44M; $64M now, $40M when posted (−9.1%)',
    );
    expect(
      judge(
        claim({ low: 30e6, high: 30e6 }),
        coin({ market_cap: [31.2e6] }, [row('2027-02-01', { market_cap: 29.8e6 })]),
        '2027-02-01T09:00:00Z',
      ).why,
    ).toBe('says $30M; $31.2M now (+4%), $29.8M when posted');
  });
});

describe('the circulating supply of a past day', () => {
  const history = days(30, () => ({ price: 0.2, market_cap: 38e6 }));
  const supply = says(190e6, { metric: 'circulating_supply', unit: 'coins' });

  it('is implied by cap / price, said to be implied, and decides nothing', () => {
    const market = coin({ circulating_supply: [220e6] }, history);
    expect(judge(supply, market, '2027-02-20T12:00:00Z')).toMatchObject({
      verdict: 'unknown',
      then: null,
      thenImplied: 190e6,
      why: 'says 190M; 220M now (+16%), 190M when posted as market cap / price imply',
    });
  });

  it('is not made up where the day is not known, nor for another figure, nor for a post without a time', () => {
    const market = coin({ circulating_supply: [220e6], fdv: [9e7] }, history);
    expect(judge(supply, market, '2026-02-20T12:00:00Z').thenImplied).toBeNull();
    expect(judge(supply, market).thenImplied).toBeNull();
    const fdv = judge(says(9e7, { metric: 'fdv' }), market, '2027-02-20T12:00:00Z');
    expect(fdv.thenImplied).toBeNull();
  });

  it('is not implied for a post of today, when now stands for then', () => {
    const market = coin({ circulating_supply: [220e6] }, history);
    const posted = new Date(asOf - hourMs).toISOString();
    expect(judge(supply, market, posted)).toMatchObject({ then: 220e6, thenImplied: null });
  });
});
