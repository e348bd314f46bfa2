import { describe, expect, it } from 'vitest';
import type { Claim, Reading } from '../../../lib/claim.ts';
import { openGradient } from '../../../lib/coin.ts';
import type { Answer, CoinFigures } from '../../../lib/figure.ts';
import { contractTerms } from '../../../lib/judging/terms.ts';
import { createPostNote } from '../../../lib/page/post-note.ts';
import { readText } from '../../../lib/reading/read-text.ts';

const asOf = Date.parse('2026-11-20T12:00:00Z');
const said = (value: number) => [{ source: 'one', value, observedAt: asOf, fetchedAt: asOf }];
const figures: CoinFigures = {
  coin: openGradient,
  figures: { market_cap: said(31e6), volume: said(28e6) },
  history: [],
};

function judge(reading: Reading, of: CoinFigures): string[] {
  const note = createPostNote(
    { id: '1', author: () => null, permalink: () => null, postedAt: asOf, blocks: [] },
    { text: '', parts: [], stands: () => false, rangeOf: () => null },
    reading,
    { add() {}, remove() {}, clear() {} },
    contractTerms,
  );
  const answer: Answer = { kind: 'figures', symbol: 'OPG', figures: of };
  note.judge(() => answer, asOf);
  return note.judged.map(({ claim, verdict }) => `${metricOf(claim)} ${verdict.verdict}`);
}

const metricOf = ({ metric }: Claim) => metric;

describe('a claim that hangs on days that are on their way', () => {
  const reading = readText('$OPG has a $31M market cap. Its volume often exceeds its market cap.', [
    openGradient,
  ]);

  it('is not called unknown before they have come', () => {
    expect(judge(reading, { ...figures, awaitsDays: true })).toEqual(['market_cap holds']);
  });

  it('is where none come', () => {
    expect(judge(reading, figures)).toEqual(['market_cap holds', 'turnover unknown']);
  });
});
