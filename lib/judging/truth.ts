import type { Claim } from '../claim.ts';
import { slackAt } from './slack.ts';

/** What a claim of any relation says, as the two bounds between which the figure should lie. */
export type Bounds = { from: number; to: number };

export function boundsOf({ relation, low, high }: Claim): Bounds {
  const from = low ?? high ?? Number.NaN;
  const to = high ?? low ?? Number.NaN;
  if (relation === 'gt') return { from, to: Number.POSITIVE_INFINITY };
  if (relation === 'lt') return { from: Number.NEGATIVE_INFINITY, to };
  return { from, to };
}

/** How far `value` lies outside what was said; negative below it, positive above it, 0 inside. */
export function distanceFrom({ from, to }: Bounds, value: number): number {
  return value < from ? value - from : value > to ? value - to : 0;
}

/** The slack at the bound that `value` is measured against; where it is inside, the wider one. */
export function slackFor(claim: Claim, value: number): number {
  const { from, to } = boundsOf(claim);
  const { low, high } = claim.rounding;
  const halfDigit = value < from ? low : value > to ? high : Math.max(low, high);
  return slackAt(claim, value, halfDigit);
}

/** Whether what the claim says is near enough to `value`, whatever its stance. */
export function isTrueAt(claim: Claim, value: number): boolean {
  const apart = Math.abs(distanceFrom(boundsOf(claim), value));
  // A billionth more, so that 5% is inside 5% in binary fractions too.
  return apart === 0 || apart <= slackFor(claim, value) + 1e-9 * Math.abs(value);
}
