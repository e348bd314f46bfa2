import type { Claim } from '../claim.ts';

type Judged = Pick<Claim, 'metric' | 'unit' | 'hedged'>;

/**
 * How far from `actual` still counts as near enough, in the figure's own unit: the contract's
 * "How near is near enough". `halfDigit` is half of the last digit that the post states.
 */
export function slackAt(claim: Judged, actual: number, halfDigit: number): number {
  const size = Math.abs(actual);
  const share = claim.hedged ? 0.15 : claim.metric === 'rank' ? 0.1 : 0.05;
  const near = Math.max(share * size, Math.min(halfDigit, 0.1 * size));
  if (claim.metric !== 'change') return near;
  const onePoint = claim.unit === 'x' ? 0.01 : 1;
  return Math.max(onePoint, near);
}
