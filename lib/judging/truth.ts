import type { Claim } from '../claim.ts';
import type { Tolerance } from '../tolerance.ts';
import { slackAt } from './slack.ts';

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

/** The slack at the bound that `value` is measured against; where it is inside, the wider one. */
export function slackFor(claim: Claim, value: number, tolerance: Tolerance): number {
  const { low, high } = claim.rounding;
  const distance = distanceFrom(claim, value);
  const halfDigit = distance < 0 ? low : distance > 0 ? high : Math.max(low, high);
  return slackAt(claim, value, halfDigit, tolerance);
}

/** Whether what the claim says is near enough to `value`, whatever its stance. */
export function isTrueAt(claim: Claim, value: number, tolerance: Tolerance): boolean {
  const apart = Math.abs(distanceFrom(claim, value));
  // A billionth more, so that 5% is inside 5% in binary fractions too.
  return apart === 0 || apart <= slackFor(claim, value, tolerance) + 1e-9 * Math.abs(value);
}
