import { can } from '../can.ts';
import { type Figure, figureAt, gap, reach } from '../figures.ts';
import { is, type Token } from '../tokens.ts';
import { endsClause } from './hinge.ts';

/** "keeps losing steam, $131 right now" */
export function isOfNow(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.first - 1];
  const own = tokens[figure.first] as Token;
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  const decimals = figure.amount.priceLike && figure.amount.lowStep < 1 && !figure.amount.unit;
  if (figure.amount.unit.length !== 3 && !decimals) return false;
  if (!next || next.clause !== last.clause || gap(last, next) > 0) return false;
  // "gave it all back: 0.19 on Monday, 0.158 today"
  const listed = before?.value === ',' || (before?.value === ':' && decimals);
  if (listed && decimals && is(next, can.then))
    return gap(before, own) === 0 && endsClause(tokens, { ...figure, last: figure.last + 1 });
  if (listed ? gap(before, own) > 0 : !afterCoin(tokens, figure)) return false;
  if (is(next, can.now)) return endsClause(tokens, { ...figure, last: figure.last + 1 });
  // "$3.20 a month ago"
  const ago = tokens[figure.last + 2];
  const over = next.class === 'period' && ago?.clause === next.clause && is(ago, can.then);
  return over && endsClause(tokens, { ...figure, last: figure.last + 2 });
}

/** "Everyone still waits on $DOGE. 17 cents now": it opens a sentence, after one that names a coin and counts nothing. */
function afterCoin(tokens: readonly Token[], figure: Figure): boolean {
  const { line, sentence } = tokens[figure.first] as Token;
  let coin = false;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence === sentence) return false;
    if (token.line !== line || token.sentence < sentence - 1) break;
    if (is(token, can.other)) return false;
    if (token.class === 'coin') coin = true;
  }
  return coin;
}

/** "salary 80k, was 60k last year": the figure before it was none of the coin's, and no coin stands between. */
export function isOfAnother(
  tokens: readonly Token[],
  figures: readonly Figure[],
  figure: Figure,
): boolean {
  const { sentence } = tokens[figure.at] as Token;
  let another = false;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) return another;
    if (token.class === 'coin') return false;
    if (token.amount && !another && figureAt(figures, i)?.dead !== 'other') return false;
    // "hit 5,000 holders, now 6,000"
    const { unit, lowStep } = figure.amount;
    if (token.amount && !unit && !token.amount.unit && lowStep >= 1) return true;
    if (token.amount) another = true;
    if (is(token, can.target) || is(token, can.level) || is(token, can.trade)) return false;
  }
  return false;
}

/** "sent 1.5M $OPG to a market maker. That's $240K": what so many coins are worth. */
export function isOfCount(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.first] as Token;
  if (figure.amount.magnitude !== 3) return false;
  for (let i = figure.first - 1; i > Math.max(0, figure.first - reach); i--) {
    const before = tokens[i - 1] as Token;
    const token = tokens[i] as Token;
    if (token.line !== own.line || token.sentence < own.sentence - 1) return false;
    if (token.class !== 'coin' || before.sentence !== token.sentence) continue;
    const { amount } = before;
    return amount !== null && !amount.unit && amount.low > 1 && gap(before, token) === 0;
  }
  return false;
}

/** "I put 5k into ALGO, now it's worth $400", "40M LUNC for $2,300. It's worth $1,150 today": what is worth it is theirs. */
export function isHoldings(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.first] as Token;
  const worth = is(own, can.trade) ? own : tokens[figure.first - 1];
  if (!worth || !is(worth, can.trade) || !is(worth, can.is) || worth.sentence !== own.sentence)
    return false;
  for (let i = figure.first - 1; i > Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.line !== own.line || token.sentence < own.sentence - 1) return false;
    if (token.class !== 'coin') continue;
    let at = i - 1;
    while (at > 0 && !tokens[at]?.amount && isPart(tokens, at)) at--;
    const { amount, sentence } = tokens[at] as Token;
    if (!amount || sentence !== token.sentence || amount.low === 1) return false;
    if (amount.unit !== '' && amount.unit.length !== 3) return false;
    return gap(tokens[at] as Token, tokens[at + 1] as Token) === 0;
  }
  return false;
}

/** "into", "of", "worth of": what leads from an amount to the coin that it is of. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (gap(token, tokens[at + 1] as Token) > 0) return false;
  return is(token, can.of) || is(token, can.to) || is(token, can.on) || is(token, can.trade);
}

/** "BTC at 91k. My coffee at 4.50": a thing that is no coin opens the sentence. */
export function isOfThing(tokens: readonly Token[], hinge: number): boolean {
  const before = tokens[hinge - 2];
  const article = tokens[hinge - 1];
  const own = tokens[hinge] as Token;
  if (!article || article.sentence !== own.sentence || before?.sentence === own.sentence)
    return false;
  return is(article, can.article) && gap(article, own) > 0;
}
