/** The sample market: one coin whose invented year ends at `now`, and a few large ones. Nothing here was ever true. */

const dayMs = 24 * 60 * 60 * 1000;

export type Moment = { at: number; price: number; marketCap: number; volume: number };

export type SampleCoin = {
  id: string;
  symbol: string;
  name: string;
  rank: number;
  now: Moment;
  circulatingSupply: number;
  totalSupply: number;
  maxSupply: number;
  /** Of its token on Base, where it has one. */
  contract?: string;
  /** One moment a day, at midnight UTC, oldest first; the last is today's midnight. */
  days: Moment[];
};

export type SampleMarket = { now: number; coins: SampleCoin[] };

type Knot = [daysAgo: number, value: number];

/** Near 30 five months ago (the first post), near 46 two and a half months ago (the outdated one). */
const capInMillions: Knot[] = [
  [366, 58],
  [330, 41],
  [290, 33],
  [250, 26.5],
  [210, 25],
  [180, 28],
  [150, 29.4],
  [120, 30.2],
  [100, 36],
  [80, 46],
  [66, 45],
  [50, 38],
  [35, 33.5],
  [20, 30.2],
  [7, 29.6],
  [3, 30.4],
  [0, 31.2],
];

/** Coins were unlocked all year, so a number that was right once is not right now. */
const supplyInMillions: Knot[] = [
  [366, 150],
  [250, 172],
  [150, 190],
  [60, 214],
  [14, 221.9],
  [0, 221.9],
];

export function sampleMarket(now: number): SampleMarket {
  const midnight = Math.floor(now / dayMs) * dayMs;
  const days = Array.from({ length: 365 }, (_, index) => {
    const daysAgo = 364 - index;
    const at = midnight - daysAgo * dayMs;
    return momentAt(at, (now - at) / dayMs, turnoverOf(daysAgo));
  });
  return {
    now,
    coins: [
      {
        id: 'opengradient',
        symbol: 'OPG',
        name: 'OpenGradient',
        rank: 612,
        now: momentAt(now, 0, turnoverNow),
        circulatingSupply: 221_900_000,
        totalSupply: 1_000_000_000,
        maxSupply: 1_000_000_000,
        contract: '0xfbc2051ae2265686a469421b2c5a2d5462fbf5eb',
        days,
      },
      ...largeCoins.map((large) => steadyCoin(large, now)),
    ],
  };
}

type LargeCoin = [id: string, symbol: string, name: string, rank: number, capInBillions: number];

/** The last two share their ticker, and neither is much larger than the other. */
const largeCoins: readonly LargeCoin[] = [
  ['bitcoin', 'BTC', 'Bitcoin', 1, 1560],
  ['ethereum', 'ETH', 'Ethereum', 2, 352],
  ['tether', 'USDT', 'Tether', 3, 190],
  ['ripple', 'XRP', 'XRP', 4, 131],
  ['binancecoin', 'BNB', 'BNB', 5, 118],
  ['solana', 'SOL', 'Solana', 6, 79],
  ['dogecoin', 'DOGE', 'Dogecoin', 9, 24],
  ['cardano', 'ADA', 'Cardano', 10, 17],
  ['chainlink', 'LINK', 'Chainlink', 17, 9],
  ['avalanche-2', 'AVAX', 'Avalanche', 20, 6],
  ['litecoin', 'LTC', 'Litecoin', 24, 5.6],
  ['bittensor', 'TAO', 'Bittensor', 38, 3.4],
  ['harbour-dust', 'DUST', 'Harbour Dust', 181, 0.42],
  ['stardust', 'DUST', 'Stardust', 212, 0.31],
];

function steadyCoin([id, symbol, name, rank, capInBillions]: LargeCoin, now: number): SampleCoin {
  const marketCap = capInBillions * 1e9;
  const supply = 1e9;
  const moment = { at: now, marketCap, price: marketCap / supply, volume: marketCap * 0.04 };
  return {
    id,
    symbol,
    name,
    rank,
    now: moment,
    circulatingSupply: supply,
    totalSupply: supply,
    maxSupply: supply,
    days: [moment, moment],
  };
}

function momentAt(at: number, daysAgo: number, turnover: number): Moment {
  const marketCap = between(capInMillions, daysAgo) * 1e6 * (1 + ripple(daysAgo));
  return {
    at,
    marketCap: Math.round(marketCap),
    price: rounded(marketCap / (between(supplyInMillions, daysAgo) * 1e6)),
    volume: Math.round(marketCap * turnover),
  };
}

const turnoverNow = 0.92;

/**
 * Busy days turn over more than the whole market cap: a third of the last 90, one in nine before. So
 * "often" is true of this quarter and was not five months ago. The last days are as today is, so that a
 * post of yesterday may speak of today's volume.
 */
function turnoverOf(daysAgo: number): number {
  if (daysAgo < 3) return turnoverNow;
  const busy = daysAgo < 90 ? daysAgo % 6 === 2 || daysAgo % 6 === 3 : daysAgo % 9 === 4;
  const swing = (daysAgo * 37) % 100;
  return busy ? 1.2 + swing / 200 : 0.25 + swing / 200;
}

/** Up to 1.5 % either way, so that a chart looks lived in; nothing at the very end. */
function ripple(daysAgo: number): number {
  return 0.009 * Math.sin(daysAgo * 1.9) + 0.006 * Math.sin(daysAgo * 0.57);
}

function between(knots: readonly Knot[], daysAgo: number): number {
  const next = Math.max(
    1,
    knots.findIndex(([day]) => day <= daysAgo),
  );
  const [fromDay, from] = knots[next - 1] as Knot;
  const [toDay, to] = knots[next] as Knot;
  return from + ((to - from) * (fromDay - daysAgo)) / (fromDay - toDay);
}

function rounded(price: number): number {
  return Number(price.toPrecision(6));
}
