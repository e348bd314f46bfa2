import type { Coin } from '../coin.ts';
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

export type LookUp = {
  /** All who claim a ticker, the largest first. */
  byTicker(ticker: string, access: Access): Promise<FoundCoins>;
  /** By name, ticker or contract address; those that are known anyway are found without asking. */
  search(text: string, known: readonly Candidate[], access: Access): Promise<FoundCoins>;
  /** The coin with its contracts and with what other sources call it, as far as they are sure. */
  describe(coin: Coin, accessOf: (sourceId: string) => Access): Promise<Coin>;
};

export function createLookUp(ask: AskWithinBudget): LookUp {
  async function byContract(address: string, access: Access): Promise<FoundCoins> {
    for (const chain of addressChains) {
      const reply = await ask(coinByContract(chain, address, access), coinGecko.budget);
      if (reply.kind !== 'coins') return { kind: 'unavailable', why: reply.kind };
      if (reply.coins.length > 0) return { kind: 'coins', candidates: [...reply.coins] };
    }
    return { kind: 'coins', candidates: [] };
  }

  return {
    async byTicker(ticker, access) {
      const symbol = toTicker(ticker);
      const reply = await ask(coinsByTicker(symbol, access), coinGecko.budget);
      if (reply.kind !== 'coins') return { kind: 'unavailable', why: reply.kind };
      const claimants = reply.coins.filter(({ coin }) => coin.symbol === symbol);
      return { kind: 'coins', candidates: claimants.sort(byCap).slice(0, mostCandidates) };
    },

    async search(text, known, access) {
      const wanted = text.trim();
      if (wanted === '') return { kind: 'coins', candidates: [] };
      if (/^0x[\da-f]{40}$/i.test(wanted)) return byContract(wanted.toLowerCase(), access);
      const near = known.filter(({ coin }) => isNamed(coin, wanted));
      const reply = await ask(searchCoins(wanted, access), coinGecko.budget);
      if (reply.kind !== 'coins' && near.length === 0) {
        return { kind: 'unavailable', why: reply.kind };
      }
      const far = reply.kind === 'coins' ? reply.coins : [];
      // What is known already comes with its cap, which a search does not tell.
      const byId = new Map([...near, ...far].map((one) => [one.coin.id, one]));
      for (const one of near) byId.set(one.coin.id, one);
      return { kind: 'coins', candidates: [...byId.values()].slice(0, mostCandidates) };
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
  return coin.symbol === toTicker(text) || coin.name.toLowerCase().startsWith(text.toLowerCase());
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
