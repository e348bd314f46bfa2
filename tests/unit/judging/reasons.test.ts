import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import type { CoinFigures } from '../../../lib/figure.ts';
import { findReasons } from '../../../lib/judging/find-reasons.ts';
import { sayReasons } from '../../../lib/judging/say-reasons.ts';
import { contractTerms, type Terms } from '../../../lib/judging/terms.ts';
import { readText } from '../../../lib/reading/read-text.ts';
import type { Say } from '../../../lib/words.ts';
import { asOf, coin, days } from './world.ts';

/** Shows which words are asked for, and what is put into them. */
const say = ((key: string, ...given: unknown[]) =>
  [key, ...(given.find(Array.isArray) ?? [])].join('|')) as Say;

function reasonsOf(text: string, figures: CoinFigures, told: Partial<Terms> = {}): string[][] {
  const known = { ...figures, coin: openGradient };
  // As a message brings them: copies.
  const claims = structuredClone(readText(text, [openGradient]).claims);
  return claims.map((claim) => {
    const of = {
      post: { id: '1', address: null, postedAt: null },
      claim: structuredClone(claim),
      coin: known,
      asOf,
      terms: { ...contractTerms, ...told },
    };
    return sayReasons(claim, findReasons(of, claims), asOf, say, 'en');
  });
}

const known = coin({
  price: [0.2],
  market_cap: [40e6],
  fdv: [160e6],
  volume: [6e6],
  circulating_supply: [200e6],
  total_supply: [800e6],
  max_supply: [1e9],
});

describe('the reasons that a card adds', () => {
  it.each([
    ['$OPG has a market cap of $160M.', 'reason.otherMetric|metric.fdv|$160M'],
    ['The FDV of $OPG is $200M.', 'reason.otherSupply|metric.max_supply|$200M'],
    ['$OPG has a market cap of $400M.', 'reason.tooMuch|10'],
    ['$OPG has a market cap of $40K.', 'reason.tooLittle|1,000'],
    ['$OPG has a market cap of $32M.', 'reason.otherCurrency|€32M'],
    ['$OPG has a market cap of $7.7M.', 'reason.otherCoin|Other'],
    ['The 24h volume of $OPG is $2.5M.', 'reason.oneVenue|Binance|$2.5M'],
    ['$OPG has a market cap of $22M.', 'reason.yesterday|$22M'],
  ])('%s', (text, reason) => {
    const other = coin({ market_cap: [7.7e6] });
    const terms = {
      rates: { eur: 1.25 },
      namesakes: [{ ...other, coin: { ...other.coin, name: 'Other' } }],
      venueVolumes: [{ source: 'Binance', value: 2.5e6, observedAt: asOf, fetchedAt: asOf }],
    };
    const history = days(1, () => ({ market_cap: 22e6 }));
    expect(reasonsOf(text, { ...known, history }, terms)).toEqual([[reason]]);
  });

  it('count the days, and name the window', () => {
    const history = days(88, (n) => ({ market_cap: 10e6, volume: n < 23 ? 12e6 : 1e6 }));
    const often = 'The 24h volume of $OPG often exceeds its market cap.';
    expect(reasonsOf(often, { ...known, history })).toEqual([
      ['reason.days|23|88 · reason.longestRun|23 · reason.missingDays|2 · Dec 10, 2026 – Mar 9'],
    ]);
    const whole = days(90, () => ({ market_cap: 10e6, volume: 1e6 }));
    expect(reasonsOf(often, { ...known, history: whole })).toEqual([
      ['reason.days|0|90 · Dec 10, 2026 – Mar 9'],
    ]);
  });

  it('tell what a post’s other figures make of one', () => {
    const text = '$OPG trades at $0.2 with 200M in circulation, a $77M market cap.';
    expect(reasonsOf(text, known)).toContainEqual(['reason.misfit|$40M']);
  });

  it('are none where a claim holds', () => {
    expect(reasonsOf('$OPG has a market cap of $40M.', known)).toEqual([[]]);
  });
});
