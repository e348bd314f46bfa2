import type { Claim } from '../claim.ts';
import { openGradient } from '../coin.ts';
import { contractTerms } from '../judging/terms.ts';
import { weighClaim } from '../judging/weigh-claim.ts';
import type { Tolerance } from '../tolerance.ts';
import type { JudgedClaim } from '../verdict.ts';

/** What the example says: about so much, in USD. */
export const exampleCap = 30e6;

const claim: Claim = {
  // Each language has words of its own for it; a verdict rests on none of them.
  quote: '',
  start: 0,
  end: 0,
  metric: 'market_cap',
  symbol: openGradient.symbol,
  relation: 'eq',
  low: exampleCap,
  high: exampleCap,
  unit: 'usd',
  period: null,
  stance: 'now',
  hedged: true,
  frequency: null,
  rounding: { low: 0.5e6, high: 0.5e6 },
  rule: 'example',
};

/** From near enough by any measure to too far by the usual one. */
const caps = [30.9e6, 33e6, 36e6, 42e6];

/** The same words judged at several figures of the market, so that the reader sees where the line is. */
export function judgeExample(
  asOf: number,
  tolerance: Tolerance,
): { cap: number; judged: JudgedClaim }[] {
  const terms = { ...contractTerms, tolerance };
  return caps.map((cap) => {
    const value = { source: 'example', value: cap, observedAt: asOf, fetchedAt: asOf };
    const figures = { coin: openGradient, figures: { market_cap: [value] }, history: [] };
    const { verdict } = weighClaim(claim, figures, { postedAt: null, asOf }, terms);
    return { cap, judged: { claim, verdict } };
  });
}
