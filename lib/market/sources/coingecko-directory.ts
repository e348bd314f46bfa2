import type { Coin } from '../../coin.ts';
import { z } from '../../schema.ts';
import type { Refusal } from '../fetch-json.ts';
import { coinGeckoAt, listedIn, readFailure, readMarketRows } from './coingecko.ts';
import { looseNumber, looseText, readRows } from './raw-values.ts';
import type { Access, CoinsReply, ListedCoin, Question } from './source.ts';

// Every request in this file carries what somebody typed or clicked: none of them belongs into a refresh.

/** By name, ticker or id, in the order of market cap. */
export function searchCoins(text: string, access: Access): Question<CoinsReply> {
  return {
    ...coinGeckoAt(`/search?query=${encodeURIComponent(text)}`, access),
    read(body) {
      const found = searchSchema.safeParse(body);
      if (!found.success) return readFailure(body) ?? unexpected;
      return { kind: 'coins', coins: readRows(found.data.coins, foundSchema).flatMap(listedIn) };
    },
  };
}

/** Every coin that claims the ticker, not only the largest. */
export function coinsByTicker(symbol: string, access: Access): Question<CoinsReply> {
  const query = `vs_currency=usd&symbols=${encodeURIComponent(symbol.toLowerCase())}&include_tokens=all`;
  return {
    ...coinGeckoAt(`/coins/markets?${query}&per_page=250&precision=full`, access),
    read(body) {
      const rows = readMarketRows(body);
      return Array.isArray(rows) ? { kind: 'coins', coins: rows.flatMap(listedIn) } : rows;
    },
  };
}

/** One coin in full: its project's account, and where its token lives. */
export function coinById(id: string, access: Access): Question<CoinsReply> {
  const lean =
    'localization=false&tickers=false&market_data=true&community_data=false&developer_data=false';
  return coinAt(`/coins/${encodeURIComponent(id)}?${lean}`, access);
}

/** `chain` as CoinGecko calls it: `base`, `ethereum`, `binance-smart-chain`. */
export function coinByContract(
  chain: string,
  address: string,
  access: Access,
): Question<CoinsReply> {
  const path = [chain, 'contract', address].map(encodeURIComponent).join('/');
  return coinAt(`/coins/${path}`, access);
}

function coinAt(path: string, access: Access): Question<CoinsReply> {
  return { ...coinGeckoAt(path, access), read: readCoin, readRefusal: noCoinIn };
}

function noCoinIn(refusal: Refusal): CoinsReply {
  return refusal.status === 404 ? { kind: 'coins', coins: [] } : refusal;
}

const unexpected = { kind: 'unreadable', why: 'unexpected' } as const;

const searchSchema = z.object({ coins: z.array(z.unknown()) });
const foundSchema = z.pipe(
  z.object({
    id: z.string().check(z.minLength(1)),
    symbol: looseText,
    name: looseText,
    market_cap_rank: looseNumber,
  }),
  z.transform((row) => ({ ...row, market_cap: null })),
);

const usdSchema = z.catch(z.object({ usd: looseNumber }), { usd: null });
const coinSchema = z.object({
  id: z.string().check(z.minLength(1)),
  symbol: z.string(),
  name: looseText,
  asset_platform_id: looseText,
  platforms: z.catch(z.record(z.string(), looseText), {}),
  detail_platforms: z.catch(z.record(z.string(), z.unknown()), {}),
  links: z.catch(z.object({ twitter_screen_name: looseText }), { twitter_screen_name: null }),
  market_cap_rank: looseNumber,
  market_data: z.catch(z.object({ market_cap: usdSchema }), { market_cap: { usd: null } }),
});
type CoinRow = z.infer<typeof coinSchema>;

function readCoin(body: unknown): CoinsReply {
  const row = coinSchema.safeParse(body);
  if (!row.success) return readFailure(body) ?? unexpected;
  return { kind: 'coins', coins: listedAt(row.data) };
}

function listedAt(row: CoinRow): ListedCoin[] {
  const { market_cap_rank, market_data } = row;
  return listedIn({ ...row, market_cap_rank, market_cap: market_data.market_cap.usd }).map(
    (listed) => {
      const handle = row.links.twitter_screen_name;
      const contracts = contractsOf(row);
      return {
        ...listed,
        coin: {
          ...listed.coin,
          ...(handle ? { handles: [handle] } : {}),
          ...(contracts.length > 0 ? { contracts } : {}),
        },
      };
    },
  );
}

const placeSchema = z.object({ decimal_place: looseNumber });

/** The home chain first. A coin of its own chain has one entry without a name and without an address. */
function contractsOf(row: CoinRow): NonNullable<Coin['contracts']> {
  return Object.entries(row.platforms)
    .filter(([chain, address]) => chain !== '' && address !== null && address !== '')
    .sort(([a], [b]) => Number(b === row.asset_platform_id) - Number(a === row.asset_platform_id))
    .map(([chain, address]) => {
      const place = placeSchema.safeParse(row.detail_platforms[chain]);
      const decimals = place.success ? place.data.decimal_place : null;
      return {
        chain,
        address: lowerIfHex(address ?? ''),
        ...(decimals === null ? {} : { decimals }),
      };
    });
}

/** 0x addresses mean the same in any casing; those of Solana and others do not. */
function lowerIfHex(address: string): string {
  return /^0x[\da-f]+$/i.test(address) ? address.toLowerCase() : address;
}
