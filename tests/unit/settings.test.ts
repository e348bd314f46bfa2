import { describe, expect, it } from 'vitest';
import { defaultSettings, isActive } from '../../lib/settings.ts';

const now = Date.UTC(2026, 10, 20);

describe('isActive', () => {
  it('is so on every site from the start', () => {
    expect(isActive(defaultSettings, 'x', now)).toBe(true);
  });

  it.each([
    ['the master switch is off', { everywhere: false }],
    ['the site is off', { sitesOff: ['x'] }],
    ['everything is snoozed', { snoozedUntil: now + 1 }],
  ])('is not where %s', (_name, change) => {
    expect(isActive({ ...defaultSettings, ...change }, 'x', now)).toBe(false);
  });

  it('is so again when the snooze is over, and where another site is off', () => {
    expect(
      isActive({ ...defaultSettings, snoozedUntil: now, sitesOff: ['reddit'] }, 'x', now),
    ).toBe(true);
  });
});
