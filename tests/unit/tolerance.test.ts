import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsSchema } from '../../lib/settings.ts';
import {
  clampTolerance,
  defaultTolerance,
  toleranceBounds,
  toleranceSchema,
} from '../../lib/tolerance.ts';

describe('clampTolerance', () => {
  it('leaves the contract’s own as it is', () => {
    expect(clampTolerance(defaultTolerance)).toEqual(defaultTolerance);
  });

  it('takes the contract’s where nothing was chosen', () => {
    expect(clampTolerance({})).toEqual(defaultTolerance);
    expect(clampTolerance({ share: Number.NaN })).toEqual(defaultTolerance);
  });

  it('stays inside the bounds, whatever is chosen, and what it gives is a tolerance', () => {
    const chosen = fc.record(
      {
        share: fc.double(),
        hedged: fc.double(),
        rank: fc.double(),
        lastDigit: fc.double(),
        points: fc.double(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(chosen, (given) => {
        const clamped = clampTolerance(given);
        expect(toleranceSchema.parse(clamped)).toEqual(clamped);
        for (const [key, [least, most]] of Object.entries(toleranceBounds)) {
          const value = clamped[key as keyof typeof clamped];
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
        }
        expect(clamped.hedged).toBeGreaterThanOrEqual(clamped.share);
      }),
    );
  });

  it('is kept in the settings, and need not be there', () => {
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
    const chosen = { ...defaultSettings, tolerance: clampTolerance({ share: 0.1 }) };
    expect(settingsSchema.parse(chosen)).toEqual(chosen);
  });
});
