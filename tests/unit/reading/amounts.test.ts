import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import { readFigures } from '../../../lib/reading/read-text.ts';

type Labelled = { text: string; start: number; end: number; value: number; lang: string };

/** Labelled amounts lie beside the repository, not in it: a clone elsewhere goes without. */
const path = new URL('../../../../shared/corpus/amounts.jsonl', import.meta.url);
const rows: Labelled[] = existsSync(path)
  ? readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];

function isRight({ text, start, end, value }: Labelled): boolean {
  const near = (read: number) => Math.abs(read - value) <= 0.005 * Math.abs(value);
  return readFigures(text, [openGradient]).tokens.some((token) => {
    if (token.start >= end || token.end <= start) return false;
    const { amount } = token;
    // A bare year is no amount, but its value is right.
    if (!amount) return token.class === 'year' && near(Number(token.value));
    return near(amount.sign === '-' ? -amount.low : amount.low) || near(amount.high);
  });
}

describe.skipIf(rows.length === 0)('the labelled amounts', () => {
  it.each([...new Set(rows.map(({ lang }) => lang))])('are read in %s, 92 in 100', (lang) => {
    const own = rows.filter((row) => row.lang === lang);
    const wrong = own.filter((row) => !isRight(row)).map(({ text }) => text);
    expect(wrong.length / own.length, wrong.join('\n')).toBeLessThanOrEqual(0.08);
  });
});
