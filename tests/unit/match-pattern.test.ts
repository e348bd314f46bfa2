import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../lib/match-pattern.ts';

describe('matchesPattern', () => {
  it.each([
    ['https://x.com/*', 'https://x.com/home'],
    ['https://x.com/*', 'https://x.com/'],
    ['https://*.substack.com/*', 'https://floats.substack.com/p/a?b=c'],
    ['https://*.substack.com/*', 'https://substack.com/home'],
    ['https://www.binance.com/*/square*', 'https://www.binance.com/en/square/post/1'],
    ['https://www.binance.com/square*', 'https://www.binance.com/square'],
  ])('%s is %s', (pattern, address) => {
    expect(matchesPattern(pattern, address)).toBe(true);
  });

  it.each([
    ['https://x.com/*', 'http://x.com/home'],
    ['https://x.com/*', 'https://x.com.example.org/'],
    ['https://x.com/*', 'https://xxcom/home'],
    ['https://*.substack.com/*', 'https://notsubstack.com/'],
    ['https://*.substack.com/*', 'https://example.org/substack.com/'],
    ['https://*.substack.com/*', 'https://example.org/.substack.com/'],
    ['https://www.binance.com/*/square*', 'https://www.binance.com/en/trade'],
  ])('%s is not %s', (pattern, address) => {
    expect(matchesPattern(pattern, address)).toBe(false);
  });
});
