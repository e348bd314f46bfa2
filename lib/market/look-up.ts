import type { Coin } from '../coin.ts';
import { parseCoinQuery } from '../coin-query.ts';
import type { Candidate, FoundCoins } from '../figure.ts';
import type { AskWithinBudget } from './ask-within-budget.ts';
import { byCap } from './directory.ts';
import { coinGecko } from './sources/coingecko.ts';
import {
  coinByContract,
  coinById,
  coinsByTicker,
  searchCoins,
} from './sources/coingecko-directory.ts';
import { coinMarketCap } from './sources/coinmarketcap.ts';
import { coinPaprika } from './sources/coinpaprika.ts';
import {
  coinMarketCapNamesakes,
  coinPaprikaNamesakes,
  type Namesake,
} from './sources/namesakes.ts';
import { toTicker } from './sources/raw-values.ts';
import type { Access } from './sources/source.ts';

// All that is asked here somebody typed or clicked: nothing of it belongs into a refresh.

/** So many claim a popular ticker that nobody would read them all. */
const mostCandidates = 12;
/** Where an address may live that looks like Ethereum's, the most used first. */
const addressChains = ['base', 'ethereum', 'binance-smart-chain'] as const;
const otherAddressChains = ['solana', 'tron'] as const;

export type LookUp = {
  /** All who claim a ticker, the largest first. */
  byTicker(ticker: string, access: Access): Promise<FoundCoins>;
  /** One coin in full, with its chain and its address. */
  byId(id: string, access: Access): Promise<FoundCoins>;
  /** By name, ticker, account, contract address or a link; what is known anyway is found without asking. */
  search(text: string, known: readonly Candidate[], access: Access): Promise<FoundCoins>;
  /** The coin with its contracts and with what other sources call it, as far as they are sure. */
  describe(coin: Coin, accessOf: (sourceId: string) => Access): Promise<Coin>;
};

export function createLookUp(ask: AskWithinBudget): LookUp {
  async function byContract(
    chains: readonly string[],
    address: string,
    access: Access,
  ): Promise<FoundCoins> {
    for (const chain of chains) {
      const reply = await ask(coinByContract(chain, address, access), coinGecko.budget);
      if (reply.kind !== 'coins') return { kind: 'unavailable', why: reply.kind };
      if (reply.coins.length > 0) return { kind: 'coins', candidates: [...reply.coins] };
    }
    return { kind: 'coins', candidates: [] };
  }

  async function byId(id: string, access: Access): Promise<FoundCoins> {
    const reply = await ask(coinById(id, access), coinGecko.budget);
    if (reply.kind !== 'coins') return { kind: 'unavailable', why: reply.kind };
    return { kind: 'coins', candidates: [...reply.coins] };
  }

  async function byTicker(ticker: string, access: Access): Promise<FoundCoins> {
    const symbol = toTicker(ticker);
    const reply = await ask(coinsByTicker(symbol, access), coinGecko.budget);
    if (reply.kind !== 'coins') return { kind: 'unavailable', why: reply.kind };
    const claimants = reply.coins.filter(({ coin }) => coin.symbol === symbol);
    return { kind: 'coins', candidates: claimants.sort(byCap).slice(0, mostCandidates) };
  }

  async function byWords(
    words: string,
    known: readonly Candidate[],
    access: Access,
  ): Promise<FoundCoins> {
    const near = known.filter(({ coin }) => isNamed(coin, words));
    const reply = await ask(searchCoins(words, access), coinGecko.budget);
    if (reply.kind !== 'coins' && near.length === 0) {
      return { kind: 'unavailable', why: reply.kind };
    }
    const far = reply.kind === 'coins' ? reply.coins : [];
    // What is known already comes with its cap, which a search does not tell.
    const byId = new Map([...near, ...far].map((one) => [one.coin.id, one]));
    for (const one of near) byId.set(one.coin.id, one);
    return { kind: 'coins', candidates: [...byId.values()].slice(0, mostCandidates) };
  }

  return {
    byTicker,

    byId,

    search(typed, known, access) {
      const query = parseCoinQuery(typed);
      switch (query.kind) {
        case 'nothing':
        case 'other-link':
          return Promise.resolve({ kind: 'coins', candidates: [] });
        case 'id':
          return byId(query.id, access);
        case 'address': {
          const chains = query.address.startsWith('0x') ? addressChains : otherAddressChains;
          return byContract(query.chain ? [query.chain] : chains, query.address, access);
        }
        case 'ticker':
          return byTicker(query.symbol, access);
        case 'handle':
          return byWords(query.handle, known, access);
        case 'words':
          return byWords(query.words, known, access);
      }
    },

    async describe(coin, accessOf) {
      const [full, marketCap, paprika] = await Promise.all([
        ask(coinById(coin.id, accessOf(coinGecko.id)), coinGecko.budget),
        ask(coinMarketCapNamesakes(coin.symbol, accessOf(coinMarketCap.id)), coinMarketCap.budget),
        ask(coinPaprikaNamesakes(coin.name, accessOf(coinPaprika.id)), coinPaprika.budget),
      ]);
      const known = (full.kind === 'coins' ? full.coins[0]?.coin : undefined) ?? coin;
      const coinmarketcap =
        marketCap.kind === 'namesakes' ? sameCoin(known, marketCap.found) : null;
      const coinpaprika = paprika.kind === 'namesakes' ? sameCoin(known, paprika.found) : null;
      return {
        ...known,
        ids: {
          ...(coinmarketcap && { coinmarketcap }),
          ...(coinpaprika && { coinpaprika }),
        },
      };
    },
  };
}

function isNamed(coin: Coin, text: string): boolean {
  const wanted = text.toLowerCase();
  const isHandle = coin.handles?.some((handle) => handle.toLowerCase() === wanted) ?? false;
  return isHandle || coin.symbol === toTicker(text) || coin.name.toLowerCase().startsWith(wanted);
}

/** Whom a source means for sure: of the same contract, or the only one of the same ticker and name. */
function sameCoin(coin: Coin, found: readonly Namesake[]): string | null {
  const addresses = coin.contracts?.map(({ address }) => address.toLowerCase()) ?? [];
  const byAddress = found.find(({ address }) => addresses.includes(address?.toLowerCase() ?? '-'));
  if (byAddress !== undefined) return byAddress.id;
  const alike = found.filter(
    ({ symbol, name }) => symbol === coin.symbol && name.toLowerCase() === coin.name.toLowerCase(),
  );
  return alike.length === 1 ? (alike[0]?.id ?? null) : null;
}
