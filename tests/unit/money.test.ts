import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatCount,
  formatFigure,
  formatMoney,
  formatPrice,
  formatRank,
  formatRatio,
} from '../../lib/money.ts';

describe('money', () => {
  it.each([
    [31_234_567, '$31.2M'],
    [30_000_000, '$30M'],
    [237_900_000_000, '$238B'],
    [640_000, '$640K'],
    [12.5, '$12.5'],
  ])('writes %d as %s', (value, text) => {
    expect(formatMoney(value, 'usd', 'en')).toBe(text);
  });

  it.each([
    [0.10234, '$0.1023'],
    [0.00000123, '$0.00000123'],
    [3.353, '$3.353'],
    [67_123, '$67,123'],
  ])('writes the price %d as %s', (value, text) => {
    expect(formatPrice(value, 'usd', 'en')).toBe(text);
  });

  it('counts coins', () => {
    expect(formatCount(221_900_000, 'en')).toBe('221.9M');
    expect(formatCount(1e9, 'en')).toBe('1B');
  });

  it('writes a ratio with two decimals, or two digits where it is small', () => {
    expect(formatRatio(0.917, 'en')).toBe('0.92×');
    expect(formatRatio(1.5164, 'en')).toBe('1.52×');
    expect(formatRatio(0.05381, 'en')).toBe('0.054×');
    expect(formatRatio(2, 'en')).toBe('2×');
  });

  it('writes a change with its sign', () => {
    expect(formatChange(2.71, 'en')).toBe('+2.7%');
    expect(formatChange(-12.34, 'en')).toBe('−12.3%');
    expect(formatChange(-0.042, 'en')).toBe('−0.042%');
    expect(formatChange(0, 'en')).toBe('0%');
  });

  it('writes a rank', () => {
    expect(formatRank(612, 'en')).toBe('#612');
    expect(formatRank(540.5, 'en')).toBe('#541');
  });

  it('writes as the reader does', () => {
    expect(formatMoney(31_234_567, 'usd', 'de')).toMatch(/^31,2\sMio\.\s\$$/);
    expect(formatMoney(312_345_678, 'usd', 'ja')).toBe('$3.12億');
    expect(formatRatio(0.917, 'de')).toBe('0,92×');
  });

  it('chooses by the metric and the unit of a claim', () => {
    expect(formatFigure({ metric: 'price', unit: 'eur' }, 67_123, 'en')).toBe('€67,123');
    expect(formatFigure({ metric: 'volume', unit: 'usd' }, 67_123, 'en')).toBe('$67.1K');
    expect(formatFigure({ metric: 'circulating_supply', unit: 'coins' }, 1.9e8, 'en')).toBe('190M');
    expect(formatFigure({ metric: 'change', unit: 'x' }, 10, 'en')).toBe('10×');
  });

  it('does not throw at a unit that is no currency', () => {
    expect(formatFigure({ metric: 'volume', unit: 'doge coins' }, 5e6, 'en')).toBe('5M doge coins');
  });
});
