import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import { readText } from '../../../lib/reading/read-text.ts';
import { inStretches } from '../../../lib/reading/stretches.ts';

const watch = [openGradient];
const filler = 'The ferry left on time and nobody minded the rain. ';

describe('inStretches', () => {
  it('leaves a post whole', () => {
    expect(inStretches('$OPG at $0.16')).toEqual([{ start: 0, text: '$OPG at $0.16' }]);
  });

  it.each([
    ['paragraphs', `${filler.repeat(8)}\n\n`],
    ['lines', `${filler.repeat(8)}\n`],
    ['sentences', filler],
    ['words', 'rain '],
    ['nothing at all', 'x'],
    ['characters of two units', '🎯'],
  ])('puts %s together again, character for character', (_name, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const stretches = inStretches(text);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    for (const stretch of stretches) {
      expect(text.startsWith(stretch.text, stretch.start)).toBe(true);
      expect(stretch.text.isWellFormed()).toBe(true);
    }
  });
});

describe('readText on a very long text', () => {
  it('finds the claims of every stretch where they stand', () => {
    const claim = 'OpenGradient has a $30M market cap.';
    const text = `${`${filler.repeat(100)}\n\n${claim}\n\n`.repeat(20)}`;
    const { claims } = readText(text, watch);
    expect(claims).toHaveLength(20);
    for (const { start, end, quote, symbol } of claims) {
      expect(text.slice(start, end)).toBe(quote);
      expect(quote).toContain('$30M');
      expect(symbol).toBe('OPG');
    }
  });
});
