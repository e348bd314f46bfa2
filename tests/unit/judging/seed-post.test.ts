import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import type { CoinFigures } from '../../../lib/figure.ts';
import { judgeClaim } from '../../../lib/judging/judge-claim.ts';
import { readText } from '../../../lib/reading/read-text.ts';
import { asOf, coin, days } from './world.ts';

/** Three claims as people make them, and an opinion that is none. */
const text = `OpenGradient sits at roughly a $30M market cap, with around 190M OPG in circulation and a daily \
volume that has often matched or even exceeded its market value. What would people ask if they looked \
past the chart? I would ask who needs verified answers. #OPG $OPG`;
const postedAt = Date.parse('2027-02-08T09:00:00Z');

/** Its cap runs from `capAtPost` to `capNow`; on every third day as much is traded as it is worth, or `turnover` times that. */
function market(told: {
  capAtPost: number;
  capNow: number;
  supplyAtPost: number;
  supplyNow: number;
  turnover: number;
}): CoinFigures {
  const { capAtPost, capNow, supplyAtPost, supplyNow, turnover } = told;
  const daysSincePost = 29;
  const made = coin(
    {
      price: [capNow / supplyNow],
      market_cap: [capNow, capNow * 1.01],
      volume: [capNow / 2],
      circulating_supply: [supplyNow],
      total_supply: [1e9],
      fdv: [(capNow / supplyNow) * 1e9],
    },
    days(160, (n) => {
      const share = Math.min(n / daysSincePost, 1);
      const cap = capNow + (capAtPost - capNow) * share;
      const supply = supplyNow + (supplyAtPost - supplyNow) * share;
      return {
        market_cap: cap,
        price: cap / supply,
        volume: cap * (n % 3 === 0 ? turnover : turnover / 3),
      };
    }),
  );
  return { ...made, coin: openGradient };
}

const claims = readText(text, [openGradient]).claims;
const verdictsBy = (known: CoinFigures) =>
  claims.map((claim) => {
    const { verdict, why } = judgeClaim(claim, known, { postedAt, asOf });
    return [claim.metric, verdict, why];
  });

describe('a post that says cap, supply and turnover', () => {
  it('is read as three claims', () => {
    expect(claims.map(({ metric, stance, hedged }) => [metric, stance, hedged])).toEqual([
      ['market_cap', 'now', true],
      ['circulating_supply', 'now', true],
      ['turnover', 'now', false],
    ]);
  });

  it('holds by a market in which it is true now', () => {
    const known = market({
      capAtPost: 29.8e6,
      capNow: 31.2e6,
      supplyAtPost: 190e6,
      supplyNow: 195e6,
      turnover: 1.1,
    });
    expect(verdictsBy(known)).toEqual([
      ['market_cap', 'holds', 'says about $30M; $31.4M now (+4.5%), $29.8M when posted'],
      [
        'circulating_supply',
        'holds',
        'says about 190M; 195M now (+2.6%), 190M when posted as market cap / price imply',
      ],
      [
        'turnover',
        'holds',
        'says often over 1×; so on 30 of 90 days, from 2026-11-11 to 2027-02-08, 0.5× now',
      ],
    ]);
  });

  it('is outdated by a market in which it was true when posted', () => {
    const known = market({
      capAtPost: 29.8e6,
      capNow: 52e6,
      supplyAtPost: 190e6,
      supplyNow: 260e6,
      turnover: 1.1,
    });
    expect(verdictsBy(known)).toEqual([
      ['market_cap', 'outdated', 'says about $30M; $52.3M now (+74%), $29.8M when posted'],
      [
        'circulating_supply',
        'unknown',
        'says about 190M; 260M now (+37%), 190M when posted as market cap / price imply',
      ],
      [
        'turnover',
        'holds',
        'says often over 1×; so on 30 of 90 days, from 2026-11-11 to 2027-02-08, 0.5× now',
      ],
    ]);
  });

  it('is off by a market in which it was never true', () => {
    const known = market({
      capAtPost: 3e6,
      capNow: 3.1e6,
      supplyAtPost: 900e6,
      supplyNow: 905e6,
      turnover: 0.2,
    });
    expect(verdictsBy(known)).toEqual([
      [
        'market_cap',
        'off',
        'says about $30M; $3.12M now, $3M when posted (−90%); 10 times too much',
      ],
      [
        'circulating_supply',
        'unknown',
        'says about 190M; 905M now (+376%), 900M when posted as market cap / price imply',
      ],
      [
        'turnover',
        'off',
        'says often over 1×; so on 0 of 90 days, from 2026-11-11 to 2027-02-08, 0.5× now',
      ],
    ]);
  });
});
