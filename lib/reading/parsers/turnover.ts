import { wordAmount } from '../amounts.ts';
import { type Figure, figureAt, gap, newFigure, reach } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { readMeasureAfter } from './measure-after.ts';

export type Side = 'volume' | 'market_cap';
export const sideOf = (token: Token): Side | null =>
  is(token, 'volume')
    ? 'volume'
    : is(token, 'market_cap') && !is(token, 'fdv')
      ? 'market_cap'
      : null;

/** Volume measured by the market cap: "volume > mcap", "traded half its cap", "15% of its market cap". */
export function readTurnovers(text: string, tokens: readonly Token[], figures: Figure[]): void {
  const known = figures.slice();
  const predicates = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const side = sideOf(tokens[at] as Token);
    if (!side || is(tokens[at] as Token, 'turnover')) continue;
    const after = readMeasureAfter(text, tokens, known, at, side, sideOf);
    const measure = after ?? readMeasure(tokens, known, at, side);
    if (!measure || predicates.has(measure.from)) continue;
    const { from, figure, relation } = measure;
    const other = measure.other < 0 ? findOther(tokens, from, at, side) : measure.other;
    if (other < 0) continue;
    // 時価総額を超える出来高: not once more from the other side.
    if (after) predicates.add(after.to);
    const found = figure ?? newFigure(wordAmount(measure.value, 'ratio'), at);
    if (!figure) figures.push(found);
    found.metric = 'turnover';
    found.rule = 'turnover-compared';
    found.dead = '';
    found.unit = 'ratio';
    found.named =
      (tokens[other] as Token).sentence === (tokens[at] as Token).sentence ? other : from;
    found.first = Math.min(found.first, from);
    found.last = Math.max(found.last, at, measure.to);
    if (relation) found.relation = relation;
    if (side === 'volume') {
      if (found.relation === 'gt') found.relation = 'lt';
      else if (found.relation === 'lt') found.relation = 'gt';
      if (!figure && measure.value) {
        found.amount.low = 1 / measure.value;
        found.amount.high = 1 / measure.value;
      }
    }
    if (measure.hedged) found.hedged = true;
  }
}

export type Measure = {
  from: number;
  to: number;
  /** The other half of the comparison, where it is known already; else -1. */
  other: number;
  figure: Figure | null;
  value: number;
  relation: 'gt' | 'lt' | null;
  hedged: boolean;
};

const prefixed = { to: -1, other: -1, figure: null, relation: null } as const;

/** The words before the thing measured against: "exceeds its", "twice the", "15% of its". */
function readMeasure(
  tokens: readonly Token[],
  known: readonly Figure[],
  at: number,
  side: Side,
): Measure | null {
  let right = tokens[at] as Token;
  let from = -1;
  let value = 0;
  let relation: 'gt' | 'lt' | null = null;
  let hedged = false;
  let than = false;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence || gap(token, right) > (from < 0 ? 0 : 1)) break;
    const figure = token.amount ? figureAt(known, i) : null;
    if (figure) {
      const { unit } = figure.amount;
      if (from >= 0 || (unit !== 'percent' && unit !== 'x')) break;
      return {
        ...prefixed,
        from: figure.first,
        figure,
        value: 0,
        hedged: figure.hedged,
      };
    }
    // "turns over its entire market cap"
    if (is(token, 'traded') && side === 'market_cap' && from < 0 && i < at - 1) {
      return { ...prefixed, from: i, value: 1, hedged };
    }
    if (is(token, 'ratio') && !value) {
      value = Number(meaningOf(token, 'ratio'));
      from = i;
    } else if (is(token, 'more') || is(token, 'over')) {
      relation = 'gt';
      from = i;
    } else if (is(token, 'less') || is(token, 'under')) {
      relation ??= 'lt';
      from = i;
    } else if (is(token, 'equal')) {
      from = i;
    } else if (is(token, 'about')) {
      hedged = true;
    } else if (sideOf(token)) {
      // "more volume than its market cap"
      if (sideOf(token) === sideOf(tokens[at] as Token) || !than || from >= 0) break;
    } else if (token.class === 'coin') {
      // "its" by name: "of $OPG's market cap"
    } else if (
      !is(token, 'fill') &&
      !is(token, 'of') &&
      !(is(token, 'versus') || is(token, 'than')) &&
      !is(token, 'to') &&
      !is(token, 'and') &&
      !is(token, 'is')
    ) {
      break;
    }
    if (is(token, 'than')) than = true;
    right = token;
  }
  if (from < 0) return null;
  return { ...prefixed, from, value: value || 1, relation, hedged };
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
    if (side === 'market_cap' && is(token, 'traded')) return i;
  }
  return -1;
}
