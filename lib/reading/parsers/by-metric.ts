import type { Metric } from '../../claim.ts';
import { type Amount, isPriceSized } from '../amounts.ts';
import { can } from '../can.ts';
import { type Figure, gap, qualifyAfter } from '../figures.ts';
import { type Governor, governorAfter, governorBefore, kindOf, labelsNext } from '../governors.ts';
import { is, type Token } from '../tokens.ts';
import { countsSomething } from './price.ts';

const money = new Set<Metric | 'supply'>(['price', 'market_cap', 'fdv', 'volume', 'ath', 'atl']);

/** Whether an amount can be a figure of that metric, going by its unit and its size. */
export function fits(kind: Governor['kind'], amount: Amount): boolean {
  const { unit, low, high, magnitude, inWords } = amount;
  if (kind === 'other' || kind === 'deal')
    return unit !== 'percent' && unit !== 'x' && unit !== 'rank';
  if (unit === 'percent' || unit === 'x') return kind === 'turnover';
  if (unit === 'rank') return false;
  if (kind === 'turnover') return !unit && magnitude === 0 && !inWords;
  if (money.has(kind)) {
    if (kind === 'price' || kind === 'ath' || kind === 'atl') return isPriceSized(amount);
    return magnitude > 0 || (low >= 1000 && high >= 1000) || low === 0;
  }
  return unit === '' && (magnitude > 0 || low >= 1000);
}

/** Every figure beside a word that names its metric: "mcap: $30M", "190M in circulation". */
export function readByMetric(
  text: string,
  tokens: readonly Token[],
  figures: readonly Figure[],
): void {
  const taken: number[] = [];
  const followed: number[] = [];
  const measures: number[] = [];
  for (const { metric, last } of figures) if (metric === 'turnover') measures.push(last);
  for (const figure of figures) {
    if (figure.metric || figure.dead) continue;
    const leader = tokens[figure.first - 1];
    // "in the top 100 the price": for `readRanks` to read.
    if (leader && is(leader, can.top) && !figure.amount.unit) continue;
    const bare = !figure.amount.unit && !figure.amount.priceLike && !figure.amount.magnitude;
    const counts = bare && countsSomething(tokens, figure);
    const accepts = (kind: Governor['kind']) =>
      fits(kind, figure.amount) &&
      !(counts && (kind === 'price' || kind === 'ath' || kind === 'atl'));
    const found = governorBefore(tokens, figure, accepts, measures);
    const before = found && taken.includes(found.at) ? null : found;
    const after = governorAfter(tokens, figure, accepts);
    const chosen =
      before && after
        ? (before.label && before.kind !== 'deal' && !narrows(before, after)) ||
          labelsNext(tokens, after.at)
          ? before
          : after
        : after &&
            (followed.includes(found?.at ?? -1) ||
              before ||
              !found ||
              !labelsNext(tokens, after.at))
          ? after
          : before;
    if (!chosen || (chosen === after && isTradedAt(tokens, figure, chosen))) continue;
    figure.named = chosen.at;
    if (chosen.kind === 'other' || chosen.kind === 'deal') {
      figure.dead = (tokens[chosen.at] as Token).value || chosen.kind;
      // "$5 in fees, $OPG $0.16": it says nothing of the next one.
      if (chosen === after && !labelsNext(tokens, chosen.at)) taken.push(chosen.at);
      continue;
    }
    if (chosen === before && isEvent(tokens, figure, chosen)) {
      figure.dead = 'event';
      continue;
    }
    if (chosen === before && isDifference(tokens, figure)) {
      figure.dead = 'difference';
      continue;
    }
    if (isHighOfOther(tokens, chosen)) {
      figure.dead = 'another high';
      continue;
    }
    taken.push(chosen.at);
    // "30M mc 158M fdv 33M vol": each name stands after its figure.
    if (chosen === after) followed.push(chosen.at);
    if (chosen === after && chosen.kind === 'market_cap' && addsToIt(tokens, figure, chosen.at)) {
      figure.dead = 'added to the cap';
      continue;
    }
    if (ownedByAnother(text, tokens, chosen.at)) {
      figure.dead = 'of another';
      continue;
    }
    if (chosen === after) qualifyAfter(tokens, figure);
    figure.rule = chosen === after ? 'metric-after' : 'metric-before';
    figure.metric = chosen.kind === 'supply' ? 'total_supply' : chosen.kind;
    // "supply: 1B max"
    const most = figure.relation === 'lt' && is(tokens[figure.last] as Token, can.underAfter);
    if (chosen.kind === 'supply' && most) {
      figure.metric = 'max_supply';
      figure.relation = 'eq';
    }
    // "a 21 million cap, as bitcoin has"
    const { unit, low } = figure.amount;
    if (chosen.kind === 'market_cap' && !unit && low === 21e6 && isCap(text, tokens, chosen.at))
      figure.metric = 'max_supply';
    // "trades at 11B circulating, 33B FDV"
    if (chosen === after && figure.metric === 'circulating_supply' && isTraded(tokens, figure))
      figure.metric = 'market_cap';
    // "mehr als 1 Mrd wird es nie geben": the most itself.
    if (chosen === after && figure.metric === 'max_supply' && figure.relation === 'gt')
      figure.relation = 'eq';
  }
}

/** German "wird bei 3.400 $ gehandelt": a price, and what is traded for 33M a volume. */
function isTradedAt(tokens: readonly Token[], figure: Figure, { at, kind }: Governor): boolean {
  if (kind !== 'volume' || !is(tokens[at] as Token, can.trade) || !isPriceSized(figure.amount))
    return false;
  const before = tokens[figure.first - 1];
  return before !== undefined && is(before, can.at);
}

const isCap = (text: string, tokens: readonly Token[], at: number) =>
  text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase() === 'cap';

function isTraded(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.first] as Token;
  const led = tokens[figure.first - 1];
  if (is(own, can.trade)) return true;
  return led !== undefined && is(led, can.trade) && gap(led, own) === 0;
}

/** "The supply is 1B, capped", "valued at $158M fully diluted": the word after the figure says which. */
function narrows(before: Governor, after: Governor): boolean {
  if (before.kind === 'market_cap' && after.kind === 'fdv') return true;
  return before.kind === 'supply' && after.kind.endsWith('_supply');
}

/** "unlocked 12M $OPG yesterday" is done, "circulating 190M, unlocked: 190M" is. */
function isEvent(tokens: readonly Token[], figure: Figure, { at, kind }: Governor): boolean {
  const verb = tokens[at] as Token;
  if (kind !== 'circulating_supply' || !is(verb, can.deal) || at !== figure.first - 1) return false;
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  if (!next || next.clause !== last.clause || gap(last, next) > 0) return false;
  return (
    next.class === 'coin' || is(next, can.coins) || is(next, can.then) || next.class === 'period'
  );
}

/** "hashrate hits a new ATH of 1.1 ZH/s" */
function isHighOfOther(tokens: readonly Token[], { at, kind }: Governor): boolean {
  if (kind !== 'ath' && kind !== 'atl') return false;
  const { clause } = tokens[at] as Token;
  for (let i = at - 1; (tokens[i] as Token | undefined)?.clause === clause; i--) {
    const token = tokens[i] as Token;
    if (token.amount || token.class === 'coin') return false;
    const own = kindOf(token);
    if (own && own !== 'ath' && own !== 'atl') return own === 'other' || own === 'volume';
  }
  return false;
}

/** "the supply went up by 64M" */
function isDifference(tokens: readonly Token[], figure: Figure): boolean {
  const verb = tokens[figure.first - 2];
  const by = tokens[figure.first - 1];
  if (!verb || !by || !is(by, can.by) || gap(verb, by) > 0) return false;
  return is(verb, can.up) || is(verb, can.down);
}

/** "added $2B in market cap", "dropped $600M of its market cap": a difference, not the cap. */
function addsToIt(tokens: readonly Token[], figure: Figure, named: number): boolean {
  const verb = tokens[figure.first - 1];
  const link = tokens[figure.last + 1];
  if (!verb || !link || named === figure.last + 1) return false;
  return (
    (is(verb, can.up) || is(verb, can.down) || is(verb, can.deal)) &&
    (is(link, can.of) || is(link, can.to))
  );
}

/** "HOOD's market cap": a name that is none of the post's coins. */
function ownedByAnother(text: string, tokens: readonly Token[], named: number): boolean {
  const { start } = tokens[named] as Token;
  const before = text.slice(Math.max(0, start - 40), start);
  // Asked before the pattern, which looks through all that stands before.
  if (!before.trimEnd().endsWith('s')) return false;
  const owner = /(\p{Lu}[\p{L}\d]*)['’]s\s+$/u.exec(before);
  if (!owner) return false;
  const end = start - owner[0].length + (owner[1] ?? '').length;
  // "It's capped at": a word that the reader knows.
  if ((tokens[named - 1]?.end ?? 0) >= end && tokens[named - 1]?.class !== 'coin') return false;
  return tokens[named - 1]?.end !== end && tokens[named - 2]?.end !== end;
}
