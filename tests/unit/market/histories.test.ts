import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayRow } from '../../../lib/figure.ts';
import { lastReady, mergeDays, missingDays } from '../../../lib/market/histories.ts';

const at = (text: string) => Date.parse(text);
const day = (text: string, price = 1): DayRow => ({
  at: text,
  price,
  market_cap: null,
  volume: null,
});

describe('lastReady', () => {
  it('is forty minutes after the last midnight that lies so far back', () => {
    expect(lastReady(at('2026-11-20T00:40:00Z'))).toBe(at('2026-11-20T00:40:00Z'));
    expect(lastReady(at('2026-11-20T00:39:59Z'))).toBe(at('2026-11-19T00:40:00Z'));
    expect(lastReady(at('2026-11-20T23:59:00Z'))).toBe(at('2026-11-20T00:40:00Z'));
  });
});

describe('missingDays', () => {
  const now = at('2026-11-20T00:41:00Z');

  it('asks for a year where nothing is held, and for what is missing where something is', () => {
    expect(missingDays([], now)).toBe(365);
    expect(missingDays([day('2026-11-18')], now)).toBe(2);
    expect(missingDays([day('2026-11-10')], now)).toBe(10);
    expect(missingDays([day('2024-01-01')], now)).toBe(365);
    expect(missingDays([day('2026-11-19')], now)).toBe(1);
  });

  it('never asks for a day again that is held', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(86_399_999), (ago, since) => {
        const midnight = at('2026-11-20T00:00:00Z');
        const last = new Date(midnight - ago * 86_400_000).toISOString().slice(0, 10);
        const days = missingDays([day(last)], midnight + since);
        const from = midnight + since - days * 86_400_000;
        if (since > 0 && days < 365) expect(from).toBeGreaterThan(at(last));
      }),
    );
  });
});

describe('mergeDays', () => {
  it('keeps what is held as it is, in order and each day once', () => {
    const held = [day('2026-11-17', 1), day('2026-11-18', 2)];
    const more = [day('2026-11-18', 9), day('2026-11-19', 3)];
    expect(mergeDays(held, more)).toEqual([...held, day('2026-11-19', 3)]);
  });
});
