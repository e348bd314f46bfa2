import { gap, reach } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';

/**
 * Not what the sentence is about: compared with ("surpassed $SHIB"), handed over ("7,500 $SOL"), or the
 * owner of something that is not stated ("if XRP had bitcoin's market cap").
 */
export function isObject(
  tokens: readonly Token[],
  at: number,
  named: ReadonlySet<number>,
): boolean {
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
export function isCompared(tokens: readonly Token[], at: number): boolean {
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
  for (let i = at - 1; i > at - reach && tokens[i]?.sentence === sentence; i--)
    if ((tokens[i] as Token).class === 'coin') return true;
  return false;
}

/** "If $OPG ran to a tenth of $TAO's market cap we'd be at $390M": of the first, whatever follows. */
function isSupposed(tokens: readonly Token[], owner: number): boolean {
  const { sentence, value } = tokens[owner] as Token;
  let coin = false;
  for (let i = owner - 1; i > owner - reach && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i] as Token;
    if (token.class === 'coin') coin ||= token.value !== value;
    if (is(token, 'if')) return coin;
  }
  return false;
}

/** The same by its words: "TAO's market cap", "капы TAO", "der Bewertung von $TAO", $TAO 的十分之一. */
export function ownsSupposed(tokens: readonly Token[], at: number): boolean {
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
