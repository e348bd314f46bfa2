import { isPriceSized, smallCurrencies } from '../amounts.ts';
import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { opensWithAs } from '../governors.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { cameFrom, endsClause, findHinge, hingesAfter } from './hinge.ts';
import { isHoldings, isOfAnother, isOfCount, isOfNow, isOfThing } from './price-of.ts';

/** Whether the words before a figure, back to a coin, put that coin at a price. */
export function readPrices(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    if (figure.metric || figure.dead) continue;
    const { unit, magnitude, range } = figure.amount;
    if (
      unit === 'percent' ||
      unit === 'x' ||
      unit === 'rank' ||
      !isPriceSized(figure.amount) ||
      figure.amount.sign
    )
      continue;
    if (unit.length === 3 && figure.amount.priceLike && standsAlone(tokens, figure)) {
      figure.metric = 'price';
      figure.rule = 'price-line';
      continue;
    }
    const found = findHinge(tokens, figure, hingesAfter(tokens, figure));
    if (!found) {
      if (isOfNow(tokens, figure)) {
        figure.metric = 'price';
        figure.rule = 'price-now';
      }
      continue;
    }
    const { coin, hinge } = found;
    // "10,000 OPG (worth ~$1,580)"
    const led = tokens[figure.first - 1];
    const bracket = tokens[figure.first - 2];
    if (bracket?.value === '(' && led && is(led, can.trade) && coin < 0) continue;
    if (isHoldings(tokens, figure)) {
      figure.dead = 'holdings';
      continue;
    }
    const plain = unit === '';
    // "at 1/120th of its cap"
    if (plain && tokens[figure.last + 1]?.value === '/' && tokens[figure.last + 2]?.amount)
      continue;
    // "+41% over 7 days and +96% over 30"
    if (plain && tokens[figure.first - 1]?.amount?.unit === 'percent') continue;
    const { priceLike } = figure.amount;
    if (plain && (countsSomething(tokens, figure) || isVersion(tokens, figure))) continue;
    if (perSomething(tokens, figure) || isDifference(tokens, figure)) continue;
    if (plain && magnitude > 3 && countsOther(tokens, figure)) continue;
    if (coin < 0 && !hinge) continue;
    if (inAnotherCoin(tokens, figure, coin) || wonOrLost(tokens, figure, coin)) continue;
    const bounded = hinge && (figure.relation !== 'eq' || (figure.hedged && coin >= 0));
    if (plain && !priceLike && !(magnitude > 0 && hinge) && !bounded) {
      const ends = endsClause(tokens, figure) || changeFollows(tokens, figure);
      if ((coin < 0 && !isNow(tokens, figure)) || range || !ends) continue;
    }
    const countsBig = magnitude > 0 && !isPlainPrice(tokens, figure);
    const told =
      hinge ||
      changeFollows(tokens, figure) ||
      nowFollows(tokens, figure) ||
      yearFollows(tokens, figure);
    if (countsBig && !told) continue;
    if (coin < 0 && (isOfAnother(tokens, figures, figure) || isOfCount(tokens, figure))) continue;
    if (coin < 0 && isOfThing(tokens, found.from)) continue;
    if (dealt(tokens, figure)) {
      figure.dead = 'deal';
      continue;
    }
    figure.metric = 'price';
    figure.rule = hinge ? 'price-level' : 'price-beside-coin';
    if (found.from < figure.first) figure.named = found.from;
    const lead = tokens[figure.first - 1];
    const from = lead !== undefined && is(lead, can.from) && !is(lead, can.to);
    if (from && unit && cameFrom(tokens, figure.first - 1)) figure.stance = 'past';
  }
}

/** "$SOL had its high at $293, now 187": the coin of the sentence. */
function isNow(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.first] as Token;
  const led = is(own, can.trade);
  const now = led ? own : tokens[figure.first - 1];
  const trades =
    now !== undefined &&
    is(now, can.trade) &&
    opensClause(tokens[figure.first - (led ? 1 : 2)], now);
  if (!now || !(is(now, can.now) || is(now, can.target) || trades) || gap(now, own) > 0)
    return false;
  for (let i = figure.first - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.sentence < own.sentence - 1 || token.line !== own.line) return false;
    if (token.class === 'coin') return true;
  }
  return false;
}

/** "had a rough week, trading around 172", but not "a server costs 172". */
const opensClause = (before: Token | undefined, word: Token) =>
  before?.clause !== word.clause || (before.value === ',' && before.end <= word.start);

/** "$97.4k (-1.2%)" */
function changeFollows(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.last + 1];
  const after = tokens[figure.last + 2];
  const points = next !== undefined && (is(next, can.up) || is(next, can.down));
  const amount = (next?.value === '(' || points ? after : next)?.amount;
  return amount?.unit === 'percent' && (amount.sign !== '' || points);
}

/** "ETH 2.9k now" */
function nowFollows(tokens: readonly Token[], figure: Figure): boolean {
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  const after = tokens[figure.last + 2];
  if (figure.amount.magnitude !== 3 || !next || !is(next, can.now) || gap(last, next) > 0)
    return false;
  return next.clause === last.clause && (!after || after.clause !== next.clause);
}

/** "BTC $250k by 2028" */
function yearFollows(tokens: readonly Token[], figure: Figure): boolean {
  const last = tokens[figure.last] as Token;
  const by = tokens[figure.last + 1];
  const year = tokens[figure.last + 2];
  if (!by || by.clause !== last.clause || gap(last, by) > 0 || figure.amount.magnitude !== 3)
    return false;
  return is(by, can.will) ? !is(by, can.ask) : is(by, can.by) && year?.class === 'year';
}

/** "0.0000016 BTC" */
export function inAnotherCoin(tokens: readonly Token[], figure: Figure, coin: number): boolean {
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  const after = tokens[figure.last + 2];
  if (figure.amount.unit || next?.class !== 'coin' || next.clause !== last.clause) return false;
  if (gap(last, next) > 0 || next.value === tokens[coin]?.value) return false;
  return !after || after.clause !== next.clause || (!after.amount && after.class !== 'sign');
}

/** "Lost $2,300 on $PEPE" */
function wonOrLost(tokens: readonly Token[], figure: Figure, coin: number): boolean {
  const on = tokens[figure.last + 1];
  const subject = tokens[figure.last + 2];
  const lead = tokens[figure.first - 1];
  const lost = is(tokens[figure.first] as Token, can.down);
  // "I lost 4k"
  if (coin < 0 && lost && lead && is(lead, can.self)) return true;
  if (coin >= 0 || !on || !is(on, can.on) || is(on, can.of)) return false;
  return (
    subject !== undefined &&
    (subject.class === 'coin' || is(subject, can.it)) &&
    gap(on, subject) === 0 &&
    lost
  );
}

/** "$BTC just dumped $4,000 in 30 minutes": by so much, and not to it. */
function isDifference(tokens: readonly Token[], figure: Figure): boolean {
  const verb = tokens[figure.first - 1];
  const own = tokens[figure.first] as Token;
  const next = tokens[figure.last + 1];
  const after = tokens[figure.last + 2];
  if (figure.amount.unit.length !== 3 || figure.relation !== 'eq' || !verb || !next) return false;
  if (gap(verb, own) > 0 || !(is(verb, can.up) || is(verb, can.down)) || is(verb, standing))
    return false;
  const within = is(next, can.of) && is(next, can.on) && after?.class === 'period';
  return (
    (within && after.clause === own.clause) || (is(next, can.period) && next.clause === own.clause)
  );
}

const standing = anyOf('level', 'under', 'over', 'trade', 'at', 'to');

/** "LUNA 2.0 opened at": a coin that is not the first of its name. */
function isVersion(tokens: readonly Token[], figure: Figure): boolean {
  const { low, lowStep, magnitude } = figure.amount;
  const coin = tokens[figure.at - 1];
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  if (!Number.isInteger(low) || low > 9 || lowStep !== 0.1 || magnitude) return false;
  if (coin?.class !== 'coin' || coin.form === 'cashtag') return false;
  return next?.clause === last.clause && next.class !== 'sign';
}

/** "$0.002 per call": what it costs to use, not the coin. */
function perSomething(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.last + 1];
  const after = tokens[figure.last + 2];
  const own = tokens[figure.last] as Token;
  if (!next || !is(next, can.per) || next.sentence !== own.sentence || gap(own, next) > 0)
    return false;
  return !after || after.sentence !== own.sentence || gap(next, after) > 0;
}

/** 月活用户增长40%，达到50万: what is counted was named before. */
function countsOther(tokens: readonly Token[], figure: Figure): boolean {
  const { sentence } = tokens[figure.at] as Token;
  for (let i = figure.at - 1; i >= Math.max(0, figure.at - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) return false;
    if (is(token, can.other)) return true;
  }
  return false;
}

/** 9万7, 6万美元, 3천원: myriads and small currencies are how prices are said, and no abbreviations. */
function isPlainPrice(tokens: readonly Token[], figure: Figure): boolean {
  const { magnitude, unit } = figure.amount;
  if (unit === '') return magnitude === 4 && endsClause(tokens, figure);
  return magnitude % 4 === 0 || smallCurrencies.has(unit);
}

/** Opens a line under one that names a coin and states nothing: a ticker's own line. */
function standsAlone(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.at] as Token;
  const bullet = tokens[figure.first - 1];
  const dash = bullet?.line === own.line && (bullet.value === '-' || bullet.value === '–');
  const above = figure.first - (dash ? 2 : 1);
  const before = tokens[above];
  const next = tokens[figure.last + 1];
  if (!before || before.line === own.line || own.line - before.line > 2) return false;
  if (next && next.line === own.line && (gap(own, next) > 0 || next.class === 'coin')) return false;
  let coin = false;
  for (let i = above; i >= 0 && (tokens[i] as Token).line === before.line; i--) {
    if ((tokens[i] as Token).amount) return false;
    if ((tokens[i] as Token).class === 'coin') coin = true;
  }
  return coin;
}

/** A bare number with a noun after it counts that: 500 wallets. */
export function countsSomething(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.amount.priceLike && figure.amount.lowStep < 1) return false;
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  if (!next || next.sentence !== last.sentence) return false;
  // "4,000 TPS, 400ms"
  if (next.clause !== last.clause) return next.value === ',' && gap(last, next) > 0;
  return gap(last, next) > 0 || next.class === 'coin' || is(next, can.coins);
}

/** Somebody's trade in the same clause: the price is theirs. */
export function dealt(tokens: readonly Token[], figure: Figure): boolean {
  const { clause } = tokens[figure.at] as Token;
  let told = false;
  for (let i = figure.at - 1; i >= Math.max(0, figure.at - reach); i--) {
    const token = tokens[i] as Token;
    if (token.clause < clause || is(token, can.if) || is(token, can.now)) return false;
    if (is(token, can.then) && meaningOf(token, 'then') === 'when') return false;
    // "bought at $2,100 and it's around $3,000"
    if (is(token, can.and) && is(tokens[i + 1] as Token, can.it)) return false;
    if (is(token, can.deal) && !is(token, can.level)) return true;
    // "bought when $SOL was at 8": the coin has a verb of its own.
    if ((token.class === 'coin' && told) || opensWithAs(tokens, i)) return false;
    told = is(token, can.was) && !is(token, can.deal);
  }
  return false;
}
