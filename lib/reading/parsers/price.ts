import { isPriceSized, smallCurrencies } from '../amounts.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, type Token } from '../tokens.ts';

/** "$1 per token", "$60K / bitcoin", "a $0.27 coin": read before the words around can claim the figure. */
export function readPricesEach(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    const { unit } = figure.amount;
    if (figure.metric || unit.length !== 3) continue;
    if (isCoinOf(tokens, figure))
      figure.metric = isPriceSized(figure.amount) ? 'price' : 'market_cap';
    else if (isPriceSized(figure.amount) && isPriceEach(tokens, figure)) figure.metric = 'price';
    if (figure.metric) figure.rule = 'price-each';
  }
}

/** "a $0.27 coin", "a $30M token". */
function isCoinOf(tokens: readonly Token[], figure: Figure): boolean {
  const [before, next] = [tokens[figure.at - 1], tokens[figure.last + 1]];
  // "una moneda de 30 millones de dólares"
  const [one, noun] = [tokens[figure.at - 3], tokens[figure.at - 2]];
  if (before && is(before, 'of') && noun && is(noun, 'coins') && one && is(one, 'number'))
    return one.sentence === before.sentence && gap(one, noun) + gap(noun, before) === 0;
  if (!before || !next || !is(next, 'coins') || !is(before, 'number')) return false;
  return gap(tokens[figure.last] as Token, next) === 0 && next.line === before.line;
}

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
    if (!found) continue;
    const { coin, hinge } = found;
    const plain = unit === '';
    const { priceLike } = figure.amount;
    if (plain && countsSomething(tokens, figure)) continue;
    if (perSomething(tokens, figure)) continue;
    if (plain && magnitude > 3 && countsOther(tokens, figure)) continue;
    if (coin < 0 && !hinge) continue;
    if (inAnotherCoin(tokens, figure, coin) || wonOrLost(tokens, figure, coin)) continue;
    const bounded = hinge && (figure.relation !== 'eq' || (figure.hedged && coin >= 0));
    if (plain && !priceLike && !(magnitude > 0 && hinge) && !bounded) {
      const ends = endsClause(tokens, figure) || changeFollows(tokens, figure);
      if ((coin < 0 && !isNow(tokens, figure)) || range || !ends) continue;
    }
    const countsBig = magnitude > 0 && !isPlainPrice(tokens, figure);
    if (countsBig && !hinge && !changeFollows(tokens, figure)) continue;
    if (dealt(tokens, figure)) {
      figure.dead = 'deal';
      continue;
    }
    figure.metric = 'price';
    figure.rule = hinge ? 'price-level' : 'price-beside-coin';
    if (found.from < figure.first) figure.named = found.from;
  }
}

function isPriceEach(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.last + 1];
  const last = tokens[figure.last] as Token;
  if (eachBefore(tokens, figure)) return true;
  if (!next || next.line !== last.line || gap(last, next) > 0) return false;
  if (is(next, 'each')) {
    figure.last++;
    return true;
  }
  const after = tokens[figure.last + 2];
  const joins = next.value === '/' || is(next, 'per') || is(next, 'article');
  if (
    joins &&
    after &&
    gap(next, after) === 0 &&
    after.start - next.end < 2 &&
    figure.amount.unit
  ) {
    if (after.class === 'coin' || (is(after, 'coins') && (next.value === '/' || !is(next, 'is')))) {
      figure.last += 2;
      return true;
    }
  }
  return false;
}

/** 1枚2.6ドル, 每枚2.6美元: the coin that is counted stands before its price. */
function eachBefore(tokens: readonly Token[], figure: Figure): boolean {
  const [one, coins] = [tokens[figure.first - 2], tokens[figure.first - 1]];
  const own = tokens[figure.first] as Token;
  if (!coins || coins.sentence !== own.sentence || gap(coins, own) > 0) return false;
  const alone = one?.amount?.low === 1 && !one.amount.unit && one.end === coins.start;
  if (!(alone && is(coins, 'coins')) && !is(coins, 'each')) return false;
  const each = is(coins, 'each');
  // "$5 each, $6": the word belongs to the figure before it.
  if (each && one?.amount && gap(one, coins) === 0) return false;
  figure.first = each ? figure.first - 1 : figure.first - 2;
  return true;
}

/** "$SOL had its high at $293, now 187": the coin of the sentence. */
function isNow(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.first] as Token;
  const led = is(own, 'trade');
  const now = led ? own : tokens[figure.first - 1];
  const trades =
    now !== undefined && is(now, 'trade') && opensClause(tokens[figure.first - (led ? 1 : 2)], now);
  if (!now || !(is(now, 'now') || is(now, 'target') || trades) || gap(now, own) > 0) return false;
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
  const [next, after] = [tokens[figure.last + 1], tokens[figure.last + 2]];
  const points = next !== undefined && (is(next, 'up') || is(next, 'down'));
  const amount = (next?.value === '(' || points ? after : next)?.amount;
  return amount?.unit === 'percent' && (amount.sign !== '' || points);
}

/** "0.0000016 BTC" */
function inAnotherCoin(tokens: readonly Token[], figure: Figure, coin: number): boolean {
  const [last, next, after] = [
    tokens[figure.last] as Token,
    tokens[figure.last + 1],
    tokens[figure.last + 2],
  ];
  if (figure.amount.unit || next?.class !== 'coin' || next.clause !== last.clause) return false;
  if (gap(last, next) > 0 || next.value === tokens[coin]?.value) return false;
  return !after || after.clause !== next.clause || (!after.amount && after.class !== 'sign');
}

/** "Lost $2,300 on $PEPE" */
function wonOrLost(tokens: readonly Token[], figure: Figure, coin: number): boolean {
  const [on, subject] = [tokens[figure.last + 1], tokens[figure.last + 2]];
  if (coin >= 0 || !on || !is(on, 'on') || is(on, 'of')) return false;
  return (
    subject?.class === 'coin' && gap(on, subject) === 0 && is(tokens[figure.first] as Token, 'down')
  );
}

/** "$0.002 per call": what it costs to use, not the coin. */
function perSomething(tokens: readonly Token[], figure: Figure): boolean {
  const [next, after] = [tokens[figure.last + 1], tokens[figure.last + 2]];
  const own = tokens[figure.last] as Token;
  if (!next || !is(next, 'per') || next.sentence !== own.sentence || gap(own, next) > 0)
    return false;
  return !after || after.sentence !== own.sentence || gap(next, after) > 0;
}

/** 月活用户增长40%，达到50万: what is counted was named before. */
function countsOther(tokens: readonly Token[], figure: Figure): boolean {
  const { sentence } = tokens[figure.at] as Token;
  for (let i = figure.at - 1; i >= Math.max(0, figure.at - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) return false;
    if (is(token, 'other')) return true;
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
  const before = tokens[figure.first - 1];
  const next = tokens[figure.last + 1];
  if (!before || before.line === own.line || own.line - before.line > 2) return false;
  if (next && next.line === own.line && (gap(own, next) > 0 || next.class === 'coin')) return false;
  let coin = false;
  for (let i = figure.first - 1; i >= 0 && (tokens[i] as Token).line === before.line; i--) {
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
  if (!next || next.sentence !== last.sentence || next.clause !== last.clause) return false;
  return gap(last, next) > 0 || next.class === 'coin' || is(next, 'coins');
}

function endsClause(tokens: readonly Token[], figure: Figure): boolean {
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  const after = tokens[figure.last + 2];
  return (
    !next ||
    next.clause !== last.clause ||
    // 大饼9万7了
    (is(next, 'fill') && after?.clause !== next.clause) ||
    is(next, 'and') ||
    is(next, 'now') ||
    (is(next, 'is') && after !== undefined && kindOf(after) !== null) ||
    next.class === 'sign'
  );
}

function findHinge(
  tokens: readonly Token[],
  figure: Figure,
  after: boolean,
): { coin: number; hinge: boolean; from: number } | null {
  let right = tokens[figure.first] as Token;
  const { unit } = figure.amount;
  let hinge = after;
  let valued = false;
  let from = figure.first;
  let unknown = 0;
  for (let i = figure.first; i <= figure.at; i++) {
    const token = tokens[i] as Token;
    if (
      is(token, 'level') ||
      (is(token, 'over') && figure.relation === 'gt') ||
      is(token, 'under') ||
      is(token, 'at') ||
      is(token, 'trade')
    )
      hinge = true;
  }
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence) break;
    unknown += gap(token, right);
    if (unknown > (hinge ? 2 : 0)) break;
    if (is(token, 'whole')) return null;
    if (is(token, 'and')) {
      const listed = tokens[i - 1]?.value === ',' ? tokens[i - 2] : tokens[i - 1];
      const money = listed?.amount?.unit.length === 3 && unit !== '' && listed.amount.unit !== unit;
      return money ? { coin: -1, hinge: true, from } : hinge ? { coin: -1, hinge, from } : null;
    }
    if (token.class === 'coin') {
      // A price in another coin.
      const [owned, link] = [tokens[i - 2], tokens[i - 1]];
      const quoted = link?.value === '/' && link.end === token.start;
      // "mi bolsa de $OPG vale"
      const other = owned && link && is(link, 'of') && is(owned, 'other') && gap(owned, link) === 0;
      // "my 2,000 $OPG are worth $300", but not "1 $OPG"
      const count = link?.amount;
      if (count && valued && !count.unit && count.low > 1 && gap(link, token) === 0) return null;
      return other || (quoted && owned?.class === 'coin') ? null : { coin: i, hinge, from: i };
    }
    if (token.amount) {
      if (token.amount.unit === 'percent' || (hinge && token.amount.unit === 'x')) {
        right = token;
        continue;
      }
      // "$0.15 → $0.50"
      if (is(right, 'arrow') && token.amount.unit) {
        hinge = true;
        right = token;
        continue;
      }
      // A list of one price in several currencies: $9346 / €7856 / £6930.
      if ((right.value === '/' || is(right, 'and')) && token.amount.unit)
        return { coin: -1, hinge: true, from };
      break;
    }
    if (
      is(token, 'level') ||
      is(token, 'trade') ||
      is(token, 'it') ||
      is(token, 'at') ||
      is(token, 'now') ||
      is(token, 'between') ||
      (figure.amount.magnitude === 3 && is(token, 'be')) ||
      is(token, 'target')
    ) {
      hinge = true;
      valued ||= is(token, 'trade');
      from = i;
    } else if (is(token, 'to') && !afterYear(tokens, i)) {
      const before = tokens[i - 1];
      if (
        !before ||
        !(
          is(before, 'up') ||
          is(before, 'down') ||
          is(before, 'will') ||
          (before.class === 'coin' && gap(before, token) === 0) ||
          (before.amount && (unit !== '' || figure.amount.lowStep < 1))
        )
      ) {
        break;
      }
      hinge = true;
    } else if (token.class === 'sign') {
      if (!':=-–()/'.includes(token.value) && !(token.value === ',' && hinge)) break;
    } else if (
      !is(token, 'is') &&
      !is(token, 'fill') &&
      token.class !== 'year' &&
      !(is(token, 'time') && tokens[i - 1]?.class === 'year') &&
      !is(token, 'about') &&
      !is(token, 'up') &&
      !is(token, 'down') &&
      !is(token, 'will') &&
      !is(token, 'not') &&
      !is(token, 'target') &&
      !is(token, 'arrow') &&
      !is(token, 'would') &&
      !is(token, 'was') &&
      !is(token, 'then') &&
      !is(token, 'never') &&
      !is(token, 'ask') &&
      token.class !== 'period'
    ) {
      break;
    }
    right = token;
  }
  return hinge ? { coin: -1, hinge, from } : null;
}

/** 2026年に: when, not whither. */
function afterYear(tokens: readonly Token[], at: number): boolean {
  const [year, time] = [tokens[at - 2], tokens[at - 1]];
  if (!is(tokens[at] as Token, 'fill') || !time) return false;
  return time.class === 'year' || (is(time, 'time') && year?.class === 'year');
}

/** A level that is reached or passed in the words after the figure: 1500万円を突破, 9만 달러 돌파. */
function hingesAfter(tokens: readonly Token[], figure: Figure): boolean {
  const { settled } = tokens[figure.at] as Token;
  if (settled.hiding === 0) return false;
  if (figure.relation !== 'eq' && !figure.amount.plus && !figure.amount.range) return true;
  // Turkish "0,24 dolardı" is "it was $0.24".
  if (figure.amount.ending === 'was') return true;
  if (!settled.verbLast) return false;
  // "Bitcoin 98 bin dolar" is 98.000 dolar.
  const { magnitude, unit } = figure.amount;
  if (magnitude === 3 && unit.length === 3 && endsClause(tokens, figure)) return true;
  let left = tokens[figure.at] as Token;
  for (let i = figure.at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.clause !== left.clause || gap(left, token) > 0 || token.amount) return false;
    if (is(token, 'level') || is(token, 'trade') || is(token, 'up') || is(token, 'down'))
      return true;
    if (is(token, 'will') || is(token, 'would')) return true;
    if (!is(token, 'fill') && !is(token, 'at') && !is(token, 'to') && !is(token, 'is'))
      return false;
    left = token;
  }
  return false;
}

/** Somebody's trade in the same clause: the price is theirs. */
export function dealt(tokens: readonly Token[], figure: Figure): boolean {
  const { clause } = tokens[figure.at] as Token;
  for (let i = figure.at - 1; i >= Math.max(0, figure.at - reach); i--) {
    const token = tokens[i] as Token;
    if (token.clause < clause || is(token, 'if') || is(token, 'now')) return false;
    if (is(token, 'deal') && !is(token, 'level')) return true;
  }
  return false;
}
