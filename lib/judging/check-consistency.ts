import type { Claim, Metric } from '../claim.ts';
import type { Tolerance } from '../tolerance.ts';
import { slackAt } from './truth.ts';

/** What a post's own figures make of each other. */
export type OwnSum = {
  /** The figure that follows, and the two that it follows from. */
  claims: readonly [Claim, Claim, Claim];
  /** What the two make, in the unit of the first. */
  makes: number;
  fits: boolean;
};

type Relation = {
  of: Metric;
  parts: readonly [Metric, Metric];
  make(first: number, second: number): number;
};

const product = (first: number, second: number) => first * second;

/** What a post's own figures make of each other. */
const relations: readonly Relation[] = [
  { of: 'market_cap', parts: ['price', 'circulating_supply'], make: product },
  { of: 'fdv', parts: ['price', 'max_supply'], make: product },
  { of: 'fdv', parts: ['price', 'total_supply'], make: product },
  { of: 'turnover', parts: ['volume', 'market_cap'], make: (volume, cap) => volume / cap },
];

/** What makes another figure of a claim than the claim states; null where nothing does. */
export function findMisfit(
  claim: Claim,
  claims: readonly Claim[],
  tolerance: Tolerance,
): OwnSum | null {
  const sums = checkConsistency(claims, tolerance);
  const fitting = new Set(sums.filter(({ fits }) => fits).map((sum) => sum.claims[0]));
  // An FDV may be by the total supply or by the maximum: it need not be by both.
  const misfits = sums.filter((sum) => !fitting.has(sum.claims[0]));
  return misfits.find((sum) => sum.claims.includes(claim)) ?? null;
}

/**
 * Holds what a post says of a coin against what else it says of it: price × supply makes the market cap,
 * volume / market cap the turnover. Only figures that are said to stand side by side are compared.
 */
export function checkConsistency(claims: readonly Claim[], tolerance: Tolerance): OwnSum[] {
  return [...new Set(claims.map(({ symbol }) => symbol))].flatMap((symbol) => {
    const own = claims.filter((claim) => claim.symbol === symbol);
    return relations.flatMap(({ of, parts, make }) => {
      const stated = onlyOne(own, of);
      const first = onlyOne(own, parts[0]);
      const second = onlyOne(own, parts[1]);
      if (!stated || !first || !second || !haveOneCurrency(stated, first, second)) return [];
      const makes = make(figureOf(first), figureOf(second));
      if (!Number.isFinite(makes) || makes === 0) return [];
      // Each of the three may be rounded, and their shares add up.
      const share = [stated, first, second].reduce((sum, claim) => {
        const value = figureOf(claim);
        return sum + slackAt(claim, value, claim.rounding.low, tolerance) / value;
      }, 0);
      const fits = Math.abs(figureOf(stated) - makes) <= share * makes;
      return [{ claims: [stated, first, second], makes, fits }];
    });
  });
}

/** A figure that the post states once, as plain fact; null where it states none, or several. */
function onlyOne(claims: readonly Claim[], metric: Metric): Claim | null {
  const stated = claims.filter((claim) => claim.metric === metric && isPlain(claim));
  const [first] = stated;
  return first && stated.every(({ low }) => low === first.low) ? first : null;
}

function isPlain({ relation, stance, frequency, period, low }: Claim): boolean {
  const isDaily = period === null || period === '24h';
  return relation === 'eq' && stance === 'now' && !frequency && isDaily && (low ?? 0) > 0;
}

function haveOneCurrency(...claims: readonly Claim[]): boolean {
  const money = claims
    .map(({ unit }) => unit)
    .filter((unit) => unit !== 'coins' && unit !== 'ratio');
  return new Set(money).size <= 1;
}

function figureOf({ low }: Claim): number {
  return low ?? Number.NaN;
}
