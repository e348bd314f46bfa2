/** What others call a chain, and where it can be read itself. The keys are CoinGecko's names, as in a coin's contracts. */
const chains: Readonly<Record<string, Chain>> = {
  base: {
    blockscout: 'https://base.blockscout.com',
    rpc: 'https://mainnet.base.org',
  },
  ethereum: {
    geckoTerminal: 'eth',
    blockscout: 'https://eth.blockscout.com',
    rpc: 'https://ethereum.publicnode.com',
  },
  'arbitrum-one': { dexScreener: 'arbitrum', geckoTerminal: 'arbitrum', defiLlama: 'arbitrum' },
  avalanche: { geckoTerminal: 'avax', defiLlama: 'avax' },
  'binance-smart-chain': { dexScreener: 'bsc', geckoTerminal: 'bsc', defiLlama: 'bsc' },
  'optimistic-ethereum': {
    dexScreener: 'optimism',
    geckoTerminal: 'optimism',
    defiLlama: 'optimism',
  },
  'polygon-pos': { dexScreener: 'polygon', geckoTerminal: 'polygon_pos', defiLlama: 'polygon' },
  'the-open-network': { dexScreener: 'ton', geckoTerminal: 'ton', defiLlama: 'ton' },
};

type Chain = {
  /** Where a source's name is not given, it is CoinGecko's own. Of the names only `base` and `eth` are checked. */
  dexScreener?: string;
  geckoTerminal?: string;
  defiLlama?: string;
  blockscout?: string;
  rpc?: string;
};

export function chainCalled(name: string): Chain {
  return chains[name] ?? {};
}

export const readableChains: readonly Chain[] = Object.values(chains).filter(
  ({ blockscout, rpc }) => blockscout !== undefined || rpc !== undefined,
);

/** Casing tells nothing in a 0x address, and everything in others; two that differ in it alone have not been seen. */
export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
