import { charKind, isArabic, kinds } from './chars.ts';
import type { Letters } from './letters.ts';

const apostrophe = 39;
const stop = 46;

export const isHangul = (code: number) => code >= 0xac00 && code < 0xd7b0;
/** Of a script that writes words without spaces, or particles onto them. */
export const isUnspaced = (code: number) => charKind(code) === kinds.han;
const isKatakana = (code: number) => (code >= 0x30a0 && code < 0x3100) || code === 0x30fc;

/** What a word that means nothing to the reader takes, and for how many words it counts. */
export type Passed = { end: number; words: number };

/** French l', d', qu' before a word of its own. */
const elision = /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iuy;

/** Asked before the pattern, which costs more than most words. */
function mayElide(first: number, second: number): boolean {
  // d', qu, lo, ju, pu
  return second === apostrophe || second === 117 || (first === 108 && second === 111);
}

/** `known` is where the last known word ends. */
export function passUnknown(letters: Letters, start: number, known: number): Passed {
  const code = letters.codeAt(start);
  if (charKind(code) === kinds.han) return passUnspaced(letters, start, known);
  if (mayElide(code, letters.codeAt(start + 1))) {
    elision.lastIndex = start;
    if (elision.test(letters.text)) return { end: elision.lastIndex, words: 0 };
  }
  let end = start + 1;
  for (;;) {
    const next = letters.codeAt(end);
    const kind = charKind(next);
    // Arabic letters before digits are a word of their own: بـ30.
    if (kind === kinds.letter || (kind === kinds.digit && !isArabic(code))) end++;
    else if ((next === apostrophe || next === stop) && letters.kindAt(end + 1) === kinds.letter)
      end += 2;
    else return { end, words: 1 };
  }
}

/**
 * Korean words end in particles, so what follows a known word counts for nothing; in Chinese and
 * Japanese a word of ours may start at any character.
 */
function passUnspaced(letters: Letters, start: number, known: number): Passed {
  const code = letters.codeAt(start);
  let end = start + 1;
  if (isHangul(code)) {
    while (isHangul(letters.codeAt(end))) end++;
    return { end, words: known === start && end - start < 4 ? 0 : 1 };
  }
  if (isKatakana(code)) {
    while (isKatakana(letters.codeAt(end))) end++;
    return { end, words: 1 };
  }
  // Particles and auxiliaries are one to three characters, and what is longer is words.
  return { end, words: (start - known) % 4 === 3 ? 1 : 0 };
}

/** 삼천만 달러, 만원: syllables that are a number together. */
const koreanNumber =
  /(?:[일이삼사오육칠팔구십백천만억조]{2,}|[십백천만억조])(?=원|달러|불|개|배)|[일이삼사오육칠팔구십백천만억조]{2,}(?![가-힣])/y;

/** A word of one Korean syllable stands alone, before a particle or after a number: 원을, but not 원래. */
export function isWholeSyllable(letters: Letters, at: number, afterNumber: boolean): boolean {
  koreanNumber.lastIndex = at;
  if (afterNumber || koreanNumber.test(letters.text)) return true;
  const end = at + 1;
  const next = letters.codeAt(end);
  return !isHangul(next) || '은는이가을를의에로도만과와대'.includes(letters.text[end] ?? '');
}

/** Where a word may start after Arabic "and", "by" and the article, written as one with it. */
export function arabicStarts(letters: Letters, start: number): number[] {
  if (!isArabic(letters.codeAt(start)) || isArabic(letters.codeAt(start - 1))) return [];
  const prefix =
    /^[وف]?(?:[بكل]?ال|لل|[بكل])?/.exec(letters.text.slice(start, start + 5))?.[0] ?? '';
  return Array.from(prefix, (_, i) => start + i + 1);
}
