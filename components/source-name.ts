const names: Record<string, string> = {
  coingecko: 'CoinGecko',
  coinmarketcap: 'CoinMarketCap',
  coinpaprika: 'CoinPaprika',
  defillama: 'DefiLlama',
  binance: 'Binance',
  dexscreener: 'DexScreener',
  geckoterminal: 'GeckoTerminal',
  chain: 'Blockchain',
};

/** A source as people know it. */
export function sourceName(source: string): string {
  return names[source] ?? source;
}
