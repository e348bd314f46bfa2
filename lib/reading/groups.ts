import type { Amount } from './amounts.ts';
import { gap } from './figures.ts';
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
  const [low, sign, high] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!low?.amount || !sign || !high?.amount || low.line !== high.line) return false;
  const [a, b] = [low.amount, high.amount];
  if (b.sign || a.plus || (a.unit && b.unit && a.unit !== b.unit) || a.unit === 'rank')
    return false;
  if (gap(low, sign) + gap(sign, high) > 0) return false;
  const before = tokens[i - 1];
  const tight = high.start - low.end < 2;
  if (before && is(before, 'between'))
    return is(sign, 'and') || is(sign, 'to') || rangeSigns.has(sign.value);
  if (sign.class === 'sign' && rangeSigns.has(sign.value)) {
    if (tight) return true;
    return a.magnitude === b.magnitude && (a.unit === b.unit || !a.unit || !b.unit);
  }
  if (!is(sign, 'to') || a.sign) return false;
  for (let j = i - 1; j >= 0 && (tokens[j] as Token).clause === low.clause; j--) {
    const token = tokens[j] as Token;
    if (is(token, 'from') || is(token, 'up') || is(token, 'down') || is(token, 'level'))
      return false;
  }
  return text.length > 0;
}

function join(low: Amount, high: Amount): Amount | null {
  const lack = low.magnitude === 0 && high.magnitude > 0 && low.low < 1000;
  const scale = lack ? 10 ** high.magnitude : 1;
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

/** Joins the two ends of a range, a number and its unit of time, and takes dates and clock times out. */
export function groupAmounts(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (token.class === 'numeral') continue;
    const counts = token.amount && !token.amount.unit && !token.amount.magnitude;
    if (
      next &&
      (counts || is(token, 'number')) &&
      gap(token, next) === 0 &&
      next.start - token.end < 2
    ) {
      const bare = token.amount ? token.amount.low : Number(meaningOf(token, 'number'));
      if (is(next, 'time')) {
        const value = periodOf(bare, meaningOf(next, 'time'));
        out.push({
          ...token,
          class: 'period',
          value,
          end: next.end,
          to: Math.max(token.to, next.to),
          amount: null,
          entry: null,
        });
        i++;
        continue;
      }
      if (is(next, 'month')) {
        i++;
        continue;
      }
    }
    if (token.amount || token.class === 'year') {
      const char = next?.start === token.end ? next.value : '';
      const after = tokens[i + 2];
      const glued = after && after.start === next?.end;
      // 12:00, 21/11, 2026-11-21
      if (
        glued &&
        counts !== false &&
        (char === ':' || char === '/' || (char === '-' && token.class === 'year'))
      ) {
        if (
          (after.amount && !after.amount.unit) ||
          after.class === 'numeral' ||
          after.class === 'year'
        ) {
          i += 2;
          while (
            (tokens[i + 1]?.value === char || (char === '-' && tokens[i + 1]?.amount)) &&
            tokens[i + 1]?.start === (tokens[i] as Token).end
          ) {
            i += 2;
          }
          continue;
        }
      }
    }
    if (counts) {
      const before = out[out.length - 1];
      if (
        before &&
        is(before, 'month') &&
        gap(before, token) === 0 &&
        Number(token.amount?.low) < 32
      )
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
  return out;
}
