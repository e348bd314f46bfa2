import type { Amount } from '../amounts.ts';
import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, type Token } from '../tokens.ts';

/** What may stand between a coin and its price. */
const passing = anyOf(
  'about',
  'up',
  'down',
  'will',
  'not',
  'target',
  'arrow',
  'would',
  'was',
  'then',
  'never',
  'ask',
);

/** What puts a coin at a price. */
const hinges = anyOf('level', 'trade', 'it', 'at', 'now', 'between');

export function findHinge(
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
      is(token, can.level) ||
      (is(token, can.over) && figure.relation === 'gt') ||
      is(token, can.under) ||
      is(token, can.at) ||
      is(token, can.trade) ||
      (is(token, can.between) && figure.amount.range)
    )
      hinge = true;
  }
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence) break;
    unknown += gap(token, right);
    if (unknown > (hinge ? 2 : 0)) break;
    if (is(token, can.whole) && token.clause === (tokens[figure.at] as Token).clause) return null;
    if (is(token, can.and)) {
      const listed = tokens[i - 1]?.value === ',' ? tokens[i - 2] : tokens[i - 1];
      const money = listed?.amount?.unit.length === 3 && unit !== '' && listed.amount.unit !== unit;
      return money ? { coin: -1, hinge: true, from } : hinge ? { coin: -1, hinge, from } : null;
    }
    if (token.class === 'coin') {
      // A price in another coin.
      const owned = tokens[i - 2];
      const link = tokens[i - 1];
      const quoted = link?.value === '/' && link.end === token.start;
      // "mi bolsa de $OPG vale"
      const other =
        owned && link && is(link, can.of) && is(owned, can.other) && gap(owned, link) === 0;
      // "my 2,000 $OPG are worth $300", but not "1 $OPG"
      const count = link?.sentence === token.sentence ? link.amount : null;
      // "got 300 $OPG for $90"
      const lead = tokens[figure.first - 1];
      // "my 80,000 $OPG are up $400"
      const paid =
        lead !== undefined && (is(lead, can.with) || is(lead, can.up) || is(lead, can.down));
      // "got 300 $OPG, came to 260"
      const apart = token.clause !== (tokens[figure.at] as Token).clause;
      if (
        link &&
        count &&
        (valued || apart || paid || right.value === ':') &&
        !count.unit &&
        count.low > 1 &&
        !gap(link, token)
      )
        return null;
      return other || (quoted && owned?.class === 'coin') ? null : { coin: i, hinge, from: i };
    }
    if (token.amount) {
      if (token.amount.unit === 'percent' || (hinge && token.amount.unit === 'x')) {
        right = token;
        continue;
      }
      // "$0.15 → $0.50"
      if (is(right, can.arrow) && (token.amount.unit || areDecimals(token.amount, figure.amount))) {
        hinge = true;
        right = token;
        continue;
      }
      // A list of one price in several currencies: $9346 / €7856 / £6930.
      if ((right.value === '/' || is(right, can.and)) && token.amount.unit)
        return { coin: -1, hinge: true, from };
      break;
    }
    if (
      is(token, hinges) ||
      ((figure.amount.magnitude === 3 || figure.amount.magnitude === 4) && is(token, can.be)) ||
      hasMoved(tokens, i, figure) ||
      is(token, can.target)
    ) {
      hinge = true;
      valued ||= is(token, can.trade);
      from = i;
    } else if (is(token, can.to) && !afterYear(tokens, i)) {
      const before = tokens[i - 1];
      if (
        !before ||
        !(
          is(before, can.up) ||
          is(before, can.down) ||
          is(before, can.will) ||
          is(before, can.target) ||
          isMoved(tokens, i - 1) ||
          (before.class === 'coin' && gap(before, token) === 0) ||
          (before.amount && (unit !== '' || figure.amount.lowStep < 1))
        )
      ) {
        break;
      }
      hinge = true;
    } else if (
      is(token, can.from) &&
      !is(token, can.to) &&
      unit.length === 3 &&
      i === figure.first - 1 &&
      cameFrom(tokens, i)
    ) {
      hinge = true;
      from = i;
    } else if (token.class === 'sign') {
      const moved = tokens[i - 1]?.amount;
      // "+2.2%, $97.8k"
      if (token.value === ',' && unit.length === 3 && moved?.unit === 'percent' && moved.sign)
        hinge = true;
      if (!':=-–()/'.includes(token.value) && !(token.value === ',' && hinge)) break;
    } else if (
      !is(token, can.is) &&
      !is(token, can.fill) &&
      token.class !== 'year' &&
      !(is(token, can.time) && tokens[i - 1]?.class === 'year') &&
      !is(token, passing) &&
      token.class !== 'period'
    ) {
      break;
    }
    right = token;
  }
  return hinge ? { coin: -1, hinge, from } : null;
}

/** "$LUNA went from $119", with its verb right before. */
export function cameFrom(tokens: readonly Token[], at: number): boolean {
  const coin = tokens[at - 2];
  const verb = tokens[at - 1];
  const own = tokens[at] as Token;
  if (!verb || coin?.class !== 'coin' || verb.clause !== own.clause) return false;
  return gap(coin, verb) + gap(verb, own) === 0 && (is(verb, can.up) || is(verb, can.down));
}

/** 6% 올라 0.168달러: a change and its verb, right before a price. */
function hasMoved(tokens: readonly Token[], verb: number, figure: Figure): boolean {
  const own = tokens[verb] as Token;
  if (!own.settled.verbLast || figure.amount.unit.length !== 3 || verb !== figure.first - 1)
    return false;
  return (is(own, can.up) || is(own, can.down)) && tokens[verb - 1]?.amount?.unit === 'percent';
}

/** "up 6% today to $0.17": a change, and when. */
function isMoved(tokens: readonly Token[], period: number): boolean {
  let at = period;
  while (at > period - 4 && tokens[at] && !tokens[at]?.amount) {
    const token = tokens[at] as Token;
    const passes =
      token.class === 'period' || is(token, can.on) || is(token, can.last) || is(token, can.fill);
    // "caiu 8% nas últimas 24h, para 0,155"
    const comma = token.value === ',' && at === period;
    if (!(passes || comma) || token.sentence !== tokens[period]?.sentence) return false;
    at--;
  }
  return at < period && tokens[at]?.amount?.unit === 'percent';
}

/** "0.16 → 0.50" */
const areDecimals = (a: Amount, b: Amount) => !b.unit && a.lowStep < 1 && b.lowStep < 1;

/** 2026年に: when, not whither. */
function afterYear(tokens: readonly Token[], at: number): boolean {
  const year = tokens[at - 2];
  const time = tokens[at - 1];
  if (!is(tokens[at] as Token, can.fill) || !time) return false;
  return time.class === 'year' || (is(time, can.time) && year?.class === 'year');
}

/** A level that is reached or passed in the words after the figure: 1500万円を突破, 9만 달러 돌파. */
export function hingesAfter(tokens: readonly Token[], figure: Figure): boolean {
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
    if (is(token, can.level) || is(token, can.trade) || is(token, can.up) || is(token, can.down))
      return true;
    if (is(token, can.was) && i === figure.at + 1 && unit.length === 3) return true;
    if (is(token, can.will) || is(token, can.would)) return true;
    if (!is(token, can.fill) && !is(token, can.at) && !is(token, can.to) && !is(token, can.is))
      return false;
    left = token;
  }
  return false;
}

export function endsClause(tokens: readonly Token[], figure: Figure): boolean {
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  const after = tokens[figure.last + 2];
  return (
    !next ||
    next.clause !== last.clause ||
    // 大饼9万7了
    (is(next, can.fill) && after?.clause !== next.clause) ||
    is(next, can.and) ||
    is(next, can.now) ||
    (is(next, can.is) && after !== undefined && kindOf(after) !== null) ||
    next.class === 'sign'
  );
}
