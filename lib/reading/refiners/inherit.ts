import { can } from '../can.ts';
import { anyOf, type Classes, meet } from '../classes.ts';
import { type Figure, gap, open, reach, sentenceOf } from '../figures.ts';
import { fits } from '../parsers/by-metric.ts';
import { is, type Token } from '../tokens.ts';
import { compared } from './compared.ts';
import { fromTo } from './from-to.ts';
import { large, magnitudes } from './magnitudes.ts';
import { mostFirst, mostOf, outOf, partOf, shareOf, shareSaid, totalOf } from './parts.ts';

const moves = anyOf('from', 'arrow', 'to');
const supplies = anyOf('supply', 'circulating_supply', 'total_supply', 'max_supply');
const isFrom = ({ amount }: Figure) => amount.ending === 'from';
const isSupply = ({ metric }: Figure) => metric?.endsWith('_supply') === true;

/** Gives figures the magnitudes and the metrics that the post states beside them and does not repeat. */
export function inherit(tokens: readonly Token[], figures: readonly Figure[], said: Classes): void {
  if (figures.length < 2) return;
  if (meet(said, moves) || figures.some(isFrom)) fromTo(tokens, figures);
  outOf(tokens, figures);
  if (meet(said, supplies) || figures.some(isSupply)) {
    shareOf(tokens, figures);
    shareSaid(tokens, figures);
    partOf(tokens, figures);
    mostOf(tokens, figures);
    mostFirst(tokens, figures);
    totalOf(tokens, figures);
  }
  if (!figures.some(open)) return;
  compared(tokens, figures);
  movedTo(tokens, figures);
  respective(tokens, figures);
  versusNamed(tokens, figures);
  magnitudes(tokens, figures);
}

/** "$BTC and $ETH trade at $97k and $3.3k": two coins before two figures of one metric. */
function respective(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    const and = tokens[a.last + 1];
    if (!a.metric || !open(b) || b.first !== a.last + 2 || !and || !is(and, can.and)) continue;
    if (sentenceOf(tokens, a) !== sentenceOf(tokens, b) || !fits(a.metric, b.amount)) continue;
    if (a.amount.unit !== b.amount.unit || !isPair(tokens, a)) continue;
    b.metric = a.metric;
    b.rule = 'respective';
  }
}

/** "1.8B vs 1.7B mcap": the metric is named after the second. */
function versusNamed(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    const versus = tokens[a.last + 1];
    if (!versus || !is(versus, can.versus) || !b.metric || !large.has(b.metric) || !open(a))
      continue;
    if (b.rule !== 'metric-after' || !a.amount.magnitude || !fits(b.metric, a.amount)) continue;
    const coin = tokens[a.last + 2]?.class === 'coin' ? 1 : 0;
    if (b.first !== a.last + 2 + coin || a.amount.unit !== b.amount.unit) continue;
    a.metric = b.metric;
    a.rule = 'versus';
  }
}

/** Whether the two coins before a figure are joined by "and". */
function isPair(tokens: readonly Token[], figure: Figure): boolean {
  for (let i = figure.first - 1; i >= Math.max(2, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentenceOf(tokens, figure) || token.amount) return false;
    if (token.class !== 'coin') continue;
    const first = tokens[i - 2] as Token;
    const and = tokens[i - 1] as Token;
    return first.class === 'coin' && is(and, can.and) && gap(first, and) + gap(and, token) === 0;
  }
  return false;
}

/** "surged to $12M and then crashed to $1.2M", "target: $1B": more of the metric stated before. */
function movedTo(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const beside = figures[i - 1] as Figure;
    // "12M MC", "3x done, next target 20M"
    const a = (beside.amount.unit === 'x' && figures[i - 2]) || beside;
    const b = figures[i] as Figure;
    if (
      !open(b) ||
      !a.metric ||
      !large.has(a.metric) ||
      !fits(a.metric, b.amount) ||
      !b.amount.magnitude
    )
      continue;
    const same = sentenceOf(tokens, a) === sentenceOf(tokens, b);
    const before = tokens[b.first - 1];
    const verb = tokens[b.first - 2];
    const target = [before, verb].some(
      (token) => token && is(token, can.target) && token.line === (tokens[b.at] as Token).line,
    );
    const moved =
      before &&
      verb &&
      is(before, can.to) &&
      (is(verb, can.up) || is(verb, can.down) || is(verb, can.level));
    if (
      !(same && moved) &&
      !(target && (tokens[b.at] as Token).line - (tokens[a.at] as Token).line < 3)
    )
      continue;
    b.metric = a.metric;
    b.rule = 'moved-to';
    if (moved && same && wordBetween(tokens, a.last, b.first, can.and)) a.stance = 'past';
  }
}

function wordBetween(tokens: readonly Token[], from: number, to: number, what: Classes): boolean {
  for (let i = from + 1; i < to; i++) if (is(tokens[i] as Token, what)) return true;
  return false;
}
