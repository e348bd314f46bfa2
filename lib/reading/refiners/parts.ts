import { can } from '../can.ts';
import { type Figure, gap, open, sentenceOf, wordBefore } from '../figures.ts';
import { fits } from '../parsers/by-metric.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { scale } from './magnitudes.ts';

/** "190M of 1B": what circulates, of all there is. */
export function shareOf(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    const middle = wordBefore(tokens, b);
    if (!middle || !(is(middle, can.of) || middle.value === '/')) {
      const before = tokens[b.first - 2];
      const joins = before !== undefined && (is(before, can.of) || before.value === '/');
      if (!middle || !is(middle, can.fill) || !joins) continue;
    }
    const words = (tokens[b.first] as Token).from - (tokens[Math.max(a.last, a.named)] as Token).to;
    const bare = a.named >= 0 && is(tokens[a.named] as Token, can.supply);
    if (bare && !b.amount.unit && words < 3 && fits('supply', b.amount)) {
      // "a supply of 1 billion, of which 190 million are in circulation"
      const whole = a.amount.low > b.amount.high;
      a.metric = whole ? 'total_supply' : 'circulating_supply';
      b.metric = whole ? 'circulating_supply' : 'total_supply';
      b.rule = 'share-of';
      continue;
    }
    if (words > 6 || sentenceOf(tokens, a) !== sentenceOf(tokens, b) || b.amount.unit) continue;
    if (
      b.metric === 'circulating_supply' &&
      !a.metric &&
      !a.dead &&
      !a.amount.unit &&
      fits('supply', a.amount)
    ) {
      a.rule = 'share-of';
      // 10億枚のうち1億9000万枚: the whole stands first.
      if (a.amount.low > b.amount.high) {
        a.metric = 'total_supply';
        continue;
      }
      a.metric = 'circulating_supply';
      a.named = b.named;
      b.metric = 'total_supply';
      b.named = -1;
    } else if (a.metric === 'circulating_supply' && open(b) && fits('supply', b.amount)) {
      b.metric = 'total_supply';
      b.rule = 'share-of';
    }
  }
}

/** "190 of the 1,000 million OPG are out", "190M of 1B tokens": a part of a supply that is counted in coins. */
export function outOf(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (a.dead || b.dead || a.amount.unit || b.amount.unit || b.amount.magnitude < 6) continue;
    if (b.metric && !b.metric.endsWith('_supply')) continue;
    if (a.metric && a.metric !== 'circulating_supply') continue;
    if (!isOutOf(tokens, a, b)) continue;
    const counted = tokens[b.last + 1];
    const coins = counted !== undefined && (counted.class === 'coin' || is(counted, can.coins));
    if (!coins && !a.metric && b.metric !== 'circulating_supply') continue;
    const scaled = a.amount.magnitude === 0 && a.amount.low < 1000;
    if (scaled) scale(a, b.amount.magnitude);
    if (a.amount.high >= b.amount.low || !fits('supply', a.amount)) continue;
    a.metric = 'circulating_supply';
    if (b.metric !== 'max_supply') b.metric = 'total_supply';
    a.rule = 'share-of';
    b.rule = 'share-of';
  }
}

/** "of", "out of the", "out of a fixed". */
function isOutOf(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  let right = tokens[b.first] as Token;
  for (let i = b.first - 1; i > a.last; i--) {
    const token = tokens[i] as Token;
    if (token.clause !== right.clause || gap(token, right) > 0 || token.amount) return false;
    if (is(token, can.of) && !is(token, can.article)) {
      const before = tokens[i - 1] as Token;
      const counted = before.class === 'coin' || is(before, can.coins);
      return (i - 1 === a.last || (counted && i - 2 === a.last)) && gap(before, token) === 0;
    }
    if (!is(token, can.fill) && !is(token, can.article)) return false;
    right = token;
  }
  return false;
}

/** "19% in circulation (190M)": the share said over. */
export function shareSaid(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (a.amount.unit !== 'percent' || !open(b) || !fits('supply', b.amount)) continue;
    const bracket = tokens[a.at + 1];
    if (bracket?.value !== '(' || tokens[a.at + 2] !== tokens[b.first]) continue;
    const named = [a.at - 1, a.at - 2].find((at) => {
      const token = tokens[at];
      return token?.clause === (tokens[a.at] as Token).clause && is(token, can.circulating_supply);
    });
    const after = tokens[b.last + 2];
    const said = tokens[b.last + 1]?.value === ')' && after?.line === (tokens[b.at] as Token).line;
    if (named === undefined && !(said && is(after, can.circulating_supply))) continue;
    b.metric = 'circulating_supply';
    b.rule = 'share-of';
    b.named = named ?? b.last + 2;
  }
}

/** "Of 1B $OPG only 190M circulate", "1 milyar $OPG'nin 190 milyonu dolaşımda": the whole stands first. */
export function partOf(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (sentenceOf(tokens, a) !== sentenceOf(tokens, b) || a.amount.low <= b.amount.high) continue;
    if (a.dead || b.dead || a.amount.unit || b.amount.unit) continue;
    if (!fits('supply', a.amount) || !fits('supply', b.amount)) continue;
    const before = wordBefore(tokens, a);
    const after = tokens[a.last + 1];
    const of = before !== null && is(before, can.of);
    const owned = after?.class === 'coin' && a.last + 2 === b.first;
    const words = (tokens[b.first] as Token).from - (tokens[a.last] as Token).to;
    if (!(of || owned) || words > 7) continue;
    const circulates = b.metric === 'circulating_supply';
    const shared = of && a.metric === 'circulating_supply';
    if (!(circulates && (!a.metric || shared)) && !(shared && (!b.metric || b.rule === 'compared')))
      continue;
    a.metric = 'total_supply';
    b.metric = 'circulating_supply';
    a.rule = 'share-of';
  }
}

/** "Max 1B. Circulating 190M": the most of a supply before a figure of it. */
export function mostFirst(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (!open(a) || a.amount.unit || !a.amount.magnitude || b.metric !== 'circulating_supply')
      continue;
    const own = tokens[a.at] as Token;
    const said = tokens[b.at] as Token;
    const label = tokens[a.first - (tokens[a.first - 1]?.value === ':' ? 2 : 1)];
    if (!label || !is(label, can.underAfter) || label.line !== own.line) continue;
    if (said.from - own.to > 4 || said.line - own.line > 1 || gap(label, own) > 0) continue;
    a.metric = 'max_supply';
    a.rule = 'most-of';
  }
}

/** "circulating 32.1B, total 50B" */
function isLabelled(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.first - 2];
  const total = tokens[figure.first - 1];
  const own = tokens[figure.first] as Token;
  if (!total || !is(total, can.fill) || meaningOf(total, 'fill') !== 'total') return false;
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  const ends = !next || next.clause !== last.clause || next.class === 'sign';
  return ends && before?.class === 'sign' && total.end < own.start;
}

const near = (tokens: readonly Token[], a: Figure, b: Figure) =>
  (tokens[b.first] as Token).from - (tokens[Math.max(a.last, a.named)] as Token).to < 3 &&
  (tokens[b.at] as Token).line === (tokens[a.at] as Token).line;

/** "1B total, 190M circulating" */
function isTotalFirst(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  if (!open(a) || a.amount.unit || a.amount.magnitude < 6) return false;
  const total = tokens[a.last + 1];
  const next = tokens[a.last + 2];
  if (!total || meaningOf(total, 'fill') !== 'total' || next?.class !== 'sign') return false;
  const apart = (tokens[b.first] as Token).from - total.to;
  return b.metric === 'circulating_supply' && total.line === tokens[b.at]?.line && apart < 2;
}

/** "190M circulating, 1B total" */
export function totalOf(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (isTotalFirst(tokens, a, b)) {
      a.metric = 'total_supply';
      a.rule = 'total-of';
      continue;
    }
    if (!open(b) || b.amount.unit || !b.amount.magnitude || !a.metric?.endsWith('_supply'))
      continue;
    const own = tokens[b.last] as Token;
    const total = tokens[b.last + 1];
    const next = tokens[b.last + 2];
    if (isLabelled(tokens, b) && near(tokens, a, b)) {
      b.metric = 'total_supply';
      b.rule = 'total-of';
      continue;
    }
    if (!total || meaningOf(total, 'fill') !== 'total' || total.clause !== own.clause) continue;
    if (own.line !== (tokens[a.at] as Token).line || gap(own, total) > 0) continue;
    if (next && next.clause === total.clause && next.class !== 'sign') continue;
    if (own.from - (tokens[Math.max(a.last, a.named)] as Token).to > 3) continue;
    b.metric = 'total_supply';
    b.rule = 'total-of';
    b.named = b.last + 1;
  }
}

/** "circ 5.5B, max 10B": the most of a supply beside a figure of it. */
export function mostOf(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (!open(b) || b.amount.unit || !b.amount.magnitude || !a.metric?.endsWith('_supply'))
      continue;
    // "at least 185M and at most 195M": for `joinBounds` to read.
    if (a.relation === 'gt') continue;
    // "190m circ. 1b max."
    const label = tokens[b.last] as Token;
    const near = (tokens[b.at] as Token).from - (tokens[Math.max(a.last, a.named)] as Token).to;
    if (b.relation === 'lt' && b.last > b.at && is(label, can.underAfter) && near < 2) {
      b.metric = 'max_supply';
      b.relation = 'eq';
      b.rule = 'most-of';
      continue;
    }
    if (a.metric === 'max_supply' || (tokens[a.at] as Token).line !== (tokens[b.at] as Token).line)
      continue;
    const end = Math.max(a.last, a.named);
    // "190 em circulação, máximo de 1 bilhão"
    const within = b.relation === 'lt' && b.first < b.at && a.metric === 'circulating_supply';
    let bound = within ? b.first - 1 : -1;
    let other = false;
    for (let at = end + 1; at < b.at; at++) {
      const token = tokens[at] as Token;
      if (is(token, can.underAfter)) bound = at;
      else if (within && at === bound + 1 && is(token, can.under)) continue;
      else if (
        token.class !== 'sign' &&
        !is(token, can.and) &&
        !is(token, can.coins) &&
        !is(token, can.is)
      )
        other = true;
    }
    const apart = (tokens[b.at] as Token).from - (tokens[end] as Token).to;
    if (
      bound < 0 ||
      other ||
      apart > 3 ||
      gap(tokens[bound] as Token, tokens[bound + 1] as Token) > 0
    )
      continue;
    b.metric = 'max_supply';
    b.relation = 'eq';
    b.named = bound;
    b.rule = 'most-of';
  }
}
