import { type Figure, figureAt, gap } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { isUnspaced } from '../unknown-words.ts';
import type { Measure, Side } from './turnover.ts';

/** Words looked at after the thing that is measured against. */
const span = 10;

/**
 * The words after the thing measured against, as Chinese, Japanese and Korean have them: 比市值还高,
 * 市值的两倍, 時価総額を上回る, 시총보다 많다.
 */
export function readMeasureAfter(
  text: string,
  tokens: readonly Token[],
  known: readonly Figure[],
  at: number,
  side: Side,
  sideOf: (token: Token) => Side | null,
): Measure | null {
  let left = tokens[at] as Token;
  const compared = isCompared(tokens, at);
  const found: Measure = {
    from: at,
    to: -1,
    other: -1,
    figure: null,
    value: 1,
    relation: null,
    hedged: false,
  };
  let linked = isUnspaced(text.charCodeAt(left.start));
  let than = compared;
  for (let i = at + 1; i < Math.min(tokens.length, at + span); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== left.sentence || gap(left, token) > 1) break;
    left = token;
    if (token.amount) {
      const figure = figureAt(known, i);
      if (!figure || !linked || found.to >= 0) break;
      if (figure.amount.unit !== 'percent' && figure.amount.unit !== 'x') break;
      found.figure = figure;
      found.to = figure.last;
      found.hedged = figure.hedged;
      if (figure.relation === 'eq') found.relation = boundBefore(tokens, at);
      break;
    }
    const other = sideOf(token);
    if (other) {
      if (other === side || !than) break;
      found.other = i;
      continue;
    }
    if (is(token, 'than') || is(token, 'versus')) than = true;
    const unspaced = isUnspaced(text.charCodeAt(token.start));
    const predicate = unspaced && (compared || endsClause(text, token));
    if (is(token, 'ratio') && linked && unspaced && found.to < 0) {
      found.value = Number(meaningOf(token, 'ratio'));
      found.relation = boundBefore(tokens, at);
      found.to = i;
    } else if (predicate && (is(token, 'more') || is(token, 'overAfter'))) {
      found.relation = 'gt';
      found.to = i;
      break;
    } else if (predicate && (is(token, 'less') || is(token, 'underAfter'))) {
      found.relation = 'lt';
      found.to = i;
      break;
    } else if (predicate && is(token, 'equal') && found.to < 0) {
      found.to = i;
      break;
    } else if (is(token, 'about') || is(token, 'aboutAfter')) {
      found.hedged = true;
    } else if (!passes(token)) {
      break;
    }
    if (is(token, 'of')) linked = true;
  }
  if (found.to < 0) return null;
  if (found.other < 0 && endsClause(text, tokens[found.to] as Token))
    found.other = qualified(tokens, found.to, side, sideOf);
  return found;
}

/** 時価総額を超える出来高, 시총을 넘는 거래량: what is compared follows its predicate. */
function qualified(
  tokens: readonly Token[],
  to: number,
  side: Side,
  sideOf: (token: Token) => Side | null,
): number {
  const [own, next] = [tokens[to] as Token, tokens[to + 1]];
  if (!next || next.sentence !== own.sentence || gap(own, next) > 0) return -1;
  const other = is(next, 'period') && tokens[to + 2] ? to + 2 : to + 1;
  const found = sideOf(tokens[other] as Token);
  return found && found !== side ? other : -1;
}

/** 比市值, 和市值, 跟它的市值 */
function isCompared(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i] as Token;
    if (gap(token, tokens[i + 1] as Token) > 0) return false;
    if (is(token, 'than') || is(token, 'versus')) return true;
    if (token.class !== 'coin' && !is(token, 'fill') && !is(token, 'it')) return false;
  }
  return false;
}

/** 超过市值的两倍 */
function boundBefore(tokens: readonly Token[], at: number): 'gt' | 'lt' | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const token = tokens[i] as Token;
    if (gap(token, tokens[i + 1] as Token) > 0 || token.amount) return null;
    if (is(token, 'over')) return 'gt';
    if (is(token, 'under')) return 'lt';
    if (token.class !== 'coin' && !is(token, 'fill') && !is(token, 'it')) return null;
  }
  return null;
}

/** Japanese and Korean predicates end their clause; Chinese ones stand before their object. */
function endsClause(text: string, token: Token): boolean {
  return /[\p{sc=Hiragana}\p{sc=Hangul}]/u.test(text.slice(token.start, token.end + 1));
}

function passes(token: Token): boolean {
  return (
    is(token, 'fill') ||
    is(token, 'of') ||
    is(token, 'is') ||
    is(token, 'than') ||
    is(token, 'versus') ||
    is(token, 'to') ||
    is(token, 'on') ||
    is(token, 'often') ||
    is(token, 'always') ||
    is(token, 'never') ||
    is(token, 'now') ||
    is(token, 'not') ||
    token.class === 'period' ||
    token.class === 'coin'
  );
}
