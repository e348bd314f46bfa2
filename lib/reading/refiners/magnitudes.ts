import type { Metric } from '../../claim.ts';
import { can } from '../can.ts';
import { type Figure, gap, open, reach } from '../figures.ts';
import { metricOf } from '../governors.ts';
import { fits } from '../parsers/by-metric.ts';
import { is, type Token } from '../tokens.ts';

export const large = new Set<Metric>([
  'market_cap',
  'fdv',
  'volume',
  'circulating_supply',
  'total_supply',
  'max_supply',
]);

/** "28mil mcap, fdv 160": the second is in millions as well. */
export function magnitudes(tokens: readonly Token[], figures: readonly Figure[]): void {
  figures.forEach((figure, i) => {
    const { unit } = figure.amount;
    if (
      !open(figure) ||
      figure.amount.magnitude ||
      (unit !== '' && unit.length !== 3) ||
      figure.amount.low >= 1000
    )
      return;
    const { line, sentence } = tokens[figure.at] as Token;
    const beside = [figures[i - 1], figures[i + 1]].find((one) => {
      if (!one || one.amount.magnitude < 6) return false;
      const said = tokens[one.at] as Token;
      const apart = sentence - said.sentence;
      if (apart === 0) return true;
      // "30M in volume??? cap is 30"
      const words = (tokens[figure.first] as Token).from - (tokens[one.last] as Token).to;
      return apart > 0 && apart < 4 && words < 6 && said.line === line && one.metric !== null;
    });
    if (!beside) return;
    if (countsCoins(tokens, figure)) return;
    // "1.000M en total, 190 en circulación"
    const own = tokens[figure.last] as Token;
    const next = tokens[figure.last + 1];
    const after = next && next.line === own.line && gap(own, next) === 0 ? metricOf(next) : null;
    if (after && after !== 'supply' && large.has(after) && (!unit || fits(after, beside.amount))) {
      scale(figure, beside.amount.magnitude);
      figure.metric = after;
      figure.rule = 'magnitude-beside';
      figure.named = figure.last + 1;
      return;
    }
    let right = tokens[figure.first] as Token;
    for (let j = figure.first - 1; j >= Math.max(0, figure.first - reach); j--) {
      const token = tokens[j] as Token;
      if (token.sentence !== right.sentence || token.amount || gap(token, right) > 0) return;
      const metric = metricOf(token);
      if (metric && metric !== 'supply') {
        if (!large.has(metric)) return;
        scale(figure, beside.amount.magnitude);
        figure.metric = metric;
        figure.rule = 'magnitude-beside';
        figure.named = j;
        return;
      }
      right = token;
    }
  });
}

/** "19.9M mined, 450 new coins per day": counted in full. */
function countsCoins(tokens: readonly Token[], figure: Figure): boolean {
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  const at = next && is(next, can.coins) ? figure.last + 1 : figure.last + 2;
  const coins = tokens[at];
  const period = tokens[at + 1];
  if (!coins || !period || !is(coins, can.coins) || period.sentence !== last.sentence) return false;
  return period.class === 'period' && coins.from - last.to < 2 && gap(coins, period) === 0;
}

export function scale(figure: Figure, magnitude: number): void {
  const factor = 10 ** magnitude;
  figure.amount = {
    ...figure.amount,
    low: figure.amount.low * factor,
    high: figure.amount.high * factor,
    lowStep: figure.amount.lowStep * factor,
    highStep: figure.amount.highStep * factor,
    magnitude,
  };
}
