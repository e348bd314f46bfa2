/** `npm run --silent read [-- --explain] < posts.jsonl`: the contract's `read`. */
import { parseArgs } from 'node:util';
import type { Claim } from '../lib/claim.ts';
import { type Coin, openGradient } from '../lib/coin.ts';
import { readFigures, readText } from '../lib/reading/read-text.ts';
import { inStretches } from '../lib/reading/stretches.ts';
import { answerPosts } from './answer-posts.ts';

const { explain } = parseArgs({ options: { explain: { type: 'boolean' } } }).values;
const watchLists = new Map<string, Coin[]>();

await answerPosts(({ id, text, watch }) => {
  const coins = toCoins(watch ?? [openGradient.symbol]);
  const { mentions, claims } = readText(text, coins);
  if (!explain) return { id, mentions, claims: claims.map(asInContract) };
  const read = inStretches(text).map((stretch) => ({
    ...stretch,
    ...readFigures(stretch.text, coins),
  }));
  return {
    id,
    mentions,
    claims: claims.map((claim) => ({
      ...asInContract(claim),
      rounding: claim.rounding,
      rule: claim.rule,
      tokens: read.flatMap((stretch) =>
        stretch.tokens
          .filter(
            ({ start, end }) =>
              stretch.start + start >= claim.start && stretch.start + end <= claim.end,
          )
          .map((token) => `${token.class}: ${stretch.text.slice(token.start, token.end)}`),
      ),
    })),
    leftOut: read.flatMap(({ text: own, tokens, figures, stated }) =>
      figures
        .filter((figure) => !stated.includes(figure))
        .map((figure) => ({
          quote: own.slice(tokens[figure.at]?.start, tokens[figure.at]?.end),
          why: figure.dead || 'no metric',
        })),
    ),
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
