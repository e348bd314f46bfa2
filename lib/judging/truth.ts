import type { Claim } from '../claim.ts';
import type { Tolerance } from '../tolerance.ts';

/** What a claim of any relation says, as the two bounds between which the figure should lie. */
export function lowerBound({ relation, low, high }: Claim): number {
  return relation === 'lt' ? Number.NEGATIVE_INFINITY : (low ?? high ?? Number.NaN);
}

export function upperBound({ relation, low, high }: Claim): number {
  return relation === 'gt' ? Number.POSITIVE_INFINITY : (high ?? low ?? Number.NaN);
}

/** How far `value` lies outside what was said; negative below it, positive above it, 0 inside. */
export function distanceFrom(claim: Claim, value: number): number {
  const below = value - lowerBound(claim);
  return below < 0 ? below : Math.max(0, value - upperBound(claim));
}

/** The bound that `value` is measured against: the one it is beyond, else the nearer one. */
export function nearerBound(claim: Claim, value: number): number {
  const lower = lowerBound(claim);
  const upper = upperBound(claim);
  return Math.abs(value - lower) <= Math.abs(value - upper) ? lower : upper;
}

type Judged = Pick<Claim, 'metric' | 'unit' | 'hedged'>;

/** The share of the figure that is near enough whatever its digits. */
export function shareFor({ metric, hedged }: Judged, tolerance: Tolerance): number {
  const plain = metric === 'rank' ? tolerance.rank : tolerance.share;
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

/** The slack at the bound that `value` is measured against; where it is inside, the wider one. */
export function slackFor(claim: Claim, value: number, tolerance: Tolerance): number {
  const { low, high } = claim.rounding;
  const distance = distanceFrom(claim, value);
  const halfDigit = distance < 0 ? low : distance > 0 ? high : Math.max(low, high);
  return slackAt(claim, value, halfDigit, tolerance);
}

/** Whether what the claim says is near enough to `value`, whatever its stance. */
export function isTrueAt(claim: Claim, value: number, tolerance: Tolerance): boolean {
  const distance = distanceFrom(claim, value);
  if (distance === 0) return true;
  const { low, high } = claim.rounding;
  const slack = slackAt(claim, value, distance < 0 ? low : high, tolerance);
  // A billionth more, so that 5% is inside 5% in binary fractions too.
  return Math.abs(distance) <= slack + 1e-9 * Math.abs(value);
}
