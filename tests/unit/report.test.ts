import { describe, expect, it } from 'vitest';
import { openGradient } from '../../lib/coin.ts';
import type { Answer } from '../../lib/figure.ts';
import { judgeClaim } from '../../lib/judging/judge-claim.ts';
import { readText } from '../../lib/reading/read-text.ts';
import { addressOfReport, writeReport } from '../../lib/report.ts';

const seenAt = Date.parse('2026-11-20T12:00:00Z');
const at = { source: 'coingecko', observedAt: seenAt, fetchedAt: seenAt };
const figures = {
  coin: openGradient,
  figures: { market_cap: [{ ...at, value: 31_200_000 }] },
  history: [],
};
const answer: Answer = { kind: 'figures', symbol: 'OPG', figures };

describe('writeReport', () => {
  const [claim] = readText('OPG & its $30M market cap?!', [openGradient]).claims;
  if (!claim) throw new Error('The sample states no claim.');
  const verdict = judgeClaim(claim, figures, { postedAt: null, asOf: seenAt });

  it('says what was read, what the figures are and which version it was', () => {
    const { title, body } = writeReport({ claim, verdict }, answer, '1.2.3');
    expect(title).toContain('OPG market_cap');
    for (const words of [
      `Quote: ${claim.quote}`,
      '30000000',
      `rule ${claim.rule}`,
      'Coin: opengradient',
      'Figure: 31200000 from coingecko, seen 2026-11-20T12:00:00.000Z',
      'Version: 1.2.3',
    ]) {
      expect(body).toContain(words);
    }
  });

  it('says that there were no figures, and never 0', () => {
    const none: Answer = { kind: 'unavailable', symbol: 'OPG', why: 'limited' };
    const unknown = judgeClaim(claim, null, { postedAt: null, asOf: seenAt });
    const { body } = writeReport({ claim, verdict: unknown }, none, '1.2.3');
    expect(body).toContain('Figures: unavailable');
    expect(body).toContain('now not known');
    expect(body).not.toMatch(/\b0\b/);
  });

  it('survives the way into an address', () => {
    const report = writeReport({ claim, verdict }, answer, '1.2.3');
    const address = new URL(addressOfReport(report));
    expect(address.protocol).toBe('https:');
    expect(Object.fromEntries(address.searchParams)).toEqual(report);
  });
});
