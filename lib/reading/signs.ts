import { charKind, kinds } from './chars.ts';
import type { Letters } from './letters.ts';

/** Ends a clause beside commas and brackets: bullets, bars, dashes between spaces. */
export const breaks = new Set(',;|•·–、；'.split(''));
export const ends = new Set('!?。！？؟…'.split(''));
/** Signs that a parser looks at. */
export const kept = new Set(',()|:=/+-–%?&'.split(''));

export function skipLink(letters: Letters, at: number): number {
  let end = at;
  while (end < letters.text.length) {
    const kind = letters.kindAt(end);
    if (kind === kinds.space || kind === kinds.line) break;
    end++;
  }
  return end;
}

/** A price's "at": "@ 16¢", "@$0.16". */
export function isPriceSign(letters: Letters, at: number): boolean {
  const next = letters.codeAt(at + 1);
  return (
    charKind(next) === kinds.space ||
    next === 36 ||
    /^\d[\d.,]*[kKmM]?(?![\p{L}\d_])/u.test(letters.text.slice(at + 1, at + 20))
  );
}

/** Decimals without a zero before the point. */
export function pointStarts(letters: Letters, at: number): boolean {
  if (letters.kindAt(at + 1) !== kinds.digit) return false;
  const before = letters.codeAt(at - 1);
  return before === 36 || charKind(before) === kinds.space;
}
