import { charKind, foldAt, kinds } from './chars.ts';

/** Ends a clause beside commas and brackets: bullets, bars, dashes between spaces. */
export const breaks = new Set(',;|•·–、；'.split(''));
export const ends = new Set('!?。！？؟…'.split(''));
/** Signs that a parser looks at. */
export const kept = new Set(',()|:=/+-–%?&'.split(''));

export function skipLink(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const kind = charKind(foldAt(text, end));
    if (kind === kinds.space || kind === kinds.line) break;
    end++;
  }
  return end;
}

/** A price's "at": "@ 16¢", "@$0.16". */
export function isPriceSign(text: string, at: number): boolean {
  const next = foldAt(text, at + 1);
  return (
    charKind(next) === kinds.space ||
    next === 36 ||
    /^\d[\d.,]*[kKmM]?(?![\p{L}\d_])/u.test(text.slice(at + 1, at + 20))
  );
}

/** Decimals without a zero before the point. */
export function pointStarts(text: string, at: number): boolean {
  if (charKind(foldAt(text, at + 1)) !== kinds.digit) return false;
  const before = foldAt(text, at - 1);
  return before === 36 || charKind(before) === kinds.space;
}
