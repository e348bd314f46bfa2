import { can } from './can.ts';
import { charKind, kinds } from './chars.ts';
import { both, type Classes, only, ownSigns } from './classes.ts';
import type { Letters } from './letters.ts';

export const roles = {
  /** Ends a clause beside commas and brackets: bullets, bars, dashes between spaces. */
  breaks: 1,
  ends: 2,
  /** A parser looks at it. */
  kept: 4,
} as const;

const signs = { breaks: ',;|•·–、；', ends: '!?。！？؟…', kept: ',()|:=/+-–%?&' };
const rolesByCode = new Uint8Array(65536);
for (const role of ['breaks', 'ends', 'kept'] as const)
  for (const sign of signs[role])
    rolesByCode[sign.charCodeAt(0)] = roleOf(sign.charCodeAt(0)) | roles[role];

const classesByCode = new Map(
  ownSigns.map((sign) => [sign.charCodeAt(0), both(can.sign, only(sign))]),
);

export function classesOfSign(code: number): Classes {
  return classesByCode.get(code) ?? can.sign;
}

/** What a sign does, as bits. */
export function roleOf(code: number): number {
  return rolesByCode[code] as number;
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

/** "цена — 0,16$": the dash stands for "is". */
export function isCopula({ text }: Letters, dash: number): boolean {
  return /^[–—]\s*[~≈]?\p{Sc}?\d/u.test(text.slice(dash, dash + 8));
}
