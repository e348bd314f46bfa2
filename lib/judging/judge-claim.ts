import type { Claim, Metric } from '../claim.ts';
import type { CoinFigures } from '../figure.ts';
import type { Verdict, VerdictWord } from '../verdict.ts';
import { everSo } from './ever-so.ts';
import { type FigureNow, figureNow } from './figure-now.ts';
import { type FigureThen, figureThen } from './figure-then.ts';
import { howOften } from './how-often.ts';
import { distanceFrom, isTrueAt, lowerBound, slackFor, upperBound } from './truth.ts';
import { type Grounds, sayWhy } from './why.ts';

export type When = {
  /** When the post was written, in ms since 1970; null where that is not known. */
  postedAt: number | null;
  /** The instant that the figures stand for, in ms since 1970. */
  asOf: number;
};

/** Whether a claim is so; null where that is not known. */
type Truth = boolean | 'disputed' | null;

const unitsOf: Record<Metric, readonly string[]> = {
  price: ['usd'],
  market_cap: ['usd'],
  fdv: ['usd'],
  volume: ['usd'],
  ath: ['usd'],
  atl: ['usd'],
  turnover: ['ratio'],
  circulating_supply: ['coins'],
  total_supply: ['coins'],
  max_supply: ['coins'],
  change: ['percent', 'x'],
  rank: ['rank'],
};

/** The contract's "How a verdict is reached"; `coin` null where the market does not know it. */
export function judgeClaim(claim: Claim, coin: CoinFigures | null, when: When): Verdict {
  const grounds = groundsOf(claim, coin, when);
  const { now, posted, word, decidedBy } = grounds;
  return {
    verdict: word,
    now: now?.value ?? null,
    then: thenValue(posted, now),
    thenAt: 'at' in posted ? posted.at : null,
    gap: decidedBy === null ? null : gapFrom(claim, decidedBy),
    sources: now?.sources ?? [],
    slack: now && now.value !== 0 ? slackFor(claim, now.value) / Math.abs(now.value) : null,
    why: sayWhy(claim, grounds),
  };
}

const nowhere: FigureThen = { kind: 'not-known' };

function groundsOf(claim: Claim, coin: CoinFigures | null, when: When): Grounds {
  const { stance } = claim;
  const known = coin !== null && isComparable(claim);
  const now = known ? figureNow(claim, coin, when.asOf) : null;
  const grounds: Grounds = {
    word: 'unknown',
    coin,
    now,
    posted: nowhere,
    decidedBy: null,
    ...when,
  };
  if (stance === 'forecast' || stance === 'hypothetical' || stance === 'question') {
    return { ...grounds, word: 'unjudged' };
  }
  if (!known) return grounds;
  if (claim.frequency) {
    const often = howOften(claim, coin, when.postedAt);
    return { ...grounds, often, word: plainWord(turned(claim, often.isSo)) };
  }
  if (stance === 'past') {
    const ever = everSo(claim, coin, when.postedAt, when.asOf);
    return { ...grounds, ever, word: wordsOfPast[ever.kind] };
  }
  if (!now) return grounds;
  const posted = figureThen(claim, coin, when.postedAt, when.asOf);
  const soNow = truthNow(claim, now);
  const soThen = truthThen(claim, posted, soNow);
  const word = wordOf(turned(claim, soThen), turned(claim, soNow));
  return { ...grounds, posted, word, decidedBy: decider(word, now, posted) };
}

const wordsOfPast = {
  'was-so': 'holds',
  'above-its-high': 'off',
  'not-known': 'unknown',
} as const;

/** There are no rates here: money in another currency, or traded in another span, cannot be compared. */
function isComparable({ metric, unit, period }: Claim): boolean {
  if (!unitsOf[metric].includes(unit)) return false;
  return metric === 'change' || period === null || period === '24h';
}

function truthNow(claim: Claim, { value, bySource }: FigureNow): Truth {
  if (bySource.length > 1) {
    const spread = Math.max(...bySource) - Math.min(...bySource);
    if (spread > slackFor(claim, value) && !bySource.every((one) => isTrueAt(claim, one))) {
      const isFar = bySource.every((one) => Math.abs(distanceFrom(claim, one)) > spread);
      return isFar ? false : 'disputed';
    }
  }
  return isTrueAt(claim, value);
}

function truthThen(claim: Claim, posted: FigureThen, soNow: Truth): Truth {
  switch (posted.kind) {
    case 'row':
      return isTrueAt(claim, posted.value);
    case 'not-known':
      return null;
    default:
      return soNow;
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
  if (posted.kind === 'row') return posted.value;
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
