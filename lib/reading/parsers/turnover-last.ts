import { can } from '../can.ts';
import type { Figure } from '../figures.ts';
import { is, type Token } from '../tokens.ts';
import { measureAfter, measureAhead, sideOf, stateTurnover } from './measure.ts';

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
    const measure = ahead ?? measureAfter(tokens, known, second, settled.verbLast);
    if (!measure) continue;
    // 시총보다 거래량이 많다: what the first word names is measured against.
    const turned =
      ahead !== null ||
      (settled.verbLast && isThan(tokens[first + 1]) && !isThan(tokens[second + 1]));
    const subject = tokens[turned ? second : first] as Token;
    const figure = stateTurnover(figures, measure, measure.at, sideOf(subject) === 'market_cap');
    figure.named = first;
    figure.last = Math.max(figure.last, ahead ? second : measure.at);
  }
}

const isThan = (token: Token | undefined) => token !== undefined && is(token, can.than);

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
