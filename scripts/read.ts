/** `npm run --silent read [-- --explain] < posts.jsonl`: the contract's `read`. */
import { parseArgs } from 'node:util';
import type { Claim } from '../lib/claim.ts';
import { type Coin, openGradient } from '../lib/coin.ts';
import { readFigures, readText } from '../lib/reading/read-text.ts';
import { answerPosts } from './answer-posts.ts';

const { explain } = parseArgs({ options: { explain: { type: 'boolean' } } }).values;
const watchLists = new Map<string, Coin[]>();

await answerPosts(({ id, text, watch }) => {
  const coins = toCoins(watch ?? [openGradient.symbol]);
  const { mentions, claims } = readText(text, coins);
  if (!explain) return { id, mentions, claims: claims.map(asInContract) };
  const { tokens, figures, stated } = readFigures(text, coins);
  const quote = (token: { start: number; end: number }) => text.slice(token.start, token.end);
  return {
    id,
    mentions,
    claims: claims.map((claim, i) => ({
      ...asInContract(claim),
      rounding: claim.rounding,
      rule: stated[i]?.rule,
      tokens: tokens
        .filter((token) => token.start >= claim.start && token.end <= claim.end)
        .map((token) => `${token.class}: ${quote(token)}`),
    })),
    leftOut: figures
      .filter((figure) => !stated.includes(figure))
      .map((figure) => ({
        quote: quote(tokens[figure.at] ?? { start: 0, end: 0 }),
        why: figure.dead || 'no metric',
      })),
  };
});

/** A list gives only tickers; a coin whose name the reader does not know goes by its ticker. */
function toCoins(tickers: readonly string[]): Coin[] {
  const key = tickers.join(' ');
  const known = watchLists.get(key);
  if (known) return known;
  const coins = tickers.map((ticker): Coin => {
    const symbol = ticker.toUpperCase();
    if (symbol === openGradient.symbol) return openGradient;
    return { id: symbol.toLowerCase(), symbol, name: symbol };
  });
  // A stream of a million posts may have as many lists.
  if (watchLists.size > 1000) watchLists.clear();
  watchLists.set(key, coins);
  return coins;
}

function asInContract({
  rounding: _,
  rule: __,
  ...claim
}: Claim): Omit<Claim, 'rounding' | 'rule'> {
  return claim;
}
