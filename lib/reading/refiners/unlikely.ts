import type { Coin } from '../../coin.ts';
import type { Figure } from '../figures.ts';
import { is, type Token } from '../tokens.ts';

/** Reasons to leave a figure out although its words look like a claim about a coin. */
export function dropUnlikely(
  tokens: readonly Token[],
  figures: readonly Figure[],
  watch: readonly Coin[],
): Figure[] {
  const shares = tokens.some((token) => is(token, 'stock'));
  return figures.filter((figure) => {
    if (!figure.metric) return false;
    const reason = reasonToDrop(tokens, figure, shares, watch);
    if (reason) figure.dead = reason;
    return !reason;
  });
}

/** What a post may state of a coin that it does not name. */
const alone = new Set<string>([
  'market_cap',
  'fdv',
  'circulating_supply',
  'total_supply',
  'max_supply',
]);

function reasonToDrop(
  tokens: readonly Token[],
  figure: Figure,
  shares: boolean,
  watch: readonly Coin[],
): string {
  const { metric, symbol } = figure;
  if (symbol === null && !tokens.some((token) => token.form === 'lookalike')) {
    if (!alone.has(metric ?? '') || tokens.some((token) => token.class === 'coin'))
      return 'no coin';
    if (is(tokens[figure.named] ?? (tokens[figure.at] as Token), 'supply')) return 'no coin';
  }
  const macro = tokens.some((token) => is(token, 'macro'));
  if (macro && (metric === 'market_cap' || metric === 'volume')) {
    if (!tokens.some((token, i) => token.class === 'coin' && i < figure.at))
      return 'the whole market';
  }
  if (shares && !watch.some((coin) => coin.symbol === symbol)) return 'a share';
  const { sentence } = tokens[figure.at] as Token;
  const own = tokens[figure.at] as Token;
  let coin = false;
  for (let i = figure.at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) break;
    if (token.class === 'coin') coin = true;
    if (is(token, 'whole') && !coin && metric !== 'price') return 'the whole market';
    if (is(token, 'raise') && (metric === 'market_cap' || metric === 'fdv')) return 'a round';
    if (is(token, 'venue') && metric === 'volume' && !coin) return 'an exchange';
  }
  for (let i = figure.at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) break;
    if (token.clause !== own.clause) break;
    if (metric === 'volume' && is(token, 'venue')) return 'an exchange';
    if (metric !== 'price' && is(token, 'whole') && metric !== 'change' && i - figure.at < 5)
      return 'the whole market';
  }
  return '';
}
