import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/claim.ts';
import { judgeClaim } from '../../../lib/judging/judge-claim.ts';
import { contractTerms } from '../../../lib/judging/terms.ts';
import { asOf, coin, dayMs, days, says, saysOver, saysUnder } from './world.ts';

const terms = { ...contractTerms, rates: { eur: 1.25, jpy: 0.008 } };
const known = coin(
  { market_cap: [50e6], price: [2] },
  days(120, (n) => ({ market_cap: 50e6 + n * 1e6, price: 2 + n / 50 })),
);
const judge = (said: Claim, postedAt: number | null = null) =>
  judgeClaim(said, known, { postedAt, asOf }, terms);

describe('money in another currency', () => {
  it('is judged where a rate is given, and said in that currency', () => {
    expect(judge(says(41e6, { unit: 'eur' }))).toMatchObject({
      verdict: 'holds',
      now: 40e6,
      gap: 0.025,
      why: 'says €41M; €40M now (−2.4%); at $1.25 per EUR',
    });
  });

  it('is not known where none is', () => {
    expect(judge(says(41e6, { unit: 'gbp' }))).toMatchObject({ verdict: 'unknown', now: null });
    expect(judge(says(41e6, { unit: 'gbp' })).why).toBe('says £41M; no rate for GBP here');
    // Not a currency: what every object has.
    expect(judge(says(41e6, { unit: 'constructor' })).verdict).toBe('unknown');
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('does not use a rate of %d', (eur) => {
    const odd = { ...contractTerms, rates: { eur } };
    const when = { postedAt: null, asOf };
    expect(judgeClaim(says(1, { unit: 'eur' }), known, when, odd).verdict).toBe('unknown');
  });

  it('has its last digit in that currency', () => {
    const when = { postedAt: null, asOf };
    const said = (value: number) => says(value, { unit: 'eur', rounding: { low: 2e6, high: 2e6 } });
    const cap = coin({ market_cap: [46e6] });
    // Half of it is €2M, that is $2.5M: more than the 5% of $46M, on either side.
    expect(judgeClaim(said(48.4e6 / 1.25), cap, when, terms).verdict).toBe('holds');
    expect(judgeClaim(said(43.6e6 / 1.25), cap, when, terms).verdict).toBe('holds');
    expect(judgeClaim(said(48.6e6 / 1.25), cap, when, terms).verdict).toBe('off');
  });

  it('is said in that currency through and through', () => {
    const when = { postedAt: null, asOf };
    const why = (said: Claim, market = known) => judgeClaim(said, market, when, terms).why;
    const eur = { unit: 'eur' };
    expect(why(says(20e6, eur), coin({ market_cap: [20e6, 30e6] }))).toContain(
      'sources say €16M (s0) to €24M (s1)',
    );
    const was = { ...eur, metric: 'price' as const, stance: 'past' as const };
    expect(why(says(2, was))).toContain('€1.92 on 2027-02-17');
    expect(why(says(9, was), coin({ price: [2], ath: [5] }))).toContain('never above €4');
    const fdv = coin({ market_cap: [40e6], fdv: [160e6] });
    expect(why(says(128e6, eur), fdv)).toContain('its FDV is €128M');
  });

  it('does not weigh coins or percents', () => {
    const supply = says(5, { metric: 'circulating_supply', unit: 'eur' });
    expect(judge(supply).verdict).toBe('unknown');
  });

  it('gives the verdict that its dollars give', () => {
    const share = fc.double({ min: 0.3, max: 3, noNaN: true });
    const relation = fc.constantFrom(says, saysOver, saysUnder);
    const told = fc.record({
      hedged: fc.boolean(),
      stance: fc.constantFrom('now' as const, 'past' as const, 'denied' as const),
      frequency: fc.constantFrom(null, null, 'often' as const, 'never' as const),
      metric: fc.constantFrom('price' as const, 'market_cap' as const),
    });
    const postedAt = fc.option(fc.integer({ min: 0, max: 130 }).map((n) => asOf - n * dayMs));
    const unit = fc.constantFrom('eur' as const, 'jpy' as const);
    fc.assert(
      fc.property(share, relation, told, postedAt, unit, (factor, said, rest, posted, unit) => {
        const value = factor * (rest.metric === 'price' ? 2 : 50e6);
        const rate = terms.rates[unit];
        const dollars = judge(said(value, rest), posted);
        const other = judge(said(value / rate, { ...rest, unit }), posted);
        expect(other.verdict).toBe(dollars.verdict);
        expect(other.thenAt).toBe(dollars.thenAt);
        if (dollars.gap === null) expect(other.gap).toBeNull();
        else expect(other.gap).toBeCloseTo(dollars.gap, 9);
        expect((other.now ?? 0) * rate).toBeCloseTo(dollars.now ?? 0, 3);
        expect((other.then ?? 0) * rate).toBeCloseTo(dollars.then ?? 0, 3);
      }),
    );
  });
});
