import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, figureAt, gap, reach } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, type Token } from '../tokens.ts';
import { changeBefore, isAgain, isAlone } from './change-again.ts';
import { subjectIsNotPrice } from './subject.ts';

/** What may stand between a direction and its figure. */
const passing = anyOf('fill', 'is', 'about', 'by', 'equal', 'over', 'it');

type Direction = { down: boolean; rule: string; at: number };

export function findDirection(
  tokens: readonly Token[],
  figures: readonly Figure[],
  figure: Figure,
): Direction | null {
  const { unit, sign } = figure.amount;
  // "dropped 30%+ seven times"
  if (unit === 'x' && figure.amount.inWords && tokens[figure.first - 1]?.amount) return null;
  const after = directionAfter(tokens, figure);
  const end = after ? Math.max(after.at, figure.last) : figure.last;
  const mine = tokens[end + 1];
  if (mine && is(mine, can.self) && is(mine, can.on) && gap(tokens[end] as Token, mine) === 0) {
    figure.dead = 'own gain';
    return null;
  }
  if (after && isOwnGain(tokens, figure.first)) {
    figure.dead = 'own gain';
    return null;
  }
  if (after && after.rule === 'change-noun' && subjectIsNotPrice(tokens, figure.first)) {
    figure.dead = 'not the price';
    return null;
  }
  if (after) return after;
  let stated: Direction | null = null;
  let right = tokens[figure.first] as Token;
  let unknown = 0;
  let listed = false;
  let crossed = false;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence) break;
    unknown += gap(token, right);
    if (unknown > 2) break;
    // Somebody's profit or loss.
    if (is(token, can.other)) break;
    if (is(token, can.up) || is(token, can.down) || is(token, can.changed)) {
      if (unknown > 1) break;
      const beside = tokens[i - 1]?.line === token.line ? figureAt(figures, i - 1) : null;
      const moved = beside?.metric ?? 'price';
      // "Market Cap $30.05M ▲ 3.0%"
      const high = moved === 'ath' || moved === 'atl';
      if (token.end - token.start < 3 && moved !== 'price' && moved !== 'change' && !high) {
        figure.dead = 'not the price';
        return null;
      }
      if (subjectIsNotPrice(tokens, i)) {
        figure.dead = 'not the price';
        return null;
      }
      if (is(token, can.down) && fromHigh(tokens, i)) {
        figure.dead = 'distance from a high';
        return null;
      }
      if (isOwnGain(tokens, i)) {
        figure.dead = 'own gain';
        return null;
      }
      return { down: is(token, can.down) && !is(token, can.up), rule: 'change-verb', at: i };
    }
    if (unit === 'x' && is(token, can.level) && unknown < 2 && isFactor(tokens, figure))
      return { down: false, rule: 'change-factor', at: i };
    // German "gibt in sieben Tagen 9 % nach": the verb may stand before its period.
    if (token.class === 'period' && unit === 'percent' && !listed)
      stated ??= { down: false, rule: 'change-period', at: i };
    if (stated && (token.amount || token.class === 'coin')) return stated;
    const leads = token.class === 'coin' && unknown === 0 && !verbBefore(tokens, i);
    if (unit === 'x' && leads && periodAfter(tokens, figure))
      return { down: false, rule: 'change-factor', at: i };
    const owner = tokens[i - 1];
    // "Funding $OPG -0.02%"
    if (leads && sign && owner && is(owner, can.other) && gap(owner, token) === 0) return null;
    if (token.class === 'coin' && sign)
      return { down: false, rule: 'change-beside-coin', at: crossed ? figure.first : i };
    // "$KAS did 8x in 2023, 2x in 2024"
    if (unit === 'x' && token.value === ',' && unknown === 0 && isAgain(tokens, figures, i))
      return { down: false, rule: 'change-listed', at: figure.first };
    // "Bitcoin gained 4%, Ethereum 7% and Solana 11%"
    const other = leads && unit === 'percent' && !crossed ? changeBefore(tokens, figures, i) : null;
    if (other) return { down: other.amount.sign === '-', rule: 'change-listed', at: i };
    if (token.amount) {
      crossed = true;
      const price = token.amount.priceLike || token.amount.unit.length === 3;
      if (token.amount.unit === 'percent') {
        const other = figureAt(figures, i);
        if (!sign && other?.metric === 'change' && listed) {
          return { down: other.amount.sign === '-', rule: 'change-listed', at: i };
        }
        right = token;
        continue;
      }
      const beside = figureAt(figures, i);
      // "Mcap: $30M (+3%)": the cap's own.
      const sized = beside?.metric === 'market_cap' || beside?.metric === 'volume';
      if (sign && price && (beside?.dead || (sized && right.value === '('))) return null;
      // "SOL 138 (-3.9%)"
      const bare = right.value === '(' && tokens[i - 1]?.class === 'coin' && !beside?.dead;
      if (sign && (price || bare)) return { down: false, rule: 'change-beside-price', at: i };
      // "up $0.02 (5%)"
      if (!price) break;
      right = token;
      continue;
    }
    // "Price already -7%"
    if (sign && unknown === 0 && unit === 'percent' && is(token, can.price) && !is(token, can.fill))
      return { down: false, rule: 'change-price', at: i };
    if (kindOf(token) && kindOf(token) !== 'price') break;
    if (
      unit === 'x' &&
      (is(token, can.will) ||
        is(token, can.would) ||
        is(token, can.target) ||
        (is(token, can.it) && isFactor(tokens, figure)))
    )
      return { down: false, rule: 'change-factor', at: i };
    const passes =
      is(token, passing) ||
      (is(token, can.now) && token.class === 'now') ||
      (unit === 'x' && is(token, can.not)) ||
      (token.class === 'sign' && token.value !== '?') ||
      is(token, can.price) ||
      token.class === 'period' ||
      token.class === 'year' ||
      (is(token, can.on) && tokens[i + 1]?.class === 'year') ||
      is(token, can.money) ||
      is(token, can.and) ||
      (token.class === 'coin' && verbBefore(tokens, i));
    if (!passes) break;
    if (is(token, can.and) || token.value === ',') listed = true;
    right = token;
  }
  if (stated) return stated;
  if (unit === 'percent' && sign && isAlone(tokens, figures, figure))
    return { down: false, rule: 'change-alone', at: figure.at };
  if (unit === 'percent' && !sign && periodAfter(tokens, figure)) {
    const asked = directionAsked(tokens, figure);
    if (asked) return { down: is(asked, can.down), rule: 'change-asked', at: figure.at };
  }
  if (unit === 'percent' && sign && periodAfter(tokens, figure))
    return { down: false, rule: 'change-period', at: figure.at };
  return null;
}

/** "it 5x'd", but not "saw this three times": how often something was done is words. */
function isFactor(tokens: readonly Token[], { at, amount }: Figure): boolean {
  const own = tokens[at] as Token;
  // The digits, a sign and nothing more.
  return amount.range || (!amount.inWords && own.end - own.start < own.value.length + 3);
}

/** Where verbs stand first: Arabic "rose $OPG by 12%", Spanish "sube $OPG un 12%". */
function verbBefore(tokens: readonly Token[], coin: number): boolean {
  for (let i = coin - 1; i >= Math.max(0, coin - 3); i--) {
    const token = tokens[i] as Token;
    const right = tokens[i + 1] as Token;
    if (token.clause !== right.clause || gap(token, right) > 0) return false;
    if (is(token, can.up) || is(token, can.down)) return true;
    if (
      !is(token, can.coins) &&
      !is(token, can.price) &&
      !is(token, can.of) &&
      !is(token, can.fill)
    )
      return false;
  }
  return false;
}

/** "I'm up 40%", "bin mit $OPG 40 % im Plus" */
function isOwnGain(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    if (token.clause !== next.clause || gap(token, next) > 0 || token.amount) return false;
    if (is(token, can.self)) return true;
    if (token.class !== 'coin' && !is(token, can.is) && !is(token, can.on)) return false;
  }
  return false;
}

function periodAfter(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.last + 1];
  const after = tokens[figure.last + 2];
  if (!next || gap(tokens[figure.last] as Token, next) > 0) return false;
  // "+7,3 % en 24 heures"
  if (is(next, can.on) || is(next, can.last))
    return after?.class === 'period' && gap(next, after) === 0;
  return next.class === 'period';
}

/** "Why is $FIL pumping? 60% in one day": it opens its sentence, after one that says which way. */
function directionAsked(tokens: readonly Token[], figure: Figure): Token | null {
  const own = tokens[figure.first] as Token;
  const before = tokens[figure.first - 1];
  if (!before || before.sentence === own.sentence || before.line !== own.line) return null;
  if (gap(before, own) > 1) return null;
  let verb: Token | null = null;
  for (let i = figure.first - 1; tokens[i]?.sentence === before.sentence; i--) {
    const token = tokens[i] as Token;
    if (token.amount || (kindOf(token) && kindOf(token) !== 'price')) return null;
    if (is(token, can.up) !== is(token, can.down)) verb ??= token;
    if (token.class === 'coin') return verb && gap(token, verb) === 0 ? verb : null;
  }
  return null;
}

function directionAfter(tokens: readonly Token[], figure: Figure): Direction | null {
  let left = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + 4); i++) {
    const token = tokens[i] as Token;
    if (token.line !== left.line || gap(left, token) > 0 || token.clause !== left.clause)
      return null;
    if (
      figure.amount.unit === 'x' &&
      (is(token, can.move) || is(token, can.up) || is(token, can.would))
    )
      return { down: false, rule: 'change-factor', at: i };
    if (
      figure.amount.unit === 'percent' &&
      (is(token, can.up) || is(token, can.down) || is(token, can.changed))
    ) {
      return { down: is(token, can.down) && !is(token, can.up), rule: 'change-noun', at: i };
    }
    // German "um 3 % auf 3.412 Dollar gestiegen"
    const price = tokens[i + 1];
    if (is(token, can.to) && price?.amount?.unit.length === 3) {
      left = price;
      i++;
      continue;
    }
    // "5x's from here"
    const verb = is(token, can.be) && token.start === left.end;
    if (
      !verb &&
      !is(token, can.fill) &&
      token.class !== 'period' &&
      token.class !== 'coin' &&
      !is(token, can.price)
    )
      return null;
    left = token;
  }
  return null;
}

/** 较历史高点293美元回撤36% */
function fromHigh(tokens: readonly Token[], verb: number): boolean {
  const { clause } = tokens[verb] as Token;
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
    const token = tokens[i] as Token;
    if (token.clause !== clause) return false;
    if (is(token, can.ath)) return true;
  }
  return false;
}
