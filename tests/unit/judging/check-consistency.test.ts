import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import { checkConsistency, findMisfit } from '../../../lib/judging/check-consistency.ts';
import { sayMisfit } from '../../../lib/judging/why.ts';
import { readText } from '../../../lib/reading/read-text.ts';
import { defaultTolerance } from '../../../lib/tolerance.ts';

const read = (text: string) => readText(text, [openGradient]).claims;
const sumsOf = (text: string) => checkConsistency(read(text), defaultTolerance);

describe('checkConsistency', () => {
  it('multiplies price and supply', () => {
    const [sum, ...others] = sumsOf(
      '$OPG trades at $0.16 with 190M in circulation, a $30M market cap.',
    );
    expect(sum?.fits).toBe(true);
    expect(sum?.makes).toBeCloseTo(30.4e6);
    expect(others).toEqual([]);
  });

  it('sees that they make something else', () => {
    const claims = read('$OPG trades at $0.16 with 190M in circulation, a $60M market cap.');
    const cap = claims.find(({ metric }) => metric === 'market_cap');
    const misfit = cap ? findMisfit(cap, claims, defaultTolerance) : null;
    expect(misfit && sayMisfit(misfit)).toBe('its own $0.16 × 190M makes $30.4M');
    for (const claim of claims) expect(findMisfit(claim, claims, defaultTolerance)).toEqual(misfit);
  });

  it('divides volume by market cap', () => {
    const fits = (turnover: string) =>
      sumsOf(
        `$OPG has a market cap of $30M, 24h volume of $15M, and a turnover of ${turnover}.`,
      ).map(({ fits }) => fits);
    expect(fits('0.5')).toEqual([true]);
    expect(fits('0.9')).toEqual([false]);
  });

  it('takes an FDV by the total supply or by the maximum', () => {
    const claims = read('$OPG: price $0.16, total supply 500M, max supply 1B, FDV $160M.');
    expect(checkConsistency(claims, defaultTolerance).map(({ fits }) => fits)).toEqual([
      true,
      false,
    ]);
    expect(claims.map((claim) => findMisfit(claim, claims, defaultTolerance))).toEqual(
      claims.map(() => null),
    );
  });

  it('lets the roundings of all three add up', () => {
    expect(sumsOf('$OPG at $0.15, 200M in circulation, a $33M market cap.')[0]?.fits).toBe(true);
    expect(sumsOf('$OPG at $0.15, 200M in circulation, a $38M market cap.')[0]?.fits).toBe(false);
  });

  it.each([
    ['figures of two coins', '$OPG has 190M in circulation at $0.16. $SOL has a $60M market cap.'],
    ['two figures only', '$OPG trades at $0.16, a $60M market cap.'],
    ['a figure that was', '$OPG trades at $0.16, 190M in circulation. Its market cap was $60M.'],
    ['a forecast', '$OPG trades at $0.16, 190M in circulation. Its market cap will be $60M.'],
    ['a bound', '$OPG trades at $0.16, 190M in circulation, market cap over $60M.'],
    ['two currencies', '$OPG trades at €0.16, 190M in circulation, market cap $60M.'],
    [
      'a figure given twice',
      '$OPG is at $0.16. $OPG is at $0.32. 190M in circulation, market cap $60M.',
    ],
  ])('does not compare %s', (_, text) => {
    expect(sumsOf(text)).toEqual([]);
  });
});
