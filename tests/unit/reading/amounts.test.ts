import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import { readFigures } from '../../../lib/reading/read-text.ts';

type Labelled = { text: string; start: number; end: number; value: number; lang: string };

const file = new URL('../../../../shared/corpus/amounts.jsonl', import.meta.url);

/** Labelled amounts lie beside the repository, not in it: a clone elsewhere goes without. */
describe.skipIf(!existsSync(file))('the labelled amounts', () => {
  const amounts: Labelled[] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  const byLanguage = [...Map.groupBy(amounts, ({ lang }) => lang)];

  it.each(byLanguage)('%s: at least 92%% have their value', (language, labelled) => {
    const right = labelled.filter(isRead).length;
    console.info(`amounts, ${language}: ${right} of ${labelled.length}`);
    expect(right / labelled.length).toBeGreaterThanOrEqual(0.92);
  });
});

function isRead({ text, start, end, value }: Labelled): boolean {
  return readFigures(text, [openGradient]).tokens.some(({ amount, ...token }) => {
    if (amount === null || token.start >= end || token.end <= start) return false;
    const read = amount.sign === '-' ? -amount.low : amount.low;
    return Math.abs(read - value) <= 1e-9 * Math.abs(value);
  });
}
