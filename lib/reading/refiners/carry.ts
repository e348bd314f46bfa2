import type { Metric } from '../../claim.ts';
import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, gap, open, sentenceOf, wordBefore } from '../figures.ts';
import { fits } from '../parsers/by-metric.ts';
import { countsSomething } from '../parsers/price.ts';
import { is, type Token } from '../tokens.ts';
import { links } from './carry-words.ts';
import { isHolding } from './compared.ts';
import { scale } from './magnitudes.ts';
import { isTurnoverAgain } from './turnover-again.ts';

const turns = anyOf('now', 'then', 'was', 'will', 'not', 'short', 'it', 'never');
const carried = new Set<Metric>(['price', 'market_cap', 'fdv', 'volume', 'circulating_supply']);

/** "$OPG is at $0.16. Last year it was $0.30", "2 milyar dolardı, yıl sonunda 10 milyar olur". */
export function carryMetrics(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (isTurnoverAgain(tokens, a, b)) {
      b.metric = a.metric;
      b.rule = 'carried';
      if (b.amount.unit === 'percent') b.named = b.first - 1;
      continue;
    }
    if (!open(b) || !a.metric || !carried.has(a.metric) || isHolding(tokens, figures, i)) continue;
    if (isSaidAgain(tokens, a, b)) {
      b.metric = a.metric;
      b.rule = 'carried';
      continue;
    }
    const isStart = cameFrom(tokens, a, b);
    const listed = !isStart && !saysMore(tokens, a, b);
    if (listed && !goesOn(tokens, a, b)) continue;
    b.metric = a.metric;
    b.rule = listed ? 'listed' : 'carried';
    if (isStart) b.stance = 'past';
  }
}

/** "mcap below 30M again ($29.4M)": the same said over in brackets, and more exactly. */
function isSaidAgain(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const bracket = tokens[b.first - 1];
  const close = tokens[b.last + 1];
  if (bracket?.value !== '(' || close?.value !== ')' || a.relation === 'eq') return false;
  if (b.amount.unit !== a.amount.unit && b.amount.unit && a.amount.unit) return false;
  return isNear(tokens, a, b);
}

function isNear(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const said = tokens[Math.max(a.last, a.named)] as Token;
  const own = tokens[b.first] as Token;
  const bound = a.relation === 'lt' ? a.amount.high : a.amount.low;
  const ratio = b.amount.low / bound;
  return own.sentence === said.sentence && own.from - said.to < 3 && ratio > 0.8 && ratio < 1.25;
}

/** "targets: $0.30, $0.45 and $0.60", "🎯 $0.30 then $0.45": a list of what lies ahead. */
function goesOn(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  if (a.metric !== 'price' || b.first - a.last > 5 || !fits(a.metric, b.amount)) return false;
  const money = b.amount.unit.length === 3 && b.amount.unit === a.amount.unit;
  if (!money && (b.amount.unit || !isLikePrice(a, b))) return false;
  for (let i = a.last + 1; i <= b.first; i++) {
    const token = tokens[i] as Token;
    if (gap(tokens[i - 1] as Token, token) > 0 || token.line !== (tokens[a.at] as Token).line)
      return false;
    const joins =
      token.value === ',' || token.value === '/' || is(token, can.and) || is(token, can.fill);
    // "$0.15 (Dec), $0.25 (2027)"
    const dates =
      '()'.includes(token.value || '?') || token.class === 'year' || is(token, can.month);
    if (i < b.first && !joins && !dates && !is(token, can.arrow)) return false;
  }
  const last = tokens[b.last] as Token;
  const next = tokens[b.last + 1];
  const ends = !next || next.clause !== last.clause || next.class === 'sign' || is(next, can.and);
  return (ends || is(next, can.will)) && (a.rule === 'listed' || isLed(tokens, a));
}

const points = anyOf('target', 'arrow', 'will');

function isLed(tokens: readonly Token[], figure: Figure): boolean {
  const from = figure.named < 0 ? figure.first : Math.min(figure.named, figure.first);
  for (let i = figure.at - 1; i >= Math.max(0, from - 2); i--)
    if (is(tokens[i] as Token, points)) return true;
  return false;
}

/** "at $0.16, up from $0.12": where it stood before. */
function cameFrom(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const before = wordBefore(tokens, b);
  if (!before || !is(before, can.from) || is(before, can.to) || !a.metric) return false;
  if (sentenceOf(tokens, a) !== sentenceOf(tokens, b) || !fits(a.metric, b.amount)) return false;
  if (b.amount.unit !== a.amount.unit && b.amount.unit && a.amount.unit) return false;
  let moved = false;
  for (let i = a.last + 1; i < b.first; i++) {
    const token = tokens[i] as Token;
    if (gap(tokens[i - 1] as Token, token) > 0 || token.amount || token.class === 'coin')
      return false;
    moved ||= is(token, can.up) || is(token, can.down);
    if (!(token.class === 'sign' || is(token, links) || is(token, can.from))) return false;
  }
  return moved;
}

function saysMore(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const own = tokens[b.at] as Token;
  const said = tokens[a.at] as Token;
  if (own.line !== said.line || (own.sentence - said.sentence > 1 && !isAsked(tokens, a, b)))
    return false;
  if (!a.metric || countsSomething(tokens, b)) return false;
  const left = a.amount.magnitude >= 6 && isBare(b) && isDenied(tokens, a);
  if (left && own.clause !== said.clause && isSmaller(tokens, a, b)) {
    scale(b, a.amount.magnitude);
    return true;
  }
  if (!fits(a.metric, b.amount)) return false;
  const money = b.amount.unit === a.amount.unit && b.amount.unit.length === 3;
  const like =
    !b.amount.unit && b.amount.magnitude > 0 && b.amount.magnitude === a.amount.magnitude;
  if (!money && !like && !isLikePrice(a, b)) return false;
  // "not $20B. Under $10B, even"
  let turned = b.relation !== 'eq' && own.sentence !== said.sentence;
  turned ||= own.sentence - said.sentence > 1;
  // "not even 50M, still 30M"
  turned ||= a.relation === 'lt' && own.clause !== said.clause;
  // "not 300M, just 30M"
  turned ||= own.clause !== said.clause && isDenied(tokens, a);
  for (let i = b.first; i <= b.at; i++) turned ||= is(tokens[i] as Token, turns);
  let right = tokens[b.first] as Token;
  for (let i = b.first - 1; i > a.last; i--) {
    const token = tokens[i] as Token;
    if (token.clause !== own.clause) break;
    if (gap(token, right) > 0 || token.amount || token.class === 'coin') return false;
    if (is(token, turns)) turned = true;
    else if (token.class !== 'sign' && token.class !== 'period' && !is(token, links)) return false;
    right = token;
  }
  if (own.clause === said.clause && !turned) return false;
  return endsOrTurns(tokens, b, turned);
}

const isBare = ({ amount }: Figure) =>
  !amount.unit && !amount.magnitude && !amount.priceLike && !amount.sign && amount.low < 1000;

/** "не 300 млн, а 30": nothing but what leads to it between the two. */
function isSmaller(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  for (let i = Math.max(a.last, a.named) + 1; i < b.first; i++) {
    const token = tokens[i] as Token;
    const passes = token.value === ',' || is(token, links) || is(token, can.it);
    if (!passes || token.class === 'coin' || gap(tokens[i - 1] as Token, token) > 0) return false;
  }
  const last = tokens[b.last] as Token;
  const next = tokens[b.last + 1];
  return !next || next.clause !== last.clause;
}

function isDenied(tokens: readonly Token[], figure: Figure): boolean {
  const { clause } = tokens[figure.at] as Token;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - 5); i--) {
    const token = tokens[i] as Token;
    if (token.clause !== clause || token.amount) return false;
    if (is(token, can.not)) return true;
  }
  return false;
}

/** "In 2017 it was $20k. Today? $96k": the sentence between asks for another time's. */
function isAsked(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const own = tokens[b.at] as Token;
  const said = tokens[a.at] as Token;
  if (own.sentence - said.sentence > 2) return false;
  let asked = false;
  for (let i = b.first - 1; i > a.last; i--) {
    const token = tokens[i] as Token;
    if (token.sentence === own.sentence) continue;
    if (token.sentence === said.sentence) break;
    if (gap(token, tokens[i + 1] as Token) > 0) return false;
    if (token.value === '?' || is(token, can.not) || is(token, can.untrue)) asked = true;
    else if (!is(token, turns)) return false;
  }
  return asked;
}

/** "$0.16, was 0.30 in May": the same without its currency, and of the same size. */
function isLikePrice(a: Figure, b: Figure): boolean {
  if (a.metric !== 'price' || b.amount.unit || b.amount.magnitude !== a.amount.magnitude)
    return false;
  const ratio = b.amount.low / a.amount.low;
  return ratio > 0.2 && ratio < 5;
}

/** Nothing of its own follows the figure, and what does or what leads it says that it is another time's. */
function endsOrTurns(tokens: readonly Token[], figure: Figure, led: boolean): boolean {
  let turned = led;
  let left = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.clause !== left.clause || token.line !== left.line) break;
    // "could do $2B like $ASTER did"
    if (is(token, can.than) && gap(left, token) === 0) break;
    if (gap(left, token) > 0 || token.class === 'coin' || token.amount) return false;
    // "$1 in 2011, $1,000 in 2013"
    if (is(token, turns) || (token.class === 'year' && is(left, can.on))) turned = true;
    else if (token.class !== 'sign' && !is(token, links)) return false;
    left = token;
  }
  return turned;
}
