import { fold } from './chars.ts';
import type { Letters } from './letters.ts';

const isDigit = (code: number) => code > 47 && code < 58;
/** The small digits of 0.0₅123 count the zeros after the point. */
const isSubscript = (code: number) => code > 0x207f && code < 0x208a;

/** Where the numeral that starts at a digit ends: digits, and separators with digits after them. */
export function numeralEnd(letters: Letters, start: number): number {
  let end = start;
  let group = 0;
  let first = true;
  for (;;) {
    const code = letters.codeAt(end);
    if (isDigit(code) || isSubscript(code)) {
      end++;
      group++;
      continue;
    }
    const after = letters.codeAt(end + 1);
    // A full-width comma divides clauses, except among full-width digits.
    const wide = letters.text.charCodeAt(end) > 0xff00 && letters.text.charCodeAt(end + 1) < 0xff00;
    const separates =
      !wide &&
      (code === 44 ||
        code === 46 ||
        code === 0x66b ||
        code === 0x66c ||
        (code === 39 && group < 4));
    if (code === 44 && isDigit(after) && startsPeriod(letters, end + 1)) return end;
    if (separates && (isDigit(after) || isSubscript(after))) {
      end++;
    } else if (code === 32 && (first ? group < 4 : group === 3) && isGroup(letters, end + 1)) {
      end++;
    } else {
      return end;
    }
    first = false;
    group = 0;
  }
}

const period = /\d{1,2}(?:小[时時]|[时時天日周週]|시간|일|주)/y;

/** 现在9万6,24小时跌2%: an unspaced script may write a clause's comma without a space. */
function startsPeriod(letters: Letters, at: number): boolean {
  // Asked first, as most commas are in numbers of the Latin script.
  const unit = letters.text.charCodeAt(at + (isDigit(letters.codeAt(at + 1)) ? 2 : 1));
  if (!(unit > 0x2e7f)) return false;
  period.lastIndex = at;
  return period.test(letters.text);
}

const cyrillicX = 0x445;
const factor = /[xх](?:\d{1,2}(?:[.,]\d)?|1000?|[2-5]00)(?![\p{L}\d])/iuy;

/** "x10" for tenfold, but not a name such as x402. */
export function startsFactor(letters: Letters, at: number): boolean {
  const code = letters.codeAt(at);
  if (code !== 120 && code !== cyrillicX) return false;
  factor.lastIndex = at;
  return factor.test(letters.text);
}

/** Three digits that end there: what may follow a space inside a number. */
function isGroup(letters: Letters, at: number): boolean {
  for (let i = 0; i < 3; i++) if (!isDigit(letters.codeAt(at + i))) return false;
  return !isDigit(letters.codeAt(at + 3));
}

export type Numeral = {
  value: number;
  /** The worth of the last digit that is stated: 10 for 30, 1 for 31, 0.1 for 1.0. */
  step: number;
  /** Has a decimal part, or thousands set apart: looks like a price rather than a count. */
  decimal: boolean;
  grouped: boolean;
  digits: number;
};

/** 1, 10, 100, ...: exact as numbers, and quicker than a power. */
const tens = Array.from({ length: 16 }, (_, power) => 10 ** power);
const tenths = Array.from({ length: 16 }, (_, power) => 10 ** -power);

/** How a post divides thousands and decimals where a numeral's shape leaves it open. */
export type NumeralStyle = {
  /** 0,158 and 1.000 */
  comma: boolean;
  /** What ends in so many zeros is in thousands also where points stand before decimals: 98.500 */
  zeros: number;
};

const point = 46;
const comma = 44;

/** Plain digits, in threes where they are divided: 187, 0.158, 3412.5, 1,234.56. Null for any other. */
function readPlain(written: string, style: NumeralStyle): Numeral | null {
  if (written.length > 15) return null;
  let value = 0;
  let zeros = 0;
  let first = 0;
  let part = 0;
  let signs = 0;
  let sign = 0;
  let isMixed = false;
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (isDigit(code)) {
      value = value * 10 + (code - 48);
      zeros = code === 48 ? zeros + 1 : 0;
      part++;
      continue;
    }
    if (code !== point && code !== comma) return null;
    if (isMixed || (signs > 0 && part !== 3)) return null;
    if (signs === 0) first = part;
    else isMixed = code !== sign;
    sign = code;
    signs++;
    part = 0;
  }
  const digits = written.length - signs;
  if (signs === 0) {
    const step = tens[value === 0 ? digits - 1 : zeros] as number;
    return { value, step, decimal: false, grouped: false, digits };
  }
  if (first === 0 || part === 0) return null;
  const decimal = isMixed || (signs === 1 && !divides(written, first, part, zeros, style));
  const grouped = !decimal || signs > 1;
  if (grouped && (first > 3 || (!decimal && part !== 3))) return null;
  if (!decimal)
    return { value, step: value === 0 ? 1 : (tens[zeros] as number), decimal, grouped, digits };
  const one = tens[part] as number;
  const step = tenths[part] as number;
  return { value: value / one, step, decimal, grouped, digits: digits - part };
}

/** Whether the only sign in a numeral stands before thousands. */
function divides(
  written: string,
  first: number,
  part: number,
  zeros: number,
  style: NumeralStyle,
): boolean {
  if (part !== 3 || first > 3 || written.charCodeAt(0) === 48) return false;
  const sign = written.charCodeAt(first);
  // "98,000" is no decimal in any language.
  return (sign === comma) !== style.comma || zeros >= (sign === point ? style.zeros : 3);
}

/** Reads a numeral. Null for 2.1.0, 1.1.2026. */
export function readNumeral(written: string, style: NumeralStyle): Numeral | null {
  // Longer than any figure, and not worth the work: a text built to be slow.
  if (written.length > 40) return null;
  const plain = readPlain(written, style);
  if (plain) return plain;
  let text = '';
  for (let i = 0; i < written.length; i++) text += String.fromCharCode(fold(written.charCodeAt(i)));
  text = text.replace(/[ '٬]/g, ' ').replace('٫', '.');
  let zeros = '';
  text = text.replace(/0?[₀-₉]+/, (subscript) => {
    for (const char of subscript)
      if (char >= '₀') zeros += String.fromCharCode(char.charCodeAt(0) - 0x2050);
    return '0'.repeat(Math.min(Number(zeros), 30));
  });
  const parts = text.split(/[.,]/);
  const signs = text.replace(/[^.,]/g, '');
  const last = parts[parts.length - 1] ?? '';
  let decimal = '';
  if (signs.length > 0) {
    const point = signs[signs.length - 1];
    const mixed = signs.length > 1 && signs.includes(point === '.' ? ',' : '.');
    const ambiguous = last.length === 3 && /^[1-9]\d{0,2}$/.test(parts[0] ?? '');
    if (mixed) {
      if (signs.indexOf(point ?? '') !== signs.length - 1) return null;
      decimal = parts.pop() ?? '';
    } else if (signs.length === 1) {
      const ending = last.length - last.replace(/0+$/, '').length;
      const zeros = point === '.' ? ending >= style.zeros : last === '000';
      const thousands = (point === ',') !== style.comma || zeros;
      if (!ambiguous || !thousands) decimal = parts.pop() ?? '';
    }
    if (parts.some((part, i) => i > 0 && part.length !== 3 && part.length !== 2)) return null;
    if (parts.length > 1 && parts[parts.length - 1]?.length !== 3) return null;
    if (parts.length > 1 && (parts[0] ?? '').length > 3) return null;
  }
  const whole = parts.join('').replaceAll(' ', '');
  const value = Number(decimal ? `${whole}.${decimal}` : whole);
  if (Number.isNaN(value)) return null;
  if (whole.length > 18) return null;
  const trailing = /[1-9]0*$/.exec(whole);
  return {
    value,
    step: decimal ? 10 ** -decimal.length : 10 ** (trailing ? trailing[0].length - 1 : 0),
    decimal: decimal !== '',
    grouped: parts.length > 1 || text.includes(' '),
    digits: whole.length,
  };
}

/** The sign before a numeral's decimals where its shape leaves no doubt: 0,158 or 1.234,5 or 1.234.567. */
export function decimalSign(written: string): ',' | '.' | '' {
  if (written.length > 40) return '';
  let points = 0;
  let commas = 0;
  let last = 0;
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code === point) points++;
    else if (code === comma) commas++;
    else continue;
    last = i;
  }
  if (points === 0 && commas === 0) return '';
  const lastIsPoint = written.charCodeAt(last) === point;
  if (points > 0 && commas > 0) return lastIsPoint ? '.' : ',';
  if (points > 1) return ',';
  if (commas > 1) return '.';
  if (written.length - last === 4 && !/^0\d*[.,]/.test(written)) return '';
  return lastIsPoint ? '.' : ',';
}
