import type { Moment, SampleCoin, SampleMarket } from './sample-market.ts';

export const coinGeckoHost = 'api.coingecko.com';

/** What CoinGecko's public API answers about the sample market; null where it has no such page. */
export function answerAsCoinGecko(url: URL, market: SampleMarket): unknown {
  if (url.pathname === '/api/v3/coins/markets') {
    return coinsAsked(url.searchParams, market).map((coin) => marketRow(coin));
  }
  if (url.pathname === '/api/v3/exchange_rates') return { rates };
  if (url.pathname === '/api/v3/search') {
    const text = (url.searchParams.get('query') ?? '').toLowerCase();
    const found = market.coins.filter(({ name }) => name.toLowerCase().includes(text));
    return {
      coins: found.map(({ id, name, symbol, rank }) => ({
        id,
        name,
        symbol,
        market_cap_rank: rank,
      })),
    };
  }
  const byId = /^\/api\/v3\/coins\/([^/]+)$/.exec(url.pathname)?.[1];
  const described = market.coins.find((candidate) => candidate.id === byId);
  if (described) return description(described);
  const id = /^\/api\/v3\/coins\/([^/]+)\/market_chart$/.exec(url.pathname)?.[1];
  const coin = market.coins.find((candidate) => candidate.id === id);
  if (!coin) return null;
  const days = Number(url.searchParams.get('days') ?? 1);
  if (url.searchParams.get('interval') === 'daily') {
    return chart([...coin.days.slice(-days), coin.now]);
  }
  return chart([...hoursOf(coin, market.now - days * dayMs), coin.now]);
}

/** In each currency what one bitcoin is worth, as CoinGecko writes it. */
const rates = Object.fromEntries(
  Object.entries({
    btc: 1,
    usd: 78_000,
    eur: 71_760,
    gbp: 61_620,
    jpy: 11_700_000,
    cny: 561_600,
    krw: 107_640_000,
    try: 2_730_000,
    brl: 429_000,
    inr: 6_552_000,
  }).map(([code, value]) => [
    code,
    { name: code.toUpperCase(), unit: code, value, type: code === 'btc' ? 'crypto' : 'fiat' },
  ]),
);

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

function coinsAsked(asked: URLSearchParams, { coins }: SampleMarket): SampleCoin[] {
  const ids = asked.get('ids')?.split(',');
  const symbols = asked.get('symbols')?.split(',');
  if (ids) return coins.filter(({ id }) => ids.includes(id));
  if (symbols) return coins.filter(({ symbol }) => symbols.includes(symbol.toLowerCase()));
  return coins.filter(({ rank }) => rank <= 250).sort((a, b) => a.rank - b.rank);
}

/** Each hour since then is as its day was: the sample market has no finer moments. */
function hoursOf({ days, now }: SampleCoin, since: number): Moment[] {
  return days.flatMap((day) =>
    Array.from({ length: 24 }, (_, hour) => ({ ...day, at: day.at + hour * hourMs })).filter(
      ({ at }) => at >= since && at < now.at,
    ),
  );
}

function description(coin: SampleCoin) {
  const platforms = coin.contract ? { base: coin.contract } : { '': '' };
  return {
    id: coin.id,
    symbol: coin.symbol.toLowerCase(),
    name: coin.name,
    asset_platform_id: coin.contract ? 'base' : null,
    platforms,
    detail_platforms: {},
    links: { twitter_screen_name: '' },
    market_cap_rank: coin.rank,
    market_data: { market_cap: { usd: coin.now.marketCap } },
  };
}

function marketRow(coin: SampleCoin) {
  const { now, days } = coin;
  const yesterday = days.at(-2) as Moment;
  const highest = days.reduce((best, day) => (day.price > best.price ? day : best));
  const lowest = days.reduce((best, day) => (day.price < best.price ? day : best));
  return {
    id: coin.id,
    symbol: coin.symbol.toLowerCase(),
    name: coin.name,
    image: null,
    current_price: now.price,
    market_cap: now.marketCap,
    market_cap_rank: coin.rank,
    fully_diluted_valuation: Math.round(now.price * coin.totalSupply),
    total_volume: now.volume,
    high_24h: Math.max(now.price, yesterday.price),
    low_24h: Math.min(now.price, yesterday.price),
    price_change_24h: now.price - yesterday.price,
    price_change_percentage_24h: (now.price / yesterday.price - 1) * 100,
    market_cap_change_24h: now.marketCap - yesterday.marketCap,
    market_cap_change_percentage_24h: (now.marketCap / yesterday.marketCap - 1) * 100,
    circulating_supply: coin.circulatingSupply,
    total_supply: coin.totalSupply,
    max_supply: coin.maxSupply,
    ath: highest.price,
    ath_change_percentage: (now.price / highest.price - 1) * 100,
    ath_date: new Date(highest.at).toISOString(),
    atl: lowest.price,
    atl_change_percentage: (now.price / lowest.price - 1) * 100,
    atl_date: new Date(lowest.at).toISOString(),
    roi: null,
    last_updated: new Date(now.at).toISOString(),
  };
}

/** The last point of the real thing is now too, not the next midnight. */
function chart(moments: Moment[]) {
  return {
    prices: moments.map(({ at, price }) => [at, price]),
    market_caps: moments.map(({ at, marketCap }) => [at, marketCap]),
    total_volumes: moments.map(({ at, volume }) => [at, volume]),
  };
}
