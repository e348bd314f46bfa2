import type { Metric } from '../../claim.ts';
import { isPriceSized } from '../amounts.ts';
import { type Figure, gap, open, reach, sentenceOf, wordBefore } from '../figures.ts';
import { kindOf, metricOf } from '../governors.ts';
import { fits } from '../parsers/by-metric.ts';
import { is, type Token } from '../tokens.ts';
import { mostOf, partOf, shareOf, shareSaid } from './parts.ts';

const large = new Set<Metric>([
  'market_cap',
  'fdv',
  'volume',
  'circulating_supply',
  'total_supply',
  'max_supply',
]);

/** Gives figures the magnitudes and the metrics that the post states beside them and does not repeat. */
export function inherit(tokens: readonly Token[], figures: readonly Figure[]): void {
  fromTo(tokens, figures);
  shareOf(tokens, figures);
  shareSaid(tokens, figures);
  partOf(tokens, figures);
  mostOf(tokens, figures);
  compared(tokens, figures);
  movedTo(tokens, figures);
  respective(tokens, figures);
  magnitudes(tokens, figures);
}

/** "$BTC and $ETH trade at $97k and $3.3k": two coins before two figures of one metric. */
function respective(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [a, b] = [figures[i - 1] as Figure, figures[i] as Figure];
    const and = tokens[a.last + 1];
    if (!a.metric || !open(b) || b.first !== a.last + 2 || !and || !is(and, 'and')) continue;
    if (sentenceOf(tokens, a) !== sentenceOf(tokens, b) || !fits(a.metric, b.amount)) continue;
    if (a.amount.unit !== b.amount.unit || !isPair(tokens, a)) continue;
    b.metric = a.metric;
    b.rule = 'respective';
  }
}

/** Whether the two coins before a figure are joined by "and". */
function isPair(tokens: readonly Token[], figure: Figure): boolean {
  for (let i = figure.first - 1; i >= Math.max(2, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentenceOf(tokens, figure) || token.amount) return false;
    if (token.class !== 'coin') continue;
    const [first, and] = [tokens[i - 2] as Token, tokens[i - 1] as Token];
    return first.class === 'coin' && is(and, 'and') && gap(first, and) + gap(and, token) === 0;
  }
  return false;
}

/** "from $15M to $30M": the first is over, the second holds. */
function fromTo(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [a, b] = [figures[i - 1] as Figure, figures[i] as Figure];
    if (sentenceOf(tokens, a) !== sentenceOf(tokens, b)) continue;
    const [before, middle] = [wordBefore(tokens, a), wordBefore(tokens, b)];
    // "pasó de 15 a 30" may be one word with its verb, which also means "exceeded".
    const led = is(tokens[a.first] as Token, 'from');
    const starts = a.amount.ending === 'from' || led || (before !== null && is(before, 'from'));
    const ends = b.amount.ending === 'to' || (middle !== null && is(middle, 'to'));
    if (!(starts && ends) && !isPostposed(tokens, a, b)) continue;
    const words = (tokens[b.first] as Token).from - (tokens[a.last] as Token).to;
    if (words > 6) continue;
    const named = nameBefore(tokens, a);
    // "$SOL from 293 to 187"
    // Turkish endings say it without a verb: "0,42 dolardan 0,16 dolara".
    const told = a.amount.ending === 'from' && b.amount.ending === 'to' && isPriceSized(b.amount);
    // 从3800一路跌到2900
    const moves = middle !== null && is(middle, 'to') && is(middle, 'level');
    const priced =
      tokens[a.first - 2]?.class === 'coin' || moves || (told && b.amount.unit.length === 3);
    const bare = starts && priced && !a.dead && !b.dead;
    const metric =
      (b.metric === 'price' && named ? named : b.metric) ??
      a.metric ??
      named ??
      (bare ? 'price' : null);
    if (!metric || a.amount.unit === 'percent') continue;
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
  }
}

/** 1500万ドルから3000万ドルに, 1500만에서 3000만으로 */
function isPostposed(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const [from, to] = [tokens[a.last + 1], tokens[b.last + 1]];
  if (!from || !to || to.sentence !== from.sentence || a.last + 2 !== b.at) return false;
  const moved = [to, tokens[b.last + 2]].some(
    (token) => token && token.clause === to.clause && (is(token, 'up') || is(token, 'down')),
  );
  // 3800ドル→2900ドルまで落ちた
  if (is(from, 'arrow')) return moved || is(to, 'level');
  if (!is(from, 'from') || !is(from, 'to')) return false;
  return is(to, 'to') || is(to, 'up') || is(to, 'down') || is(to, 'level');
}

/** "surged to $12M and then crashed to $1.2M", "target: $1B": more of the metric stated before. */
function movedTo(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [a, b] = [figures[i - 1] as Figure, figures[i] as Figure];
    if (
      !open(b) ||
      !a.metric ||
      !large.has(a.metric) ||
      !fits(a.metric, b.amount) ||
      !b.amount.magnitude
    )
      continue;
    const same = sentenceOf(tokens, a) === sentenceOf(tokens, b);
    const [before, verb] = [tokens[b.first - 1], tokens[b.first - 2]];
    const target = [before, verb].some(
      (token) => token && is(token, 'target') && token.line === (tokens[b.at] as Token).line,
    );
    const moved =
      before &&
      verb &&
      is(before, 'to') &&
      (is(verb, 'up') || is(verb, 'down') || is(verb, 'level'));
    if (
      !(same && moved) &&
      !(target && (tokens[b.at] as Token).line - (tokens[a.at] as Token).line < 3)
    )
      continue;
    b.metric = a.metric;
    b.rule = 'moved-to';
    if (moved && same && wordBetween(tokens, a.last, b.first, 'and')) a.stance = 'past';
  }
}

function wordBetween(tokens: readonly Token[], from: number, to: number, name: 'and'): boolean {
  for (let i = from + 1; i < to; i++) if (is(tokens[i] as Token, name)) return true;
  return false;
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

/** "$SUI at 3.1b mcap does 1.4b in volume while $AVAX at 8b does 500m": the same metrics in the same order. */
function compared(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const figure = figures[i] as Figure;
    if (!open(figure)) continue;
    const token = tokens[figure.at] as Token;
    const previous = figures[i - 1] as Figure;
    const said = tokens[previous.at] as Token;
    if (
      token.sentence - said.sentence > 1 ||
      !previous.metric ||
      previous.metric === 'change' ||
      previous.metric === 'rank'
    )
      continue;
    const coin = coinBetween(tokens, previous.last, figure.first);
    const next =
      previous.rule === 'compared' && token.clause === said.clause
        ? following(figures, i - 1)
        : null;
    const joined = joinsFigures(tokens, Math.max(previous.last, previous.named), figure.first);
    if (!coin && !joined && !next) continue;
    if (
      token.sentence !== said.sentence &&
      joined !== 'it' &&
      !(coin && isMeasured(tokens, figure))
    )
      continue;
    let metric: Metric = (coin || joined ? null : next) ?? previous.metric;
    if (coin) {
      // The figures of the coin before, from its first on.
      const near = figures.slice(Math.max(0, i - 8), i);
      const start = near.findIndex((one) => {
        const at = tokens[one.at] as Token;
        return (
          at.sentence === token.sentence &&
          one.metric !== null &&
          coinBetween(tokens, one.last, figure.first) === coin
        );
      });
      metric = near[start]?.metric ?? metric;
    }
    if (
      !fits(metric, figure.amount) ||
      (large.has(metric) && !figure.amount.magnitude && !figure.amount.priceLike)
    )
      continue;
    if (figure.amount.unit === 'percent' || figure.amount.unit === 'x') continue;
    figure.metric = metric;
    figure.rule = 'compared';
  }
}

/** $TAO の34億ドルと比べたら */
function isMeasured(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.last] as Token;
  return [1, 2].some((step) => {
    const token = tokens[figure.last + step];
    return token?.clause === own.clause && gap(own, token) < step && is(token, 'versus');
  });
}

/** The metric that came after the one which a compared figure repeats. */
function following(figures: readonly Figure[], compared: number): Metric | null {
  const { metric } = figures[compared] as Figure;
  for (let i = compared - 1; i >= Math.max(0, compared - 8); i--) {
    const [one, next] = [figures[i] as Figure, figures[i + 1] as Figure];
    if (one.metric === metric && one.rule !== 'compared')
      return i + 1 < compared ? next.metric : null;
  }
  return null;
}

function coinBetween(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > Math.max(from, to - reach); i--)
    if ((tokens[i] as Token).class === 'coin') return i;
  return 0;
}

function isDenied(tokens: readonly Token[], figure: number): boolean {
  for (let i = figure - 1; i >= Math.max(0, figure - 5); i--) {
    const token = tokens[i] as Token;
    if (token.clause !== (tokens[figure] as Token).clause) return false;
    if (is(token, 'not')) return true;
  }
  return false;
}

/** Whether two figures stand in one comparison: "vs", "it's", "says", a slash. */
function joinsFigures(tokens: readonly Token[], from: number, to: number): 'it' | 'versus' | null {
  let words = (tokens[to] as Token).from - (tokens[from] as Token).to;
  if (words > 5) return null;
  let found: 'it' | 'versus' | null = null;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    if (kindOf(token)) return null;
    if (is(token, 'it')) found = 'it';
    // "não é 300M, é 30M"
    if (is(token, 'be') && tokens[i - 1]?.value === ',' && isDenied(tokens, from)) found = 'it';
    if (
      is(token, 'versus') ||
      is(token, 'says') ||
      token.value === '/' ||
      is(token, 'not') ||
      is(token, 'untrue') ||
      token.value === '>' ||
      token.value === '<'
    )
      found ??= 'versus';
    words--;
  }
  return found;
}

function scale(figure: Figure, magnitude: number): void {
  const factor = 10 ** magnitude;
  figure.amount = {
    ...figure.amount,
    low: figure.amount.low * factor,
    high: figure.amount.high * factor,
    lowStep: figure.amount.lowStep * factor,
    highStep: figure.amount.highStep * factor,
    magnitude,
  };
}

/** "28mil mcap, fdv 160": the second is in millions as well. */
function magnitudes(tokens: readonly Token[], figures: readonly Figure[]): void {
  figures.forEach((figure, i) => {
    const { unit } = figure.amount;
    if (
      !open(figure) ||
      figure.amount.magnitude ||
      (unit !== '' && unit.length !== 3) ||
      figure.amount.low >= 1000
    )
      return;
    const beside = [figures[i - 1], figures[i + 1]].find(
      (one) =>
        one && one.amount.magnitude >= 6 && sentenceOf(tokens, one) === sentenceOf(tokens, figure),
    );
    if (!beside) return;
    // "1.000M en total, 190 en circulación"
    const [own, next] = [tokens[figure.last] as Token, tokens[figure.last + 1]];
    const after = next && next.line === own.line && gap(own, next) === 0 ? metricOf(next) : null;
    if (after && after !== 'supply' && large.has(after) && (!unit || fits(after, beside.amount))) {
      scale(figure, beside.amount.magnitude);
      figure.metric = after;
      figure.rule = 'magnitude-beside';
      figure.named = figure.last + 1;
      return;
    }
    let right = tokens[figure.first] as Token;
    for (let j = figure.first - 1; j >= Math.max(0, figure.first - reach); j--) {
      const token = tokens[j] as Token;
      if (token.sentence !== right.sentence || token.amount || gap(token, right) > 0) return;
      const metric = metricOf(token);
      if (metric && metric !== 'supply') {
        if (!large.has(metric)) return;
        scale(figure, beside.amount.magnitude);
        figure.metric = metric;
        figure.rule = 'magnitude-beside';
        figure.named = j;
        return;
      }
      right = token;
    }
  });
}
