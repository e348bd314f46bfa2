import { type Figure, gap } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';

/** Says which coin each figure is about, or leaves null where the post names none. */
export function tieToCoins(tokens: readonly Token[], figures: readonly Figure[]): void {
  const coins: number[] = [];
  tokens.forEach((token, i) => {
    if (token.class === 'coin') coins.push(i);
  });
  const strong = coins.filter((i) => (tokens[i] as Token).form !== 'weak');
  const named = strong.length > 0 ? strong : coins;
  if (named.length === 0) return;
  const words = new Set(figures.map((figure) => figure.named));
  const subjects = named.filter((i) => !isObject(tokens, i, words));
  const owners = named.filter((i) => !isCompared(tokens, i));
  for (const [index, figure] of figures.entries()) {
    if (!figure.metric) continue;
    const at =
      bracketed(tokens, figure) ??
      respective(tokens, figures, index, named) ??
      besideSmall(tokens, figure) ??
      ownCoin(tokens, figure, named, subjects) ??
      nearby(tokens, figure, subjects) ??
      nearby(tokens, figure, owners);
    if (at === null) continue;
    const coin = tokens[at] as Token;
    figure.symbol = coin.form === 'lookalike' ? null : coin.value;
  }
}

/** "$LTC ($4.7B)": whatever is said of the coin, the figure is its own. */
function bracketed(tokens: readonly Token[], figure: Figure): number | null {
  const [coin, bracket] = [tokens[figure.first - 2], tokens[figure.first - 1]];
  if (bracket?.value !== '(' || coin?.class !== 'coin' || coin.form === 'weak') return null;
  const alone = tokens[figure.last + 1]?.value === ')' && gap(coin, bracket) === 0;
  return alone && figure.named < figure.first ? figure.first - 2 : null;
}

/**
 * Not what the sentence is about: compared with ("surpassed $SHIB"), handed over ("7,500 $SOL"), or the
 * owner of something that is not stated ("if XRP had bitcoin's market cap").
 */
function isObject(tokens: readonly Token[], at: number, named: ReadonlySet<number>): boolean {
  const [before, coin, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (next && gap(coin, next) === 0 && next.clause === coin.clause) {
    const owned = is(next, 'is') ? at + 2 : at + 1;
    const metric = tokens[owned];
    const possessive = owned === at + 1 || next.end - next.start < 3;
    if (possessive && metric && metric.clause === coin.clause && isUnstated(metric, owned, named))
      return !moves(tokens[owned + 1], metric);
  }
  if (!before || before.line !== coin.line || gap(before, coin) > 0) return false;
  const owner = tokens[at - 2];
  if (is(before, 'of') && owner && gap(owner, before) === 0 && isUnstated(owner, at - 2, named))
    return true;
  if (ownsSupposed(tokens, at)) return true;
  if (isCompared(tokens, at) || isOvertaken(tokens, at)) return true;
  return before.amount !== null && !before.amount.unit && before.end >= coin.start - 1;
}

function isUnstated(metric: Token, at: number, named: ReadonlySet<number>): boolean {
  return !named.has(at) && (is(metric, 'market_cap') || is(metric, 'volume') || is(metric, 'fdv'));
}

/** "$SHIB's valuation rockets": the sentence is about the coin. */
const moves = (verb: Token | undefined, subject: Token) =>
  verb?.clause === subject.clause &&
  gap(subject, verb) === 0 &&
  (is(verb, 'up') || is(verb, 'down'));

/** Where verbs stand last: "$SOL hat $BNB überholt", "$SOL BNB'yi geçti". */
function isOvertaken(tokens: readonly Token[], at: number): boolean {
  const [coin, verb, next] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (!verb || verb.clause !== coin.clause || gap(coin, verb) > 0 || !is(verb, 'more'))
    return false;
  if (next && next.clause === coin.clause && !is(next, 'and')) return false;
  for (let i = at - 1; i >= 0 && (tokens[i] as Token).clause === coin.clause; i--)
    if ((tokens[i] as Token).class === 'coin') return true;
  return false;
}

/** The second coin of a comparison or of a pair: "more than $SHIB", "BTC/ETH". */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const coin = tokens[at] as Token;
  if (isMeasure(tokens, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const before = tokens[i] as Token;
    if (before.sentence !== coin.sentence || gap(before, tokens[i + 1] as Token) > 0) return false;
    if (before.value === '/')
      return before.end === coin.start && tokens[i - 1]?.end === before.start;
    // Spanish "que" is "than", and opens any clause.
    // "second only to BTC and ETH"
    const [other, more] = [tokens[i - 1], tokens[i - 2]];
    if (is(before, 'and') && other?.class === 'coin' && more && is(more, 'more')) return true;
    const than = is(before, 'than') && !is(before, 'fill') && !isVerb(tokens, i);
    // "picked up more $OPG"
    const again = is(before, 'more') && i > 0 && is(tokens[i - 1] as Token, 'deal');
    if (is(before, 'more') || than) return !again;
    // "a day where $OPG's volume was under $10M": it opens a clause about the coin.
    if (is(before, 'where'))
      return meaningOf(before, 'where') ? followsCoin(tokens, i) : !ownsNext(tokens, at);
    if (!is(before, 'fill')) return false;
  }
  return false;
}

/** "If $OPG does what $TAO did": of the first. */
function followsCoin(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] as Token;
  for (let i = at - 1; (tokens[i] as Token | undefined)?.sentence === sentence; i--)
    if ((tokens[i] as Token).class === 'coin') return true;
  return false;
}

/** "If $OPG ran to a tenth of $TAO's market cap we'd be at $390M": of the first, whatever follows. */
function isSupposed(tokens: readonly Token[], owner: number): boolean {
  const { sentence, value } = tokens[owner] as Token;
  let coin = false;
  for (let i = owner - 1; (tokens[i] as Token | undefined)?.sentence === sentence; i--) {
    const token = tokens[i] as Token;
    if (token.class === 'coin') coin ||= token.value !== value;
    if (is(token, 'if')) return coin;
  }
  return false;
}

/** The same by its words: "TAO's market cap", "капы TAO", "der Bewertung von $TAO", $TAO 的十分之一. */
function ownsSupposed(tokens: readonly Token[], at: number): boolean {
  const [owner, before, coin, next, after] = [
    tokens[at - 2],
    tokens[at - 1],
    tokens[at] as Token,
    tokens[at + 1],
    tokens[at + 2],
  ];
  const led = before !== undefined && gap(before, coin) === 0;
  const of = led && is(before, 'of') && owner !== undefined && is(owner, 'market_cap');
  const follows = next !== undefined && gap(coin, next) === 0 && after?.clause === coin.clause;
  const own = follows && next.end - next.start < 3 && is(next, 'is') && is(after, 'market_cap');
  const share = follows && is(next, 'of') && is(after, 'ratio');
  const owns = of || own || share || (led && is(before, 'market_cap'));
  return owns && isSupposed(tokens, at);
}

/** "$OPG's volume" */
function ownsNext(tokens: readonly Token[], at: number): boolean {
  const [coin, own, metric] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (!own || !metric || gap(coin, own) + gap(own, metric) > 0 || !is(own, 'is')) return false;
  return own.end - own.start < 3 && (is(metric, 'market_cap') || is(metric, 'volume'));
}

/** "Why I like $OPG": of somebody, and no comparison. */
function isVerb(tokens: readonly Token[], like: number): boolean {
  const [own, subject] = [tokens[like] as Token, tokens[like - 1]];
  if (!subject || subject.clause !== own.clause || gap(subject, own) > 0) return false;
  return is(subject, 'self') || is(subject, 'it') || is(subject, 'not') || is(subject, 'would');
}

/** $TAOと同じ, $TAO만큼, $TAO보다 */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const [coin, next, after] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (!coin.settled.verbLast || !next || gap(coin, next) > 0) return false;
  if (is(next, 'than') || is(next, 'equal')) return !is(next, 'is');
  return is(next, 'fill') && after !== undefined && gap(next, after) === 0 && is(after, 'equal');
}

/** "$SHIB > $DOGE: $39B vs $31B": two coins and then two figures, in the same order. */
function respective(
  tokens: readonly Token[],
  figures: readonly Figure[],
  index: number,
  coins: readonly number[],
): number | null {
  for (const [first, second] of [
    [index, index + 1],
    [index - 1, index],
  ] as const) {
    const [a, b] = [figures[first], figures[second]];
    if (!a || !b || a.metric !== b.metric || b.first - a.last !== 2) continue;
    if (!is(tokens[a.last + 1] as Token, 'versus') && !is(tokens[a.last + 1] as Token, 'and'))
      continue;
    const { line, sentence } = tokens[a.at] as Token;
    const place = firstFrom(coins, a.first);
    const before = coins.slice(Math.max(0, place - 6), place).filter((i) => {
      const coin = tokens[i] as Token;
      const before = coin.line === line && coin.sentence === sentence - 1;
      return coin.sentence === sentence || before || coin.line === line - 1;
    });
    const symbols = [...new Set(before.map((i) => (tokens[i] as Token).value))];
    const wanted = symbols.length === 2 ? symbols[index - first] : undefined;
    if (wanted) return before.find((i) => (tokens[i] as Token).value === wanted) ?? null;
  }
  return null;
}

/** "doge just 4x'd, bitcoin is flat": a ticker in small letters right before its figure. */
function besideSmall(tokens: readonly Token[], figure: Figure): number | null {
  const from = figure.named < 0 ? figure.first : Math.min(figure.named, figure.first);
  for (let i = from - 1; i >= 0; i--) {
    const [token, right] = [tokens[i] as Token, tokens[i + 1] as Token];
    if (token.clause !== right.clause || gap(token, right) > 0) return null;
    if (token.class === 'coin') return token.form === 'weak' ? i : null;
    if (!is(token, 'fill') && !is(token, 'is')) return null;
  }
  return null;
}

/** A coin among the figure's own words, or bound to them: "price of $OPG", "$OPG's cap", "gain on $OPG". */
function ownCoin(
  tokens: readonly Token[],
  figure: Figure,
  coins: readonly number[],
  subjects: readonly number[],
): number | null {
  const from = figure.named < 0 ? figure.first : Math.min(figure.named, figure.first);
  const to = Math.max(figure.named, figure.last);
  for (let i = firstFrom(coins, from); i < coins.length && (coins[i] as number) <= to; i++) {
    const at = coins[i] as number;
    if (!isCompared(tokens, at) && !ownsSupposed(tokens, at)) return at;
  }
  const start = tokens[from] as Token;
  const previous = coins[firstFrom(coins, from) - 1];
  if (previous !== undefined) {
    const coin = tokens[previous] as Token;
    if (
      coin.clause === start.clause &&
      gapBetween(tokens, previous, from) < 2 &&
      !is(tokens[from - 1] as Token, 'versus') &&
      subjects[firstFrom(subjects, previous)] === previous
    )
      return previous;
  }
  const next = coins[firstFrom(coins, to + 1)];
  if (next !== undefined) {
    const coin = tokens[next] as Token;
    const end = tokens[to] as Token;
    const between = tokens[next - 1] as Token;
    const bound =
      next - to === 2 &&
      (is(between, 'of') ||
        is(between, 'by') ||
        is(between, 'on') ||
        is(between, 'per') ||
        between.value === '/');
    const unknown = gap(end, between) + gap(between, coin);
    if (coin.sentence === end.sentence && bound && unknown === 0) return next;
  }
  return null;
}

function gapBetween(tokens: readonly Token[], left: number, right: number): number {
  return (tokens[right] as Token).from - (tokens[left] as Token).to;
}

/** The subject before it in the sentence, one soon after it, the last one before, the next one after. */
function nearby(tokens: readonly Token[], figure: Figure, coins: readonly number[]): number | null {
  const { sentence } = tokens[figure.at] as Token;
  const to = Math.max(figure.named, figure.last);
  const before = coins[firstFrom(coins, figure.first) - 1];
  const after = coins[firstFrom(coins, to + 1)];
  const inSentence = (i: number | undefined) =>
    i !== undefined && (tokens[i] as Token).sentence === sentence;
  if (inSentence(before)) return before ?? null;
  if (after !== undefined && inSentence(after) && gapBetween(tokens, to, after) < 5) return after;
  return before ?? after ?? null;
}

/** The place in an ordered list of its first number that is not below `least`. */
function firstFrom(ordered: readonly number[], least: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
