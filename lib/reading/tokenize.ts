import type { CoinNames } from './coin-names.ts';
import { Cutter, type Start } from './cutter.ts';
import type { Lexicon } from './lexicon.ts';
import { onlyEnglish, type Settled } from './settle.ts';
import type { Token } from './tokens.ts';

export type Paragraph = { tokens: Token[]; settled: Settled };

const blankLine = /\n[^\S\n]*\n/y;

function paragraphEnd(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    blankLine.lastIndex = at;
    if (blankLine.test(text)) return blankLine.lastIndex;
  }
  return text.length;
}

/**
 * Cuts a text into the words, numerals, signs and coins that mean something to the reader, each paragraph
 * in the languages that its own words and letters speak for, and less so those of the paragraphs before.
 */
export function tokenize(text: string, lexicon: Lexicon, names: CoinNames): Paragraph[] {
  const { ballot } = lexicon;
  const letters = lexicon.open(text);
  ballot.clear();
  const paragraphs: Paragraph[] = [];
  let start: Start = { start: 0, words: 0, clause: 0, sentence: 0, line: 0 };
  while (start.start < text.length) {
    const end = paragraphEnd(text, start.start);
    let cutter = new Cutter(letters, start, lexicon, names, onlyEnglish, true);
    let next = cutter.cutTo(end);
    const settled = ballot.settle();
    if (settled.key !== onlyEnglish.key) {
      cutter = new Cutter(letters, start, lexicon, names, settled, false);
      next = cutter.cutTo(end);
    }
    paragraphs.push({ tokens: cutter.tokens, settled });
    start = next;
    ballot.fade();
  }
  return paragraphs;
}
