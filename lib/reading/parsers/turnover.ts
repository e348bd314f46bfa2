import { wordAmount } from '../amounts.ts';
import { type Figure, figureAt, gap, newFigure, reach } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';

type Side = 'volume' | 'market_cap';
export const sideOf = (token: Token): Side | null =>
  is(token, 'volume')
    ? 'volume'
    : is(token, 'market_cap') && !is(token, 'fdv')
      ? 'market_cap'
      : null;

/** Volume measured by the market cap: "volume > mcap", "traded half its cap", "15% of its market cap". */
export function readTurnovers(tokens: readonly Token[], figures: Figure[]): void {
  const known = figures.slice();
  for (let at = 1; at < tokens.length; at++) {
    const side = sideOf(tokens[at] as Token);
    if (!side || is(tokens[at] as Token, 'turnover')) continue;
    const measure = readMeasure(tokens, known, at, side);
    if (!measure || measuredAfter(tokens, measure, at)) continue;
    const { from, figure, relation } = measure;
    const other = findOther(tokens, from, at, side);
    if (other < 0) continue;
    const found = figure ?? newFigure(wordAmount(measure.value, 'ratio'), at);
    if (!figure) figures.push(found);
    found.metric = 'turnover';
    found.rule = 'turnover-compared';
    found.dead = '';
    found.unit = 'ratio';
    found.named =
      (tokens[other] as Token).sentence === (tokens[at] as Token).sentence ? other : from;
    found.first = Math.min(found.first, from);
    found.last = Math.max(found.last, at);
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

/** "volume > cap" reads alike in every language. */
export const isSign = ({ start, end }: Token) => end - start === 1;

/** 超过市值的两倍; 時価総額を超える出来高: for `readTurnoversLast` to read. */
function measuredAfter(tokens: readonly Token[], measure: Measure, at: number): boolean {
  const { settled } = tokens[at] as Token;
  if (settled.hiding === 0) return false;
  const sign = tokens[measure.from] as Token;
  if (settled.verbLast && !measure.figure && measure.relation && !isSign(sign)) {
    const object = tokens[measure.from - 1];
    if (object && sideOf(object) && gap(object, tokens[measure.from] as Token) === 0) return true;
  }
  const [of, next] = [tokens[at + 1], tokens[at + 2]];
  if (!of || !next || measure.figure || !is(of, 'of') || next.clause !== of.clause) return false;
  const unit = next.amount?.unit;
  return is(next, 'ratio') || unit === 'x' || unit === 'percent';
}

type Measure = {
  from: number;
  figure: Figure | null;
  value: number;
  relation: 'gt' | 'lt' | null;
  hedged: boolean;
};

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
      // "1.5x as high as its cap"
      const times = unit === 'x' && !value;
      if (!times && (from >= 0 || unit !== 'percent')) break;
      return { from: figure.first, figure, value: 0, relation: null, hedged: figure.hedged };
    }
    // "turns over its entire market cap"
    if (is(token, 'traded') && side === 'market_cap' && from < 0 && i < at - 1) {
      return { from: i, figure: null, value: 1, relation: null, hedged };
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
      !is(token, 'often') &&
      !is(token, 'always') &&
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
  return { from, figure: null, value: value || 1, relation, hedged };
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
