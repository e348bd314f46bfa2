import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/claim.ts';
import type { CoinFigures } from '../../../lib/figure.ts';
import { judgeClaim } from '../../../lib/judging/judge-claim.ts';
import { contractTerms, type Terms } from '../../../lib/judging/terms.ts';
import { asOf, coin, judge, row, says, saysOver } from './world.ts';

const known = coin(
  {
    price: [0.2],
    market_cap: [40e6],
    fdv: [160e6],
    volume: [6e6],
    circulating_supply: [200e6],
    total_supply: [800e6],
    max_supply: [1e9],
  },
  [
    row('2027-01-04', { price: 0.1, market_cap: 18e6 }),
    row('2027-01-05', { price: 0.15, market_cap: 27e6 }),
    row('2027-03-09', { price: 0.17, market_cap: 34e6 }),
  ],
);
const judgeBy = (terms: Partial<Terms>, said: Claim, market: CoinFigures = known) =>
  judgeClaim(said, market, { postedAt: null, asOf }, { ...contractTerms, ...terms });
const volume = (value: number) => says(value, { metric: 'volume' });
const supply = (metric: Claim['metric'], value: number) => says(value, { metric, unit: 'coins' });

describe('the particular ways of being wrong', () => {
  it.each([
    ['an FDV called market cap', says(161e6), 'its FDV is $160M'],
    ['a market cap called FDV', says(41e6, { metric: 'fdv' }), 'its market cap is $40M'],
    ['the total called circulating', supply('circulating_supply', 8e8), 'its total supply is 800M'],
    ['the maximum called circulating', supply('circulating_supply', 1e9), 'its max supply is 1B'],
    ['the circulating called total', supply('total_supply', 2e8), 'its circulating supply is 200M'],
    ['the total called maximum', supply('max_supply', 8e8), 'its total supply is 800M'],
    [
      'an FDV by the maximum supply, as CoinMarketCap has it',
      says(2e8, { metric: 'fdv' }),
      '$200M by max supply, as CoinMarketCap counts it',
    ],
    ['a zero too many', says(4e8), '10 times too much'],
    ['a zero too few', volume(6e5), '10 times too little'],
    ['thousands for millions', says(4e10), '1,000 times too much'],
    ['millions for thousands', volume(6e3), '1,000 times too little'],
    ['the day before', says(34e6), 'it was $34M the day before, on 2027-03-09'],
  ])('%s', (_, said, reason) => {
    const { verdict, why } = judge(said, known);
    expect(verdict).toBe('off');
    expect(why).toContain(reason);
  });

  it('counts an FDV by the total supply where our sources count the maximum', () => {
    const byMax = coin({ price: [0.2], fdv: [200e6], total_supply: [8e8], max_supply: [1e9] });
    expect(judge(says(160e6, { metric: 'fdv' }), byMax).mistake).toEqual({
      kind: 'other-supply',
      metric: 'total_supply',
      value: 160e6,
    });
  });

  it('does not call the supply that our sources count themselves a mistake', () => {
    const moved = coin({ price: [0.2], fdv: [160e6], total_supply: [8e8] }, known.history);
    const { verdict, mistake } = judge(
      says(80e6, { metric: 'fdv' }),
      moved,
      '2027-01-04T12:00:00Z',
    );
    expect(verdict).toBe('unknown');
    expect(mistake).toBeNull();
  });

  it('takes an FDV of the post’s time for a post of long ago', () => {
    const posted = '2027-01-05T10:00:00Z';
    expect(judge(says(120e6), known, posted).mistake).toMatchObject({
      kind: 'other-metric',
      metric: 'fdv',
    });
    expect(judge(says(160e6), known, posted).mistake).toBeNull();
  });

  it('looks at the day before the post, not before today', () => {
    const posted = '2027-01-05T10:00:00Z';
    expect(judge(says(18e6), known, posted).why).toContain('it was $18M the day before');
    expect(judge(says(34e6), known, posted).mistake).toBeNull();
  });

  it('volume of one venue', () => {
    const venueVolumes = [{ source: 'Binance', value: 2.5e6, observedAt: asOf, fetchedAt: asOf }];
    const { verdict, why } = judgeBy({ venueVolumes }, volume(2.5e6));
    expect(verdict).toBe('off');
    expect(why).toBe('says $2.5M; $6M now (+140%); Binance alone trades $2.5M');
    expect(judgeBy({ venueVolumes }, says(2.5e6)).mistake).toBeNull();
  });

  it('another currency', () => {
    const rates = { eur: 1.25, try: 0.025 };
    expect(judgeBy({ rates }, says(32e6)).why).toContain('so in EUR: €32M');
    expect(judgeBy({ rates }, says(1.6e9)).mistake).toMatchObject({ currency: 'try' });
    // The right number of dollars with a euro's sign.
    expect(judgeBy({ rates }, says(40e6, { unit: 'eur' })).why).toContain('so in USD: $40M');
  });

  it('the wrong coin of that ticker', () => {
    const other = coin({ market_cap: [7.7e6] });
    other.coin = { id: 'marl-2', symbol: 'MRL', name: 'Marl Classic' };
    const { why } = judgeBy({ namesakes: [other] }, says(7.7e6));
    expect(why).toContain('so of Marl Classic, another MRL');
  });

  it.each([
    ['what holds', says(40e6)],
    ['a bound', saysOver(161e6)],
    ['what was', says(161e6, { stance: 'past' })],
    ['what is denied', says(40e6, { stance: 'denied' })],
    ['what nothing explains', says(77e6)],
    ['a rank', says(30, { metric: 'rank', unit: 'rank' })],
  ])('is not looked for: %s', (_, said) => {
    const ranked = { ...known, figures: { ...known.figures, ...coin({ rank: [300] }).figures } };
    expect(judge(said, ranked).mistake).toBeNull();
  });
});
