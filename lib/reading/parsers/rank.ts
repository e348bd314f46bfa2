import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, figureBefore, gap, reach } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';

/** A place among all coins by market cap: "#612 on CoinGecko", "ranked 38th", "top 500". */
export function readRanks(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    const { unit, magnitude, low, priceLike } = figure.amount;
    if (figure.metric || figure.dead || magnitude || (unit && unit !== 'rank')) continue;
    // "1/120th of its cap"
    if (tokens[figure.first - 1]?.value === '/') continue;
    if (!Number.isInteger(low) || low < 1 || low > 20000 || (priceLike && low < 1000)) continue;
    const again = followsRank(tokens, figures, figure);
    const moved = is(tokens[figure.first - 1] ?? (tokens[figure.at] as Token), can.arrow);
    const rule = moved ? 'from-to' : 'rank-listed';
    const place = again ? { at: figure.at, rule } : findPlace(tokens, figure);
    if (!place) continue;
    if (byOther(tokens, figure) || place.rule === '' || ranksOther(tokens, place.at)) {
      figure.dead = 'other rank';
      continue;
    }
    figure.metric = 'rank';
    figure.rule = place.rule;
    figure.named = place.at;
    figure.unit = 'rank';
    if (place.rule === 'rank-top') figure.relation = 'lt';
  }
}

/** "ranked #3 in 2021, #9 in 2024, #12 today" */
function followsRank(
  tokens: readonly Token[],
  figures: readonly Figure[],
  figure: Figure,
): boolean {
  const before = figureBefore(figures, figure.at);
  if (before?.metric !== 'rank' || before.relation !== 'eq') return false;
  // "2024 #28, 2025 #62"
  const dated = tokens[figure.first - 1]?.class === 'year' ? 2 : 1;
  const said = tokens[before.at] as Token;
  const comma = tokens[figure.first - dated];
  // "rank: 98 → 104"
  if (comma && is(comma, can.arrow) && figure.first === before.last + 2) {
    before.stance = 'past';
    return true;
  }
  if (
    figure.amount.unit !== 'rank' ||
    comma?.value !== ',' ||
    said.sentence !== (tokens[figure.at] as Token).sentence
  )
    return false;
  return figure.first - before.last < 6 && (tokens[figure.at] as Token).from - said.to < 4;
}

function findPlace(tokens: readonly Token[], figure: Figure): { at: number; rule: string } | null {
  const hash = figure.amount.unit === 'rank';
  const follower = tokens[figure.last + 1];
  // "one of the 500 largest coins", Indonesian "500 besar"
  const many = !hash && figure.amount.low >= 10;
  if (
    many &&
    follower &&
    is(follower, can.largest) &&
    gap(tokens[figure.last] as Token, follower) === 0
  )
    return { at: figure.last + 1, rule: 'rank-top' };
  // "$DOT (#31)"
  const coin = tokens[figure.first - 2];
  const bracket = tokens[figure.first - 1];
  const alone = bracket?.value === '(' && tokens[figure.last + 1]?.value === ')';
  const owner = coin !== undefined && (coin.class === 'coin' || (coin.amount?.magnitude ?? 0) > 5);
  if (hash && !figure.amount.inWords && alone && owner && gap(coin, bracket) === 0)
    return { at: figure.first - 2, rule: 'rank-number' };
  const after = placeAfter(tokens, figure);
  if (after > 0) return { at: after, rule: 'rank-word' };
  if (isDay(tokens, figure)) return null;
  let right = tokens[figure.first] as Token;
  let unknown = 0;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence || token.amount) break;
    unknown += gap(token, right);
    if (unknown > 2) break;
    if (is(token, can.top))
      return unknown === 0 && topOfCoins(tokens, figure, i)
        ? { at: i, rule: 'rank-top' }
        : { at: figure.at, rule: '' };
    if (is(token, can.rank)) return { at: i, rule: 'rank-word' };
    // 時価総額6位, 시총 6위
    if (hash && unknown === 0 && is(token, can.market_cap)) return { at: i, rule: 'rank-number' };
    if (token.class === 'sign' && token.value === ',') break;
    if (
      hash &&
      unknown === 0 &&
      (is(token, can.is) ||
        is(token, can.to) ||
        is(token, can.at) ||
        is(token, can.level) ||
        (figure.amount.inWords && token.class === 'coin')) &&
      rankedBy(tokens, figure) !== 'none'
    ) {
      return { at: i, rule: 'rank-number' };
    }
    right = token;
  }
  // "deuxième crypto par capitalisation"
  const named = follower !== undefined && is(follower, can.largest);
  const ranks = hash && named && rankedBy(tokens, figure) !== 'none';
  if (ranks && gap(tokens[figure.last] as Token, follower) === 0)
    return { at: figure.last + 1, rule: 'rank-number' };
  // "becomes the fourth-largest cryptocurrency"
  const largest = figure.amount.inWords && is(tokens[figure.at] as Token, can.largest);
  if (hash && largest && follower && is(follower, can.coins) && rankedBy(tokens, figure) !== 'none')
    return { at: figure.last + 1, rule: 'rank-number' };
  const listed = isListed(tokens, figure) || isLine(tokens, figure);
  return hash && (rankedBy(tokens, figure) === 'market cap' || listed)
    ? { at: figure.first, rule: 'rank-number' }
    : null;
}

/** "#12 on CMC", at the start of a sentence. */
function isListed(tokens: readonly Token[], figure: Figure): boolean {
  const last = tokens[figure.last] as Token;
  const on = tokens[figure.last + 1];
  const site = tokens[figure.last + 2];
  if (!on || !site || !is(on, can.on) || !is(site, can.site)) return false;
  const before = tokens[figure.first - 1];
  return gap(last, on) + gap(on, site) === 0 && before?.sentence !== last.sentence;
}

/** "MC $30.3M" and "#628", each on a line of its own. */
function isLine(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.first - 1];
  const own = tokens[figure.at] as Token;
  const next = tokens[figure.last + 1];
  if (!before || own.line - before.line !== 1 || own.from > before.to || figure.amount.inWords)
    return false;
  if (next && (next.line === own.line || next.from > own.to)) return false;
  for (let i = figure.first - 1; tokens[i]?.line === before.line; i--)
    if (is(tokens[i] as Token, can.market_cap)) return true;
  return false;
}

/** "back to the 3rd": an ordinal with an article and no noun is a day. */
function isDay(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.at] as Token;
  const before = tokens[figure.first - 1];
  const next = tokens[figure.last + 1];
  // Longer than its digits by an ending, and not by a sign.
  if (figure.amount.inWords || own.end - own.start < own.value.length + 2) return false;
  if (!before || !is(before, can.article) || gap(before, own) > 0) return false;
  return !next || next.clause !== own.clause;
}

/** "6th place by market cap", "$SOL 612. sırada": nothing else follows that it could be a place in. */
function placeAfter(tokens: readonly Token[], figure: Figure): number {
  const at = figure.last + 1;
  const last = tokens[figure.last] as Token;
  const place = tokens[at];
  const next = tokens[at + 1];
  if (!place || !is(place, can.rank) || gap(last, place) > 0 || place.sentence !== last.sentence)
    return -1;
  const ends = !next || next.clause !== place.clause;
  return ends || rankedBy(tokens, { ...figure, last: at }) !== 'none' ? at : -1;
}

/** What follows a rank: the market cap, a coin list, or something that is not ours. */
function rankedBy(tokens: readonly Token[], figure: Figure): 'market cap' | 'site' | 'none' {
  let left = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + 7); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== left.sentence) break;
    if (is(token, can.market_cap)) return 'market cap';
    if (is(token, can.site)) return 'site';
    if (gap(left, token) > 0) break;
    // "the 7th largest buyer of bonds"
    const noun = tokens[i + 1];
    if (is(token, can.largest) && noun?.clause === token.clause && gap(token, noun) > 0)
      return 'none';
    if (is(token, can.coins) || is(token, can.rank) || is(token, can.largest)) return 'site';
    left = token;
  }
  const next = tokens[figure.last + 1];
  const last = tokens[figure.last] as Token;
  // "for the 4th day straight", "the #1 memecoin casino"
  if (next?.clause === last.clause && is(next, others)) return 'none';
  return next && next.clause === last.clause && gap(last, next) > 0 ? 'none' : 'site';
}

const others = anyOf('time', 'period', 'month', 'venture');

/** What leads to a place among the first. */
const leaders = anyOf('to', 'is', 'fill', 'will', 'level', 'it', 'coin');

/** "top 500 by market cap", "a top 100 coin"; a list of gainers or holders is none. */
function topOfCoins(tokens: readonly Token[], figure: Figure, top: number): boolean {
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  const by = rankedBy(tokens, figure);
  if (by === 'market cap') return true;
  const named = tokens[top - 1];
  // 市值前500, 時価総額トップ500
  if (named && is(named, can.market_cap) && gap(named, tokens[top] as Token) === 0) return true;
  // "half the top 50"
  if ([tokens[top - 1], tokens[top - 2]].some((token) => token && is(token, can.ratio)))
    return false;
  const before = tokens[top - 1];
  const first = tokens[top] as Token;
  const led =
    before !== undefined &&
    before.sentence === first.sentence &&
    gap(before, first) === 0 &&
    (is(before, leaders) || before.value === ',');
  // "I think top 10 is a matter of time"
  const ahead = next !== undefined && meaningOf(next, 'will') === 'after';
  // "half of the top 50"; Russian "в" is "in" and "of"
  const source = before && is(before, can.article) ? tokens[top - 2] : before;
  // "33% of stake with the top 10"
  const part =
    source !== undefined && ((is(source, can.of) && !is(source, can.on)) || is(source, can.with));
  if (!next || next.clause !== last.clause) return led && !part;
  if (gap(last, next) > 1) return false;
  const after = tokens[figure.last + 2];
  // "the top 500 on CoinGecko"
  const listed =
    is(next, can.site) || (is(next, can.on) && after !== undefined && is(after, can.site));
  const plain =
    listed ||
    is(next, can.fill) ||
    is(next, can.coins) ||
    next.class === 'sign' ||
    is(next, can.by) ||
    is(next, can.with) ||
    is(next, can.then) ||
    is(next, can.will);
  return (led || ahead) && gap(last, next) === 0 && plain && !part;
}

/** 交易量排名第三, "volume rank: 3" */
function ranksOther(tokens: readonly Token[], rank: number): boolean {
  const before = tokens[rank - 1];
  const own = tokens[rank] as Token;
  if (!before || before.clause !== own.clause || gap(before, own) > 0) return false;
  return (
    is(own, can.rank) &&
    !is(before, can.market_cap) &&
    (is(before, can.volume) || is(before, can.other))
  );
}

/** "by mindshare", "among bridges": a ranking that is not by market cap. */
function byOther(tokens: readonly Token[], figure: Figure): boolean {
  let left = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + 7); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== left.sentence || token.value === ',') return false;
    if (is(token, can.market_cap)) return false;
    if (is(token, can.by)) {
      const after = tokens[i + 1];
      const next = after?.sentence === token.sentence ? after : undefined;
      const year =
        next?.class === 'year' ||
        (next && (is(next, can.fill) || is(next, can.month) || is(next, can.will)));
      return !(next && (is(next, can.market_cap) || is(next, can.site) || year));
    }
    if (is(token, can.other) || is(token, can.venue) || is(token, can.volume)) return true;
    // "the #3 coin in the Bonk ecosystem"
    const within = is(left, can.article) ? tokens[i - 2] : left;
    if (token.class === 'coin' && within && is(within, can.of) && is(within, can.on)) return true;
    left = token;
  }
  return false;
}
