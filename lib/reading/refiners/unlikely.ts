import type { Coin } from '../../coin.ts';
import { can } from '../can.ts';
import { anyOf, type Classes, meet } from '../classes.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { is, type Token } from '../tokens.ts';

/** What a post may state of a coin that it does not name. */
const alone = new Set<string>([
  'market_cap',
  'fdv',
  'circulating_supply',
  'total_supply',
  'max_supply',
]);

/** What a sentence may be about instead of a coin. */
const others = anyOf('whole', 'raise', 'venue');

/** Leaves out figures whose words look like a claim about a coin and are none. */
export function dropUnlikely(
  tokens: readonly Token[],
  figures: readonly Figure[],
  watch: readonly Coin[],
  said: Classes,
): Figure[] {
  const firstCoin = tokens.findIndex((token) => token.class === 'coin');
  const post = {
    firstCoin,
    lookalike: tokens.some((token) => token.form === 'lookalike'),
    shares: meet(said, can.stock),
    macro: meet(said, can.macro),
    watch,
  };
  return figures.filter((figure) => {
    if (!figure.metric) return false;
    const reason =
      reasonAgainstPost(tokens, figure, post) ||
      (meet(said, others) ? reasonAgainstSentence(tokens, figure) : '');
    if (reason) figure.dead = reason;
    return !reason;
  });
}

type PostTraits = {
  firstCoin: number;
  lookalike: boolean;
  shares: boolean;
  macro: boolean;
  watch: readonly Coin[];
};

function reasonAgainstPost(tokens: readonly Token[], figure: Figure, post: PostTraits): string {
  const { metric, symbol } = figure;
  if (symbol === null && !post.lookalike) {
    if (!alone.has(metric ?? '') || post.firstCoin >= 0) return 'no coin';
    if (is(tokens[figure.named] ?? (tokens[figure.at] as Token), can.supply)) return 'no coin';
  }
  if (post.macro && (metric === 'market_cap' || metric === 'volume') && !ofCoin(tokens, figure))
    return 'the whole market';
  return post.shares && !post.watch.some((coin) => coin.symbol === symbol) ? 'a share' : '';
}

/** Whether a coin stands before, with no dominance between: "BTC dominance 58%, market cap $3.4T" is the market's. */
function ofCoin(tokens: readonly Token[], figure: Figure): boolean {
  for (let i = figure.at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (is(token, can.macro)) return false;
    if (token.class === 'coin') return true;
  }
  return false;
}

/** "Coinbase volume for $OPG", "volume on Coinbase for $OPG": one market's, whatever coin follows. */
function isVenues(tokens: readonly Token[], named: number): boolean {
  const word = tokens[named];
  if (!word) return false;
  const before = tokens[named - 1];
  if (before && is(before, can.venue) && before.class !== 'coin' && gap(before, word) === 0)
    return before.sentence === word.sentence;
  let left = word;
  for (let i = named + 1; i < Math.min(tokens.length, named + 4); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== word.sentence || gap(left, token) > 0) return false;
    if (is(token, can.venue)) return token.class !== 'coin';
    if (!is(token, can.on) && !is(token, can.of) && !is(token, can.at) && !is(token, can.article))
      return false;
    left = token;
  }
  return false;
}

/** What no market has as a whole. */
const ofOneCoin = new Set<string>(['price', 'change', 'rank']);

function reasonAgainstSentence(tokens: readonly Token[], figure: Figure): string {
  const { metric } = figure;
  const own = tokens[figure.at] as Token;
  if (metric === 'volume' && isVenues(tokens, figure.named)) return 'an exchange';
  let coin = false;
  let listed = false;
  let whole = false;
  let apart = false;
  for (let i = figure.at - 1; i >= Math.max(0, figure.at - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== own.sentence) break;
    if (token.class === 'coin' && !is(token, can.venue)) coin = true;
    // "got its ETF approved and it's down 5%"
    if (is(token, can.and) && is(tokens[i + 1] as Token, can.it)) apart = true;
    if (is(token, can.whole) && !coin && !apart && metric !== 'price') {
      // "$SUI is up on ETF news, at a $6B cap"
      if (token.clause === own.clause) return 'the whole market';
      whole = true;
    }
    // "raised $8.5M and trades at a $30M cap"
    if (is(token, can.trade)) listed = true;
    if (is(token, can.raise) && !listed && (metric === 'market_cap' || metric === 'fdv'))
      return 'a round';
    const theirs = metric === 'volume' || (metric === 'market_cap' && figure.symbol === null);
    if (is(token, can.venue) && theirs && !coin) return 'an exchange';
  }
  if (whole && !coin) return 'the whole market';
  for (let i = figure.at + 1; i < Math.min(tokens.length, figure.at + reach); i++) {
    const token = tokens[i] as Token;
    if (token.clause !== own.clause || token.sentence !== own.sentence) break;
    if (metric === 'volume' && is(token, can.venue)) return 'an exchange';
    // "valued at $2 billion after its Series B"
    if (!coin && is(token, can.raise) && (metric === 'market_cap' || metric === 'fdv'))
      return 'a round';
    const near = i - figure.at < 5 && !ofOneCoin.has(metric ?? '');
    if (near && is(token, can.whole)) return 'the whole market';
  }
  return '';
}
