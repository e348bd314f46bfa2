import { isPriceSized } from '../amounts.ts';
import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, gap, open, reach } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, type Token } from '../tokens.ts';
import { endsClause } from './hinge.ts';

/** Prices that lie ahead and that no verb leads to: "I think $600 by February", "10k soon", "$BTC to $1M". */
export function readPricesAhead(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    if (!open(figure) || figure.amount.sign) continue;
    const led = isAhead(tokens, figure) || isExpected(tokens, figure);
    const ahead = isSized(figure) && led && afterCoin(tokens, figure);
    if (!ahead && !isMillions(tokens, figure)) continue;
    figure.metric = 'price';
    figure.rule = 'price-ahead';
  }
}

function isSized(figure: Figure): boolean {
  const { unit, magnitude } = figure.amount;
  return isPriceSized(figure.amount) && (unit.length === 3 || (unit === '' && magnitude === 3));
}

/** A time to come right after the figure, which opens its clause but for a word or two. */
function isAhead(tokens: readonly Token[], figure: Figure): boolean {
  const last = tokens[figure.last] as Token;
  const time = tokens[figure.last + 1];
  const next = tokens[figure.last + 2];
  if (!time || !is(time, can.will) || is(time, can.ask) || time.clause !== last.clause)
    return false;
  if (gap(last, time) > 0 || (next && gap(time, next) > 1)) return false;
  const end = { ...figure, last: figure.last + 1 };
  return endsClause(tokens, end) || next?.class === 'year' || is(next as Token, can.be);
}

/** "I'm expecting 85k": all that its clause ends in. */
function isExpected(tokens: readonly Token[], figure: Figure): boolean {
  const will = tokens[figure.first - 1];
  const own = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  if (!will || !is(will, can.will) || is(will, can.ask) || will.clause !== own.clause) return false;
  if (gap(will, tokens[figure.first] as Token) > 0) return false;
  return !next || next.clause !== own.clause || (next.class === 'common' && gap(own, next) === 0);
}

/** The coin of its sentence or of the one before; nothing between counts or trades. */
function afterCoin(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.first] as Token;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.line !== own.line || token.sentence < own.sentence - 1) return false;
    if (token.class === 'coin') return true;
    if (token.sentence !== own.sentence) continue;
    if (kindOf(token) && kindOf(token) !== 'price') return false;
    if (is(token, can.raise)) return false;
    if (token.clause === own.clause && own.from - token.to > 2) return false;
  }
  return false;
}

const leads = anyOf('to', 'will', 'target', 'arrow');
const links = anyOf('fill', 'is', 'level', 'at', 'about', 'would');

/** "Bitcoin to $1M", "if $BTC hits a million dollars": what no other coin is expected to cost. */
function isMillions(tokens: readonly Token[], figure: Figure): boolean {
  const { unit, magnitude, high } = figure.amount;
  if ((unit && unit.length !== 3) || magnitude !== 6 || high > 21e6) return false;
  let right = tokens[figure.first] as Token;
  const lead = tokens[figure.first - 1];
  if (!unit && !(lead && (is(lead, can.at) || is(lead, can.to)))) return false;
  let ahead = false;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - 6); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence || gap(token, right) > 0 || token.amount) return false;
    if (token.class === 'coin')
      return token.value === 'BTC' && (ahead || laterAhead(tokens, figure));
    if (kindOf(token) || is(token, can.trade)) return false;
    if (is(token, leads)) ahead ||= unit !== '';
    else if (!is(token, links)) return false;
    right = token;
  }
  return false;
}

function laterAhead(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + 5); i++) {
    const token = tokens[i] as Token;
    if (token.clause !== own.clause) return token.value === '?';
    if (token.value === '?' || is(token, can.will) || is(token, can.would)) return true;
  }
  return false;
}
