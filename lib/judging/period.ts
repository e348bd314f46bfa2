import type { Claim } from '../claim.ts';

/** How many days a claimed change spans; null where a daily history cannot tell. */
export function changeDays({ period }: Pick<Claim, 'period'>): number | null {
  switch (period) {
    case null:
    case '24h':
      return 1;
    case '7d':
      return 7;
    case '30d':
      return 30;
    case '1y':
      return 365;
    case '1h':
      return null;
  }
}

/** A change in percent points, in the unit of the claim about it: `x` is the factor. */
export function inUnit({ unit }: Pick<Claim, 'unit'>, points: number): number {
  return unit === 'x' ? 1 + points / 100 : points;
}
