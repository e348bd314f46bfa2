import type { Metric } from '../../claim.ts';
import { isPriceSized } from '../amounts.ts';
import { can } from '../can.ts';
import type { Classes } from '../classes.ts';
import { type Figure, gap, reach, sentenceOf, wordBefore } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { fits } from '../parsers/by-metric.ts';
import { countsSomething } from '../parsers/price.ts';
import { is, type Token } from '../tokens.ts';
import { large, scale } from './magnitudes.ts';

/** "from $15M to $30M": the first is over, the second holds. */
export function fromTo(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (sentenceOf(tokens, a) !== sentenceOf(tokens, b)) continue;
    const before = leadOf(tokens, a);
    const middle = leadOf(tokens, b);
    // "pasó de 15 a 30" may be one word with its verb, which also means "exceeded".
    const led = is(tokens[a.first] as Token, can.from);
    const starts = a.amount.ending === 'from' || led || (before !== null && is(before, can.from));
    // "went 0.162 to 0.154"
    const went = goesTo(tokens, a, b);
    const ends = b.amount.ending === 'to' || (middle !== null && is(middle, can.to));
    const arrowed = isArrowed(tokens, a, b);
    if (!(starts && ends) && !went && !arrowed && !isPostposed(tokens, a, b)) continue;
    const words = (tokens[b.first] as Token).from - (tokens[a.last] as Token).to;
    if (words > 6) continue;
    const named = nameBefore(tokens, a);
    // "$SOL from 293 to 187"
    // Turkish endings say it without a verb: "0,42 dolardan 0,16 dolara".
    const told = a.amount.ending === 'from' && b.amount.ending === 'to' && isPriceSized(b.amount);
    // 从3800一路跌到2900
    const moves = middle !== null && is(middle, can.to) && is(middle, can.level);
    const priced =
      tokens[a.first - 2]?.class === 'coin' ||
      moves ||
      (told && b.amount.unit.length === 3) ||
      coinMoves(tokens, a, b);
    const bare = ((starts && priced) || arrowed) && !a.dead && !b.dead;
    const metric =
      (b.metric === 'price' && named ? named : b.metric) ??
      a.metric ??
      named ??
      (bare ? 'price' : toldBefore(tokens, figures, i - 1));
    if (!metric || a.amount.unit === 'percent') continue;
    // Portuguese "foi de 2,48, hoje está em 0,87"
    if (isHigh(a) && !isHigh(b) && wordBetween(tokens, a.last, b.first, can.now)) continue;
    // "my salary went from $80k to $92k"
    if (a.dead === 'other' && b.rule === 'price-level') {
      b.metric = null;
      b.dead = a.dead;
      continue;
    }
    // "una capitalización de 30M a 0,15": "de" is "of" as well.
    if (a.metric && b.metric && a.metric !== b.metric && !fits(metric, b.amount)) continue;
    if (metric === 'rank' && a.amount.unit === 'rank') {
      a.metric = metric;
      a.rule = 'from-to';
      a.dead = '';
    }
    if (
      a.amount.magnitude === 0 &&
      b.amount.magnitude > 0 &&
      a.amount.low < 1000 &&
      !a.amount.priceLike &&
      large.has(metric)
    )
      scale(a, b.amount.magnitude);
    // "с 85 лямов до 30"
    if (a.amount.magnitude >= 6 && b.amount.magnitude === 0 && b.amount.low < 1000)
      if (!b.amount.priceLike && large.has(metric) && b.amount.unit !== 'percent')
        scale(b, a.amount.magnitude);
    // "from 7 to 21 cents"
    if (b.amount.hundredths && !a.amount.unit && !a.amount.magnitude) {
      scale(a, -2);
      a.amount = { ...a.amount, unit: b.amount.unit, magnitude: 0, priceLike: true };
    }
    for (const figure of [a, b]) {
      if (!fits(metric, figure.amount)) continue;
      figure.rule = 'from-to';
      if (led && figure === a) figure.relation = 'eq';
      figure.metric = metric;
      figure.dead = '';
    }
    a.stance = 'past';
    const c = figures[i + 1];
    if (c && isFactorOf(tokens, b, c)) {
      c.metric = 'change';
      c.rule = 'change-factor';
    }
  }
}

/** "broke a $200M cap. From 4M to 200M in 5 months": the metric of the sentence before. */
function toldBefore(
  tokens: readonly Token[],
  figures: readonly Figure[],
  index: number,
): Metric | null {
  const told = figures[index - 1];
  const own = figures[index] as Figure;
  if (!told?.metric || !large.has(told.metric) || own.dead || own.amount.magnitude < 3) return null;
  const said = tokens[told.at] as Token;
  const from = tokens[own.first] as Token;
  const opening = tokens[own.first - 2];
  const opens = !opening || opening.sentence !== from.sentence;
  return opens && from.line === said.line && from.sentence - said.sentence === 1
    ? told.metric
    : null;
}

/** The word before a figure, or before the word that names it: "from rank 89 to rank 14". */
function leadOf(tokens: readonly Token[], figure: Figure): Token | null {
  const lead = tokens[figure.first - 2];
  const name = tokens[figure.first - 1];
  const own = tokens[figure.first] as Token;
  const named = name !== undefined && figure.named === figure.first - 1 && gap(name, own) === 0;
  if (!named || isHigh(figure) || !lead || lead.clause !== name.clause || gap(lead, name) > 0)
    return wordBefore(tokens, figure);
  return is(lead, can.from) || is(lead, can.to) ? lead : wordBefore(tokens, figure);
}

const isHigh = ({ metric }: Figure) => metric === 'ath' || metric === 'atl';

function wordBetween(tokens: readonly Token[], from: number, to: number, what: Classes): boolean {
  for (let i = from + 1; i < to; i++) if (is(tokens[i] as Token, what)) return true;
  return false;
}

/** "$BTC fell from 126k to 86k", but not "grew from 12 to 40 validators". */
function coinMoves(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const plain = a.amount.unit === '' && b.amount.unit === '';
  if (!plain || !isPriceSized(a.amount) || !isPriceSized(b.amount)) return false;
  if (b.metric || countsSomething(tokens, b)) return false;
  const verb = tokens[a.first - 2];
  if (!verb || !(is(verb, can.up) || is(verb, can.down))) return false;
  for (let i = a.first - 2; i > 0; i--) {
    const left = tokens[i - 1] as Token;
    const right = tokens[i] as Token;
    if (left.clause !== right.clause || gap(left, right) > 0) return false;
    if (left.class === 'coin') return true;
    if (!is(left, can.fill) && !is(left, can.is)) return false;
  }
  return false;
}

/** "from $0.50 to $2.20, a 4.4x": what that comes to. */
function isFactorOf(tokens: readonly Token[], b: Figure, c: Figure): boolean {
  if (c.metric || c.dead || c.amount.unit !== 'x' || c.first - b.last > 3) return false;
  const comma = tokens[b.last + 1];
  const own = tokens[c.first] as Token;
  return comma?.value === ',' && own.sentence === comma.sentence && own.from - comma.to < 2;
}

/** A verb that moves, a price, "to", a price. */
function goesTo(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const verb = tokens[a.first - 1];
  const to = tokens[a.last + 1];
  if (!verb || !to || !is(to, can.to) || b.first !== a.last + 2 || is(verb, can.to)) return false;
  if (!(is(verb, can.up) || is(verb, can.down)) || gap(verb, tokens[a.first] as Token) > 0)
    return false;
  const decimals = a.amount.priceLike && b.amount.priceLike && a.amount.unit === b.amount.unit;
  return decimals && isPriceSized(a.amount) && isPriceSized(b.amount);
}

/** "0.149 → 0.171 today": an arrow over a time that is past. */
function isArrowed(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const arrow = tokens[a.last + 1];
  const on = tokens[b.last + 1];
  const time = tokens[b.last + 2];
  if (!arrow || !on || !is(arrow, can.arrow) || b.first !== a.last + 2) return false;
  const grouped = a.amount.priceLike && b.amount.priceLike && tokens[a.first - 1]?.class === 'coin';
  const decimals =
    grouped || (a.amount.lowStep < 1 && b.amount.lowStep < 1 && a.amount.magnitude === 0);
  const money = a.amount.unit.length === 3 && isPriceSized(b.amount);
  if (!(decimals || money) || a.amount.unit !== b.amount.unit) return false;
  if (gap(tokens[b.last] as Token, on) > 0 || on.clause !== arrow.clause) return false;
  const period = is(on, can.on) || is(on, can.last) ? time : on;
  return period !== undefined && period.clause === on.clause && period.class === 'period';
}

/** 1500万ドルから3000万ドルに, 1500만에서 3000만으로 */
function isPostposed(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const from = tokens[a.last + 1];
  const to = tokens[b.last + 1];
  if (!from || !to || to.sentence !== from.sentence || a.last + 2 !== b.at) return false;
  const moved = [to, tokens[b.last + 2]].some(
    (token) => token && token.clause === to.clause && (is(token, can.up) || is(token, can.down)),
  );
  // 3800ドル→2900ドルまで落ちた
  if (is(from, can.arrow)) return moved || is(to, can.level);
  if (!is(from, can.from) || !is(from, can.to)) return false;
  return is(to, can.to) || is(to, can.up) || is(to, can.down) || is(to, can.level);
}

/** A metric's name in the same sentence, before a figure. */
function nameBefore(tokens: readonly Token[], figure: Figure): Metric | null {
  const sentence = sentenceOf(tokens, figure);
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence || token.amount) return null;
    const kind = kindOf(token);
    if (kind === 'supply') return 'total_supply';
    if (kind) return kind === 'other' || kind === 'deal' ? null : kind;
  }
  return null;
}
