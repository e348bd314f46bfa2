import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoinFigures } from '../../../lib/figure.ts';
import { judgeClaim } from '../../../lib/judging/judge-claim.ts';
import { contractTerms } from '../../../lib/judging/terms.ts';
import { clampTolerance, defaultTolerance } from '../../../lib/tolerance.ts';
import { asOf, coin, dayMs, days, says, saysOver, saysUnder } from './world.ts';

const level = fc.double({ min: 1e-6, max: 1e13, noNaN: true });
const share = fc.double({ min: 0.3, max: 3, noNaN: true });
const relation = fc.constantFrom(says, saysOver, saysUnder);
const posted = fc.option(
  fc.integer({ min: 0, max: 60 * 24 }).map((hours) => asOf - hours * (dayMs / 24)),
);

/** A coin whose cap is about `cap`, by up to four sources, with a history that wanders. */
const world = fc
  .tuple(
    level,
    fc.array(share, { minLength: 1, maxLength: 4 }),
    fc.array(share, { minLength: 8, maxLength: 8 }),
  )
  .map(([cap, sources, past]) =>
    coin(
      { market_cap: sources.map((factor) => cap * (0.9 + factor / 10)) },
      days(45, (n) => ({ market_cap: cap * (past[n % 8] ?? 1) })),
    ),
  );
const capOf = (known: CoinFigures) => known.figures.market_cap?.[0]?.value ?? 0;

describe('judgeClaim, whatever the figures', () => {
  it('never turns holds into off by a wider slack', () => {
    fc.assert(
      fc.property(world, share, relation, posted, (known, factor, said, postedAt) => {
        const value = capOf(known) * factor;
        const when = { postedAt, asOf };
        const narrow = judgeClaim(said(value), known, when).verdict;
        const wide = judgeClaim(said(value, { hedged: true }), known, when).verdict;
        if (narrow === 'holds') expect(wide).toBe('holds');
      }),
    );
  });

  it('never turns holds into off by a wider tolerance', () => {
    const width = fc.double({ min: 0, max: 1, noNaN: true });
    const told = fc.record({
      hedged: fc.boolean(),
      stance: fc.constantFrom('now' as const, 'past' as const),
      // Not `never`, nor a denial: more days are near enough then, and more figures.
      frequency: fc.constantFrom(null, null, 'often' as const, 'always' as const),
    });
    const widths = fc.tuple(width, width, width, width, width);
    fc.assert(
      fc.property(world, share, relation, posted, told, widths, widths, (...given) => {
        const [known, factor, said, postedAt, rest, widths, more] = given;
        const [least, most] = [widths, widths.map((one, at) => one + (more[at] ?? 0))].map(
          ([share = 0, hedged = 0, rank = 0, lastDigit = 0, points = 0]) =>
            clampTolerance({ share, hedged, rank, lastDigit, points }),
        );
        const value = capOf(known) * factor;
        const claim = said(value, { ...rest, rounding: { low: value / 15, high: value / 15 } });
        const judge = (tolerance = defaultTolerance) =>
          judgeClaim(claim, known, { postedAt, asOf }, { ...contractTerms, tolerance }).verdict;
        if (judge(least) === 'holds') expect(judge(most)).toBe('holds');
      }),
      { numRuns: 1000 },
    );
  });

  it('does not look at the order of the sources', () => {
    fc.assert(
      fc.property(world, share, relation, posted, (known, factor, said, postedAt) => {
        const turned = {
          ...known,
          figures: { market_cap: [...(known.figures.market_cap ?? [])].reverse() },
        };
        const claim = said(capOf(known) * factor);
        const when = { postedAt, asOf };
        const { sources, ...verdict } = judgeClaim(claim, known, when);
        const { sources: turnedSources, ...turnedVerdict } = judgeClaim(claim, turned, when);
        expect(turnedVerdict).toEqual(verdict);
        expect([...turnedSources].sort()).toEqual([...sources].sort());
      }),
      { numRuns: 2000 },
    );
  });

  it('never lets a level scaled by 3 hold', () => {
    fc.assert(
      fc.property(
        level,
        fc.boolean(),
        level,
        fc.constantFrom(3, 1 / 3),
        (actual, hedged, half, by) => {
          const rounding = { low: half, high: half };
          const known = coin({ price: [actual] });
          const said = says(actual * by, { metric: 'price', hedged, rounding });
          const when = { postedAt: null, asOf };
          expect(judgeClaim(said, known, when).verdict).toBe('off');
          // Nor by the widest tolerance that can be chosen.
          const most = { share: 9, hedged: 9, rank: 9, lastDigit: 9, points: 99 };
          const terms = { ...contractTerms, tolerance: clampTolerance(most) };
          expect(judgeClaim(said, known, when, terms).verdict).toBe('off');
        },
      ),
    );
  });

  it('always lets the figure itself hold, and never its denial', () => {
    fc.assert(
      fc.property(level, relation, (actual, said) => {
        const known = coin({ price: [actual] });
        const when = { postedAt: null, asOf };
        expect(judgeClaim(said(actual, { metric: 'price' }), known, when).verdict).toBe('holds');
        const denied = said(actual, { metric: 'price', stance: 'denied' });
        expect(judgeClaim(denied, known, when).verdict).toBe('off');
      }),
    );
  });

  it('has a gap just where it holds, is outdated or is off', () => {
    fc.assert(
      fc.property(world, share, relation, posted, (known, factor, said, postedAt) => {
        const { verdict, gap } = judgeClaim(said(capOf(known) * factor), known, { postedAt, asOf });
        expect(gap !== null).toBe(['holds', 'outdated', 'off'].includes(verdict));
      }),
    );
  });
});
