import { describe, expect, it } from 'vitest';
import type { DayRow } from '../../lib/figure.ts';
import { countTurnoverDays, turnoverOn } from '../../lib/turnover.ts';

const day = (at: string, volume: number | null, market_cap: number | null = 10): DayRow => ({
  at,
  price: 1,
  market_cap,
  volume,
});

describe('countTurnoverDays', () => {
  it('counts the days at or above the whole market cap, and the longest run of them', () => {
    const rows = [
      day('2026-11-01', 10),
      day('2026-11-02', 9),
      day('2026-11-03', 11),
      day('2026-11-04', 30),
      day('2026-11-05', 12),
      day('2026-11-06', 1),
    ];
    expect(countTurnoverDays(rows)).toEqual({ known: 6, above: 4, longestRun: 3 });
  });

  it('lets a day break a run that is missing or not known, and counts it for nothing', () => {
    const rows = [
      day('2026-11-01', 11),
      day('2026-11-02', null),
      day('2026-11-03', 11),
      day('2026-11-05', 11),
      day('2026-11-06', 11),
    ];
    expect(countTurnoverDays(rows)).toEqual({ known: 4, above: 4, longestRun: 2 });
  });

  it('knows no turnover without a cap', () => {
    expect(turnoverOn(day('2026-11-01', 5, 0))).toBeNull();
    expect(turnoverOn(day('2026-11-01', 5, null))).toBeNull();
    expect(turnoverOn(day('2026-11-01', 0))).toBe(0);
    expect(countTurnoverDays([])).toEqual({ known: 0, above: 0, longestRun: 0 });
  });
});
