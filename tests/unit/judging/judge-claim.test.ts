import { describe, expect, it } from 'vitest';
import {
  asOf,
  claim,
  coin,
  days,
  judge,
  row,
  says,
  saysOver,
  saysUnder,
  verdictOf,
} from './world.ts';

const capped = (value: number, history: Parameters<typeof coin>[1] = []) =>
  coin({ market_cap: [value] }, history);

describe('rule 1: unjudged, then unknown, then disputed, then the rest', () => {
  it.each(['forecast', 'hypothetical', 'question'] as const)('leaves a %s unjudged', (stance) => {
    expect(verdictOf(claim({ stance }), capped(64e6))).toBe('unjudged');
  });

  it('leaves a forecast unjudged where nothing is known of the coin', () => {
    expect(verdictOf(claim({ stance: 'forecast' }), null)).toBe('unjudged');
  });

  it('leaves a question of how often unjudged', () => {
    expect(verdictOf(claim({ stance: 'question', frequency: 'often' }), capped(64e6))).toBe(
      'unjudged',
    );
  });

  it('leaves a forecast in euros unjudged', () => {
    expect(verdictOf(claim({ stance: 'forecast', unit: 'eur' }), capped(64e6))).toBe('unjudged');
  });

  it('does not know a figure that no source has', () => {
    expect(judge(claim(), coin())).toMatchObject({ verdict: 'unknown', now: null, gap: null });
  });

  it('does not know it though the day of the post has one', () => {
    const known = coin({}, [row('2027-02-01', { market_cap: 10e6 })]);
    expect(verdictOf(claim(), known, '2027-02-01T08:00:00Z')).toBe('unknown');
  });
});

describe('slack', () => {
  it.each([
    ['less than 5% below', 67.3e6, 'holds'],
    ['less than 5% above', 61e6, 'holds'],
    ['more than 5% below', 67.5e6, 'off'],
    ['more than 5% above', 60.7e6, 'off'],
  ])('gives a level 5%% of the actual figure: %s of %d', (_, actual, verdict) => {
    expect(verdictOf(says(64e6), capped(actual))).toBe(verdict);
  });

  it('counts 5% itself as inside, in binary fractions too', () => {
    expect(verdictOf(says(1.05, { metric: 'price' }), coin({ price: [1] }))).toBe('holds');
    expect(verdictOf(says(0.285, { metric: 'price' }), coin({ price: [0.3] }))).toBe('holds');
  });

  it('gives 15% where the post hedges', () => {
    expect(verdictOf(says(64e6, { hedged: true }), capped(56e6))).toBe('holds');
    expect(verdictOf(says(64e6, { hedged: true }), capped(55e6))).toBe('off');
  });

  it('says how wide it was, as a share', () => {
    expect(judge(says(64e6, { hedged: true }), capped(60e6)).slack).toBeCloseTo(0.15);
  });

  it('gives a change 1 point, or the share where that is more', () => {
    const change = (value: number) => says(value, { metric: 'change', unit: 'percent' });
    expect(verdictOf(change(-3), coin({ change: [-3.9] }))).toBe('holds');
    expect(verdictOf(change(-3), coin({ change: [-4.1] }))).toBe('off');
    expect(verdictOf(change(84), coin({ change: [80.5] }))).toBe('holds');
    expect(verdictOf(change(0.4), coin({ change: [-0.5] }))).toBe('holds');
  });

  it('gives a rank one in ten, 15% where hedged', () => {
    const rank = (hedged: boolean) => says(222, { metric: 'rank', unit: 'rank', hedged });
    expect(verdictOf(rank(false), coin({ rank: [202] }))).toBe('holds');
    expect(verdictOf(rank(false), coin({ rank: [200] }))).toBe('off');
    expect(verdictOf(rank(true), coin({ rank: [194] }))).toBe('holds');
  });
});

describe('rule 2: half of the last digit, up to 10%', () => {
  it('is given where it is more than 5%', () => {
    const rounded = says(60e6, { rounding: { low: 5e6, high: 5e6 } });
    expect(verdictOf(rounded, capped(55.2e6))).toBe('holds');
    expect(verdictOf(rounded, capped(54.4e6))).toBe('off');
  });

  it('is never more than 10%', () => {
    const rounded = says(3e6, { rounding: { low: 5e5, high: 5e5 } });
    expect(verdictOf(rounded, capped(2.75e6))).toBe('holds');
    expect(verdictOf(rounded, capped(2.7e6))).toBe('off');
  });

  it('is measured at the bound that it belongs to', () => {
    const between = claim({
      relation: 'between',
      low: 20e6,
      high: 33e6,
      rounding: { low: 5e6, high: 5e5 },
    });
    expect(verdictOf(between, capped(18.5e6))).toBe('holds');
    expect(verdictOf(between, capped(34.5e6))).toBe('holds');
    expect(verdictOf(between, capped(35.5e6))).toBe('off');
  });
});

describe('relations', () => {
  it.each([
    ['over', saysOver(40e6), 39e6, 'holds'],
    ['over', saysOver(40e6), 900e6, 'holds'],
    ['over', saysOver(40e6), 37e6, 'off'],
    ['under', saysUnder(40e6), 41e6, 'holds'],
    ['under', saysUnder(40e6), 1e6, 'holds'],
    ['under', saysUnder(40e6), 43e6, 'off'],
    ['between', says(0, { relation: 'between', low: 40e6, high: 50e6 }), 45e6, 'holds'],
    ['between', says(0, { relation: 'between', low: 40e6, high: 50e6 }), 38.5e6, 'holds'],
    ['between', says(0, { relation: 'between', low: 40e6, high: 50e6 }), 37.5e6, 'off'],
    ['between', says(0, { relation: 'between', low: 40e6, high: 50e6 }), 53e6, 'off'],
  ])('%s: %o at %d is %s', (_, said, actual, verdict) => {
    expect(verdictOf(said, capped(actual))).toBe(verdict);
  });

  it('reads a fall of more than some percent as below its negative', () => {
    const fell = saysUnder(-10, { metric: 'change', unit: 'percent' });
    expect(verdictOf(fell, coin({ change: [-14] }))).toBe('holds');
    expect(verdictOf(fell, coin({ change: [-9.3] }))).toBe('holds');
    expect(verdictOf(fell, coin({ change: [-8.5] }))).toBe('off');
  });
});

describe('rule 3: several sources', () => {
  it('takes the median', () => {
    expect(judge(says(10e6), coin({ market_cap: [9.9e6, 10.1e6, 10e6] })).now).toBe(10e6);
    expect(judge(says(10e6), coin({ market_cap: [10e6, 10.2e6] })).now).toBe(10.1e6);
  });

  it('takes the median volume over the median market cap', () => {
    const known = coin({ volume: [30e6, 32e6], market_cap: [40e6, 40e6, 42e6] });
    expect(judge(says(0.775, { metric: 'turnover', unit: 'ratio' }), known)).toMatchObject({
      verdict: 'holds',
      now: 0.775,
    });
  });

  it('leaves a source of more than a day ago out where a fresher one speaks', () => {
    const known = coin({
      price: [
        ['a', 5],
        ['b', 9, 24.1],
      ],
    });
    expect(judge(says(5, { metric: 'price' }), known)).toMatchObject({
      verdict: 'holds',
      now: 5,
      sources: ['a'],
    });
  });

  it('keeps a source of exactly a day ago', () => {
    const known = coin({
      price: [
        ['a', 5],
        ['b', 5.2, 24],
      ],
    });
    expect(judge(says(5, { metric: 'price' }), known).sources).toEqual(['a', 'b']);
  });

  it('uses an old source where there is no other, and says how old it is', () => {
    const known = coin({ price: [['a', 5, 31]] });
    const { verdict, why } = judge(says(5, { metric: 'price' }), known);
    expect(verdict).toBe('holds');
    expect(why).toContain('31 hours old');
  });

  it('says how old the older half of a turnover is', () => {
    const known = coin({
      volume: [
        ['a', 6, 50],
        ['b', 6, 75],
      ],
      market_cap: [['a', 5]],
    });
    const turnover = says(1.2, { metric: 'turnover', unit: 'ratio' });
    expect(judge(turnover, known).why).toBe('says 1.2×; 1.2× now; a figure 3 days old');
  });

  it('does not know a turnover without a market cap', () => {
    const turnover = says(1, { metric: 'turnover', unit: 'ratio' });
    expect(verdictOf(turnover, coin({ volume: [3e6] }))).toBe('unknown');
    expect(verdictOf(turnover, coin({ volume: [3e6], market_cap: [0] }))).toBe('unknown');
  });
});

describe('rule 4: disagreement', () => {
  const apart = coin({ market_cap: [20e6, 26e6] });

  it('disputes a claim that is near one source only', () => {
    expect(judge(says(20.5e6), apart)).toMatchObject({ verdict: 'disputed', now: 23e6, gap: null });
  });

  it('disputes a claim that lies between them', () => {
    expect(verdictOf(says(23e6), apart)).toBe('disputed');
  });

  it('refuses a claim further from every source than they are from each other', () => {
    expect(verdictOf(says(33e6), apart)).toBe('off');
    expect(verdictOf(says(31e6), apart)).toBe('disputed');
    expect(verdictOf(says(13e6), apart)).toBe('off');
  });

  it('accepts a claim that is true by every source taken alone', () => {
    expect(verdictOf(saysOver(18e6), apart)).toBe('holds');
    expect(verdictOf(saysOver(20.9e6), apart)).toBe('holds');
    expect(verdictOf(saysOver(22e6), apart)).toBe('disputed');
    expect(verdictOf(says(23e6, { hedged: true }), apart)).toBe('holds');
  });

  it('measures it by the slack of the bound that is said', () => {
    const apart = coin({ market_cap: [28e6, 30.5e6] });
    const over = (low: number) => saysOver(30e6, { rounding: { low, high: 0 } });
    expect(verdictOf(over(5e6), apart)).toBe('holds');
    expect(verdictOf(over(0), apart)).toBe('disputed');
  });

  it('does not see a disagreement inside the slack', () => {
    expect(verdictOf(says(20.9e6), coin({ market_cap: [20e6, 20.9e6] }))).toBe('holds');
    expect(verdictOf(says(23e6), coin({ market_cap: [20e6, 20.9e6] }))).toBe('off');
  });

  it('is off where it was not true when posted, whatever the sources say now', () => {
    const known = coin({ market_cap: [20e6, 26e6] }, [row('2027-01-05', { market_cap: 60e6 })]);
    expect(verdictOf(says(20.5e6), known, '2027-01-05T10:00:00Z')).toBe('off');
  });

  it('is disputed where it was true when posted and the sources disagree now', () => {
    const known = coin({ market_cap: [20e6, 26e6] }, [row('2027-01-05', { market_cap: 20.4e6 })]);
    expect(verdictOf(says(20.5e6), known, '2027-01-05T10:00:00Z')).toBe('disputed');
  });

  it('is disputed where nothing is known of then', () => {
    expect(verdictOf(says(20.5e6), apart, '2026-01-05T10:00:00Z')).toBe('disputed');
  });

  it('is disputed where the figures stand for then', () => {
    expect(verdictOf(says(20.5e6), apart, '2027-03-10T14:55:00Z')).toBe('disputed');
    expect(verdictOf(says(33e6), apart, '2027-03-10T14:55:00Z')).toBe('off');
  });

  it('is outdated where it was true and is now far from every source', () => {
    const known = coin({ market_cap: [20e6, 26e6] }, [row('2027-01-05', { market_cap: 60e6 })]);
    expect(verdictOf(says(61e6), known, '2027-01-05T10:00:00Z')).toBe('outdated');
  });

  it('pairs the volume and the market cap of one source', () => {
    // By the medians each is 1.5 apart from the other; source by source both are 1.
    const known = coin({
      volume: [
        ['a', 20e6],
        ['b', 30e6],
      ],
      market_cap: [
        ['a', 20e6],
        ['b', 30e6],
      ],
    });
    expect(verdictOf(says(1, { metric: 'turnover', unit: 'ratio' }), known)).toBe('holds');
  });

  it('pairs a volume with the median cap where its source has none', () => {
    const known = coin({
      volume: [
        ['a', 20e6],
        ['c', 40e6],
      ],
      market_cap: [['a', 20e6]],
    });
    const turnover = (value: number) => says(value, { metric: 'turnover', unit: 'ratio' });
    expect(verdictOf(turnover(1), known)).toBe('disputed');
    expect(verdictOf(turnover(4), known)).toBe('off');
    expect(judge(turnover(1), known).sources).toEqual(['a', 'c']);
  });
});

describe('rule 5: then', () => {
  const history = [
    row('2027-03-01', { market_cap: 10e6 }),
    row('2027-03-03', { market_cap: 14e6 }),
    row('2027-03-09', { market_cap: 30e6 }),
  ];
  const known = capped(64e6, history);

  it('is the row of the UTC day of the post', () => {
    expect(judge(says(10e6), known, '2027-03-01T23:59:00Z')).toMatchObject({
      verdict: 'outdated',
      then: 10e6,
      thenAt: '2027-03-01',
    });
  });

  it('is the nearest row, counted at noon, where the day has none', () => {
    expect(judge(says(10e6), known, '2027-03-02T11:00:00Z').thenAt).toBe('2027-03-01');
    expect(judge(says(10e6), known, '2027-03-02T13:00:00Z').thenAt).toBe('2027-03-03');
  });

  it('is not known more than 24 hours from a row', () => {
    expect(judge(says(14e6), known, '2027-03-04T12:00:00Z').thenAt).toBe('2027-03-03');
    expect(judge(says(14e6), known, '2027-03-04T12:01:00Z')).toMatchObject({
      verdict: 'unknown',
      then: null,
      thenAt: null,
    });
  });

  it('is the figures where they are nearer', () => {
    expect(judge(says(64e6), known, '2027-03-10T14:00:00Z')).toMatchObject({
      verdict: 'holds',
      then: 64e6,
      thenAt: '2027-03-10',
    });
  });

  it('is the row of the day itself though the figures are nearer', () => {
    const early = capped(64e6, [row('2027-03-10', { market_cap: 30e6 })]);
    expect(judge(says(30e6), early, '2027-03-10T14:59:00Z')).toMatchObject({
      verdict: 'outdated',
      thenAt: '2027-03-10',
    });
  });

  it('is the figures up to 24 hours from them, before and after', () => {
    expect(verdictOf(says(1e6), capped(64e6), '2027-03-09T15:00:00Z')).toBe('off');
    expect(verdictOf(says(1e6), capped(64e6), '2027-03-09T14:59:00Z')).toBe('unknown');
    expect(verdictOf(says(1e6), capped(64e6), '2027-03-11T15:00:00Z')).toBe('off');
    expect(verdictOf(says(1e6), capped(64e6), '2027-03-11T15:01:00Z')).toBe('unknown');
  });

  it('is the row of the day before where that is nearer', () => {
    expect(judge(says(64e6), known, '2027-03-10T00:30:00Z')).toMatchObject({
      verdict: 'off',
      then: 30e6,
    });
  });

  it('passes over a row that lacks the metric', () => {
    const holed = capped(64e6, [
      row('2027-03-01', { market_cap: 10e6 }),
      row('2027-03-02', { price: 1 }),
    ]);
    expect(judge(says(10e6), holed, '2027-03-02T09:00:00Z').thenAt).toBe('2027-03-01');
  });

  it('works out a turnover from the row', () => {
    const turnedOver = coin({ market_cap: [64e6], volume: [64e6] }, [
      row('2027-03-01', { market_cap: 10e6, volume: 2.5e6 }),
    ]);
    const turnover = says(0.25, { metric: 'turnover', unit: 'ratio' });
    expect(judge(turnover, turnedOver, '2027-03-01T09:00:00Z')).toMatchObject({
      verdict: 'outdated',
      then: 0.25,
    });
  });

  it('works out a change from two rows', () => {
    const moved = coin({ change: [1] }, [
      row('2027-02-28', { price: 2 }),
      row('2027-03-01', { price: 2.5 }),
    ]);
    const change = says(25, { metric: 'change', unit: 'percent' });
    expect(verdictOf(change, moved, '2027-03-01T09:00:00Z')).toBe('outdated');
  });

  it('says nothing of then where the post has no time', () => {
    expect(judge(says(64e6), known)).toMatchObject({ verdict: 'holds', then: null, thenAt: null });
    expect(verdictOf(says(10e6), known)).toBe('off');
  });
});

describe('rule 6: then not known', () => {
  const known = coin({ rank: [300], fdv: [90e6], total_supply: [5e8], max_supply: [1e9] });
  const long = '2026-05-05T05:05:05Z';

  it('holds where it is true now', () => {
    expect(judge(says(90e6, { metric: 'fdv' }), known, long)).toMatchObject({
      verdict: 'holds',
      then: null,
    });
    expect(verdictOf(says(310, { metric: 'rank', unit: 'rank' }), known, long)).toBe('holds');
  });

  it('is unknown where it is not true now', () => {
    expect(judge(says(50e6, { metric: 'fdv' }), known, long)).toMatchObject({
      verdict: 'unknown',
      then: null,
      gap: null,
    });
  });

  it.each(['total_supply', 'max_supply'] as const)('lets now stand for then: %s', (metric) => {
    expect(verdictOf(says(2e9, { metric, unit: 'coins' }), known, long)).toBe('off');
  });

  it('is not unknown for a post of a few hours ago', () => {
    expect(verdictOf(says(50e6, { metric: 'fdv' }), known, '2027-03-10T09:00:00Z')).toBe('off');
  });
});

describe('rule 9: denied', () => {
  const denies = (value: number, told = {}) => says(value, { stance: 'denied', ...told });

  it('turns the truth round', () => {
    expect(verdictOf(denies(20e6), capped(64e6))).toBe('holds');
    expect(verdictOf(denies(64e6), capped(64e6))).toBe('off');
  });

  it('turns it round for then and for now, each by itself', () => {
    const known = capped(64e6, [row('2027-01-05', { market_cap: 20e6 })]);
    const posted = '2027-01-05T10:00:00Z';
    expect(verdictOf(denies(20e6), known, posted)).toBe('off');
    expect(verdictOf(denies(64e6), known, posted)).toBe('outdated');
    expect(verdictOf(denies(40e6), known, posted)).toBe('holds');
  });

  it('lets a denial of what was never known be unknown', () => {
    const known = coin({ fdv: [90e6] });
    expect(verdictOf(denies(90e6, { metric: 'fdv' }), known, '2026-05-05T05:00:00Z')).toBe(
      'unknown',
    );
    expect(verdictOf(denies(20e6, { metric: 'fdv' }), known, '2026-05-05T05:00:00Z')).toBe('holds');
  });

  it('leaves disputed and unknown as they are', () => {
    expect(verdictOf(denies(20.5e6), coin({ market_cap: [20e6, 26e6] }))).toBe('disputed');
    expect(verdictOf(denies(60e6), coin({ market_cap: [20e6, 26e6] }))).toBe('holds');
    expect(verdictOf(denies(60e6), coin())).toBe('unknown');
  });

  it('turns round how often', () => {
    const known = coin(
      {},
      days(60, () => ({ market_cap: 64e6 })),
    );
    expect(verdictOf(denies(64e6, { frequency: 'always' }), known)).toBe('off');
  });
});

describe('rule 10: gap', () => {
  const known = capped(50e6, [row('2027-01-05', { market_cap: 80e6 })]);
  const posted = '2027-01-05T10:00:00Z';

  it('is measured from now where the claim holds', () => {
    expect(judge(says(51e6), capped(50e6)).gap).toBeCloseTo(0.02);
  });

  it('is measured from now where it is outdated', () => {
    expect(judge(says(80e6), known, posted).gap).toBeCloseTo(0.6);
  });

  it('is measured from then where it is off', () => {
    expect(judge(says(40e6), known, posted).gap).toBeCloseTo(-0.5);
    expect(judge(says(40e6), capped(50e6)).gap).toBeCloseTo(-0.2);
  });

  it('is measured from the bound, inside it too', () => {
    expect(judge(saysOver(40e6), capped(50e6)).gap).toBeCloseTo(-0.2);
    expect(judge(saysUnder(75e6), capped(50e6)).gap).toBeCloseTo(0.5);
  });

  it('is measured from the nearer bound of a range, and is 0 inside', () => {
    const between = (low: number, high: number) => says(0, { relation: 'between', low, high });
    expect(judge(between(40e6, 60e6), capped(50e6)).gap).toBe(0);
    expect(judge(between(60e6, 70e6), capped(50e6)).gap).toBeCloseTo(0.2);
    expect(judge(between(30e6, 40e6), capped(50e6)).gap).toBeCloseTo(-0.2);
  });

  it('is in points / 100 for a change', () => {
    const change = (value: number, unit: string) => says(value, { metric: 'change', unit });
    expect(judge(change(12, 'percent'), coin({ change: [8] })).gap).toBeCloseTo(0.04);
    expect(judge(change(2, 'x'), coin({ change: [90] })).gap).toBeCloseTo(0.1);
  });

  it('is that of what is denied', () => {
    expect(judge(says(40e6, { stance: 'denied' }), capped(50e6)).gap).toBeCloseTo(-0.2);
  });

  it('is null where the actual figure is 0', () => {
    expect(judge(says(5, { metric: 'volume' }), coin({ volume: [0] })).gap).toBeNull();
  });
});

describe('rule 11: change and units', () => {
  const prices = days(400, (before) => ({ price: { 364: 1, 29: 4, 7: 5, 6: 5 }[before] ?? 8 }));
  const known = coin({ price: [10], change: [3], volume: [7e6], market_cap: [64e6] }, prices);
  const change = (value: number, told = {}) =>
    says(value, { metric: 'change', unit: 'percent', ...told });

  it.each([
    [null, 3],
    ['24h', 3],
    ['7d', 100],
    ['30d', 150],
    ['1y', 900],
  ] as const)('takes the span %s', (period, value) => {
    expect(judge(change(value, { period }), known)).toMatchObject({ verdict: 'holds', now: value });
  });

  it('does not know a span that the history does not hold', () => {
    expect(verdictOf(change(3, { period: '1h' }), known)).toBe('unknown');
    const young = coin({ price: [10] }, prices.slice(-20));
    expect(verdictOf(change(150, { period: '30d' }), young)).toBe('unknown');
  });

  it('does not take a missing price for a fall to nothing', () => {
    const gone = coin({ price: [10] }, [row('2027-03-01', { price: 5 }), row('2027-03-02')]);
    const change = says(-100, { metric: 'change', unit: 'percent', stance: 'past' });
    expect(verdictOf(change, gone)).toBe('unknown');
  });

  it('does not divide by a price of nothing', () => {
    const free = coin({ price: [10] }, [row('2027-03-03', { price: 0 })]);
    expect(verdictOf(change(100, { period: '7d' }), free)).toBe('unknown');
  });

  it('compares a factor with a factor', () => {
    expect(judge(change(2.5, { unit: 'x', period: '30d' }), known)).toMatchObject({
      verdict: 'holds',
      now: 2.5,
    });
    expect(verdictOf(change(10, { unit: 'x', period: '30d' }), known)).toBe('off');
  });

  it('works out the span that ended when the post was written', () => {
    const posted = '2027-02-20T12:00:00Z';
    expect(judge(change(0, { period: '7d' }), known, posted)).toMatchObject({
      verdict: 'outdated',
      then: 0,
      thenAt: '2027-02-20',
    });
  });

  it('finds the day before though a row is missing in between', () => {
    const holed = prices.filter(({ at }) => at !== '2027-03-07');
    const posted = '2027-03-09T12:00:00Z';
    expect(
      judge(change(60, { period: '7d' }), coin({ price: [10] }, holed), posted).then,
    ).toBeCloseTo(60);
  });

  it.each([
    ['volume', '7d', 'unknown'],
    ['volume', '30d', 'unknown'],
    ['volume', '24h', 'holds'],
    ['volume', null, 'holds'],
  ] as const)('%s of %s is %s', (metric, period, verdict) => {
    expect(verdictOf(says(7e6, { metric, period }), known)).toBe(verdict);
  });

  it('has no rates', () => {
    const { verdict, why } = judge(says(64e6, { unit: 'eur' }), known);
    expect(verdict).toBe('unknown');
    expect(why).toContain('EUR');
    expect(verdictOf(says(64e6, { unit: 'eur', stance: 'past' }), known)).toBe('unknown');
    expect(verdictOf(says(64e6, { unit: 'eur', frequency: 'never' }), known)).toBe('unknown');
  });
});

describe('rule 12: symbols', () => {
  it('does not know a coin that the market lacks, nor one that is not named', () => {
    expect(judge(claim(), null)).toMatchObject({ verdict: 'unknown', sources: [], now: null });
    expect(judge(claim({ symbol: null }), null).verdict).toBe('unknown');
  });
});

describe('why', () => {
  const history = [row('2027-03-01', { market_cap: 61.2e6 })];

  it('says what was said, what is and what was, in one breath', () => {
    expect(judge(claim(), capped(66.43e6, history), '2027-03-01T08:00:00Z').why).toBe(
      'says $64M; $66.4M now (+3.8%), $61.2M when posted',
    );
  });

  it('tells the FDV from the market cap', () => {
    const known = coin({ market_cap: [12e6], fdv: [65e6] });
    expect(judge(claim(), known).why).toBe('says $64M; $12M now (−81%); its FDV is $65M');
  });

  it('tells the total from the circulating supply', () => {
    const known = coin({ circulating_supply: [2e8], total_supply: [1e9] });
    const said = says(1e9, { metric: 'circulating_supply', unit: 'coins' });
    expect(judge(said, known).why).toBe('says 1B; 200M now (−80%); its total supply is 1B');
  });

  it('counts the days', () => {
    const known = coin(
      { market_cap: [50e6] },
      days(90, (n) => ({ market_cap: n < 23 ? 70e6 : 1e6 })),
    );
    expect(judge(saysOver(60e6, { frequency: 'often' }), known).why).toBe(
      'says often over $60M; so on 23 of 90 days, 23 on end at most, from 2026-12-10 to 2027-03-09, $50M now',
    );
  });

  it('names the range of the sources', () => {
    expect(judge(says(20.5e6), coin({ market_cap: [20e6, 26e6] })).why).toBe(
      'says $20.5M; sources say $20M (s0) to $26M (s1)',
    );
  });

  it('never says a number for what is not known', () => {
    expect(judge(says(3e6, { metric: 'volume' }), coin()).why).toBe(
      'says $3M; no source has the volume',
    );
  });

  it('names the day of a past figure', () => {
    expect(judge(says(61e6, { stance: 'past' }), capped(10e6, history)).why).toBe(
      'says it was $61M; $61.2M on 2027-03-01, $10M now',
    );
  });

  it('is calm about a forecast', () => {
    expect(judge(claim({ stance: 'forecast' }), capped(10e6)).why).toBe('a forecast: $64M');
  });
});

it('does not move the figures that it is given', () => {
  const known = coin(
    { market_cap: [30e6, 20e6, 25e6] },
    days(3, () => ({ market_cap: 1e6 })),
  );
  const before = JSON.stringify(known);
  judge(claim(), known, new Date(asOf).toISOString());
  expect(JSON.stringify(known)).toBe(before);
});
