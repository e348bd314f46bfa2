import type { Figures } from '../../figure.ts';
import { z } from '../../schema.ts';
import { chainCalled, isSameAddress } from './chains.ts';
import { byHomeChain, leastLiquidityUsd, type Token } from './dexscreener.ts';
import { chunksOf, figuresOf, looseNumber, readRows, toInstant } from './raw-values.ts';
import type { Access, Source, SourceReply, SourceRequest } from './source.ts';

const source = 'geckoterminal';
const base = 'https://api.geckoterminal.com/api/v2';

const addressesPerRequest = 30;

export const geckoTerminal: Source = {
  id: source,
  name: 'GeckoTerminal',
  // CoinGecko owns it, and its market caps are CoinGecko's.
  family: 'coingecko',
  hosts: ['api.geckoterminal.com'],
  attribution: {
    words: 'On-chain data provided by GeckoTerminal',
    url: 'https://www.geckoterminal.com',
  },
  // No volume: what pools trade is a hundredth of what exchanges do.
  metrics: ['price', 'market_cap', 'fdv', 'total_supply'],
  budget: { perMinute: 15, burst: 5 },
  renewedEveryMs: 60_000,
  requestsFor: (coins, access) =>
    [...byHomeChain(coins, (chain) => chainCalled(chain).geckoTerminal ?? chain)].flatMap(
      ([network, tokens]) =>
        chunksOf(tokens, addressesPerRequest).map((some) => tokensAt(network, some, access)),
    ),
};

function tokensAt(network: string, tokens: readonly Token[], { baseUrl }: Access): SourceRequest {
  const from = baseUrl === null ? base : baseUrl.replace(/\/+$/, '');
  const list = tokens.map(({ address }) => encodeURIComponent(address)).join(',');
  return {
    url: `${from}/networks/${encodeURIComponent(network)}/tokens/multi/${list}`,
    read: (body, fetchedAt) => readTokens(body, fetchedAt, tokens),
    // So it answers where it knows none of the addresses (not verified).
    readRefusal: (refusal) =>
      refusal.status === 404 ? { kind: 'figures', byId: new Map() } : refusal,
  };
}

/** All its numbers are strings, some with sixty digits, some in scientific notation. */
const rowSchema = z.object({
  type: z.literal('token'),
  attributes: z.object({
    address: z.string(),
    price_usd: looseNumber,
    // Null unless CoinGecko lists the token.
    market_cap_usd: looseNumber,
    fdv_usd: looseNumber,
    normalized_total_supply: looseNumber,
    total_reserve_in_usd: looseNumber,
    last_trade_timestamp: z._default(z.unknown(), null),
  }),
});

const envelopeSchema = z.object({ data: z.unknown() });

function readTokens(body: unknown, fetchedAt: number, tokens: readonly Token[]): SourceReply {
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success || envelope.data.data === undefined) {
    return { kind: 'unreadable', why: 'unexpected' };
  }
  const { data } = envelope.data;
  const items = Array.isArray(data) ? data : [data];
  const rows = readRows(items, rowSchema);
  if (rows.length === 0 && items.length > 0) return { kind: 'unreadable', why: 'unexpected' };
  const byId = new Map<string, Figures>();
  for (const token of tokens) {
    const row = rows.find(({ attributes }) => isSameAddress(attributes.address, token.address));
    if (row === undefined) continue;
    const { attributes } = row;
    // An emptied pool still shows a price, an FDV and yesterday's trades.
    if ((attributes.total_reserve_in_usd ?? 0) < leastLiquidityUsd) continue;
    const observedAt = toInstant(attributes.last_trade_timestamp, fetchedAt);
    const ofTheCoin = {
      market_cap: attributes.market_cap_usd,
      fdv: attributes.fdv_usd,
      total_supply: attributes.normalized_total_supply,
    };
    byId.set(
      token.coinId,
      figuresOf(
        { source, observedAt, fetchedAt },
        { price: attributes.price_usd, ...(token.alone ? ofTheCoin : {}) },
      ),
    );
  }
  return { kind: 'figures', byId };
}
