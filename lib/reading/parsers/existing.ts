import { can } from '../can.ts';
import { type Figure, gap, open } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { fits } from './by-metric.ts';

/** "There are only 21 million Bitcoin", "gibt es nur 21 Mio. $BTC": so many coins and no more. */
export function readExisting(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    if (!open(figure) || !fits('supply', figure.amount) || !endsInCoin(tokens, figure)) continue;
    const most = existsBefore(tokens, figure);
    if (most === null) continue;
    figure.metric = most ? 'max_supply' : 'total_supply';
    figure.rule = 'existing';
  }
}

/** The coin that is counted, and nothing of its own after it. */
function endsInCoin(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.last] as Token;
  const coin = tokens[figure.last + 1];
  const next = tokens[figure.last + 2];
  if (coin?.class !== 'coin' || coin.clause !== own.clause || gap(own, coin) > 0) return false;
  return !next || next.clause !== coin.clause || is(next, can.and) || is(next, can.fill);
}

/** Whether words before the figure say that so many are, and whether no more can be; null where they do not. */
function existsBefore(tokens: readonly Token[], figure: Figure): boolean | null {
  let most = false;
  let right = tokens[figure.at] as Token;
  for (let i = figure.at - 1; i >= Math.max(0, figure.at - 5); i--) {
    const token = tokens[i] as Token;
    if (token.clause !== right.clause || gap(token, right) > 0 || token.amount) return null;
    if (is(token, can.exists)) return most || meaningOf(token, 'exists') === 'most';
    if (is(token, can.will) || (is(token, can.fill) && meaningOf(token, 'fill') === 'only'))
      most = true;
    else if (!is(token, can.fill) && !is(token, can.about) && !is(token, can.be)) return null;
    right = token;
  }
  return null;
}
