import type { SampleCoin, SampleMarket } from './sample-market.ts';

/*
 * What the sources besides CoinGecko answer about the sample market, in their own shapes; null where they
 * have no such page. Each has its own rounding and its own moment, as honest sources do: their caps are
 * within a percent of one another.
 */

type Answer = (url: URL, market: SampleMarket, sent: unknown) => unknown;

export const otherSources: Readonly<Record<string, Answer>> = {
  'pro-api.coinmarketcap.com': coinMarketCap,
  'api.coinpaprika.com': coinPaprika,
  'coins.llama.fi': defiLlama,
  'data-api.binance.vision': binance,
  'api.dexscreener.com': dexScreener,
  'api.geckoterminal.com': geckoTerminal,
  'base.blockscout.com': blockscout,
  'mainnet.base.org': node,
  'eth.blockscout.com': () => null,
  'ethereum.publicnode.com': () => null,
};

const minuteMs = 60_000;

function coinMarketCap(url: URL, market: SampleMarket): unknown {
  const status = { timestamp: iso(market.now), error_code: '0', error_message: '', notice: null };
  if (url.pathname.endsWith('/v1/cryptocurrency/map')) {
    const symbol = url.searchParams.get('symbol') ?? '';
    const named = market.coins.filter((coin) => coin.symbol === symbol);
    return {
      status,
      data: named.map(({ id, name }, index) => ({ id: index + 1, slug: id, symbol, name })),
    };
  }
  if (!url.pathname.endsWith('/v3/cryptocurrency/quotes/latest')) return null;
  const slugs = (url.searchParams.get('slug') ?? '').split(',');
  const data = market.coins
    .filter(({ id }) => slugs.includes(id))
    .map((coin, index) => ({
      id: 1000 + index,
      name: coin.name,
      symbol: coin.symbol,
      slug: coin.id,
      circulating_supply: coin.circulatingSupply,
      total_supply: coin.totalSupply,
      max_supply: coin.maxSupply,
      infinite_supply: false,
      cmc_rank: coin.rank + 2,
      self_reported_circulating_supply: null,
      self_reported_market_cap: null,
      quote: [
        {
          id: 2781,
          symbol: 'USD',
          price: coin.now.price * 1.002,
          volume_24h: coin.now.volume * 1.01,
          percent_change_24h: changeOf(coin),
          market_cap: coin.now.marketCap * 1.002,
          fully_diluted_market_cap: coin.now.price * 1.002 * coin.maxSupply,
          last_updated: iso(coin.now.at - minuteMs),
        },
      ],
    }));
  return { status, data };
}

function coinPaprika(url: URL, market: SampleMarket): unknown {
  if (url.pathname === '/v1/search') {
    const text = (url.searchParams.get('q') ?? '').toLowerCase();
    const found = market.coins.filter(({ name }) => name.toLowerCase().includes(text));
    return {
      currencies: found.map((coin) => ({
        id: paprikaId(coin),
        name: coin.name,
        symbol: coin.symbol,
        is_active: true,
      })),
    };
  }
  const coin = market.coins.find((one) => url.pathname === `/v1/tickers/${paprikaId(one)}`);
  if (coin === undefined) return null;
  return {
    id: paprikaId(coin),
    name: coin.name,
    symbol: coin.symbol,
    rank: coin.rank - 1,
    circulating_supply: coin.circulatingSupply,
    total_supply: coin.totalSupply,
    max_supply: coin.maxSupply,
    last_updated: iso(coin.now.at - 4 * minuteMs),
    quotes: {
      USD: {
        price: coin.now.price * 0.997,
        volume_24h: coin.now.volume * 0.99,
        market_cap: Math.round(coin.now.marketCap * 0.997),
        percent_change_24h: Number(changeOf(coin).toFixed(2)),
        ath_price: Math.max(...coin.days.map(({ price }) => price)),
      },
    },
  };
}

function paprikaId({ symbol, name }: SampleCoin): string {
  return `${symbol}-${name}`.toLowerCase().replace(/\s/g, '-');
}

function defiLlama(url: URL, market: SampleMarket, sent: unknown): unknown {
  const prefix = '/prices/current/';
  const isCaps = url.pathname === '/mcaps';
  if (!isCaps && !url.pathname.startsWith(prefix)) return null;
  const asked = isCaps
    ? coinsIn(sent)
    : decodeURIComponent(url.pathname.slice(prefix.length)).split(',');
  const rows = asked.flatMap((key) => {
    const coin = market.coins.find(
      ({ id, contract }) => key === `coingecko:${id}` || key === `base:${contract}`,
    );
    if (coin === undefined) return [];
    const timestamp = Math.floor((coin.now.at - 3 * minuteMs) / 1000);
    return [
      [
        key,
        isCaps
          ? { mcap: coin.now.marketCap, timestamp }
          : { symbol: coin.symbol, price: coin.now.price, timestamp, confidence: 0.99 },
      ],
    ];
  });
  return isCaps ? Object.fromEntries(rows) : { coins: Object.fromEntries(rows) };
}

function coinsIn(sent: unknown): string[] {
  const coins = typeof sent === 'object' && sent !== null && 'coins' in sent ? sent.coins : [];
  return Array.isArray(coins) ? coins.map(String) : [];
}

function binance(url: URL, market: SampleMarket): unknown {
  const coin = market.coins.find(
    ({ symbol }) => url.searchParams.get('symbol') === `${symbol}USDT`,
  );
  if (url.pathname !== '/api/v3/ticker/24hr' || coin === undefined) return null;
  return {
    symbol: `${coin.symbol}USDT`,
    lastPrice: (coin.now.price * 1.001).toFixed(6),
    quoteVolume: (coin.now.volume * 0.22).toFixed(2),
    openTime: coin.now.at - 86_400_000,
    closeTime: coin.now.at,
  };
}

function dexScreener(url: URL, market: SampleMarket): unknown {
  const [, , , chain, list = ''] = url.pathname.split('/');
  if (!url.pathname.startsWith('/tokens/v1/')) return null;
  return withContracts(market, list.split(','), chain).map(
    ({ symbol, now, totalSupply }, index) => ({
      chainId: chain,
      dexId: 'sample',
      baseToken: { address: list.split(',')[index], symbol },
      quoteToken: { address: '0x4200000000000000000000000000000000000006', symbol: 'WETH' },
      priceUsd: (now.price * 1.003).toPrecision(6),
      liquidity: { usd: 812_000 },
      volume: { h24: 275_000 },
      fdv: Math.round(now.price * 1.003 * totalSupply),
      marketCap: Math.round(now.marketCap * 1.003),
    }),
  );
}

function geckoTerminal(url: URL, market: SampleMarket): unknown {
  const at = /^\/api\/v2\/networks\/([^/]+)\/tokens\/multi\/(.+)$/.exec(url.pathname);
  if (at === null) return null;
  const [, chain, list = ''] = at;
  return {
    data: withContracts(market, list.split(','), chain).map((coin) => ({
      id: `${chain}_${coin.contract}`,
      type: 'token',
      attributes: {
        address: coin.contract,
        symbol: coin.symbol,
        price_usd: String(coin.now.price * 1.003),
        market_cap_usd: String(coin.now.marketCap),
        fdv_usd: String(coin.now.price * coin.totalSupply),
        normalized_total_supply: String(coin.totalSupply),
        total_reserve_in_usd: '812000.5',
        last_trade_timestamp: Math.floor((coin.now.at - minuteMs) / 1000),
      },
    })),
  };
}

function blockscout(url: URL, market: SampleMarket): unknown {
  const address = /^\/api\/v2\/tokens\/(0x\w+)$/.exec(url.pathname)?.[1];
  const [coin] = withContracts(market, [address ?? ''], 'base');
  if (coin === undefined) return null;
  return {
    address_hash: address,
    symbol: coin.symbol,
    decimals: '18',
    total_supply: `${coin.totalSupply}${'0'.repeat(18)}`,
  };
}

function node(_: URL, market: SampleMarket): unknown {
  const [coin] = market.coins.filter(({ contract }) => contract !== undefined);
  const units = BigInt(coin?.totalSupply ?? 0) * 10n ** 18n;
  return { jsonrpc: '2.0', id: 1, result: `0x${units.toString(16).padStart(64, '0')}` };
}

function withContracts(market: SampleMarket, addresses: readonly string[], chain?: string) {
  return chain === 'base'
    ? market.coins.filter(({ contract }) => contract !== undefined && addresses.includes(contract))
    : [];
}

function changeOf({ now, days }: SampleCoin): number {
  const before = days.at(-2);
  return before === undefined ? 0 : (now.price / before.price - 1) * 100;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
