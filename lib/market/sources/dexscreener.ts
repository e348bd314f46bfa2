import type { Coin } from '../../coin.ts';
import type { Figures } from '../../figure.ts';
import { z } from '../../schema.ts';
import { chainCalled, isSameAddress } from './chains.ts';
import { chunksOf, figuresOf, looseNumber, readRows } from './raw-values.ts';
import type { Access, Source, SourceReply, SourceRequest } from './source.ts';

const source = 'dexscreener';
const base = 'https://api.dexscreener.com';

const addressesPerRequest = 30;
/** A pool with less in it can be pushed anywhere for the price of a dinner. */
export const leastLiquidityUsd = 10_000;

export const dexScreener: Source = {
  id: source,
  name: 'DEX Screener',
  family: 'dexscreener',
  hosts: ['api.dexscreener.com'],
  attribution: { words: 'DEX data by DEX Screener', url: 'https://dexscreener.com' },
  // No volume: what pools trade is a hundredth of what exchanges do.
  metrics: ['price', 'market_cap', 'fdv'],
  budget: { perMinute: 60, burst: 10 },
  renewedEveryMs: 60_000,
  // Only by contract: under a ticker impostors answer.
  requestsFor: (coins, access) =>
    [...byHomeChain(coins, (chain) => chainCalled(chain).dexScreener ?? chain)].flatMap(
      ([chain, tokens]) =>
        chunksOf(tokens, addressesPerRequest).map((some) => pools(chain, some, access)),
    ),
};

/** A coin by the address of its token on its home chain; alone where it has no other. */
export type Token = { coinId: string; address: string; alone: boolean };

export function byHomeChain(
  coins: readonly Coin[],
  nameOf: (chain: string) => string,
): Map<string, Token[]> {
  const chains = new Map<string, Token[]>();
  for (const { id: coinId, contracts = [] } of coins) {
    const [home] = contracts;
    if (home === undefined) continue;
    const chain = nameOf(home.chain);
    const token = { coinId, address: home.address, alone: contracts.length === 1 };
    chains.set(chain, [...(chains.get(chain) ?? []), token]);
  }
  return chains;
}

function pools(chain: string, tokens: readonly Token[], { baseUrl }: Access): SourceRequest {
  const from = baseUrl === null ? base : baseUrl.replace(/\/+$/, '');
  const list = tokens.map(({ address }) => encodeURIComponent(address)).join(',');
  return {
    url: `${from}/tokens/v1/${encodeURIComponent(chain)}/${list}`,
    read: (body, fetchedAt) => readPools(body, fetchedAt, chain, tokens),
  };
}

const poolSchema = z.object({
  chainId: z.string(),
  baseToken: z.object({ address: z.string() }),
  priceUsd: looseNumber,
  liquidity: z.catch(z._default(z.object({ usd: looseNumber }), { usd: null }), { usd: null }),
  fdv: looseNumber,
  marketCap: looseNumber,
});
type Pool = z.infer<typeof poolSchema>;

/** `/tokens/v1` answers with a list, `/latest/dex` with `pairs`, which is null where there are none. */
const listSchema = z.union([
  z.array(z.unknown()),
  z.pipe(
    z.object({ pairs: z.nullable(z.array(z.unknown())) }),
    z.transform(({ pairs }) => pairs ?? []),
  ),
]);

function readPools(
  body: unknown,
  fetchedAt: number,
  chain: string,
  tokens: readonly Token[],
): SourceReply {
  const list = listSchema.safeParse(body);
  if (!list.success) return { kind: 'unreadable', why: 'unexpected' };
  const rows = readRows(list.data, poolSchema);
  if (rows.length === 0 && list.data.length > 0) return { kind: 'unreadable', why: 'unexpected' };
  const byId = new Map<string, Figures>();
  for (const token of tokens) {
    // The list also has pools in which the token is what others are paid with: their price is another's.
    const own = rows.filter(
      (pool) => pool.chainId === chain && isSameAddress(pool.baseToken.address, token.address),
    );
    const deepest = own.reduce<Pool | null>(
      (best, pool) => (depthOf(pool) > (best === null ? 0 : depthOf(best)) ? pool : best),
      null,
    );
    if (deepest === null || depthOf(deepest) < leastLiquidityUsd) continue;
    // It tells no time; its prices are live.
    const said = { source, observedAt: null, fetchedAt };
    byId.set(token.coinId, figuresOf(said, valuesOf(deepest, token)));
  }
  return { kind: 'figures', byId };
}

/** 0 for a pool that has no price, so that it is never the one. */
function depthOf(pool: Pool): number {
  return pool.priceUsd !== null && pool.priceUsd > 0 ? (pool.liquidity.usd ?? 0) : 0;
}

/**
 * The supply that its FDV and cap rest on is that of one chain, and is the coin's only where there is no other.
 * A cap equal to the FDV is said to stand in where the circulating supply is not known (not verified).
 */
function valuesOf(pool: Pool, token: Token) {
  if (!token.alone) return { price: pool.priceUsd };
  const isCap = pool.marketCap !== null && pool.marketCap !== pool.fdv;
  return { price: pool.priceUsd, fdv: pool.fdv, market_cap: isCap ? pool.marketCap : null };
}
