import type { Claim, Metric } from '../claim.ts';
import type { CoinFigures } from '../figure.ts';
import type { Rates } from '../money.ts';
import type { Verdict, VerdictWord } from '../verdict.ts';
import { everSo } from './ever-so.ts';
import { type FigureNow, figureNow } from './figure-now.ts';
import { type FigureThen, figureThen, impliedSupply } from './figure-then.ts';
import { type Grounds, inCurrency } from './grounds.ts';
import { howOften, isSoOften } from './how-often.ts';
import { contractTerms, type Terms } from './terms.ts';
import { distanceFrom, isTrueAt, lowerBound, shareFor, slackFor, upperBound } from './truth.ts';

export type When = {
  /** When the post was written, in ms since 1970; null where that is not known. */
  postedAt: number | null;
  /** The instant that the figures stand for, in ms since 1970. */
  asOf: number;
};

/** Whether a claim is so; null where that is not known. */
type Truth = boolean | 'disputed' | null;

/** A verdict with what it rests on. */
export type Weighed = {
  verdict: Verdict;
  grounds: Grounds;
  /** Dollars, or what we count in, for one of the claim's unit; null where the two cannot be compared. */
  rate: number | null;
  /** The same in dollars: what was said, and the figure that decided, or would have. */
  inDollars: { claim: Claim; actual: number | null };
};

/** The contract's "How a verdict is reached"; `coin` null where the market does not know it. */
export function weighClaim(
  claim: Claim,
  coin: CoinFigures | null,
  when: When,
  terms: Terms = contractTerms,
): Weighed {
  const rate = rateFor(claim, terms.rates);
  const said = rate === null || rate === 1 ? claim : inDollarsAt(claim, rate);
  const weighed = weigh(said, rate === null ? null : coin, coin, when, terms);
  const { decidedBy } = weighed;
  const grounds = rate === null ? weighed : inCurrency(weighed, rate);
  const { word, rule, now, posted, implied, often, ever } = grounds;
  const then = thenValue(posted, now);
  return {
    verdict: {
      verdict: word,
      now: now?.value ?? null,
      then,
      thenAt: then !== null && 'at' in posted ? posted.at : null,
      thenImplied: implied,
      gap: decidedBy === null ? null : gapFrom(said, decidedBy),
      sources: now?.sources ?? [],
      slack: shownSlack(said, weighed, terms),
      rule,
      howOften: often,
      wasSo: ever?.kind === 'was-so' ? { value: ever.value, at: ever.at } : null,
    },
    grounds,
    rate,
    inDollars: { claim: said, actual: decidedBy ?? weighed.now?.value ?? null },
  };
}

const moneyMetrics: readonly Metric[] = ['price', 'market_cap', 'fdv', 'volume', 'ath', 'atl'];

const unitsOf: { readonly [metric in Metric]?: readonly string[] } = {
  turnover: ['ratio'],
  circulating_supply: ['coins'],
  total_supply: ['coins'],
  max_supply: ['coins'],
  change: ['percent', 'x'],
  rank: ['rank'],
};

/** Dollars, or what we count in, for one of the claim's unit; null where the two cannot be compared. */
function rateFor({ metric, unit, period }: Claim, rates: Rates): number | null {
  // A volume of a week is not that of a day, and only a day's is known.
  if (metric !== 'change' && period !== null && period !== '24h') return null;
  if (!moneyMetrics.includes(metric)) return unitsOf[metric]?.includes(unit) ? 1 : null;
  if (unit === 'usd') return 1;
  const rate = rates[unit];
  return rate !== undefined && rate > 0 && Number.isFinite(rate) ? rate : null;
}

function inDollarsAt(claim: Claim, rate: number): Claim {
  const { low, high, rounding } = claim;
  return {
    ...claim,
    unit: 'usd',
    low: low === null ? null : low * rate,
    high: high === null ? null : high * rate,
    rounding: { low: rounding.low * rate, high: rounding.high * rate },
  };
}

const nowhere: FigureThen = { kind: 'not-known' };

/** `known` is null also where the coin's figures cannot be compared with what is said of it. */
function weigh(
  claim: Claim,
  known: CoinFigures | null,
  coin: CoinFigures | null,
  when: When,
  { tolerance }: Terms,
): Grounds {
  const { stance } = claim;
  const { postedAt, asOf } = when;
  const now = known && figureNow(claim, known, asOf);
  const posted = known ? figureThen(claim, known, postedAt, asOf) : nowhere;
  const grounds: Grounds = {
    word: 'unknown',
    rule: 'no-figure',
    coin,
    now,
    posted,
    implied: null,
    decidedBy: null,
    often: null,
    ever: null,
    ...when,
  };
  if (stance === 'forecast' || stance === 'hypothetical' || stance === 'question') {
    return { ...grounds, word: 'unjudged', rule: 'stance' };
  }
  if (!known) return grounds;
  if (claim.metric === 'circulating_supply' && posted.kind === 'not-known' && postedAt !== null) {
    grounds.implied = impliedSupply(known, postedAt);
  }
  if (claim.frequency) {
    const often = howOften(claim, known, postedAt, asOf, tolerance);
    const isSo = turned(claim, isSoOften(claim, often));
    return { ...grounds, often, word: plainWord(isSo), rule: 'how-often' };
  }
  if (stance === 'past') {
    const ever = everSo(claim, known, postedAt, asOf, tolerance);
    return { ...grounds, ever, word: wordsOfPast[ever.kind], rule: 'past' };
  }
  if (!now) return grounds;
  const soNow = truthNow(claim, now, tolerance);
  const soThen = truthThen(claim, posted, soNow, tolerance);
  const word = wordOf(turned(claim, soThen), turned(claim, soNow));
  const rule = soThen === null || posted.kind === 'no-time' ? 'now-alone' : 'then-and-now';
  return { ...grounds, word, rule, decidedBy: decider(word, now, posted) };
}

const wordsOfPast = {
  'was-so': 'holds',
  'above-its-high': 'off',
  'not-known': 'unknown',
} as const;

function truthNow(
  claim: Claim,
  { value, bySource }: FigureNow,
  tolerance: Terms['tolerance'],
): Truth {
  if (bySource.length > 1) {
    const spread = Math.max(...bySource) - Math.min(...bySource);
    if (
      spread > slackFor(claim, value, tolerance) &&
      !bySource.every((one) => isTrueAt(claim, one, tolerance))
    ) {
      const isFar = bySource.every((one) => Math.abs(distanceFrom(claim, one)) > spread);
      return isFar ? false : 'disputed';
    }
  }
  return isTrueAt(claim, value, tolerance);
}

function truthThen(
  claim: Claim,
  posted: FigureThen,
  soNow: Truth,
  tolerance: Terms['tolerance'],
): Truth {
  switch (posted.kind) {
    case 'day':
    case 'hour':
      return isTrueAt(claim, posted.value, tolerance);
    case 'now':
    case 'no-time':
      return soNow;
    case 'before-history':
    case 'not-known':
      return null;
  }
}

/** A denial is true where what it denies is false. */
function turned<T extends Truth>({ stance }: Claim, truth: T): T | boolean {
  return stance === 'denied' && typeof truth === 'boolean' ? !truth : truth;
}

function plainWord(truth: boolean | null): VerdictWord {
  return truth === null ? 'unknown' : truth ? 'holds' : 'off';
}

function wordOf(soThen: Truth, soNow: Truth): VerdictWord {
  if (soThen === false) return 'off';
  if (soNow === 'disputed' || soThen === 'disputed') return 'disputed';
  if (soNow) return 'holds';
  return soThen ? 'outdated' : 'unknown';
}

function thenValue(posted: FigureThen, now: FigureNow | null): number | null {
  if ('value' in posted) return posted.value;
  return posted.kind === 'now' && now ? now.value : null;
}

/** The figure that the gap is measured from. */
function decider(word: VerdictWord, now: FigureNow, posted: FigureThen): number | null {
  if (word === 'off') return thenValue(posted, now) ?? now.value;
  return word === 'holds' || word === 'outdated' ? now.value : null;
}

function gapFrom(claim: Claim, actual: number): number | null {
  const { relation, unit, metric } = claim;
  const above =
    relation === 'gt'
      ? lowerBound(claim) - actual
      : relation === 'lt'
        ? upperBound(claim) - actual
        : -distanceFrom(claim, actual);
  if (metric === 'change') return unit === 'x' ? above : above / 100;
  if (above === 0) return 0;
  return actual === 0 ? null : above / actual;
}

/** The slack at the figure that decided, else at what is said; none where there is nothing to judge. */
function shownSlack(claim: Claim, { word, now, decidedBy }: Grounds, terms: Terms): number | null {
  if (word === 'unjudged') return null;
  const { tolerance } = terms;
  const actual = decidedBy ?? now?.value ?? claim.low ?? claim.high ?? 0;
  const slack = slackFor(claim, actual, tolerance);
  if (claim.metric === 'change') return claim.unit === 'x' ? slack * 100 : slack;
  return actual === 0 ? shareFor(claim, tolerance) : slack / Math.abs(actual);
}
