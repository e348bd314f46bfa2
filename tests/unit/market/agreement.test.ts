import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures, Grade } from '../../../lib/figure.ts';
import { agree, agreeOnCoin, isNear, type Said } from '../../../lib/market/agreement.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

function said(family: string, value: number, ageMs = minuteMs, source = family): Said {
  return { source, family, value, observedAt: now - ageMs, fetchedAt: now };
}

/** From the least to the most that a reader may rely on. */
const order: readonly Grade[] = ['disputed', 'stale', 'single', 'agreed'];
const levelOf = (grade: Grade | undefined) => order.indexOf(grade as Grade);

describe('agree', () => {
  it('takes the middle of the families that say the same, and keeps their spread', () => {
    const all = [said('a', 30e6), said('b', 31e6), said('c', 30.4e6)];
    const result = agree('market_cap', all, now);
    expect(result?.agreement).toMatchObject({ value: 30.4e6, grade: 'agreed' });
    expect(result?.agreement.spread).toBeCloseTo(1 / 31);
    expect(result?.setAside).toEqual([]);
  });

  it('calls one family alone single, however many of its sources speak', () => {
    const result = agree('price', [said('a', 1), said('a', 1, 2 * minuteMs, 'a2')], now);
    expect(result?.agreement.grade).toBe('single');
    expect(result?.counted).toHaveLength(1);
  });

  it('hears the freshest of a family, and before it the one that the family is named after', () => {
    const heard = (...all: Said[]) => agree('price', all, now)?.counted.map(({ source }) => source);
    const old = said('a', 1, 5 * minuteMs, 'old');
    const young = said('a', 1.2, minuteMs, 'new');
    expect(heard(old, young)).toEqual(['new']);
    expect(heard(old, young, said('a', 1.1, 10 * minuteMs))).toEqual(['a']);
    expect(heard(old, young, said('a', 1.1, 20 * minuteMs))).toEqual(['new']);
  });

  it('calls two that contradict each other disputed, and shows both', () => {
    const result = agree('market_cap', [said('a', 30e6), said('b', 60e6)], now);
    expect(result?.agreement).toMatchObject({ grade: 'disputed', value: 45e6 });
    expect(result?.counted).toHaveLength(2);
  });

  it('sets one aside whom two others outvote', () => {
    const result = agree('price', [said('a', 0.14), said('b', 140), said('c', 0.1402)], now);
    expect(result?.agreement.grade).toBe('agreed');
    expect(result?.agreement.value).toBeCloseTo(0.1401);
    expect(result?.setAside.map(({ source }) => source)).toEqual(['b']);
  });

  it('keeps both ends of a chain whose middle agrees with each: nothing tells which is wrong', () => {
    const chain = [said('a', 100), said('b', 104), said('c', 108)];
    const result = agree('market_cap', chain, now);
    expect(result?.agreement).toMatchObject({ value: 104, grade: 'agreed' });
    expect(result?.setAside).toEqual([]);
  });

  it('does not let two pairs outvote each other', () => {
    const result = agree('price', [said('a', 1), said('b', 1), said('c', 2), said('d', 2)], now);
    expect(result?.agreement.grade).toBe('disputed');
  });

  it('lets honest volumes be a third apart, and prices not', () => {
    const pair = (low: number) => [said('a', low), said('b', low * 1.3)];
    expect(agree('volume', pair(20e6), now)?.agreement.grade).toBe('agreed');
    expect(agree('price', pair(1), now)?.agreement.grade).toBe('disputed');
  });

  it('takes changes a point apart and ranks three apart for the same', () => {
    expect(agree('change', [said('a', -0.2), said('b', 0.6)], now)?.agreement.grade).toBe('agreed');
    expect(agree('rank', [said('a', 5), said('b', 8)], now)?.agreement.grade).toBe('agreed');
    expect(agree('rank', [said('a', 5), said('b', 9)], now)?.agreement.grade).toBe('disputed');
  });

  it('uses no old value beside a fresh one', () => {
    const result = agree('price', [said('a', 1), said('b', 2, 25 * hourMs)], now);
    expect(result?.agreement).toMatchObject({ value: 1, grade: 'single' });
    expect(result?.setAside).toHaveLength(1);
  });

  it('calls what it has stale where nothing is fresh, and leaves out what is older still', () => {
    const result = agree('price', [said('a', 1, 2 * hourMs), said('b', 5, 30 * hourMs)], now);
    expect(result?.agreement).toMatchObject({
      value: 1,
      grade: 'stale',
      observedAt: now - 2 * hourMs,
    });
  });

  it('says nothing where nobody does', () => {
    expect(agree('price', [], now)).toBeNull();
  });
});

describe('agree, for any sources', () => {
  const families = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
  const anyValue = fc.double({ min: 1e-9, max: 1e13, noNaN: true });
  const anySaid = fc
    .record({
      family: fc.constantFrom(...families),
      value: fc.oneof(anyValue, fc.double({ min: 0.98, max: 1.02, noNaN: true })),
      ageMs: fc.oneof(fc.integer({ min: 0, max: 20 * minuteMs }), fc.nat(48 * hourMs)),
      n: fc.nat(3),
    })
    .map(({ family, value, ageMs, n }) => said(family, value, ageMs, `${family}${n}`));
  const anyAll = fc.uniqueArray(anySaid, { minLength: 1, selector: ({ source }) => source });
  const metrics = fc.constantFrom('price', 'market_cap', 'volume', 'rank', 'total_supply');

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(metrics, anyAll, fc.infiniteStream(fc.nat()), (metric, all, keys) => {
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const result = agree(metric, shuffled, now);
        expect(result?.agreement).toEqual(agree(metric, all, now)?.agreement);
        expect(result?.counted).toEqual(agree(metric, all, now)?.counted);
      }),
    );
  });

  it('never says less for one more source that agrees', () => {
    fc.assert(
      fc.property(
        metrics,
        anyAll,
        fc.double({ min: -1, max: 1, noNaN: true }),
        (metric, all, at) => {
          const before = agree(metric, all, now);
          if (before === null) return;
          const values = before.counted.map(({ value }) => value);
          const low = Math.min(...values);
          const high = Math.max(...values);
          // Somewhere in or about the circle, and near to each of its members.
          const value = (low + high) / 2 + at * Math.max(high - low, low * 0.05);
          fc.pre(values.every((one) => isNear(metric, one, value)));
          const after = agree(metric, [...all, said('newcomer', value)], now);
          expect(levelOf(after?.agreement.grade)).toBeGreaterThanOrEqual(
            levelOf(before.agreement.grade),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is never moved beyond what the honest say by one liar among three', () => {
    fc.assert(
      fc.property(
        metrics,
        anyValue,
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.oneof(anyValue, fc.double({ min: 0.9, max: 1.1, noNaN: true })),
        fc.boolean(),
        (metric, truth, off, lie, isNearTruth) => {
          const other = truth * (1 + off * 0.35);
          fc.pre(isNear(metric, truth, other));
          const all = [
            said('a', truth),
            said('b', other),
            said('liar', isNearTruth ? lie * truth : lie),
          ];
          const { value, grade } = agree(metric, all, now)?.agreement ?? { value: Number.NaN };
          expect(value).toBeGreaterThanOrEqual(Math.min(truth, other));
          expect(value).toBeLessThanOrEqual(Math.max(truth, other));
          expect(grade).toBe('agreed');
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('is never NaN, nor outside of what was said', () => {
    fc.assert(
      fc.property(metrics, anyAll, (metric, all) => {
        const result = agree(metric, all, now);
        const values = all.map(({ value }) => value);
        expect(result?.agreement.value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(result?.agreement.value).toBeLessThanOrEqual(Math.max(...values));
        expect(result?.agreement.spread).toBeGreaterThanOrEqual(0);
        expect(result?.agreement.spread).toBeLessThanOrEqual(1);
        expect([...(result?.counted ?? []), ...(result?.setAside ?? [])]).toHaveLength(all.length);
      }),
    );
  });
});

describe('agreeOnCoin', () => {
  const at = (source: string) => ({ source, observedAt: now - minuteMs, fetchedAt: now });
  const figures = (source: string, of: Record<string, number>): Figures =>
    Object.fromEntries(
      Object.entries(of).map(([metric, value]) => [metric, [{ ...at(source), value }]]),
    );

  it('forms the turnover within each family, and mixes no two definitions', () => {
    const { agreed } = agreeOnCoin(
      [
        { family: 'a', figures: figures('a', { volume: 30e6, market_cap: 30e6 }) },
        { family: 'b', figures: figures('b', { volume: 27e6, market_cap: 30e6 }) },
        { family: 'c', figures: figures('c', { volume: 90e6 }) },
      ],
      now,
    );
    expect(agreed.turnover).toMatchObject({ value: 0.95, grade: 'agreed' });
  });

  it('keeps the FDV in both definitions', () => {
    const { agreed } = agreeOnCoin(
      [
        {
          family: 'a',
          figures: figures('a', { price: 2, fdv: 200, total_supply: 100, max_supply: 150 }),
        },
        {
          family: 'b',
          figures: figures('b', { price: 2, total_supply: 100 }),
          fdvByMax: { ...at('b'), value: 301 },
        },
      ],
      now,
    );
    expect(agreed.fdv).toMatchObject({ value: 200, grade: 'agreed' });
    expect(agreed.fdv_by_max).toMatchObject({ value: 300.5, grade: 'agreed' });
  });

  it('calls a cap disputed that one source gives and its own price and supply belie', () => {
    const cap = (price: number) =>
      agreeOnCoin(
        [
          {
            family: 'a',
            figures: figures('a', { price, circulating_supply: 200, market_cap: 30 }),
          },
        ],
        now,
      ).agreed.market_cap;
    expect(cap(0.151)?.grade).toBe('single');
    expect(cap(151)?.grade).toBe('disputed');
  });

  it('calls a volume disputed that one venue alone exceeds, and takes that venue for no volume', () => {
    const volume = (bound: number) =>
      agreeOnCoin(
        [
          { family: 'a', figures: figures('a', { volume: 10e6 }) },
          { family: 'venue', figures: {}, volumeAtLeast: { ...at('venue'), value: bound } },
        ],
        now,
      ).agreed.volume;
    expect(volume(4e6)).toMatchObject({ value: 10e6, grade: 'single' });
    expect(volume(40e6)).toMatchObject({ value: 10e6, grade: 'disputed' });
  });

  it('gives the judge the values that count, source by source, and keeps the others aside', () => {
    const { figures: counted, setAside } = agreeOnCoin(
      ['a', 'b', 'c'].map((source, index) => ({
        family: source,
        figures: figures(source, { price: index === 1 ? 1000 : 1 }),
      })),
      now,
    );
    expect(counted.price?.map(({ source }) => source)).toEqual(['a', 'c']);
    expect(setAside.price).toEqual([{ ...at('b'), value: 1000 }]);
    expect(setAside.volume).toBeUndefined();
  });
});
