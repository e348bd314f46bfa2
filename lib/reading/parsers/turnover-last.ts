import { wordAmount } from '../amounts.ts';
import { type Figure, figureAt, gap, newFigure } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { isSign, sideOf } from './turnover.ts';

/** Words between the two things compared, and between the second and what is said of it. */
const farthest = 8;

/**
 * Volume measured by the market cap where the measure comes last: 出来高が時価総額を上回る, 거래량이 시총의
 * 75%, hacim piyasa değerini aşıyor, 成交量是市值的两倍.
 */
export function readTurnoversLast(tokens: readonly Token[], figures: Figure[]): void {
  const known = figures.slice();
  const compared = new Set<number>();
  for (const { metric, first, last } of known) {
    if (metric === 'turnover') for (let i = first; i <= last; i++) compared.add(i);
  }
  for (let first = 0; first < tokens.length - 1; first++) {
    const { settled } = tokens[first] as Token;
    const side = settled.hiding === 0 ? null : sideOf(tokens[first] as Token);
    if (!side) continue;
    const second = findSecond(tokens, first, side, settled.verbLast);
    if (second < 0 || compared.has(first) || compared.has(second)) continue;
    const ahead = settled.verbLast ? measureAhead(tokens, first, second) : null;
    const measure = ahead ?? readMeasure(tokens, known, second, settled.verbLast);
    if (!measure) continue;
    const figure = measure.figure ?? newFigure(wordAmount(measure.value, 'ratio'), measure.at);
    if (!measure.figure) figures.push(figure);
    figure.metric = 'turnover';
    figure.rule = 'turnover-compared';
    figure.dead = '';
    figure.unit = 'ratio';
    figure.named = first;
    figure.last = Math.max(figure.last, measure.at);
    if (ahead) figure.last = second;
    if (measure.relation && figure.relation === 'eq') figure.relation = measure.relation;
    if (measure.hedged) figure.hedged = true;
    // 시총보다 거래량이 많다: what the first word names is measured against.
    const turned =
      ahead !== null ||
      (settled.verbLast && isThan(tokens[first + 1]) && !isThan(tokens[second + 1]));
    const subject = turned ? second : first;
    if (sideOf(tokens[subject] as Token) === 'market_cap') turnRound(figure);
  }
}

const isThan = (token: Token | undefined) => token !== undefined && is(token, 'than');

function turnRound(figure: Figure): void {
  if (figure.relation === 'gt') figure.relation = 'lt';
  else if (figure.relation === 'lt') figure.relation = 'gt';
  const { low, high } = figure.amount;
  if (figure.amount.unit === 'ratio')
    figure.amount = { ...figure.amount, low: 1 / high, high: 1 / low };
}

function findSecond(
  tokens: readonly Token[],
  first: number,
  side: 'volume' | 'market_cap',
  verbLast: boolean,
): number {
  const start = tokens[first] as Token;
  let stated = 0;
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== start.sentence) return -1;
    // 出来高は2,150万ドルで、時価総額を上回る: its own figure stands between.
    if (token.amount && stated++ > 0) return -1;
    if (token.from - start.to > farthest || token.clause - start.clause > 1) return -1;
    const own = sideOf(token);
    if (own === side) return -1;
    // 交易额4200万，比市值都高
    if (own) return stated && !verbLast && !isThan(tokens[i - 1]) ? -1 : i;
  }
  return -1;
}

type Measure = {
  at: number;
  figure: Figure | null;
  value: number;
  relation: 'gt' | 'lt' | null;
  hedged: boolean;
};

/** What stands after the thing measured against: "exceeds", "the double", "75%". */
function readMeasure(
  tokens: readonly Token[],
  figures: readonly Figure[],
  second: number,
  verbLast: boolean,
): Measure | null {
  let left = tokens[second] as Token;
  let found: Measure | null = null;
  let hedged = false;
  const bound = boundBefore(tokens, second);
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
      if (!is(left, 'of') && !verbLast) break;
      found = { at: i, figure, value: 0, relation: bound === 'than' ? null : bound, hedged };
    } else if (is(token, 'ratio') && !found?.value && (verbLast || is(left, 'of'))) {
      found = {
        at: i,
        figure: null,
        value: Number(meaningOf(token, 'ratio')),
        relation: bound === 'than' ? null : bound,
        hedged,
      };
    } else if (compared && compares(token) !== null) {
      found ??= { at: i, figure: null, value: 1, relation: null, hedged };
      found.relation ??= compares(token) || null;
      found.at = i;
    } else if (is(token, 'about')) hedged = true;
    else if (!passes(token)) break;
    left = token;
  }
  return found;
}

/** 時価総額を超える出来高, 시총을 넘는 거래량: what is said of the first leads to the second. */
function measureAhead(tokens: readonly Token[], first: number, second: number): Measure | null {
  for (let i = first + 1; i < second; i++) {
    const [left, token] = [tokens[i - 1] as Token, tokens[i] as Token];
    if (gap(left, token) > 0 || token.clause !== left.clause || token.amount) return null;
    const relation = isSign(token) ? null : compares(token);
    if (relation) return { at: i, figure: null, value: 1, relation, hedged: false };
    if (!is(token, 'fill') && !is(token, 'article')) return null;
  }
  return null;
}

/** 超过市值的两倍; `than` in 比市值还高, 跟它的市值持平. */
function boundBefore(tokens: readonly Token[], second: number): 'gt' | 'lt' | 'than' | null {
  for (let i = second - 1; i >= Math.max(0, second - 3); i--) {
    const token = tokens[i] as Token;
    if (gap(token, tokens[i + 1] as Token) > 0 || token.amount) return null;
    if (is(token, 'than')) return 'than';
    if (is(token, 'over')) return 'gt';
    if (is(token, 'under')) return 'lt';
    if (token.class !== 'coin' && !is(token, 'fill') && !is(token, 'it')) return null;
  }
  return null;
}

/** `gt` or `lt`, or the empty string for "matches". */
function compares(token: Token): 'gt' | 'lt' | '' | null {
  if (is(token, 'more') || is(token, 'over') || is(token, 'overAfter')) return 'gt';
  if (is(token, 'less') || is(token, 'under') || is(token, 'underAfter')) return 'lt';
  return is(token, 'equal') ? '' : null;
}

function passes(token: Token): boolean {
  return (
    is(token, 'fill') ||
    is(token, 'of') ||
    is(token, 'is') ||
    is(token, 'than') ||
    is(token, 'versus') ||
    is(token, 'on') ||
    is(token, 'often') ||
    is(token, 'always') ||
    is(token, 'never') ||
    is(token, 'article') ||
    is(token, 'period')
  );
}
