import type { Claim } from './claim.ts';

export const verdicts = ['holds', 'outdated', 'off', 'disputed', 'unjudged', 'unknown'] as const;
export type VerdictWord = (typeof verdicts)[number];

/** What the market makes of one claim. */
export type Verdict = {
  verdict: VerdictWord;
  /** The figure now, in the claim's unit; null where no source has it. */
  now: number | null;
  /** The figure when the post was written; null where that is not known. */
  then: number | null;
  /** The UTC day of the history row that `then` comes from. */
  thenAt: string | null;
  /** (said - actual) / actual, signed; null where there is nothing to measure. */
  gap: number | null;
  sources: string[];
  /** How far from the figure still counts as near enough, as a share of it. */
  slack: number | null;
  /** One breath, in English: "says $30M; $31.2M now (+4%), $29.8M when posted". */
  why: string;
};

export type JudgedClaim = { claim: Claim; verdict: Verdict };
