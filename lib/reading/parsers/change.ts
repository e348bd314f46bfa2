import { wordAmount } from '../amounts.ts';
import { type Figure, figureAt, gap, newFigure, qualifyBefore, reach } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { dealt } from './price.ts';

/** Percentages and factors by which a price moved: "down 8% in 24h", "did a 4x". */
export function readChanges(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const [i, figure] of figures.entries()) {
    if (figure.metric || figure.dead) continue;
    const { unit } = figure.amount;
    if (unit !== 'percent' && unit !== 'x') continue;
    // "the volume tends to exceed the cap, 1.1x today"
    const compared = figures[i - 1];
    if (unit === 'x' && compared?.metric === 'turnover' && inSentence(tokens, compared, figure)) {
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
    const kind = is(token, 'stock') ? 'other' : kindOf(token);
    if (kind && kind !== 'price' && !is(token, 'move') && !is(token, 'up') && !is(token, 'down'))
      return true;
    if (is(token, 'whole') || is(token, 'venue')) return true;
    const passes =
      is(token, 'of') ||
      is(token, 'fill') ||
      is(token, 'under') ||
      is(token, 'from') ||
      token.class === 'coin' ||
      is(token, 'up') ||
      is(token, 'down');
    if (!passes || is(token, 'and')) return false;
    left = token;
  }
  return false;
}

type Direction = { down: boolean; rule: string; at: number };

function findDirection(
  tokens: readonly Token[],
  figures: readonly Figure[],
  figure: Figure,
): Direction | null {
  const { unit, sign } = figure.amount;
  const after = directionAfter(tokens, figure);
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
  const beside = true;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence) break;
    unknown += gap(token, right);
    if (unknown > 2) break;
    // Somebody's profit or loss.
    if (is(token, 'other')) break;
    if (is(token, 'up') || is(token, 'down') || is(token, 'changed')) {
      if (unknown > 1) break;
      if (subjectIsNotPrice(tokens, i)) {
        figure.dead = 'not the price';
        return null;
      }
      if (is(token, 'down') && fromHigh(tokens, i)) {
        figure.dead = 'distance from a high';
        return null;
      }
      if (isOwnGain(tokens, i)) {
        figure.dead = 'own gain';
        return null;
      }
      return { down: is(token, 'down') && !is(token, 'up'), rule: 'change-verb', at: i };
    }
    if (unit === 'x' && is(token, 'level') && unknown < 2)
      return { down: false, rule: 'change-factor', at: i };
    // German "gibt in sieben Tagen 9 % nach": the verb may stand before its period.
    if (token.class === 'period' && beside && unit === 'percent' && !listed)
      stated ??= { down: false, rule: 'change-period', at: i };
    if (stated && (token.amount || token.class === 'coin')) return stated;
    const leads = token.class === 'coin' && unknown === 0 && !verbBefore(tokens, i);
    if (unit === 'x' && leads && periodAfter(tokens, figure))
      return { down: false, rule: 'change-factor', at: i };
    const owner = tokens[i - 1];
    // "Funding $OPG -0.02%"
    if (leads && sign && owner && is(owner, 'other') && gap(owner, token) === 0) return null;
    if (token.class === 'coin' && beside && sign)
      return { down: false, rule: 'change-beside-coin', at: crossed ? figure.first : i };
    // "Bitcoin gained 4%, Ethereum 7% and Solana 11%"
    const other = leads && unit === 'percent' && !crossed ? changeBefore(tokens, figures, i) : null;
    if (other) return { down: other.amount.sign === '-', rule: 'change-listed', at: i };
    if (token.amount) {
      crossed = true;
      const price = token.amount.priceLike || token.amount.unit.length === 3;
      if (token.amount.unit === 'percent' && beside) {
        const other = figureAt(figures, i);
        if (!sign && other?.metric === 'change' && listed) {
          return { down: other.amount.sign === '-', rule: 'change-listed', at: i };
        }
        right = token;
        continue;
      }
      if (sign && beside && price && figureAt(figures, i)?.dead) return null;
      if (sign && beside && price) return { down: false, rule: 'change-beside-price', at: i };
      // "up $0.02 (5%)"
      if (!price || !beside) break;
      right = token;
      continue;
    }
    if (kindOf(token) && kindOf(token) !== 'price') break;
    if (
      unit === 'x' &&
      (is(token, 'will') || is(token, 'would') || is(token, 'target') || is(token, 'it'))
    )
      return { down: false, rule: 'change-factor', at: i };
    const passes =
      is(token, 'fill') ||
      is(token, 'is') ||
      is(token, 'about') ||
      is(token, 'by') ||
      is(token, 'over') ||
      is(token, 'it') ||
      (token.class === 'sign' && token.value !== '?') ||
      is(token, 'price') ||
      token.class === 'period' ||
      is(token, 'money') ||
      is(token, 'and') ||
      (token.class === 'coin' && verbBefore(tokens, i));
    if (!passes) break;
    if (is(token, 'and') || token.value === ',') listed = true;
    right = token;
  }
  if (stated) return stated;
  if (unit === 'percent' && sign && periodAfter(tokens, figure))
    return { down: false, rule: 'change-period', at: figure.at };
  return null;
}

/** Where verbs stand first: Arabic "rose $OPG by 12%", Spanish "sube $OPG un 12%". */
function verbBefore(tokens: readonly Token[], coin: number): boolean {
  for (let i = coin - 1; i >= Math.max(0, coin - 3); i--) {
    const [token, right] = [tokens[i] as Token, tokens[i + 1] as Token];
    if (token.clause !== right.clause || gap(token, right) > 0) return false;
    if (is(token, 'up') || is(token, 'down')) return true;
    if (!is(token, 'coins') && !is(token, 'price') && !is(token, 'of') && !is(token, 'fill'))
      return false;
  }
  return false;
}

/** "I'm up 40%", "bin mit $OPG 40 % im Plus" */
function isOwnGain(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const [token, next] = [tokens[i] as Token, tokens[i + 1] as Token];
    if (token.clause !== next.clause || gap(token, next) > 0 || token.amount) return false;
    if (is(token, 'self')) return true;
    if (token.class !== 'coin' && !is(token, 'is') && !is(token, 'on')) return false;
  }
  return false;
}

/** The change stated right before a coin of a list. */
function changeBefore(
  tokens: readonly Token[],
  figures: readonly Figure[],
  coin: number,
): Figure | null {
  let right = tokens[coin] as Token;
  for (let i = coin - 1; i >= Math.max(0, coin - 8); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence || gap(token, right) > 0) return null;
    if (token.amount) {
      const other = figureAt(figures, i);
      return other?.metric === 'change' && other.amount.unit === 'percent' ? other : null;
    }
    const passes =
      token.value === ',' ||
      token.value === ')' ||
      token.class === 'period' ||
      is(token, 'and') ||
      is(token, 'article') ||
      is(token, 'fill');
    if (!passes) return null;
    right = token;
  }
  return null;
}

function periodAfter(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.last + 1];
  return next?.class === 'period' && gap(tokens[figure.last] as Token, next) === 0;
}

function directionAfter(tokens: readonly Token[], figure: Figure): Direction | null {
  let left = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + 4); i++) {
    const token = tokens[i] as Token;
    if (token.line !== left.line || gap(left, token) > 0 || token.clause !== left.clause)
      return null;
    if (figure.amount.unit === 'x' && (is(token, 'move') || is(token, 'up') || is(token, 'would')))
      return { down: false, rule: 'change-factor', at: i };
    if (
      figure.amount.unit === 'percent' &&
      (is(token, 'up') || is(token, 'down') || is(token, 'changed'))
    ) {
      return { down: is(token, 'down') && !is(token, 'up'), rule: 'change-noun', at: i };
    }
    // German "um 3 % auf 3.412 Dollar gestiegen"
    const price = tokens[i + 1];
    if (is(token, 'to') && price?.amount?.unit.length === 3) {
      left = price;
      i++;
      continue;
    }
    if (
      !is(token, 'fill') &&
      token.class !== 'period' &&
      token.class !== 'coin' &&
      !is(token, 'price')
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
    if (is(token, 'ath')) return true;
  }
  return false;
}

/** "volume is up 690%", "fees up 31%": something else moved. */
function subjectIsNotPrice(tokens: readonly Token[], verb: number): boolean {
  const { clause } = tokens[verb] as Token;
  let right = tokens[verb] as Token;
  let unknown = 0;
  let copula = false;
  for (let i = verb - 1; i >= Math.max(0, verb - reach); i--) {
    const token = tokens[i] as Token;
    if (token.clause !== clause)
      return (right === tokens[verb] || right.value === ',') && countsOthers(tokens, i);
    if (is(token, 'be') && is(token, 'is')) copula = true;
    unknown += gap(token, right);
    if (unknown > 2 || token.amount) return false;
    const kind = kindOf(token);
    if (kind) return kind !== 'price' && kind !== 'deal';
    if (is(token, 'whole')) return true;
    if (token.class === 'coin') {
      // "Ethereum validators are up"
      if (copula && gap(token, right) > 0) return true;
      // "el volumen de $OPG sube", "searches for $OPG are up"
      let at = i - 1;
      while (at >= 0 && isLink(tokens[at] as Token)) at--;
      const before = tokens[at];
      const linked = tokens[at + 1] as Token;
      if (copula && at < i - 1 && linked.from > (before?.to ?? 0)) return true;
      return (
        before !== undefined &&
        before.clause === clause &&
        kindOf(before) !== null &&
        kindOf(before) !== 'price' &&
        kindOf(before) !== 'deal'
      );
    }
    right = token;
  }
  return false;
}

const isLink = (token: Token) =>
  is(token, 'of') || is(token, 'article') || (is(token, 'on') && !is(token, 'from'));

/** "30K members, up 9%": the clause before has counted something else. */
function countsOthers(tokens: readonly Token[], at: number): boolean {
  const { clause } = tokens[at] as Token;
  let counted = false;
  for (let i = at; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.clause !== clause) return false;
    if (token.amount) return counted;
    if (kindOf(token) && kindOf(token) !== 'other') return false;
    if (is(token, 'other')) counted = true;
  }
  return false;
}

/** "doubled", "tripled": a change by a factor that no number states. */
export function readFactors(tokens: readonly Token[], figures: Figure[]): void {
  const told = new Set(figures.map(({ named }) => named));
  tokens.forEach((token, at) => {
    // "multiplied 10 times"
    if (!is(token, 'factor') || told.has(at)) return;
    if (subjectIsNotPrice(tokens, at) || !hasSubject(tokens, at)) return;
    const figure = newFigure(wordAmount(Number(meaningOf(token, 'factor')), 'x'), at);
    figure.metric = 'change';
    figure.rule = 'change-factor';
    qualifyBefore(tokens, figure);
    figures.push(figure);
  });
}

/** A coin, its price or "it" a few words before, or right after a verb that opens its clause. */
function hasSubject(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next && next.clause === verb.clause && tokens[at - 1]?.clause !== verb.clause) {
    if (gap(verb, next) === 0 && (next.class === 'coin' || is(next, 'price'))) return true;
  }
  // "went from 0.12 to 0.21, nearly doubling"
  let opening = at;
  while (opening > 0 && tokens[opening - 1]?.clause === verb.clause) opening--;
  const opens = at - opening < 3 && verb.from - (tokens[opening] as Token).from < 2;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== verb.sentence) return false;
    if (verb.from - token.to > (opens && tokens[opening]?.value === ',' ? 12 : 4)) return false;
    if (token.class === 'coin' || is(token, 'it') || is(token, 'price') || is(token, 'coins'))
      return true;
  }
  return false;
}
