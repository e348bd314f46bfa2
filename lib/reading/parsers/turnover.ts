import { can } from '../can.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { is, type Token } from '../tokens.ts';
import {
  isSign,
  type Measure,
  measureBefore,
  type Side,
  sideOf,
  stateTurnover,
} from './measure.ts';

/** Volume measured by the market cap: "volume > mcap", "traded half its cap", "15% of its market cap". */
export function readTurnovers(tokens: readonly Token[], figures: Figure[]): void {
  const known = figures.slice();
  for (let at = 1; at < tokens.length; at++) {
    const side = sideOf(tokens[at] as Token);
    if (!side || is(tokens[at] as Token, can.turnover)) continue;
    const measure = measureBefore(tokens, known, at, side);
    if (!measure || measuredAfter(tokens, measure, at)) continue;
    const { at: from } = measure;
    const before = findOther(tokens, from, at, side);
    const other = before < 0 && !measure.relation ? tradedAfter(tokens, at, side) : before;
    if (other < 0) continue;
    const found = stateTurnover(figures, measure, at, side === 'volume');
    found.named =
      (tokens[other] as Token).sentence === (tokens[at] as Token).sentence ? other : from;
    found.first = Math.min(found.first, from);
    found.last = Math.max(found.last, at);
  }
}

/** 超过市值的两倍; 時価総額を超える出来高: for `readTurnoversLast` to read. */
function measuredAfter(tokens: readonly Token[], measure: Measure, at: number): boolean {
  const { settled } = tokens[at] as Token;
  if (settled.hiding === 0) return false;
  const sign = tokens[measure.at] as Token;
  if (settled.verbLast && !measure.figure && measure.relation && !isSign(sign)) {
    const object = tokens[measure.at - 1];
    if (object && sideOf(object) && gap(object, sign) === 0) return true;
  }
  const of = tokens[at + 1];
  const next = tokens[at + 2];
  // 成交比市值还大
  if (of && !measure.figure && is(tokens[at - 1] as Token, can.than) && of.clause === sign.clause)
    if (gap(tokens[at] as Token, of) === 0 && (is(of, can.more) || is(of, can.less))) return true;
  if (!of || !next || measure.figure || !is(of, can.of) || next.clause !== of.clause) return false;
  const unit = next.amount?.unit;
  return is(next, can.ratio) || unit === 'x' || unit === 'percent';
}

/** The other half of the comparison: volume where the cap is measured against, and the reverse. */
function findOther(tokens: readonly Token[], from: number, at: number, side: Side): number {
  const start = tokens[from] as Token;
  const wanted = side === 'volume' ? 'market_cap' : 'volume';
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence < start.sentence - 1) break;
    if (token.sentence < start.sentence && side === 'volume') break;
    if (sideOf(token) === wanted) return i;
    if (sideOf(token) === side && token.sentence === start.sentence) break;
    if (side === 'market_cap' && is(token, can.traded)) return i;
  }
  return side === 'market_cap' ? volumeAfter(tokens, at) : -1;
}

/** "almost half the market cap traded today" */
function tradedAfter(tokens: readonly Token[], at: number, side: Side): number {
  const cap = tokens[at] as Token;
  const verb = tokens[at + 1];
  if (side !== 'market_cap' || !verb || verb.clause !== cap.clause || gap(cap, verb) > 0) return -1;
  return is(verb, can.traded) ? at + 1 : -1;
}

/** "does 2x its mcap in daily volume" */
function volumeAfter(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    const left = tokens[i - 1] as Token;
    const token = tokens[i] as Token;
    if (token.clause !== left.clause || gap(left, token) > 0) return -1;
    if (i > at + 1 && sideOf(token) === 'volume') return i;
    const passes = i === at + 1 ? is(token, can.of) : is(token, can.fill) || is(token, can.period);
    if (!passes) return -1;
  }
  return -1;
}
