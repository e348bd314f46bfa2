import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';

/**
 * Not what the sentence is about: compared with ("surpassed $SHIB"), handed over ("7,500 $SOL"), or the
 * owner of something that is not stated ("if XRP had bitcoin's market cap").
 */
export function isObject(
  tokens: readonly Token[],
  at: number,
  figures: readonly Figure[],
): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  const coin = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next && gap(coin, next) === 0 && next.clause === coin.clause) {
    const owned = is(next, can.is) ? at + 2 : at + 1;
    const metric = tokens[owned];
    const possessive = owned === at + 1 || next.end - next.start < 3;
    if (possessive && metric && metric.clause === coin.clause && isUnstated(metric, owned, figures))
      return !moves(tokens[owned + 1], metric);
  }
  if (!before || before.line !== coin.line || gap(before, coin) > 0) return false;
  const owner = tokens[at - 2];
  if (is(before, can.of) && owner && gap(owner, before) === 0 && isUnstated(owner, at - 2, figures))
    return true;
  if (ownsSupposed(tokens, at)) return true;
  if (isCompared(tokens, at) || isOvertaken(tokens, at)) return true;
  return before.amount !== null && !before.amount.unit && before.end >= coin.start - 1;
}

/** What is some coin's, whether a figure of it is stated or not. */
const owned = anyOf('market_cap', 'volume', 'fdv');

function isUnstated(metric: Token, at: number, figures: readonly Figure[]): boolean {
  return is(metric, owned) && figures.every(({ named }) => named !== at);
}

/** "$SHIB's valuation rockets": the sentence is about the coin. */
const moves = (verb: Token | undefined, subject: Token) =>
  verb?.clause === subject.clause &&
  gap(subject, verb) === 0 &&
  (is(verb, can.up) || is(verb, can.down));

/** Where verbs stand last: "$SOL hat $BNB überholt", "$SOL BNB'yi geçti". */
function isOvertaken(tokens: readonly Token[], at: number): boolean {
  const coin = tokens[at] as Token;
  const verb = tokens[at + 1];
  const next = tokens[at + 2];
  if (!verb || verb.clause !== coin.clause || gap(coin, verb) > 0 || !is(verb, can.more))
    return false;
  if (next && next.clause === coin.clause && !is(next, can.and)) return false;
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
    const other = tokens[i - 1];
    const more = tokens[i - 2];
    if (is(before, can.and) && other?.class === 'coin' && more && is(more, can.more)) return true;
    const than = is(before, can.than) && !is(before, can.fill) && !isVerb(tokens, i);
    // "picked up more $OPG"
    const again = is(before, can.more) && i > 0 && is(tokens[i - 1] as Token, can.deal);
    if (is(before, can.more) || is(before, can.less) || than) return !again;
    // "a day where $OPG's volume was under $10M": it opens a clause about the coin.
    if (is(before, can.where))
      return meaningOf(before, 'where') ? followsCoin(tokens, i) : !ownsNext(tokens, at);
    if (!is(before, can.fill)) return false;
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
    else if (is(token, can.it)) coin = true;
    if (is(token, can.if)) return coin;
  }
  return false;
}

/** The same by its words: "TAO's market cap", "капы TAO", "der Bewertung von $TAO", $TAO 的十分之一. */
export function ownsSupposed(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 2];
  const before = tokens[at - 1];
  const coin = tokens[at] as Token;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  const led = before !== undefined && gap(before, coin) === 0;
  const of = led && is(before, can.of) && owner !== undefined && is(owner, can.market_cap);
  const follows = next !== undefined && gap(coin, next) === 0 && after?.clause === coin.clause;
  const short = follows && next.end - next.start < 3 && is(next, can.is);
  // "If it had Bitcoin's: $31"
  const own = short && (is(after, can.market_cap) || after.value === ':');
  const share = follows && is(next, can.of) && is(after, can.ratio);
  const owns = of || own || share || (led && is(before, can.market_cap));
  return owns && isSupposed(tokens, at);
}

/** "$OPG's volume" */
function ownsNext(tokens: readonly Token[], at: number): boolean {
  const coin = tokens[at] as Token;
  const own = tokens[at + 1];
  const metric = tokens[at + 2];
  if (!own || !metric || gap(coin, own) + gap(own, metric) > 0 || !is(own, can.is)) return false;
  return own.end - own.start < 3 && (is(metric, can.market_cap) || is(metric, can.volume));
}

/** "Why I like $OPG": of somebody, and no comparison. */
function isVerb(tokens: readonly Token[], like: number): boolean {
  const own = tokens[like] as Token;
  const subject = tokens[like - 1];
  if (!subject || subject.clause !== own.clause || gap(subject, own) > 0) return false;
  return (
    is(subject, can.self) || is(subject, can.it) || is(subject, can.not) || is(subject, can.would)
  );
}

/** $TAOと同じ, $TAO만큼, $TAO보다 */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const coin = tokens[at] as Token;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (!coin.settled.verbLast || !next || gap(coin, next) > 0) return false;
  if (is(next, can.than) || is(next, can.equal)) return !is(next, can.is);
  return (
    is(next, can.fill) && after !== undefined && gap(next, after) === 0 && is(after, can.equal)
  );
}
