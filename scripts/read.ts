import { createInterface } from 'node:readline';
import { type Coin, openGradient } from '../lib/coin.ts';
import { readFigures, readText } from '../lib/reading/read-text.ts';

type PostLine = { id: unknown; text: string; watch: string[] };

const explain = process.argv.includes('--explain');
const watchLists = new Map<string, Coin[]>();

/** The coins of a watch list that gives only tickers: a coin whose name is not known goes by its ticker. */
function toWatch(tickers: readonly string[]): Coin[] {
  const key = tickers.join(' ');
  let coins = watchLists.get(key);
  if (!coins) {
    coins = tickers.map((symbol) =>
      symbol === openGradient.symbol
        ? openGradient
        : { id: symbol.toLowerCase(), symbol, name: symbol },
    );
    // Streams of a million posts may have as many lists.
    if (watchLists.size > 1000) watchLists.clear();
    watchLists.set(key, coins);
  }
  return coins;
}

function parsePost(line: string): PostLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'not a post';
  const { id, text, watch = ['OPG'] } = value as Record<string, unknown>;
  if (id === undefined || typeof text !== 'string') return 'a post needs an id and a text';
  if (!Array.isArray(watch) || watch.some((ticker) => typeof ticker !== 'string')) {
    return 'watch is a list of tickers';
  }
  return { id, text, watch: watch.map((ticker: string) => ticker.toUpperCase()) };
}

function readLine(line: string): object {
  const post = parsePost(line);
  if (typeof post === 'string') {
    process.exitCode = 1;
    return { id: null, error: post };
  }
  const watch = toWatch(post.watch);
  const { mentions, claims } = readText(post.text, watch);
  const shown = explain ? readFigures(post.text, watch) : null;
  return {
    id: post.id,
    mentions,
    claims: claims.map(({ rounding, rule, ...claim }, i) => {
      const figure = shown?.figures[i];
      if (!shown || !figure) return claim;
      const tokens = shown.tokens
        .filter((token) => token.start >= claim.start && token.end <= claim.end)
        .map((token) => `${token.class} ${post.text.slice(token.start, token.end)}`);
      return { ...claim, rounding, rule, tokens };
    }),
  };
}

for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(readLine(line))}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
