import type { Claim } from '../claim.ts';
import type { CoinFigures } from '../figure.ts';
import type { Verdict } from '../verdict.ts';
import { findMistake, type Mistake } from './mistake.ts';
import { contractTerms, type Terms } from './terms.ts';
import { type When, weighClaim } from './weigh-claim.ts';
import { sayWhy } from './why.ts';

export type ReasonedVerdict = Verdict & {
  /** What the author seems to have taken it for, where it is not so. */
  readonly mistake: Mistake | null;
  /** One breath, in English: "says $30M; $31.2M now (+4%), $29.8M when posted". */
  readonly why: string;
};

/** A verdict and why. A page takes `weighClaim` alone, and asks the worker for reasons when it shows them. */
export function judgeClaim(
  claim: Claim,
  coin: CoinFigures | null,
  when: When,
  terms: Terms = contractTerms,
): ReasonedVerdict {
  const weighed = weighClaim(claim, coin, when, terms);
  // Both are looked for when they are read: whoever wants the verdict alone does not wait for words.
  return {
    ...weighed.verdict,
    get mistake() {
      return coin && findMistake(weighed, coin, when, terms);
    },
    get why() {
      return sayWhy(claim, weighed, this.mistake);
    },
  };
}
