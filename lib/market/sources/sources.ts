import { binance } from './binance.ts';
import { chain } from './chain.ts';
import { coinGecko } from './coingecko.ts';
import { coinMarketCap } from './coinmarketcap.ts';
import { coinPaprika } from './coinpaprika.ts';
import { defiLlama } from './defillama.ts';
import { dexScreener } from './dexscreener.ts';
import { geckoTerminal } from './geckoterminal.ts';
import type { Source } from './source.ts';

/** Every source, in the order in which people see them. */
export const sources: readonly Source[] = [
  coinGecko,
  coinMarketCap,
  coinPaprika,
  defiLlama,
  binance,
  dexScreener,
  geckoTerminal,
  chain,
];
