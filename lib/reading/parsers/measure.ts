import { wordAmount } from '../amounts.ts';
import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, figureAt, gap, newFigure, reach } from '../figures.ts';
import { labelsNext } from '../governors.ts';
import { is, meaningOf, type Token } from '../tokens.ts';

/** How much of the market cap the volume is, or the reverse: "twice its", "exceeds the", "15% of". */
export type Measure = {
  /** The farthest of its words from the thing measured against. */
  at: number;
  figure: Figure | null;
  value: number;
  relation: 'gt' | 'lt' | null;
  hedged: boolean;
};

export type Side = 'volume' | 'market_cap';

export const sideOf = (token: Token): Side | null =>
  is(token, can.volume)
    ? 'volume'
    : is(token, can.market_cap) && !is(token, can.fdv)
      ? 'market_cap'
      : null;

/** "volume > cap" reads alike in every language. */
export const isSign = ({ start, end }: Token) => end - start === 1;

/** The turnover that a measure states; `turned` where it is the cap that is measured by the volume. */
export function stateTurnover(
  figures: Figure[],
  measure: Measure,
  at: number,
  turned: boolean,
): Figure {
  const figure = measure.figure ?? newFigure(wordAmount(measure.value, 'ratio'), at);
  if (!measure.figure) figures.push(figure);
  figure.metric = 'turnover';
  figure.rule = 'turnover-compared';
  figure.dead = '';
  figure.unit = 'ratio';
  if (measure.relation && (!measure.figure || figure.relation === 'eq'))
    figure.relation = measure.relation;
  if (measure.hedged) figure.hedged = true;
  if (turned) turnRound(figure);
  return figure;
}

function turnRound(figure: Figure): void {
  if (figure.relation === 'gt') figure.relation = 'lt';
  else if (figure.relation === 'lt') figure.relation = 'gt';
  const { low, high } = figure.amount;
  if (figure.amount.unit === 'ratio')
    figure.amount = { ...figure.amount, low: 1 / high, high: 1 / low };
}

/** What stands before the thing measured against: "exceeds its", "twice the", "15% of its". */
export function measureBefore(
  tokens: readonly Token[],
  figures: readonly Figure[],
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
    const figure = token.amount ? figureAt(figures, i) : null;
    if (figure) {
      const { unit } = figure.amount;
      // "1.5x as high as its cap"
      const times = unit === 'x' && !value;
      if (!times && (from >= 0 || unit !== 'percent')) break;
      // "Change -0.94% Mkt Cap $127.9B"
      if (figure.amount.sign || (i === at - 1 && labelsNext(tokens, at))) break;
      return { at: figure.first, figure, value: 0, relation: null, hedged: figure.hedged };
    }
    // "turns over its entire market cap"
    if (is(token, can.traded) && side === 'market_cap' && from < 0 && i < at - 1) {
      return { at: i, figure: null, value: 1, relation: null, hedged };
    }
    if (is(token, can.ratio) && !value) {
      value = Number(meaningOf(token, 'ratio'));
      from = i;
    } else if (is(token, can.more) || is(token, can.over)) {
      relation = 'gt';
      from = i;
    } else if (is(token, can.less) || is(token, can.under)) {
      relation ??= 'lt';
      from = i;
    } else if (is(token, can.equal)) {
      from = i;
    } else if (is(token, can.about)) {
      hedged = true;
    } else if (sideOf(token)) {
      // "more volume than its market cap"
      if (sideOf(token) === sideOf(tokens[at] as Token) || !than || from >= 0) break;
    } else if (token.class === 'coin') {
      // "its" by name: "of $OPG's market cap"
    } else if (!is(token, leaders)) {
      break;
    }
    if (is(token, can.than)) than = true;
    right = token;
  }
  if (from < 0) return null;
  return { at: from, figure: null, value: value || 1, relation, hedged };
}

/** What may stand before a measure, and what after it. */
const leaders = anyOf('fill', 'often', 'always', 'of', 'versus', 'than', 'to', 'and', 'is');

/** What stands after the thing measured against: "exceeds", "the double", "75%". */
export function measureAfter(
  tokens: readonly Token[],
  figures: readonly Figure[],
  second: number,
  verbLast: boolean,
): Measure | null {
  let left = tokens[second] as Token;
  let found: Measure | null = null;
  let hedged = false;
  const bound = boundBefore(tokens, second);
  const relation = bound === 'than' ? null : bound;
  const compared = verbLast || bound === 'than';
  for (let i = second + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== left.sentence || token.clause !== left.clause) break;
    if (gap(left, token) > (found ? 0 : 1)) break;
    const figure = token.amount ? figureAt(figures, i) : null;
    if (figure) {
      const { unit } = figure.amount;
      if (found || figure.metric || (unit !== 'percent' && unit !== 'x')) break;
      // "volume, cap: 75%" says nothing of the two; 市值的75% does.
      if (!is(left, can.of) && !verbLast) break;
      found = { at: i, figure, value: 0, relation, hedged };
    } else if (is(token, can.ratio) && !found?.value && (verbLast || is(left, can.of))) {
      const value = Number(meaningOf(token, 'ratio'));
      found = { at: i, figure: null, value, relation, hedged };
    } else if (compared && compares(token) !== null) {
      found ??= { at: i, figure: null, value: 1, relation: null, hedged };
      found.relation ??= compares(token) || null;
      found.at = i;
    } else if (is(token, can.about)) hedged = true;
    else if (!is(token, followers)) break;
    left = token;
  }
  return found;
}

/** 時価総額を超える出来高, 시총을 넘는 거래량: what is said of the first leads to the second. */
export function measureAhead(
  tokens: readonly Token[],
  first: number,
  second: number,
): Measure | null {
  for (let i = first + 1; i < second; i++) {
    const left = tokens[i - 1] as Token;
    const token = tokens[i] as Token;
    if (gap(left, token) > 0 || token.clause !== left.clause || token.amount) return null;
    const relation = isSign(token) ? null : compares(token);
    if (relation) return { at: i, figure: null, value: 1, relation, hedged: false };
    if (!is(token, can.fill) && !is(token, can.article)) return null;
  }
  return null;
}

/** 超过市值的两倍; `than` in 比市值还高, 跟它的市值持平. */
function boundBefore(tokens: readonly Token[], second: number): 'gt' | 'lt' | 'than' | null {
  for (let i = second - 1; i >= Math.max(0, second - 3); i--) {
    const token = tokens[i] as Token;
    if (gap(token, tokens[i + 1] as Token) > 0 || token.amount) return null;
    if (is(token, can.than)) return 'than';
    if (is(token, can.over)) return 'gt';
    if (is(token, can.under)) return 'lt';
    if (token.class !== 'coin' && !is(token, can.fill) && !is(token, can.it)) return null;
  }
  return null;
}

/** `gt` or `lt`, or the empty string for "matches". */
function compares(token: Token): 'gt' | 'lt' | '' | null {
  if (is(token, can.more) || is(token, can.over) || is(token, can.overAfter)) return 'gt';
  if (is(token, can.less) || is(token, can.under) || is(token, can.underAfter)) return 'lt';
  return is(token, can.equal) ? '' : null;
}

const followers = anyOf(
  'fill',
  'of',
  'is',
  'than',
  'versus',
  'on',
  'often',
  'always',
  'never',
  'article',
  'period',
);
