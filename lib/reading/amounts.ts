import { type Numeral, readNumeral } from './numerals.ts';
import { is, meaningOf, type Token } from './tokens.ts';

/** A number as it is written, with the unit beside it; nothing here is inferred. */
export type Amount = {
  low: number;
  high: number;
  /** The worth of the last digit stated at each end; 0 in words. */
  lowStep: number;
  highStep: number;
  /** A currency's code, `percent`, `x`, `ratio`, `rank`, or empty where none is written. */
  unit: string;
  /** The power of ten that a magnitude word or letter adds; 0 where there is none. */
  magnitude: number;
  range: boolean;
  sign: '' | '+' | '-';
  /** Written with a decimal part or thousands apart, as prices are. */
  priceLike: boolean;
  inWords: boolean;
  /** "100K+" */
  plus: boolean;
  /** Written in cents, and already scaled to the unit. */
  hundredths: boolean;
};

/** A figure that a word states and no number: "twice", "doubled". */
export function wordAmount(value: number, unit: string): Amount {
  return {
    low: value,
    high: value,
    lowStep: 0,
    highStep: 0,
    unit,
    magnitude: 0,
    range: false,
    sign: '',
    priceLike: false,
    inWords: true,
    plus: false,
    hundredths: false,
  };
}

/** Adds up a number that is written in several pieces: 1亿6千万, two hundred thousand, 1.5 billion. */
class Sum {
  total = 0;
  private chunk = 0;
  private pending = 0;
  private lastPower = 0;
  private afterMagnitude = false;
  step = 0;
  magnitude = 0;
  numeral: Numeral | null = null;

  addNumber(value: number, numeral: Numeral | null): void {
    // 9万8 is 98,000.
    if (numeral && this.afterMagnitude && this.lastPower >= 3 && value < 10 && !numeral.decimal) {
      this.total += value * 10 ** (this.lastPower - 1);
      this.step = 10 ** (this.lastPower - 1);
    } else {
      // "a half", "a half a billion"
      const half = !numeral && (value === 1 || this.pending === 1) && value !== this.pending;
      this.pending = half && this.pending ? Math.min(value, this.pending) : this.pending + value;
      this.step = numeral ? numeral.step : 0;
    }
    this.numeral = numeral ?? this.numeral;
    this.afterMagnitude = false;
  }

  /** "and a half" */
  addPart(value: number): void {
    this.pending += value;
  }

  addMagnitude(power: number): void {
    const scale = 10 ** power;
    this.magnitude = this.afterMagnitude ? this.magnitude + power : power;
    this.step *= scale;
    if (power < 4 && !(this.numeral && power === 3 && !this.afterMagnitude)) {
      this.chunk =
        this.pending === 0 && this.afterMagnitude
          ? this.chunk * scale
          : this.chunk + (this.pending || 1) * scale;
    } else if (this.chunk === 0 && this.pending === 0) {
      this.total *= scale;
    } else {
      this.total += (this.chunk + this.pending) * scale;
      this.chunk = 0;
    }
    this.pending = 0;
    this.afterMagnitude = true;
    this.lastPower = power;
  }

  value(): number {
    return this.total + this.chunk + this.pending;
  }
}

/** Nothing but space between two tokens. */
function touches(text: string, left: Token, right: Token): boolean {
  return (
    right.start - left.end < 3 &&
    text.slice(left.end, right.start).trim() === '' &&
    left.line === right.line
  );
}

/**
 * Draws numerals, number words, magnitudes and units together into amounts. `comma` says that the
 * post's language has a decimal comma.
 */
export function findAmounts(text: string, tokens: readonly Token[], comma: boolean): Token[] {
  const out: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (token.class === 'numeral' || is(token, 'number')) {
      const next = readAmount(text, tokens, i, comma, out);
      if (next > i) {
        i = next;
        continue;
      }
    }
    out.push(token);
    i++;
  }
  return out;
}

function readAmount(
  text: string,
  tokens: readonly Token[],
  first: number,
  comma: boolean,
  out: Token[],
): number {
  const sum = new Sum();
  let i = first;
  let inWords = true;
  let last: Token | null = null;
  let half = 0;
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (last && !touches(text, last, token)) break;
    if (token.class === 'numeral') {
      if (last && !is(last, 'magnitude')) break;
      const numeral = readNumeral(token.value, comma);
      if (!numeral) {
        if (last) break;
        return first + 1;
      }
      if (last && last.end < token.start && numeral.digits > 4) break;
      sum.addNumber(numeral.value, numeral);
      inWords = false;
    } else if (last && is(token, 'magnitude')) {
      sum.addPart(half);
      half = 0;
      sum.addMagnitude(Number(meaningOf(token, 'magnitude')));
    } else if (is(token, 'number')) {
      if (last && !inWords && !is(last, 'magnitude')) break;
      const value = meaningOf(token, 'number');
      if (value[0] === '+') half = Number(value.slice(1));
      else sum.addNumber(Number(value), null);
    } else break;
    last = token;
  }
  sum.addPart(half);
  if (!last) return first;
  const numeral = sum.numeral;
  const amount: Amount = {
    low: sum.value(),
    high: 0,
    lowStep: inWords ? 0 : sum.step,
    highStep: 0,
    unit: '',
    magnitude: sum.magnitude,
    range: false,
    sign: '',
    priceLike: numeral !== null && (numeral.decimal || numeral.grouped),
    inWords,
    plus: false,
    hundredths: false,
  };
  const head = tokens[first] as Token;
  const { start, end, next, from } = readUnits(text, tokens, amount, first, i, out);
  // A number word alone ("one", "two") is no figure.
  if (inWords && !amount.magnitude && !amount.unit && out[out.length - 1]?.class !== 'top')
    return first;
  amount.high = amount.low;
  amount.highStep = amount.lowStep;
  const year =
    /^(?:19|20)\d\d$/.test(head.value) && !amount.unit && !amount.magnitude && !amount.plus;
  out.push({
    ...head,
    class: year ? 'year' : 'amount',
    start,
    end,
    from,
    to: Math.max(head.to, (tokens[next - 1] as Token).to),
    amount: year ? null : amount,
  });
  return next;
}

/** What is written around a number: signs and currency before it, units and a plus after it. */
function readUnits(
  text: string,
  tokens: readonly Token[],
  amount: Amount,
  first: number,
  afterNumber: number,
  out: Token[],
): { start: number; end: number; next: number; from: number } {
  let start = (tokens[first] as Token).start;
  let from = (tokens[first] as Token).from;
  let next = afterNumber;
  let end = (tokens[next - 1] as Token).end;

  for (let before = out[out.length - 1]; before; before = out[out.length - 1]) {
    const gap = text.slice(before.end, start);
    if (gap.trim() !== '' || gap.length > 1) break;
    const char = before.class === 'sign' ? before.value : '';
    if (is(before, 'money') && !amount.unit && !amount.inWords)
      amount.unit = meaningOf(before, 'money');
    else if (char === '%' && !amount.unit && gap === '') amount.unit = 'percent';
    else if (char === '#' && gap === '') amount.unit = 'rank';
    else if (
      (char === '+' || char === '-') &&
      !amount.sign &&
      gap === '' &&
      standsAlone(text, before)
    ) {
      amount.sign = char;
    } else break;
    start = before.start;
    from = before.from;
    out.pop();
    if (amount.unit === 'rank') break;
  }

  for (; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    const gap = text.slice(end, token.start);
    if (gap.trim() !== '' || gap.length > 1 || token.line !== (tokens[first] as Token).line) break;
    const char = token.class === 'sign' ? token.value : '';
    const { unit } = amount;
    if (char === '+' && gap === '' && !/[\d$€£]/.test(text[token.end] ?? '')) amount.plus = true;
    else if ((char === '%' || is(token, 'percent')) && (!unit || unit === 'percent'))
      amount.unit = 'percent';
    else if (is(token, 'ordinal') && gap === '' && !unit) amount.unit = 'rank';
    else if (
      is(token, 'cents') &&
      !amount.magnitude &&
      (!unit || unit === meaningOf(token, 'cents'))
    ) {
      amount.unit = meaningOf(token, 'cents');
      amount.low /= 100;
      amount.lowStep /= 100;
      amount.priceLike = true;
      amount.hundredths = true;
    } else if (is(token, 'money') && takesMoney(text, token, amount, gap)) {
      // "¥5 JPY", "$5 CAD": the code says more than the sign.
      const code = /^[A-Z]{3}$/.test(text.slice(token.start, token.end));
      if (!unit || code) amount.unit = meaningOf(token, 'money');
    } else if (is(token, 'move') && meaningOf(token, 'move') === 'x' && !unit) {
      // "3x" in one, "three times" in two words.
      if ((gap === '') !== token.end - token.start < 3) break;
      amount.unit = 'x';
    } else break;
    end = token.end;
  }
  return { start, end, next, from };
}

/** Whether a currency after a number is the number's own and not the next one's. */
function takesMoney(text: string, token: Token, amount: Amount, gap: string): boolean {
  const written = text.slice(token.start, token.end);
  // "a US$4 billion": the currency is the next figure's.
  if (amount.inWords && /^\s?\d/.test(text.slice(token.end, token.end + 2))) return false;
  if (/[\p{L}]/u.test(written)) {
    if (/^[A-Z]{3}$/.test(written)) return true;
    return (
      !amount.unit ||
      amount.unit === meaningOf(token, 'money') ||
      meaningOf(token, 'money') === 'usd'
    );
  }
  if (amount.unit || amount.inWords) return false;
  return !/\d/.test(text[token.end] ?? '') || gap === '';
}

/** A sign that belongs to its number: -3% but not 5-3 or a - 3. */
function standsAlone(text: string, sign: Token): boolean {
  return !/[\p{L}\p{N})%]/u.test(text[sign.start - 1] ?? '');
}
