/**
 * `npm run --silent judge -- --market FILE < posts.jsonl`: the contract's `judge`.
 * `npm run --silent judge -- --receipt FILE`: judges again from a receipt alone.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Claim } from '../lib/claim.ts';
import type { CoinFigures } from '../lib/figure.ts';
import { findMisfit, type OwnSum } from '../lib/judging/check-consistency.ts';
import { type CheckedReceipt, checkReceipt } from '../lib/judging/check-receipt.ts';
import { judgeClaim, type ReasonedVerdict } from '../lib/judging/judge-claim.ts';
import { type Market, parseMarket } from '../lib/judging/parse-market.ts';
import { sayMisfit } from '../lib/judging/why.ts';
import { readText } from '../lib/reading/read-text.ts';
import { defaultTolerance } from '../lib/tolerance.ts';
import { answerPosts } from './answer-posts.ts';

const usage = `usage: npm run --silent judge -- --market FILE < posts.jsonl
       npm run --silent judge -- --receipt FILE`;

const given = parseCommandLine();
if (given?.market !== undefined) await judgePosts(given.market);
else if (given?.receipt !== undefined) await judgeAgain(given.receipt);
else refuse(usage);

function parseCommandLine(): { market?: string; receipt?: string } | null {
  try {
    return parseArgs({ options: { market: { type: 'string' }, receipt: { type: 'string' } } })
      .values;
  } catch {
    return null;
  }
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

async function judgePosts(path: string): Promise<void> {
  const market = openMarket(path);
  if (market === null) return;
  const { coins, asOf } = market;
  const watch = coins.map(({ coin }) => coin);
  await answerPosts(({ id, text, postedAt = null }) => {
    const { claims } = readText(text, watch);
    const verdicts = claims.map((claim) => {
      const namesakes = coins.filter(({ coin }) => coin.symbol === claim.symbol);
      const verdict = judgeClaim(claim, onlyOne(namesakes), { postedAt, asOf });
      const misfit = findMisfit(claim, claims, defaultTolerance);
      return inContract(claim, verdict, misfit, namesakes);
    });
    return { id, verdicts };
  });
}

function openMarket(path: string): Market | null {
  try {
    return parseMarket(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    refuse(`${path} is not a market: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** A ticker that two coins share tells of neither. */
function onlyOne(namesakes: readonly CoinFigures[]): CoinFigures | null {
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}

function inContract(
  claim: Claim,
  verdict: ReasonedVerdict,
  misfit: OwnSum | null,
  namesakes: readonly CoinFigures[],
) {
  const { start, end, metric, symbol } = claim;
  const { verdict: word, now, then, thenAt, gap, sources, slack } = verdict;
  const why =
    namesakes.length > 1 && word === 'unknown'
      ? `${namesakes.length} coins share ${symbol}: ${namesakes.map(({ coin }) => coin.name).join(', ')}`
      : verdict.why;
  return {
    start,
    end,
    metric,
    symbol,
    verdict: word,
    now,
    then,
    thenAt,
    gap: gap === null ? null : Math.round(gap * 1e4) / 1e4 + 0,
    sources,
    slack,
    why: misfit === null ? why : `${why}; ${sayMisfit(misfit)}`,
  };
}

async function judgeAgain(path: string): Promise<void> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    refuse(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
    return;
  }
  const checked = await checkReceipt(text);
  if (checked.kind !== 'same') process.exitCode = 1;
  console.log(JSON.stringify(outcome(checked)));
}

function outcome(checked: CheckedReceipt) {
  switch (checked.kind) {
    case 'refused':
      return { digest: 'refused', verdict: null, field: checked.field, why: checked.why };
    case 'same':
    case 'judged-otherwise': {
      const { receipt, verdict } = checked;
      return {
        digest: 'same',
        verdict: checked.kind === 'same' ? 'same' : 'different',
        ...(checked.kind === 'same' ? {} : { fields: checked.fields }),
        sha256: receipt.sha256,
        program: receipt.program,
        quote: receipt.claim.quote,
        judged: verdict.verdict,
        why: verdict.why,
      };
    }
  }
}
