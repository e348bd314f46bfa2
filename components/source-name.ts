const names: Record<string, string> = {
  coingecko: 'CoinGecko',
  coinmarketcap: 'CoinMarketCap',
  coinpaprika: 'CoinPaprika',
  defillama: 'DefiLlama',
  binance: 'Binance',
  dexscreener: 'DEX Screener',
  geckoterminal: 'GeckoTerminal',
  chain: 'The chain itself',
};

/** A source as people know it. */
export function sourceName(source: string): string {
  return names[source] ?? source;
}
