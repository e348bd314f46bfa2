import { type Amount, endingOf } from './amounts.ts';
import { can } from './can.ts';
import { fold, isBlank } from './chars.ts';
import { anyOf } from './classes.ts';
import { is, meaningOf, type Token } from './tokens.ts';

/** What a word has to be, beside a sign, to belong to the number after it or before it. */
const leaders = anyOf('money', 'percent', 'move', 'ordinal');
const followers = anyOf('percent', 'ordinal', 'cents', 'money', 'from', 'to', 'was', 'of', 'move');

export type Extent = { start: number; end: number; next: number; from: number };

/** What is written around a number: signs and currency before it, units and a plus after it. */
export function readUnits(
  text: string,
  tokens: readonly Token[],
  amount: Amount,
  first: number,
  afterNumber: number,
  out: Token[],
): Extent {
  const head = tokens[first] as Token;
  const end = (tokens[afterNumber - 1] as Token).end;
  const extent: Extent = { start: head.start, end, next: afterNumber, from: head.from };
  // "$SOL/USDT 4H": the number is the time's.
  const next = tokens[afterNumber];
  const timed = next !== undefined && next.start === end && is(next, can.time);
  if (!timed) readBefore(text, amount, extent, out);
  readAfter(text, tokens, amount, extent);
  return extent;
}

function readBefore(text: string, amount: Amount, extent: Extent, out: Token[]): void {
  for (let before = out.at(-1); before; before = out.at(-1)) {
    if (before.end - before.start > 1 && !is(before, leaders)) break;
    const gap = extent.start - before.end;
    if (gap > 1 || !isBlank(text, before.end, extent.start)) break;
    const char =
      before.end - before.start === 1
        ? String.fromCharCode(fold(text.charCodeAt(before.start)))
        : '';
    if (is(before, can.money) && !amount.unit && !amount.inWords)
      amount.unit = meaningOf(before, 'money');
    else if (
      (char === '%' || is(before, can.percent)) &&
      !amount.unit &&
      isAhead(text, before, gap)
    )
      amount.unit = 'percent';
    else if ((char === 'x' || char === 'х') && gap === 0 && !amount.unit && is(before, can.move))
      amount.unit = 'x';
    else if (!amount.unit && isTimes(before) && /\s/.test(text.slice(before.start, before.end))) {
      // "multiplica por 3": the word that moves the price is taken in.
      amount.unit = 'x';
      amount.sign = '+';
    } else if (char === '#' && gap === 0) amount.unit = 'rank';
    else if (is(before, can.ordinal) && !amount.unit) amount.unit = 'rank';
    else if (
      (char === '+' || char === '-') &&
      !amount.sign &&
      gap === 0 &&
      standsAlone(text, before, out.at(-2))
    ) {
      amount.sign = char;
    } else break;
    extent.start = before.start;
    extent.from = before.from;
    out.pop();
    if (amount.unit === 'rank') break;
  }
}

const isTimes = (token: Token) => is(token, can.move) && meaningOf(token, 'move') === 'x';

function readAfter(text: string, tokens: readonly Token[], amount: Amount, extent: Extent): void {
  const { line } = tokens[extent.next - 1] as Token;
  for (; extent.next < tokens.length; extent.next++) {
    const token = tokens[extent.next] as Token;
    if (token.class !== 'sign' && !is(token, followers)) break;
    const gap = token.start - extent.end;
    if (gap > 3 || token.line !== line) break;
    if (
      !isBlank(text, extent.end, token.start) &&
      !elided.test(text.slice(extent.end, token.start))
    )
      break;
    const char = token.class === 'sign' ? token.value : '';
    const { unit } = amount;
    if (char === '+' && gap === 0 && !/[\d$€£]/.test(text[token.end] ?? '')) amount.plus = true;
    else if ((char === '%' || is(token, can.percent)) && (!unit || unit === 'percent')) {
      if (char === '%' && gap > 0 && /\d/.test(text[token.end] ?? '')) break;
      amount.unit = 'percent';
      // 三成 is 30%.
      if (is(token, can.percent) && meaningOf(token, 'percent') === '10') {
        amount.low *= 10;
        amount.lowStep *= 10;
      }
    } else if (is(token, can.ordinal) && gap === 0 && !unit) amount.unit = 'rank';
    else if (
      is(token, can.cents) &&
      !amount.magnitude &&
      (!unit || unit === meaningOf(token, 'cents'))
    ) {
      amount.unit = meaningOf(token, 'cents');
      amount.low /= 100;
      amount.lowStep /= 100;
      amount.priceLike = true;
      amount.hundredths = true;
    } else if (is(token, can.money) && takesMoney(text, token, amount, gap)) {
      // "¥5 JPY", "$5 CAD": the code says more than the sign.
      const code = /^[A-Z]{3}$/.test(text.slice(token.start, token.end));
      if (!unit || code) amount.unit = meaningOf(token, 'money');
      amount.ending = endingOf(token) || amount.ending;
    } else if (gap === 0 && isEnding(text, token)) {
      amount.ending = endingOf(token);
    } else if (
      is(token, can.of) &&
      !unit &&
      amount.magnitude &&
      moneyFollows(text, tokens, extent)
    ) {
      // "30 millones de dólares": the currency is read next.
    } else if (is(token, can.move) && meaningOf(token, 'move') === 'x' && !unit) {
      // "3x" in one, "three times" in two words, German "1,5-mal".
      if (gap > 0 && token.end - token.start < 3) break;
      amount.unit = 'x';
    } else break;
    extent.end = token.end;
  }
}

/** $0,15'ten */
function isEnding(text: string, token: Token): boolean {
  return (text[token.start] === "'" || text[token.start] === '’') && endingOf(token) !== '';
}

/** French "30 millions d'euros": the elided word is no token. */
const elided = /^ d['’]$/i;

function moneyFollows(text: string, tokens: readonly Token[], extent: Extent): boolean {
  const of = tokens[extent.next] as Token;
  const next = tokens[extent.next + 1];
  return next !== undefined && is(next, can.money) && isBlank(text, of.end, next.start);
}

/** Turkish %12 and yüzde 12, Arabic ٪12, 百分之十二: the sign is not that of a number before it. */
function isAhead(text: string, sign: Token, gap: number): boolean {
  if (gap > 0 && sign.end - sign.start === 1) return false;
  return !/\p{N}/u.test(text[sign.start - 1] ?? '');
}

/** Whether a currency after a number is the number's own and not the next one's. */
function takesMoney(text: string, token: Token, amount: Amount, gap: number): boolean {
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
  return !/\d/.test(text[token.end] ?? '') || gap === 0;
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** A sign that belongs to its number: -3% but not 5-3 or a - 3. */
function standsAlone(text: string, sign: Token, previous: Token | undefined): boolean {
  const before = text[sign.start - 1] ?? '';
  // 24時間で-3%
  if (unspaced.test(before)) return !previous?.amount || previous.end < sign.start;
  // %-12, as Turkish writes it
  if (before === '%' && !/\p{N}/u.test(text[sign.start - 2] ?? '')) return true;
  return !/[\p{L}\p{N})%]/u.test(before);
}
