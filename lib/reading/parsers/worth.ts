import { isPriceSized } from '../amounts.ts';
import { can } from '../can.ts';
import { type Figure, gap, open } from '../figures.ts';
import { scale } from '../refiners/magnitudes.ts';
import { is, type Token } from '../tokens.ts';
import { findHinge } from './hinge.ts';
import { dealt } from './price.ts';

/** "$OPG is worth $30M", "vale 30 millones", "ist 30 Mio. wert": a coin at what no single token costs. */
export function readWorths(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    const { unit, magnitude, sign } = figure.amount;
    if (!open(figure) || magnitude < 6 || sign || isPriceSized(figure.amount)) continue;
    if (unit !== '' && unit.length !== 3) continue;
    if (isTraded(tokens, figure)) {
      figure.metric = 'volume';
      figure.rule = 'traded';
      figure.named = figure.first - 1;
      continue;
    }
    const worth = worthOf(tokens, figure);
    if (worth < 0 || !endsThere(tokens, figure, worth)) continue;
    const found = findHinge(tokens, figure, worth > figure.at);
    if (!found) continue;
    if (found.coin < 0 && isOfIt(tokens, worth)) {
      figure.metric = 'market_cap';
      figure.rule = 'worth';
      figure.named = worth;
      continue;
    }
    if (found.coin < 0 || !isSubject(tokens, found.coin, Math.min(worth, figure.first))) continue;
    if (isCounted(tokens, found.coin) || dealt(tokens, figure)) continue;
    figure.metric = 'market_cap';
    figure.rule = 'worth';
    figure.named = worth;
  }
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (a.rule === 'worth' && isSaidAgain(tokens, a, b)) {
      scale(b, a.amount.magnitude);
      b.metric = a.metric;
      b.rule = a.rule;
    }
  }
}

/** "Today it trades at 330M", after a sentence that names one coin and deals in none. */
function isOfIt(tokens: readonly Token[], worth: number): boolean {
  const it = tokens[worth - 1];
  const own = tokens[worth] as Token;
  // "$SHIB has 1.4M holders and trades at 5B"
  const and = it !== undefined && is(it, can.and);
  if (!it || !(and || is(it, can.it)) || gap(it, own) > 0 || is(own, can.is)) return false;
  let coin = '';
  for (let i = worth - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.line !== own.line || token.sentence < own.sentence - (and ? 0 : 1)) break;
    if (is(token, can.deal) || (!and && is(token, can.other))) return false;
    if (token.class !== 'coin') continue;
    if (coin && coin !== token.value) return false;
    coin = token.value;
  }
  return coin !== '';
}

/** "trades 30M+ a day" */
function isTraded(tokens: readonly Token[], figure: Figure): boolean {
  const verb = tokens[figure.first - 1];
  const own = tokens[figure.last] as Token;
  const period = tokens[figure.last + 1];
  if (!verb || !period || !is(verb, can.traded) || period.class !== 'period') return false;
  return (
    gap(verb, tokens[figure.first] as Token) + gap(own, period) === 0 && period.line === verb.line
  );
}

/** "No vale 300 millones. Vale 30": the same word, and the magnitude left out. */
function isSaidAgain(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const { unit, magnitude, priceLike } = b.amount;
  if (b.rule !== 'price-level' || unit || magnitude || priceLike || b.named < 0) return false;
  const own = tokens[b.at] as Token;
  const said = tokens[a.at] as Token;
  return (
    own.line === said.line &&
    own.sentence - said.sentence < 2 &&
    is(tokens[b.named] as Token, can.trade)
  );
}

/** The word that says what something costs, among those before the figure or right after it. */
function worthOf(tokens: readonly Token[], figure: Figure): number {
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  if (next && next.clause === last.clause && gap(last, next) === 0 && is(next, can.trade))
    return figure.last + 1;
  let right = tokens[figure.at] as Token;
  for (let i = figure.at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.clause !== right.clause || gap(token, right) > 0 || token.amount) return -1;
    if (is(token, can.trade)) return i;
    if (token.class === 'coin') return -1;
    right = token;
  }
  return -1;
}

/** Not "the team behind $OPG is worth", nor "$OPG ecosystem fund worth". */
function isSubject(tokens: readonly Token[], coin: number, verb: number): boolean {
  const own = tokens[coin] as Token;
  for (let i = coin; i < verb; i++)
    if (gap(tokens[i] as Token, tokens[i + 1] as Token) > 0) return false;
  const before = tokens[coin - 1];
  if (!before || before.clause !== own.clause || gap(before, own) > 0) return true;
  return !is(before, can.of) || is(before, can.article);
}

/** 1200枚BTC, "1,200 BTC": so many of them, and not the coin. */
function isCounted(tokens: readonly Token[], coin: number): boolean {
  const count = tokens[coin - 2];
  const before = tokens[coin - 1];
  const own = tokens[coin] as Token;
  if (!before || before.clause !== own.clause || gap(before, own) > 0) return false;
  return before.amount !== null || (is(before, can.coins) && count?.amount?.unit === '');
}

/** "worth $30M of tokens", "30M users" are something else's. */
function endsThere(tokens: readonly Token[], figure: Figure, worth: number): boolean {
  const at = Math.max(figure.last, worth);
  const last = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next || next.clause !== last.clause) return true;
  return (
    gap(last, next) === 0 && !is(next, can.of) && next.class !== 'coin' && !is(next, can.coins)
  );
}
