import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/claim.ts';
import { judgeClaim } from '../../../lib/judging/judge-claim.ts';
import { contractTerms } from '../../../lib/judging/terms.ts';
import { clampTolerance, type Tolerance } from '../../../lib/tolerance.ts';
import { asOf, coin, says } from './world.ts';

const judge = (said: Claim, known: ReturnType<typeof coin>, chosen: Partial<Tolerance>) =>
  judgeClaim(
    said,
    known,
    { postedAt: null, asOf },
    { ...contractTerms, tolerance: clampTolerance(chosen) },
  );
const rank = (value: number, hedged = false) =>
  says(value, { metric: 'rank', unit: 'rank', hedged });
const change = (value: number, unit = 'percent') => says(value, { metric: 'change', unit });

describe('a tolerance of one’s own', () => {
  it('is the share of the figure', () => {
    const cap = coin({ market_cap: [50e6] });
    expect(judge(says(55e6), cap, {})).toMatchObject({ verdict: 'off', slack: 0.05 });
    expect(judge(says(55e6), cap, { share: 0.1 })).toMatchObject({ verdict: 'holds', slack: 0.1 });
    expect(judge(says(51e6), cap, { share: 0.01 }).verdict).toBe('off');
  });

  it('is another where the post hedges', () => {
    const cap = coin({ market_cap: [50e6] });
    const about = says(60e6, { hedged: true });
    expect(judge(about, cap, { hedged: 0.2 })).toMatchObject({ verdict: 'holds', slack: 0.2 });
    expect(judge(about, cap, { share: 0.2, hedged: 0.1 }).verdict).toBe('holds');
  });

  it('bounds what the last digit may count', () => {
    const rounded = says(60e6, { rounding: { low: 9e6, high: 9e6 } });
    const cap = coin({ market_cap: [52e6] });
    expect(judge(rounded, cap, {}).verdict).toBe('off');
    expect(judge(rounded, cap, { lastDigit: 0.2 }).verdict).toBe('holds');
    expect(
      judge(says(54.5e6, { rounding: rounded.rounding }), cap, { lastDigit: 0, share: 0.04 })
        .verdict,
    ).toBe('off');
  });

  it('has a share for ranks, which a hedge does not narrow', () => {
    expect(judge(rank(580), coin({ rank: [500] }), {}).verdict).toBe('off');
    expect(judge(rank(590), coin({ rank: [500] }), { rank: 0.2 }).verdict).toBe('holds');
    expect(judge(rank(590, true), coin({ rank: [500] }), { rank: 0.2 }).verdict).toBe('holds');
  });

  it('has points for changes, of percents and of factors', () => {
    expect(judge(change(5), coin({ change: [2.5] }), { points: 3 })).toMatchObject({
      verdict: 'holds',
      slack: 3,
    });
    expect(judge(change(1.12, 'x'), coin({ change: [2] }), { points: 10 })).toMatchObject({
      verdict: 'holds',
      slack: expect.closeTo(10),
    });
    expect(judge(change(3.2), coin({ change: [2.5] }), { points: 0.5 }).verdict).toBe('off');
  });
});
