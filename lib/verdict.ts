import type { Claim } from './claim.ts';

export const verdicts = ['holds', 'outdated', 'off', 'disputed', 'unjudged', 'unknown'] as const;
export type VerdictWord = (typeof verdicts)[number];

/** What decided it. */
export type VerdictRule =
  /** Nothing to be true or false yet. */
  | 'stance'
  | 'no-figure'
  | 'how-often'
  /** On some day up to the post. */
  | 'past'
  | 'then-and-now'
  /** The post has no time, or nothing is known of it. */
  | 'now-alone';

/** What the market makes of one claim. */
export type Verdict = {
  verdict: VerdictWord;
  /** The figure now, in the claim's unit; null where no source has it. */
  now: number | null;
  /** The figure when the post was written; null where that is not known. */
  then: number | null;
  /** What `then` comes from: a UTC day, `2026-11-19`, or the hour where that is known, `2026-11-19T08:00Z`. */
  thenAt: string | null;
  /** A supply that no source states: the post's day's market cap / its price. It decides nothing. */
  thenImplied: number | null;
  /** (said - actual) / actual, signed; null where there is nothing to measure. */
  gap: number | null;
  sources: string[];
  /** How far from the figure counts as near enough: a share of it; for a change, percentage points. */
  slack: number | null;
  rule: VerdictRule;
  howOften: HowOften | null;
  /** The last day on which a figure told in the past tense was so. */
  wasSo: { value: number; at: string } | null;
};

/** On how many days of a window something was so. */
export type HowOften = {
  days: number;
  /** Days of the window that have data; the others are left out. */
  known: number;
  missing: number;
  /** The most days on end. */
  longestRun: number;
  /** UTC days, both inside the window. */
  firstDay: string;
  lastDay: string;
};

export type JudgedClaim = { claim: Claim; verdict: Verdict };
