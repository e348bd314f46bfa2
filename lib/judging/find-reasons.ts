import type { Claim } from '../claim.ts';
import type { Case } from '../receipt.ts';
import type { HowOften } from '../verdict.ts';
import { findMisfit, type OwnSum } from './check-consistency.ts';
import type { Mistake } from './mistake.ts';
import { judgeCase } from './write-receipt.ts';

export type Reasons = { howOften: HowOften | null; mistake: Mistake | null; misfit: OwnSum | null };

/** What there is to say of a verdict beside its figures; `beside` is all that the post claims. */
export function findReasons(of: Case, beside: readonly Claim[]): Reasons {
  const { howOften, mistake } = judgeCase(of);
  // A claim that has come through a message is a copy.
  const own = beside.find(
    ({ start, metric }) => start === of.claim.start && metric === of.claim.metric,
  );
  return { howOften, mistake, misfit: own ? findMisfit(own, beside, of.terms.tolerance) : null };
}
