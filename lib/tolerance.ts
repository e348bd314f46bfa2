import { z } from './schema.ts';

/** How near is near enough. Shares are of the actual figure. */
export const toleranceSchema = z.object({
  share: z.number(),
  /** Where the post hedges. */
  hedged: z.number(),
  rank: z.number(),
  /** The most that half of the last stated digit may count. */
  lastDigit: z.number(),
  /** For a change, in percentage points. */
  points: z.number(),
});
export type Tolerance = z.infer<typeof toleranceSchema>;

/** The command-line contract's own. */
export const defaultTolerance: Tolerance = {
  share: 0.05,
  hedged: 0.15,
  rank: 0.1,
  lastDigit: 0.1,
  points: 1,
};

/** Narrower, and the sources' own noise would be called false; wider, and half of a figure would pass for it. */
export const toleranceBounds: { readonly [key in keyof Tolerance]: readonly [number, number] } = {
  share: [0.01, 0.2],
  hedged: [0.01, 0.4],
  rank: [0.01, 0.4],
  lastDigit: [0, 0.2],
  points: [0.1, 10],
};

/** What somebody chose, inside the bounds; a hedge is never held to more than a plain word. */
export function clampTolerance(chosen: Partial<Tolerance>): Tolerance {
  const within = (key: keyof Tolerance) => {
    const value = chosen[key] ?? Number.NaN;
    const [least, most] = toleranceBounds[key];
    return Number.isNaN(value) ? defaultTolerance[key] : Math.min(Math.max(value, least), most);
  };
  const share = within('share');
  return {
    share,
    hedged: Math.max(within('hedged'), share),
    rank: within('rank'),
    lastDigit: within('lastDigit'),
    points: within('points'),
  };
}
