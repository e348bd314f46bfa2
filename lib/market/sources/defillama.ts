import type { Coin } from '../../coin.ts';
import type { Figures } from '../../figure.ts';
import { z } from '../../schema.ts';
import { chainCalled } from './chains.ts';
import { chunksOf, figuresOf, looseNumber, toInstant } from './raw-values.ts';
import type { Access, Source, SourceReply, SourceRequest } from './source.ts';

const source = 'defillama';
const base = 'https://coins.llama.fi';

/** So many keys still make an address of a length that everybody takes. */
const coinsPerRequest = 50;
/** Below this DefiLlama itself leaves a price out of its sums. Above 1 has been seen; missing means nothing. */
const leastConfidence = 0.5;

export const defiLlama: Source = {
  id: source,
  name: 'DefiLlama',
  // Its `coingecko:` keys repeat CoinGecko. Whether its own prices of tokens do is not known, so they count as the same.
  family: 'coingecko',
  hosts: ['coins.llama.fi'],
  attribution: { words: 'Prices by DefiLlama', url: 'https://defillama.com' },
  metrics: ['price', 'market_cap'],
  budget: { perMinute: 60, burst: 10 },
  // A price is 3 minutes old as a rule, and its replies say that they may be kept for about five.
  renewedEveryMs: 180_000,
  requestsFor: (coins, access) =>
    chunksOf(coins, coinsPerRequest).flatMap((some) => [prices(some, access), caps(some, access)]),
};

function prices(coins: readonly Coin[], access: Access): SourceRequest {
  // A comma parts two keys, a colon the two halves of one: neither may be escaped.
  const keys = coins.flatMap(keysOf).map((key) => key.split(':').map(encodeURIComponent).join(':'));
  return {
    url: `${baseOf(access)}/prices/current/${keys.join(',')}`,
    read: (body, fetchedAt) => readItems(body, fetchedAt, coins, 'price'),
  };
}

function caps(coins: readonly Coin[], access: Access): SourceRequest {
  return {
    url: `${baseOf(access)}/mcaps`,
    body: { coins: coins.map(({ id }) => `coingecko:${id}`) },
    read: (body, fetchedAt) => readItems(body, fetchedAt, coins, 'market_cap'),
  };
}

function baseOf({ baseUrl }: Access): string {
  return baseUrl === null ? base : baseUrl.replace(/\/+$/, '');
}

/** The token where it lives stands in where the coin has no price under its id. */
function keysOf(coin: Coin): string[] {
  const home = coin.contracts?.[0];
  return [
    `coingecko:${coin.id}`,
    ...(home ? [`${chainCalled(home.chain).defiLlama ?? home.chain}:${home.address}`] : []),
  ];
}

const itemSchema = z.object({
  price: looseNumber,
  mcap: looseNumber,
  timestamp: z._default(z.unknown(), null),
  confidence: looseNumber,
});

const itemsSchema = z.record(z.string(), z.unknown());
const wrappedSchema = z.object({ coins: itemsSchema });

/** Prices come inside of `coins`, market caps bare. A coin that DefiLlama does not know is left out, at status 200. */
function readItems(
  body: unknown,
  fetchedAt: number,
  coins: readonly Coin[],
  metric: 'price' | 'market_cap',
): SourceReply {
  const wrapped = wrappedSchema.safeParse(body);
  const items = wrapped.success ? wrapped.data.coins : bareItems(body);
  if (items === null) return { kind: 'unreadable', why: 'unexpected' };
  // Keys repeat the casing of the question, which a cache on the way may have had from somebody else.
  const byKey = new Map(Object.entries(items).map(([key, item]) => [key.toLowerCase(), item]));
  const byId = new Map<string, Figures>();
  for (const coin of coins) {
    for (const key of keysOf(coin)) {
      const item = itemSchema.safeParse(byKey.get(key.toLowerCase()));
      if (!item.success || (item.data.confidence ?? 1) < leastConfidence) continue;
      const said = { source, observedAt: toInstant(item.data.timestamp, fetchedAt), fetchedAt };
      const value = metric === 'price' ? item.data.price : item.data.mcap;
      const figures = figuresOf(said, { [metric]: value });
      if (figures[metric] === undefined) continue;
      byId.set(coin.id, figures);
      break;
    }
  }
  return { kind: 'figures', byId };
}

/** Null where a key is none of theirs: `{"message": "Internal server error"}` is no map of coins. */
function bareItems(body: unknown): Record<string, unknown> | null {
  const items = itemsSchema.safeParse(body);
  if (!items.success || Array.isArray(body)) return null;
  return Object.keys(items.data).every((key) => key.includes(':')) ? items.data : null;
}
