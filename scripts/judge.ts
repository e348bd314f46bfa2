/** `npm run --silent judge -- --market FILE < posts.jsonl`: the contract's `judge`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Claim } from '../lib/claim.ts';
import type { CoinFigures } from '../lib/figure.ts';
import { judgeClaim } from '../lib/judging/judge-claim.ts';
import { type Market, parseMarket } from '../lib/judging/parse-market.ts';
import { readText } from '../lib/reading/read-text.ts';
import { answerPosts } from './answer-posts.ts';

const market = openMarket();
if (market) {
  const watch = market.coins.map(({ coin }) => coin);
  await answerPosts(({ id, text, postedAt = null }) => ({
    id,
    verdicts: readText(text, watch).claims.map((claim) => judged(claim, market, postedAt)),
  }));
}

function openMarket(): Market | null {
  const { market: path } = parseArgs({ options: { market: { type: 'string' } } }).values;
  if (path === undefined) {
    console.error('usage: npm run --silent judge -- --market FILE < posts.jsonl');
    process.exitCode = 2;
    return null;
  }
  try {
    return parseMarket(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    console.error(`${path} is not a market: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
    return null;
  }
}

function judged(claim: Claim, { coins, asOf }: Market, postedAt: number | null) {
  const { start, end, metric, symbol } = claim;
  const namesakes = coins.filter(({ coin }) => coin.symbol === symbol);
  const verdict = judgeClaim(claim, onlyOne(namesakes), { postedAt, asOf });
  return {
    start,
    end,
    metric,
    symbol,
    ...verdict,
    gap: verdict.gap === null ? null : Math.round(verdict.gap * 1e4) / 1e4 + 0,
    why:
      namesakes.length > 1 && verdict.verdict === 'unknown'
        ? `${namesakes.length} coins share ${symbol}: ${namesakes.map(({ coin }) => coin.name).join(', ')}`
        : verdict.why,
  };
}

/** A ticker that two coins share tells of neither. */
function onlyOne(namesakes: readonly CoinFigures[]): CoinFigures | null {
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}
