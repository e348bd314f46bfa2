import { isPriceSized } from '../amounts.ts';
import { can } from '../can.ts';
import { type Figure, gap } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, type Token } from '../tokens.ts';

/** "$1 per token", "$60K / bitcoin", "a $0.27 coin": read before the words around can claim the figure. */
export function readPricesEach(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    const { unit } = figure.amount;
    if (figure.metric || (unit.length !== 3 && !isBig(figure))) continue;
    if (isCoinOf(tokens, figure))
      figure.metric = isPriceSized(figure.amount) ? 'price' : 'market_cap';
    else if (unit === '') continue;
    else if (isPriceSized(figure.amount) && isPriceEach(tokens, figure)) figure.metric = 'price';
    if (figure.metric) figure.rule = 'price-each';
  }
}

/** "a $0.27 coin", "a $30M token". */
function isCoinOf(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.at - 1];
  const next = tokens[figure.last + 1];
  // "una moneda de 30 millones de dólares"
  const one = tokens[figure.at - 3];
  const noun = tokens[figure.at - 2];
  if (before && is(before, can.of) && noun && is(noun, can.coins) && one && is(one, can.number))
    return one.sentence === before.sentence && gap(one, noun) + gap(noun, before) === 0;
  if (figure.amount.unit && isAttribute(tokens, figure)) return true;
  if (!before || !next || !is(before, can.number)) return false;
  const venture = is(next, can.venture) && !isPriceSized(figure.amount) && endsNoun(tokens, figure);
  // "a 21M coin limit" is a supply
  const coin = is(next, can.coins) && (figure.amount.unit !== '' || endsNoun(tokens, figure));
  if (!venture && !coin) return false;
  return gap(tokens[figure.last] as Token, next) === 0 && next.line === before.line;
}

const isBig = ({ amount }: Figure) => amount.unit === '' && amount.magnitude >= 6 && !amount.sign;

/** Nothing else that the noun after the figure goes with: "a $30M protocol hack". */
function endsNoun(tokens: readonly Token[], figure: Figure): boolean {
  const noun = tokens[figure.last + 1] as Token;
  const next = tokens[figure.last + 2];
  if (next && next.sentence === noun.sentence && gap(noun, next) > 0) return false;
  if (!next || next.clause !== noun.clause) return true;
  return !kindOf(next) && !is(next, can.coins) && !is(next, can.raise) && !is(next, can.whole);
}

/** "coin 300 triệu đô", 3億ドルの銘柄: a noun and what it is worth, side by side. */
function isAttribute(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.at] as Token;
  if (own.settled.hiding === 0 || figure.amount.magnitude < 4 || figure.amount.low < 1e6)
    return false;
  if (own.settled.verbLast) {
    const of = tokens[figure.last + 1];
    const noun = tokens[figure.last + 2];
    if (!of || !noun || of.end !== noun.start || !is(of, can.of)) return false;
    return is(noun, can.coins) && noun.line === own.line;
  }
  const noun = tokens[figure.first - 1];
  const subject = tokens[figure.first - 2];
  if (!noun || !subject || !is(noun, can.coins) || noun.clause !== own.clause) return false;
  const led = is(subject, can.not) || is(subject, can.is);
  return led && gap(noun, own) + gap(subject, noun) === 0;
}

function isPriceEach(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.last + 1];
  const last = tokens[figure.last] as Token;
  if (eachBefore(tokens, figure)) return true;
  if (!next || next.line !== last.line || gap(last, next) > 0) return false;
  if (is(next, can.each)) {
    if (!coinNear(tokens, figure)) return false;
    figure.last++;
    return true;
  }
  const after = tokens[figure.last + 2];
  const joins = next.value === '/' || is(next, can.per) || is(next, can.article);
  if (
    joins &&
    after &&
    gap(next, after) === 0 &&
    after.start - next.end < 2 &&
    figure.amount.unit
  ) {
    if (
      after.class === 'coin' ||
      (is(after, can.coins) && (next.value === '/' || !is(next, can.is)))
    ) {
      figure.last += 2;
      return true;
    }
  }
  return false;
}

/** "tickets at $99 each for the $SOL conference": a coin that comes later and not at once is not what is sold. */
function coinNear(tokens: readonly Token[], figure: Figure): boolean {
  const { clause } = tokens[figure.first] as Token;
  for (let i = figure.first - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.class === 'coin') return true;
    // "2M transactions a day at $0.01 each"
    if (token.clause === clause && is(token, can.other)) return false;
  }
  const each = tokens[figure.last + 1] as Token;
  for (let i = figure.last + 2; i < Math.min(tokens.length, figure.last + 5); i++) {
    const token = tokens[i] as Token;
    if (token.class === 'coin') return token.from - each.to < 2 || token.sentence > each.sentence;
  }
  return true;
}

/** 1枚2.6ドル, 每枚2.6美元: the coin that is counted stands before its price. */
function eachBefore(tokens: readonly Token[], figure: Figure): boolean {
  const one = tokens[figure.first - 2];
  const coins = tokens[figure.first - 1];
  const own = tokens[figure.first] as Token;
  if (!coins || coins.sentence !== own.sentence || gap(coins, own) > 0) return false;
  const alone = one?.amount?.low === 1 && !one.amount.unit && one.end === coins.start;
  if (!(alone && is(coins, can.coins)) && !is(coins, can.each)) return false;
  const each = is(coins, can.each);
  // "$5 each, $6": the word belongs to the figure before it.
  if (each && one?.amount && gap(one, coins) === 0) return false;
  figure.first = each ? figure.first - 1 : figure.first - 2;
  return true;
}
