import type { Amount } from './amounts.ts';
import { can } from './can.ts';
import { both } from './classes.ts';
import { gap } from './figures.ts';
import { kindOf } from './governors.ts';
import { is, meaningOf, type Token } from './tokens.ts';

const hours: Record<string, number> = { m: 1 / 60, h: 1, d: 24, w: 168, mo: 720, y: 8760 };

function periodOf(count: number, unit: string): string {
  const length = count * (hours[unit] ?? 0);
  if (length === 1) return '1h';
  if (length === 24) return '24h';
  if (length === 168) return '7d';
  if (length > 650 && length < 760) return '30d';
  return length > 8700 && length < 8800 ? '1y' : 'other';
}

const rangeSigns = new Set(['-', '–']);

function isRange(tokens: readonly Token[], text: string, i: number): boolean {
  const low = tokens[i];
  const sign = tokens[i + 1];
  const high = tokens[i + 2];
  if (!low?.amount || !sign || !high?.amount || low.line !== high.line) return false;
  const a = low.amount;
  const b = high.amount;
  if (b.sign || a.plus || (a.unit && b.unit && a.unit !== b.unit) || a.unit === 'rank')
    return false;
  if (gap(low, sign) + gap(sign, high) > 0) return false;
  const before = tokens[i - 1];
  const tight = high.start - low.end < 2;
  if (before && is(before, can.between))
    return is(sign, can.and) || is(sign, can.to) || rangeSigns.has(sign.value);
  if (sign.class === 'sign' && rangeSigns.has(sign.value)) {
    if (tight) return true;
    return a.magnitude === b.magnitude && (a.unit === b.unit || !a.unit || !b.unit);
  }
  if (sign.value === '~' || is(sign, can.about)) return /[~～〜]/.test(text[sign.start] ?? '');
  // AとBの間, A ile B arası
  const after = tokens[i + 3];
  const last = tokens[i + 4];
  if (is(sign, can.and) || is(sign, can.to) || is(sign, can.from)) {
    if (after && is(after, can.between) && gap(high, after) === 0 && !last?.amount) return true;
  }
  // 1500万から3000万に, 1500만에서 3000만으로: from the one to the other.
  if (!is(sign, can.to) || is(sign, can.from) || a.sign) return false;
  for (let j = i - 1; j >= 0 && (tokens[j] as Token).clause === low.clause; j--) {
    const token = tokens[j] as Token;
    // "peaked at 42 cents and trades in a 14 to 17 cent range"
    if (token.amount) break;
    // Spanish "de" is "of" as well, after what it is of: "una capitalización de 28 a 32 millones".
    const owner = tokens[j - 1];
    const of = is(token, can.of) && owner !== undefined && kindOf(owner) !== null;
    if ((is(token, can.from) && !of) || is(token, can.level)) return false;
    if (is(token, can.up) || is(token, can.down)) return false;
  }
  return text.length > 0;
}

function join(low: Amount, high: Amount): Amount | null {
  const lack = low.magnitude === 0 && high.magnitude > 0 && low.low < 1000;
  const cents = high.hundredths && !low.hundredths && !low.unit;
  const scale = lack ? 10 ** high.magnitude : cents ? 0.01 : 1;
  const from = low.low * scale;
  if (from >= high.low) return null;
  return {
    ...high,
    low: from,
    lowStep: low.lowStep * scale,
    unit: low.unit || high.unit,
    range: true,
    sign: low.sign,
    priceLike: low.priceLike || high.priceLike,
  };
}

const isBare = (token: Token) =>
  token.amount !== null && !token.amount.unit && token.amount.magnitude === 0;

/** "24 hours", "7d", "24-hour": how many tokens it takes, and the period. */
function readPeriod(tokens: readonly Token[], i: number): { token: Token; taken: number } | null {
  const count = tokens[i] as Token;
  if (!isBare(count) && !is(count, can.number)) return null;
  const next = tokens[i + 1];
  const hyphen = next?.value === '-' && next.start === count.end;
  // "les 24 dernières heures"
  const last = next !== undefined && is(next, can.last) && gap(count, next) === 0;
  const unit = tokens[i + (hyphen || last ? 2 : 1)];
  if (!unit || !is(unit, can.time) || gap(last ? next : count, unit) > 0) return null;
  if (unit.start - (last ? next : count).end > 1) return null;
  const length = count.amount ? count.amount.low : Number(meaningOf(count, 'number'));
  const value = periodOf(length, meaningOf(unit, 'time'));
  const to = Math.max(count.to, unit.to);
  const token: Token = {
    ...count,
    class: 'period',
    classes: can.period,
    value,
    end: unit.end,
    to,
    amount: null,
    entry: null,
  };
  return { token, taken: hyphen || last ? 3 : 2 };
}

/** "Vol 5m: $18K": of five minutes, and not five millions. */
function isMinutes(tokens: readonly Token[], i: number, before: Token | undefined): boolean {
  const token = tokens[i] as Token;
  const colon = tokens[i + 1];
  const stated = tokens[i + 2];
  const { amount } = token;
  if (!amount || amount.unit || amount.magnitude !== 6 || amount.low > 60e6) return false;
  if (!before || before.line !== token.line || !kindOf(before)) return false;
  const money =
    stated?.amount?.unit.length === 3 || (stated !== undefined && is(stated, can.money));
  return colon?.value === ':' && money && stated?.line === token.line;
}

/** 12:00, 21/11/2026, 2026-11-21, "May 23", "2nd of June": how many tokens it takes. */
function readDate(tokens: readonly Token[], i: number, before: Token | undefined): number {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const ordinal = token.amount?.unit === 'rank';
  if (!isBare(token) && !ordinal && token.class !== 'year') return 0;
  const glued =
    next &&
    next.start === token.end &&
    (next.value === ':' || next.value === '/' || next.value === '-');
  if (glued && !ordinal) {
    if (next.value === '-' && token.class !== 'year') return 0;
    let last = i;
    while (
      tokens[last + 1]?.value === next.value &&
      tokens[last + 1]?.start === tokens[last]?.end
    ) {
      const part = tokens[last + 2];
      if (!part || part.start !== tokens[last + 1]?.end) break;
      if (!isBare(part) && part.class !== 'year' && part.class !== 'numeral') break;
      last += 2;
    }
    return last > i ? last - i + 1 : 0;
  }
  if (token.class === 'year' || Number(token.amount?.low) > 31) return 0;
  if (next && is(next, can.month) && gap(token, next) === 0 && next.start - token.end < 2) return 2;
  return before && is(before, can.month) && gap(before, token) === 0 ? 1 : 0;
}

/** 3分の1, 3분의 1: the whole stands before the part. */
function readFraction(tokens: readonly Token[], i: number): Token | null {
  const whole = tokens[i] as Token;
  const of = tokens[i + 1];
  const part = tokens[i + 2];
  if (!isBare(whole) || !of || !part || !isBare(part) || meaningOf(of, 'ratio') !== '/')
    return null;
  const value = Number(part.amount?.low) / Number(whole.amount?.low);
  if (gap(whole, of) > 0 || gap(of, part) > 0 || !(value > 0 && value < 1)) return null;
  return {
    ...whole,
    class: 'ratio',
    classes: both(whole.classes, can.ratio),
    value: String(value),
    end: part.end,
    to: part.to,
    amount: null,
  };
}

/** Onto `out`. Joins the two ends of a range, a number and its unit of time, and takes dates and clock times out. */
export function groupAmounts(text: string, tokens: readonly Token[], out: Token[]): void {
  const from = out.length;
  const last = () => (out.length > from ? out[out.length - 1] : undefined);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.class === 'numeral') continue;
    if (!token.amount && token.class !== 'year' && !is(token, can.number)) {
      out.push(token);
      continue;
    }
    const fraction = readFraction(tokens, i);
    if (fraction) {
      out.push(fraction);
      i += 2;
      continue;
    }
    const period = readPeriod(tokens, i);
    if (period) {
      const before = last();
      const led = before !== undefined && is(before, can.last) && gap(before, token) === 0;
      if (led) out.pop();
      out.push(led ? { ...period.token, from: before.from } : period.token);
      i += period.taken - 1;
      continue;
    }
    if (isMinutes(tokens, i, last())) {
      const period = { class: 'period', classes: can.period, value: 'other' } as const;
      out.push({ ...token, ...period, amount: null, entry: null });
      continue;
    }
    const date = readDate(tokens, i, last());
    if (token.class === 'year') {
      const before = last();
      if (before && is(before, can.month) && !is(before, can.then) && before.line === token.line)
        out.pop();
    }
    if (date > 0) {
      const before = last();
      // "back in month 10" still says when.
      if (before && is(before, can.month) && !is(before, can.then)) out.pop();
      i += date - 1;
      continue;
    }
    if (token.amount && isRange(tokens, text, i)) {
      const high = tokens[i + 2] as Token;
      const amount = join(token.amount, high.amount as Amount);
      if (amount) {
        out.push({ ...token, end: high.end, to: high.to, amount });
        i += 2;
        continue;
      }
    }
    out.push(token);
  }
}
