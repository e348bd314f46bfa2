import type { Claim } from '../claim.ts';
import type { Tolerance } from '../tolerance.ts';

type Judged = Pick<Claim, 'metric' | 'unit' | 'hedged'>;

/** The share of the figure that is near enough whatever its digits. */
export function shareFor({ metric, hedged }: Judged, tolerance: Tolerance): number {
  const { share, rank } = tolerance;
  const plain = metric === 'rank' ? rank : share;
  return hedged ? Math.max(tolerance.hedged, plain) : plain;
}

/**
 * How far from `actual` still counts as near enough, in the figure's own unit: the contract's
 * "How near is near enough". `halfDigit` is half of the last digit that the post states.
 */
export function slackAt(
  claim: Judged,
  actual: number,
  halfDigit: number,
  tolerance: Tolerance,
): number {
  const size = Math.abs(actual);
  const near = Math.max(
    shareFor(claim, tolerance) * size,
    Math.min(halfDigit, tolerance.lastDigit * size),
  );
  if (claim.metric !== 'change') return near;
  const onePoint = claim.unit === 'x' ? 0.01 : 1;
  return Math.max(tolerance.points * onePoint, near);
}
