import type { Metric } from '../claim.ts';
import { can } from './can.ts';
import { anyOf } from './classes.ts';
import { type Figure, gap, reach } from './figures.ts';
import { hasClass } from './meanings.ts';
import { is, meaningOf, type Token } from './tokens.ts';

export type Kind = Metric | 'supply' | 'other' | 'deal';

/** A word that says what a figure is a figure of, and how firmly it is bound to it. */
export type Governor = {
  at: number;
  /** A metric, or what else the amount may count. */
  kind: Kind;
  /** Nothing but a colon, a copula or a qualifier stands between: "mcap: $30M". */
  label: boolean;
};

const metricNames = [
  'fdv',
  'market_cap',
  'turnover',
  'volume',
  'max_supply',
  'circulating_supply',
  'total_supply',
  'supply',
  'ath',
  'atl',
  'price',
] as const;
export const kinds = [...metricNames, 'other', 'deal'] as const;

export function metricOf(token: Token): Metric | 'supply' | null {
  const kind = kindOf(token);
  return kind === 'other' || kind === 'deal' ? null : kind;
}

export function kindOf({ entry }: Token): Governor['kind'] | null {
  if (entry === null) return null;
  // Asked of most words, most often in vain, and the same wherever the word stands.
  entry.kind ??= kinds.find((name) => hasClass(entry, name)) ?? 'none';
  return entry.kind === 'none' ? null : entry.kind;
}

/** What ties a word to a figure, and what leaves it a label beside one. */
const ties = anyOf('is', 'level', 'up', 'down', 'over', 'to');
const besides = anyOf('be', 'coins', 'about', 'money');
/** What may stand between a figure and the word after it that names it. */
const followers = anyOf('fill', 'of', 'coins', 'money');

const labelSigns = new Set([':', '=', '-', '–', '(', ')', '|']);

/** The nearest word before a figure that says what it is; `measures` are things that others are compared with. */
export function governorBefore(
  tokens: readonly Token[],
  figure: Figure,
  accepts: (kind: Governor['kind']) => boolean,
  measures: readonly number[],
): Governor | null {
  let right = tokens[figure.first] as Token;
  let unknown = 0;
  let linked = false;
  let label = true;
  let commas = 0;
  let dealsReach = true;
  let subject = false;
  let trades = false;
  let worth = false;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence) break;
    unknown += gap(token, right);
    if (unknown > 6) break;
    // "market cap up 12% to $30M"
    if (token.amount && !(token.amount.unit === 'percent' && is(right, can.to))) break;
    if (token.class === 'sign') {
      if (token.value === ',') commas++;
      else if (token.value === '|') break;
      if (!labelSigns.has(token.value)) label = false;
      right = token;
      if (token.value === ':' || token.value === '=') linked = true;
      continue;
    }
    if (commas > 1) break;
    // "buy $FET if it drops to", "buying a stake now at"
    const resumes = (i > 0 && tokens[i - 1]?.value === ',') || is(right, can.at);
    const when = is(token, can.then) && meaningOf(token, 'then') === 'when';
    const and = is(token, can.and) && is(tokens[i + 1] as Token, can.it);
    if (is(token, can.if) || when || and || (is(token, can.now) && resumes)) dealsReach = false;
    // "its volume exceeds its cap, and is at $33M today"
    const measure = measures.includes(i) && token.clause !== (tokens[figure.at] as Token).clause;
    const kind = measure ? null : kindOf(token);
    // "between unlocks and airdrops I expect $OPG to trade at"
    const verb = tokens[i + 2];
    if (token.class === 'coin' && verb && is(right, can.to) && is(verb, can.trade)) trades = true;
    // "why it's at $0.0007"
    if (is(token, can.it) && is(right, can.at)) trades = true;
    if ((kind === 'other' || kind === 'deal') && trades) break;
    // "Among smaller tokens, OpenGradient rose to $0.169"
    if ((kind === 'other' || kind === 'deal') && commas > 0 && subject) break;
    // "please stop, we were at 0.18"
    const it = is(token, can.it) && is(right, can.was);
    if ((token.class === 'coin' || it || is(token, can.target)) && commas === 0) subject = true;
    // "bought when $SOL was at 8": the coin has a verb of its own.
    if (token.class === 'coin' && is(right, can.was) && !is(right, can.deal)) dealsReach = false;
    if (opensWithAs(tokens, i)) break;
    // "10% of gold's market cap, one coin is worth $140,000"
    if (is(token, can.trade)) worth = true;
    const one = tokens[i - 1];
    if (
      worth &&
      is(token, can.coins) &&
      one &&
      is(one, can.number) &&
      meaningOf(one, 'number') === '1'
    )
      break;
    if (kind && accepts(kind) && (kind !== 'deal' || dealsReach)) {
      if (unknown > (linked ? 5 : kind === 'deal' ? 3 : 1)) break;
      if (commas && unknown > 2) break;
      if (token.clause !== right.clause && unknown > 1) break;
      return { at: i, kind, label: label && unknown === 0 && commas === 0 };
    }
    if (is(token, can.and) || is(token, can.versus)) {
      if (!linked || unknown > 1) break;
    }
    if (is(token, ties)) linked = true;
    if (!is(token, besides) && token.class !== 'period' && token.class !== 'coin') label = false;
    right = token;
  }
  return null;
}

/** "$1.2B in longs liquidated as Bitcoin drops below $86,000": the coin has a clause and a verb of its own. */
export function opensWithAs(tokens: readonly Token[], coin: number): boolean {
  const as = tokens[coin - 1];
  const own = tokens[coin] as Token;
  const verb = tokens[coin + 1];
  if (own.class !== 'coin' || !as || !verb || meaningOf(as, 'is') !== 'as') return false;
  return gap(as, own) + gap(own, verb) === 0 && is(verb, moving);
}

const moving = anyOf('up', 'down', 'level', 'over', 'under', 'trade');

/** The word right after a figure that says what it is. */
export function governorAfter(
  tokens: readonly Token[],
  figure: Figure,
  accepts: (kind: Governor['kind']) => boolean,
): Governor | null {
  let left = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + reach); i++) {
    const token = tokens[i] as Token;
    if (token.line !== left.line || token.sentence !== left.sentence || token.amount) return null;
    if (gap(left, token) > 0) return null;
    const kind = kindOf(token);
    if (kind && accepts(kind)) return narrower(tokens, i) ?? { at: i, kind, label: true };
    const passes =
      is(token, followers) ||
      token.class === 'period' ||
      token.class === 'coin' ||
      (token.class === 'sign' && (token.value === '+' || token.value === '-')) ||
      (is(token, can.be) && leadsOn(tokens, i + 1));
    // "$7,150 the market cap": a noun of its own.
    const apart = is(token, can.article) && !is(left, can.of) && !is(left, can.be);
    if (!passes || apart || (kind && kind !== 'deal')) return null;
    left = token;
  }
  return null;
}

/** "190M supply in circulation" */
function narrower(tokens: readonly Token[], at: number): Governor | null {
  const supply = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!is(supply, can.supply) || !next || next.clause !== supply.clause || gap(supply, next) > 0)
    return null;
  const kind = metricOf(next);
  return kind?.endsWith('_supply') ? { at: at + 1, kind, label: true } : null;
}

/** "$30M is the market cap", "190M are in circulation". */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at];
  // "sind schon im Umlauf"
  const skips = own !== undefined && is(own, can.fill) && !is(own, can.article);
  const next = tokens[skips ? at + 1 : at];
  if (next === undefined) return false;
  // "1B is max supply"
  const be = tokens[at - 1] as Token;
  const ends = tokens[skips ? at + 2 : at + 1]?.clause !== next.clause;
  const named = ends && metricOf(next) !== null && !is(be, can.at) && !is(be, can.of);
  return named || is(next, can.article) || is(next, can.circulating_supply);
}

/** What may stand between a label and its figure. */
const labelLinks = anyOf('is', 'about', 'over', 'under', 'fill');

/** Whether a word after a figure is the label of the next figure: "30M, volume: 33M". */
export function labelsNext(tokens: readonly Token[], at: number): boolean {
  let left = tokens[at] as Token;
  for (let i = at + 1; i < Math.min(tokens.length, at + reach); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== left.sentence || gap(left, token) > 0) return false;
    if (token.amount) return true;
    if (kindOf(token)) return false;
    const links =
      is(token, labelLinks) ||
      token.class === 'period' ||
      (token.class === 'sign' &&
        (token.value === ':' || token.value === '=' || token.value === '('));
    if (!links) return false;
    left = token;
  }
  return false;
}
