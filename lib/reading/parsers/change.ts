import { can } from '../can.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { kindOf, labelsNext } from '../governors.ts';
import { is, type Token } from '../tokens.ts';
import { findDirection } from './direction.ts';
import { dealt } from './price.ts';

/** Percentages and factors by which a price moved: "down 8% in 24h", "did a 4x". */
export function readChanges(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const [i, figure] of figures.entries()) {
    if (figure.metric || figure.dead) continue;
    const { unit } = figure.amount;
    if (unit !== 'percent' && unit !== 'x') continue;
    // "the volume tends to exceed the cap, 1.1x today"
    const compared = i > 0 ? figures[i - 1] : undefined;
    const again = compared?.metric === 'turnover' && unit === 'x';
    // "traded $44M against a cap of $30M (1.48x)"
    if (unit === 'x' && isTurnover(tokens, figures, i)) {
      figure.metric = 'turnover';
      figure.unit = 'ratio';
      figure.rule = 'turnover-again';
      continue;
    }
    // "1.1x the cap. $BTC sits around 0.03x"
    if (again && (inSentence(tokens, compared, figure) || figure.amount.low < 1)) {
      figure.metric = 'turnover';
      figure.unit = 'ratio';
      figure.rule = 'turnover-again';
      continue;
    }
    if (ofSomething(tokens, figure) || (unit === 'x' && dealt(tokens, figure))) {
      figure.dead = 'share';
      continue;
    }
    const direction = findDirection(tokens, figures, figure);
    if (!direction) continue;
    if (!direction.down && unit === 'percent' && ofUnknown(tokens, figure)) {
      figure.dead = 'share';
      continue;
    }
    figure.metric = 'change';
    figure.rule = direction.rule;
    figure.named = direction.at;
    // 涨了一倍: once its own price more.
    if (unit === 'x' && figure.amount.low === 1) {
      figure.amount = { ...figure.amount, low: 2, high: 2 };
    }
    if (direction.down && figure.amount.sign !== '-' && unit === 'percent')
      figure.amount.sign = '-';
    // "упал в 2 раза": to a half.
    if (direction.down && unit === 'x' && figure.amount.low > 0) {
      const { low, high } = figure.amount;
      figure.amount = { ...figure.amount, low: 1 / high, high: 1 / low };
    }
  }
}

/** "They did 80% of all aggregator volume": what rises is no part of something. */
function ofUnknown(tokens: readonly Token[], figure: Figure): boolean {
  const last = tokens[figure.last] as Token;
  const of = tokens[figure.last + 1];
  if (!of || of.clause !== last.clause || gap(last, of) > 0) return false;
  return is(of, can.of) && !is(of, can.on) && !is(of, can.under);
}

/** Alone in brackets after a volume and a market cap. */
function isTurnover(tokens: readonly Token[], figures: readonly Figure[], index: number): boolean {
  const a = figures[index - 2];
  const b = figures[index - 1];
  const own = figures[index] as Figure;
  if (!a || !b || tokens[own.first - 1]?.value !== '(' || tokens[own.last + 1]?.value !== ')')
    return false;
  if (!inSentence(tokens, a, own) || own.first - Math.max(b.last, b.named) > 2) return false;
  const both = [a.metric, b.metric];
  return both.includes('volume') && both.includes('market_cap');
}

const inSentence = (tokens: readonly Token[], a: Figure, b: Figure) =>
  (tokens[a.at] as Token).sentence === (tokens[b.at] as Token).sentence;

/** "12% of supply", "84% below its high", "24% APR", "50x leverage". */
function ofSomething(tokens: readonly Token[], figure: Figure): boolean {
  let left = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + reach); i++) {
    const token = tokens[i] as Token;
    if (token.line !== left.line || token.clause !== left.clause || gap(left, token) > 0)
      return false;
    if (token.amount) return false;
    const kind = is(token, can.stock) ? 'other' : kindOf(token);
    // "Change -0.94% Mkt Cap $127.9B"
    if (kind && i === figure.last + 1 && labelsNext(tokens, i)) return false;
    if (
      kind &&
      kind !== 'price' &&
      !is(token, can.move) &&
      !is(token, can.up) &&
      !is(token, can.down)
    )
      return true;
    if (is(token, can.whole) || is(token, can.venue)) return true;
    const passes =
      is(token, can.of) ||
      is(token, can.fill) ||
      is(token, can.under) ||
      is(token, can.from) ||
      token.class === 'coin' ||
      is(token, can.up) ||
      is(token, can.down);
    if (!passes || is(token, can.and)) return false;
    left = token;
  }
  return false;
}
