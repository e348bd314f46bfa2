import { variants } from './variants.ts';

/** `han` stands for the scripts that write words without spaces between them. */
export const kinds = { letter: 1, han: 2, digit: 3, space: 4, line: 5, sign: 6 } as const;
export type CharKind = (typeof kinds)[keyof typeof kinds];

// Worked out once for each character that turns up; 0 is not yet known.
const knownKinds = new Uint8Array(65536);
/** Of each character what it is folded to, and above that the kind of it. */
const knownGlyphs = new Int32Array(65536);
const kindShift = 16;

const digitZeros = [0x660, 0x6f0, 0x966, 0xff10];

function foldOnce(code: number): number {
  for (const zero of digitZeros) if (code >= zero && code < zero + 10) return 48 + code - zero;
  // Full-width forms of the printable ASCII characters.
  if (code > 0xff00 && code < 0xff5f) return fold(code - 0xfee0);
  const char = String.fromCharCode(code);
  if (/[^\S\n\r\u2028\u2029]/.test(char)) return 32;
  if (char === '\u2019' || char === '`') return 39;
  if (/[\u2010\u2011\u2212\ufe63]/.test(char)) return 45;
  if (/[\u2014\u2015]/.test(char)) return 0x2013;
  const small = char === 'İ' ? 'i' : char.toLowerCase();
  const lower = small.length === 1 ? small.charCodeAt(0) : code;
  return variants.get(lower) ?? lower;
}

/** One character for one (small letters, plain digits, spaces and signs), so that offsets stay. */
export function fold(code: number): number {
  return glyphOf(code) & 0xffff;
}

/** A character as it is compared, with its kind: one look for both. */
export function glyphOf(code: number): number {
  return (knownGlyphs[code] as number) || learnGlyph(code);
}

export const kindOfGlyph = (glyph: number) => glyph >>> kindShift;

function learnGlyph(code: number): number {
  const folded = foldOnce(code);
  const glyph = folded | (charKind(folded) << kindShift);
  knownGlyphs[code] = glyph;
  return glyph;
}

function kindOnce(code: number): CharKind {
  if (code >= 48 && code < 58) return kinds.digit;
  if (code === 32) return kinds.space;
  const char = String.fromCharCode(code);
  if (/[\n\r\u2028\u2029]/.test(char)) return kinds.line;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]/u.test(char)) return kinds.han;
  // Variation selectors and the keycap are marks that follow emoji, not letters.
  const letter = /[\p{L}\p{M}]/u.test(char) && !/[\ufe00-\ufe0f\u20e3]/.test(char);
  return letter ? kinds.letter : kinds.sign;
}

/** The kind of a folded character. */
export function charKind(code: number): CharKind {
  const known = knownKinds[code];
  if (known) return known as CharKind;
  const kind = kindOnce(code);
  knownKinds[code] = kind;
  return kind;
}

/** Whether nothing but white space stands between two places in a text. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return text.slice(at, to).trim() === '';
    if (code > 32 || (code < 32 && (code < 9 || code > 13))) return false;
  }
  return true;
}

/** Letters and digits of any script. */
export function isWordChar(code: number): boolean {
  return charKind(code) <= kinds.digit;
}

export const isArabic = (code: number) => code >= 0x620 && code < 0x700;

/** Marks that words are written with and without: accents apart from their letters, Arabic vowels and tatweel. */
export function isMark(code: number): boolean {
  if (code < 0x300) return false;
  return code < 0x370 || code === 0x640 || (code > 0x64a && code < 0x660) || code === 0x670;
}
