import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/claim.ts';
import { judgeClaim } from '../../../lib/judging/judge-claim.ts';
import { asOf, claim, coin, dayMs, days, saysOver } from './world.ts';

const known = coin(
  {
    price: [0.2, 0.201],
    market_cap: [60e6, 61e6],
    fdv: [300e6],
    volume: [20e6, 21e6],
    circulating_supply: [3e8, 3e8],
    total_supply: [1e9],
    max_supply: [1e9],
    change: [2],
    ath: [0.6],
    rank: [500, 502],
  },
  days(365, (n) => ({ price: 0.2 + n / 1e4, market_cap: 60e6 + n, volume: 9e6 + n })),
);
const json = JSON.stringify(known.figures);

const turnover: Partial<Claim> = { metric: 'turnover', unit: 'ratio' };
const claims: [name: string, Claim][] = [
  ['a market cap', claim()],
  ['a hedged market cap', claim({ hedged: true })],
  ['a turnover', claim({ ...turnover, low: 0.3, high: 0.3 })],
  ['a turnover that is often so', saysOver(1, { ...turnover, frequency: 'often' })],
  ['a market cap that was', claim({ stance: 'past' })],
  ['a market cap that will be', claim({ stance: 'forecast' })],
];

/** The one's time by the other's, at the median of runs that take turns: a busy machine slows both. */
function medianRatio(work: () => void, other: () => void): number {
  const ratios: number[] = [];
  for (let round = 0; round < 300; round++) ratios.push(timeOf(work) / timeOf(other));
  // The first half warms up.
  return ratios.slice(150).sort((a, b) => a - b)[75] ?? Number.NaN;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  for (let run = 0; run < 50; run++) work();
  return performance.now() - start;
}

describe('judgeClaim', () => {
  const when = { postedAt: asOf - 40 * dayMs, asOf };
  const costOf = (said: Claim) =>
    medianRatio(
      () => judgeClaim(said, known, when),
      () => JSON.parse(json),
    );

  // To read these figures takes some 4 µs where this was written, and to judge by them should take 5.
  it('costs at the median about what reading its figures does', () => {
    const costs = claims.map(([, said]) => costOf(said)).sort((a, b) => a - b);
    expect(costs[claims.length >> 1]).toBeLessThan(1.25);
  });

  it.each(claims)('costs no more than reading its figures twice and a half: %s', (_, said) => {
    expect(costOf(said)).toBeLessThan(2.5);
  });
});
