import { can } from './can.ts';
import { isBlank } from './chars.ts';
import { anyOf, both } from './classes.ts';
import { isArticle, isHyphen, joinsWords } from './number-words.ts';
import { decimalSign, type Numeral, type NumeralStyle, readNumeral } from './numerals.ts';
import { Sum } from './sum.ts';
import { is, meaningOf, type Token } from './tokens.ts';
import { readUnits } from './units.ts';
import { isHangul } from './unknown-words.ts';

/** What a number is written with beside numerals and hyphens. */
const pieces = anyOf('number', 'magnitude', 'overAfter', 'and');

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
  /** The number itself says that it is rough: Indonesian "30 jutaan". */
  hedged: boolean;
  /** What the last word's own ending says: Turkish 15 dolardan, 30 dolara, 20 dolardı. */
  ending: Ending;
};

export type Ending = '' | 'from' | 'to' | 'was';

export function endingOf(token: Token): Ending {
  if (is(token, can.from)) return 'from';
  if (is(token, can.to)) return 'to';
  return is(token, can.was) ? 'was' : '';
}

/** Of which a dollar takes a thousand and more, so that a bitcoin takes millions. */
export const smallCurrencies = new Set([
  'krw',
  'jpy',
  'idr',
  'vnd',
  'ngn',
  'rub',
  'inr',
  'twd',
  'thb',
  'ars',
  'clp',
  'cop',
  'egp',
  'try',
  'uah',
  'php',
  'mxn',
  'kzt',
]);

export function isPriceSized({ magnitude, unit, high }: Amount): boolean {
  // 10万 is a price, 3000万 is none.
  return smallCurrencies.has(unit) ? high < 5e9 : magnitude < 6 && high <= 2e6;
}

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
    hedged: false,
    ending: '',
  };
}

/** Nothing but space between two tokens. */
function touches(text: string, left: Token, right: Token): boolean {
  return (
    right.start - left.end < 3 && left.line === right.line && isBlank(text, left.end, right.start)
  );
}

/**
 * Draws numerals, number words, magnitudes and units together into amounts. `comma` says that the
 * post's language has a decimal comma; the post's own numerals may show otherwise.
 */
export function findAmounts(text: string, tokens: readonly Token[], language: boolean): Token[] {
  const out: Token[] = [];
  const style = styleOf(tokens, language);
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if ((token.class === 'numeral' || is(token, can.number)) && !isArticle(tokens, i)) {
      const next = readAmount(text, tokens, i, style, out);
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

/** What the numerals themselves leave open the language decides. */
function styleOf(tokens: readonly Token[], comma: boolean): NumeralStyle {
  let commas = 0;
  let points = 0;
  for (const token of tokens) {
    if (token.class !== 'numeral') continue;
    const sign = decimalSign(token.value);
    if (sign === ',') commas++;
    else if (sign === '.') points++;
  }
  return { comma: commas > 0 === points > 0 ? comma : commas > 0, zeros: comma ? 2 : 3 };
}

/** English letters take English decimals: $1.234B, but 1.500M. */
function styleAt(tokens: readonly Token[], at: number, style: NumeralStyle): NumeralStyle {
  if (!style.comma) return style;
  const own = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next || next.start !== own.end || next.end - next.start > 2) return style;
  return is(next, can.magnitude) ? { comma: false, zeros: 1 } : style;
}

function readAmount(
  text: string,
  tokens: readonly Token[],
  first: number,
  style: NumeralStyle,
  out: Token[],
): number {
  const sum = new Sum();
  const currency = currencyBefore(out);
  let i = first;
  let inWords = true;
  let last: Token | null = null;
  let half = 0;
  let point: Token | null = null;
  let more = false;
  let spoken = '';
  let hedged = false;
  let ending: Ending = '';
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.class !== 'numeral' && token.value !== '-' && !is(token, pieces)) break;
    const before = more && last && last.end < token.start ? (tokens[i - 1] as Token) : last;
    if (before && !touches(text, before, token)) break;
    const joined = last !== null && last.end === token.start;
    if (token.class === 'numeral') {
      // Turkish "85 milyondan 30 milyona"
      if (last && ((!is(last, can.magnitude) && last !== point) || ending)) break;
      const numeral = readNumeral(token.value, styleAt(tokens, i, style));
      if (!numeral) {
        if (last) break;
        return first + 1;
      }
      // "2 mil 300 millones", but not "$30 million 24h".
      if (last && !joined && !goesOn(text, tokens, i, numeral)) break;
      sum.addNumber(numeral.value, numeral, joined);
      inWords = false;
    } else if (last && joined && is(token, can.overAfter) && magnitudeFollows(text, tokens, i)) {
      // 3000多万
      more = true;
      continue;
    } else if (is(token, can.magnitude) && (last || is(token, can.number))) {
      sum.addPart(half);
      half = 0;
      sum.addMagnitude(powerOf(token, currency || currencyAfter(tokens, i)));
    } else if (is(token, can.number)) {
      const value = meaningOf(token, 'number');
      if (last && !inWords && !is(last, can.magnitude) && last !== point && !isPoint(value)) break;
      // "24M three weeks ago"
      const unit = tokens[i + 1];
      if (last && !inWords && !joined && unit && is(unit, can.time)) break;
      if (isPoint(value)) {
        if (!last || !(value === '..' || decimalsFollow(tokens, i))) break;
        if (value === '..') sum.addTenths();
        else sum.addPoint();
        point = token;
      } else if (value[0] === '+') half = Number(value.slice(1));
      else {
        // "2e6" is a word for two millions.
        const [digits, power] = value.split('e');
        sum.addNumber(Number(digits), null, joined);
        if (power) sum.addMagnitude(Number(power));
        // Arabic "two dollars" is one word.
        spoken = meaningOf(token, 'money') || spoken;
      }
    } else if (last && inWords && isHyphen(tokens, i)) {
      // trente-cinq
    } else if (last && inWords && is(token, can.and) && joinsWords(tokens, i, out)) {
      // treinta y cinco, cento e vinte
    } else break;
    hedged ||= is(token, can.aboutAfter);
    ending = endingOf(token);
    last = token;
  }
  sum.addPart(half);
  if (!last) return first;
  const numeral = sum.numeral;
  const amount: Amount = {
    low: sum.value(),
    high: 0,
    lowStep: inWords ? 0 : sum.lastStep(),
    highStep: 0,
    unit: inWords ? spoken : '',
    magnitude: sum.magnitude,
    range: false,
    sign: '',
    priceLike: point !== null || (numeral !== null && (numeral.decimal || numeral.grouped)),
    inWords,
    plus: more,
    hundredths: false,
    hedged,
    ending,
  };
  const head = tokens[first] as Token;
  const { start, end, next, from } = readUnits(text, tokens, amount, first, i, out);
  // A number word alone ("one", "two") is no figure, but a place in a list ("top ten", "rank six").
  if (inWords && !point && !amount.magnitude && !amount.unit) {
    const place = out.at(-1);
    const after = tokens[i];
    const named =
      isOrdinal(text, tokens, i - 1) ||
      (after !== undefined && is(after, can.rank) && touches(text, last, after));
    if (!named && (!place || !isPlace(text, place, start))) return first;
    amount.unit = 'rank';
  }
  if (point && !amount.unit) amount.unit = meaningOf(point, 'money');
  amount.high = amount.low;
  amount.highStep = amount.lowStep;
  const year =
    head.value.length === 4 &&
    /^(?:19|20)\d\d$/.test(head.value) &&
    !amount.unit &&
    !amount.magnitude &&
    !amount.plus;
  const what = year ? can.year : can.amount;
  out.push({
    ...head,
    class: year ? 'year' : 'amount',
    classes: head.entry ? both(head.classes, what) : what,
    start,
    end,
    from,
    to: Math.max(head.to, (tokens[next - 1] as Token).to),
    amount: year ? null : amount,
  });
  return next;
}

function isPlace(text: string, before: Token, start: number): boolean {
  const named = before.class === 'top' || is(before, can.rank);
  return named && isBlank(text, before.end, start);
}

/** What stands between whole and decimals, or after tenths, in words. */
const isPoint = (value: string) => value === '.' || value === '..';

/** 2块6, 三点一: digits right after the point. */
function decimalsFollow(tokens: readonly Token[], point: number): boolean {
  const own = tokens[point] as Token;
  const next = tokens[point + 1];
  if (!next || next.start !== own.end) return false;
  if (next.class === 'numeral') return /^\d{1,2}$/.test(next.value);
  return is(next, can.number) && !isPoint(meaningOf(next, 'number'));
}

function magnitudeFollows(text: string, tokens: readonly Token[], at: number): boolean {
  const own = tokens[at] as Token;
  const next = tokens[at + 1];
  return next !== undefined && is(next, can.magnitude) && touches(text, own, next);
}

/** "The sixth largest", "шестая криптовалюта": an ordinal in words, with what it counts. */
function isOrdinal(text: string, tokens: readonly Token[], at: number): boolean {
  const own = tokens[at] as Token;
  const next = tokens[at + 1];
  const last = tokens[at + 2];
  if (!is(own, can.ordinal)) return false;
  if (is(own, can.largest)) return true;
  if (!next || !touches(text, own, next)) return false;
  if (is(next, can.largest) || is(next, can.coins)) return true;
  return is(next, can.by) && last !== undefined && is(last, can.market_cap);
}

/** The currency written right before a number. */
function currencyBefore(out: readonly Token[]): string {
  const before = out.at(-1);
  return before && is(before, can.money) ? meaningOf(before, 'money') : '';
}

function currencyAfter(tokens: readonly Token[], magnitude: number): string {
  const own = tokens[magnitude] as Token;
  const next = tokens[magnitude + 1];
  return next && next.start - own.end < 2 && is(next, can.money) ? meaningOf(next, 'money') : '';
}

/** The power of ten of a magnitude; `9@idr` holds after that currency only (Rp500 M). */
function powerOf(token: Token, currency: string): number {
  let power = Number.NaN;
  for (let entry = token.entry; entry; entry = entry.next) {
    if (entry.class !== 'magnitude') continue;
    const only = entry.value.indexOf('@');
    if (only < 0 ? Number.isNaN(power) : entry.value.slice(only + 1) === currency)
      power = Number(only < 0 ? entry.value : entry.value.slice(0, only));
  }
  return Number.isNaN(power) ? 0 : power;
}

/** Whether a number after a space is a piece of the one before it: 2 mil 300 millones, 1만 2천 345원. */
function goesOn(text: string, tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  const own = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    !numeral.decimal &&
    next !== undefined &&
    touches(text, own, next) &&
    (is(next, can.magnitude)
      ? // Myriads take four digits: 1억 4200만.
        numeral.digits < (Number(meaningOf(next, 'magnitude')) % 4 === 0 ? 5 : 4)
      : is(next, can.money) && isHangul(text.charCodeAt(next.start)))
  );
}
