import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/claim.ts';
import { coin, days, judge, row, says, saysOver, saysUnder, verdictOf } from './world.ts';

describe('rule 7: past', () => {
  const was = (value: number, told: Partial<Claim> = {}) =>
    says(value, { metric: 'price', stance: 'past', ...told });
  const history = [
    row('2027-02-01', { price: 2, market_cap: 20e6, volume: 5e6 }),
    row('2027-02-02', { price: 3, market_cap: 30e6, volume: 60e6 }),
    row('2027-02-03', { price: 2.2, market_cap: 22e6, volume: 5e6 }),
  ];
  const known = coin(
    { price: [1], ath: [6], max_supply: [5e7], circulating_supply: [1e7] },
    history,
  );

  it('holds where it was near enough on some day', () => {
    expect(judge(was(2.9), known)).toMatchObject({ verdict: 'holds', gap: null });
  });

  it('looks no further than the post', () => {
    expect(verdictOf(was(3), known, '2027-02-01T12:00:00Z')).toBe('unknown');
    expect(verdictOf(was(3), known, '2027-02-02T00:00:00Z')).toBe('holds');
  });

  it('is off above the all-time high', () => {
    expect(judge(was(9), known)).toMatchObject({ verdict: 'off', gap: null });
    expect(verdictOf(saysOver(9, { metric: 'price', stance: 'past' }), known)).toBe('off');
  });

  it('is off for a high above the all-time high', () => {
    expect(verdictOf(was(9, { metric: 'ath' }), known)).toBe('off');
    expect(verdictOf(was(5, { metric: 'ath' }), known)).toBe('unknown');
  });

  it('tells the last day on which it was so', () => {
    expect(judge(was(2.1), known).wasSo).toEqual({ value: 2.2, at: '2027-02-03' });
    expect(judge(was(4), known).wasSo).toBeNull();
  });

  it('does not look at days that are still to come', () => {
    const ahead = coin({ price: [1] }, [...history, row('2027-03-11', { price: 4 })]);
    expect(verdictOf(was(4), ahead)).toBe('unknown');
  });

  it('tells what it was when posted beside it', () => {
    expect(judge(was(2), known, '2027-02-02T12:00:00Z')).toMatchObject({
      verdict: 'holds',
      then: 3,
      thenAt: '2027-02-02',
      rule: 'past',
    });
  });

  it('is unknown on no day of the history and below the all-time high', () => {
    expect(verdictOf(was(4), known)).toBe('unknown');
    expect(verdictOf(was(6.1), known)).toBe('unknown');
  });

  it('is never off for having been under something', () => {
    expect(verdictOf(saysUnder(1, { metric: 'price', stance: 'past' }), known)).toBe('unknown');
  });

  it('takes the all-time high times the largest supply for a market cap', () => {
    expect(verdictOf(was(400e6, { metric: 'market_cap' }), known)).toBe('off');
    expect(verdictOf(was(250e6, { metric: 'market_cap' }), known)).toBe('unknown');
  });

  it('is unknown where no all-time high is known', () => {
    expect(verdictOf(was(9), coin({}, history))).toBe('unknown');
    expect(verdictOf(was(9e9, { metric: 'market_cap' }), coin({ max_supply: [5e7] }))).toBe(
      'unknown',
    );
  });

  it('does not take a market cap for impossible where no supply is known', () => {
    expect(verdictOf(was(400e9, { metric: 'market_cap' }), coin({ ath: [6] }))).toBe('unknown');
  });

  it('is judged by the history though no source has the figure now', () => {
    expect(verdictOf(was(3), coin({}, history))).toBe('holds');
  });

  it('knows the turnover and the change of a day', () => {
    expect(verdictOf(was(2, { metric: 'turnover', unit: 'ratio' }), known)).toBe('holds');
    expect(verdictOf(was(50, { metric: 'change', unit: 'percent' }), known)).toBe('holds');
    expect(verdictOf(was(80, { metric: 'change', unit: 'percent' }), known)).toBe('unknown');
  });

  it('does not know the supply of a past day', () => {
    expect(verdictOf(was(1e7, { metric: 'circulating_supply', unit: 'coins' }), known)).toBe(
      'unknown',
    );
  });

  it('is neither outdated nor disputed', () => {
    const apart = coin({ price: [1, 7] }, history);
    expect(verdictOf(was(3), apart, '2027-02-02T12:00:00Z')).toBe('holds');
  });
});

describe('rule 8: how often', () => {
  const over = (frequency: Claim['frequency'], told: Partial<Claim> = {}) =>
    saysOver(1, { metric: 'turnover', unit: 'ratio', frequency, ...told });
  /** Traded once over on the `busy` last days, and hardly at all on the rest. */
  const busyFor = (busy: number, count = 90, lastDay = '2027-03-09') =>
    coin(
      {},
      days(count, (n) => ({ market_cap: 10e6, volume: n < busy ? 12e6 : 1e6 }), lastDay),
    );

  it('often is at least a quarter of the days', () => {
    expect(judge(over('often'), busyFor(23))).toMatchObject({ verdict: 'holds', gap: null });
    expect(verdictOf(over('often'), busyFor(22))).toBe('off');
  });

  it('is a quarter of the days that are known', () => {
    const holed = busyFor(15);
    holed.history = holed.history.filter((_, index) => index >= 30);
    expect(verdictOf(over('often'), holed)).toBe('holds');
  });

  it('always is every day', () => {
    expect(verdictOf(over('always'), busyFor(90))).toBe('holds');
    expect(verdictOf(over('always'), busyFor(89))).toBe('off');
  });

  it('never is no day', () => {
    expect(verdictOf(over('never'), busyFor(0))).toBe('holds');
    expect(verdictOf(over('never'), busyFor(1))).toBe('off');
  });

  it('gives each day the usual slack at the bound', () => {
    const nearly = coin(
      {},
      days(90, () => ({ market_cap: 10e6, volume: 9.6e6 })),
    );
    expect(verdictOf(over('always'), nearly)).toBe('holds');
    expect(verdictOf(over('never'), nearly)).toBe('off');
  });

  it('looks back 90 days and no further', () => {
    const once = coin(
      {},
      days(120, (n) => ({ market_cap: 1e6, volume: n >= 90 ? 2e6 : 1e5 })),
    );
    expect(verdictOf(over('never'), once)).toBe('holds');
  });

  it('ends with the post', () => {
    const known = busyFor(40);
    expect(verdictOf(over('often'), known)).toBe('holds');
    expect(verdictOf(over('never'), known, '2027-01-28T12:00:00Z')).toBe('holds');
    expect(verdictOf(over('never'), known, '2027-01-29T12:00:00Z')).toBe('off');
  });

  it('needs 30 days', () => {
    expect(verdictOf(over('never'), busyFor(0, 30))).toBe('holds');
    expect(verdictOf(over('never'), busyFor(0, 29))).toBe('unknown');
    expect(verdictOf(over('always'), coin())).toBe('unknown');
    expect(verdictOf(over('never'), busyFor(0), '2026-11-01T12:00:00Z')).toBe('unknown');
  });

  it('leaves out a day without data', () => {
    const known = coin(
      {},
      days(90, (n) => (n % 2 ? { market_cap: 10e6 } : { market_cap: 10e6, volume: 12e6 })),
    );
    expect(judge(over('always'), known)).toMatchObject({ verdict: 'holds' });
    expect(judge(over('always'), known)).toMatchObject({
      howOften: {
        days: 45,
        known: 45,
        missing: 45,
        longestRun: 1,
        firstDay: '2026-12-10',
        lastDay: '2027-03-09',
      },
      why: 'says always over 1×; so on 45 of 45 days, from 2026-12-10 to 2027-03-09, 45 without data left out',
    });
  });

  it('counts the longest run of days, which a day without data ends', () => {
    // Busy on 7 days on end, then on 5; of the first run the middle day is lacking, or its row is.
    const busyOn = new Set([1, 2, 3, 4, 5, 20, 21, 22, 23, 24, 25, 26]);
    const history = days(90, (n) => ({ market_cap: 10e6, volume: busyOn.has(n) ? 12e6 : 1e6 }));
    const runOf = (rows: typeof history) => judge(over('often'), coin({}, rows)).howOften;
    expect(runOf(history)).toMatchObject({ days: 12, longestRun: 7, missing: 0 });
    const lackingRow = history.filter((_, index) => index !== 89 - 23);
    expect(runOf(lackingRow)).toMatchObject({ days: 11, longestRun: 5, missing: 1 });
    const lackingVolume = history.map((one, index) =>
      index === 66 ? { ...one, volume: null } : one,
    );
    expect(runOf(lackingVolume)).toMatchObject({ days: 11, longestRun: 5, missing: 1 });
    expect(judge(over('often'), coin({}, history)).why).toContain('7 on end at most');
  });

  it('says the window though nothing is known of it', () => {
    expect(judge(over('often'), coin()).why).toBe(
      'says often over 1×; no history of it from 2026-12-11 to 2027-03-10',
    );
  });

  it('is told in the past tense too', () => {
    expect(verdictOf(over('often', { stance: 'past' }), busyFor(23))).toBe('holds');
  });

  it('does not know how often a rank was so', () => {
    expect(
      verdictOf(says(5, { metric: 'rank', unit: 'rank', frequency: 'often' }), busyFor(0)),
    ).toBe('unknown');
  });
});
