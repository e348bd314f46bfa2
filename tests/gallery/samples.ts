import type { OptionsView } from '../../components/options/options.tsx';
import { openGradient } from '../../lib/coin.ts';
import type { Agreement, Answer, Candidate, CoinFigures, DayRow } from '../../lib/figure.ts';
import type { Holding } from '../../lib/holding.ts';
import { contractTerms } from '../../lib/judging/terms.ts';
import { weighClaim } from '../../lib/judging/weigh-claim.ts';
import { dollars } from '../../lib/rate.ts';
import { readText } from '../../lib/reading/read-text.ts';
import { type JudgedClaim, verdicts } from '../../lib/verdict.ts';

/** The gallery's clock stands still. */
export const now = Date.parse('2026-11-20T12:00:00Z');
const dayMs = 86_400_000;
export const postedAt = now - 40 * dayMs;

const saying = (source: string, value: number, minutes: number) => ({
  source,
  value,
  observedAt: now - minutes * 60_000,
  fetchedAt: now,
});
const three = (value: number) => [
  saying('coingecko', value, 1),
  saying('coinmarketcap', value * 0.997, 2),
  saying('coinpaprika', value * 1.008, 9),
];

const history: DayRow[] = Array.from({ length: 120 }, (_, index) => {
  const cap = 30e6 + 9e6 * Math.sin(index / 14) + (index > 90 ? (90 - index) * 0.2e6 : 0);
  return {
    at: new Date(now - (120 - index) * dayMs).toISOString().slice(0, 10),
    price: cap / 220e6,
    market_cap: cap,
    volume: cap * (0.7 + 0.5 * Math.sin(index / 5)),
  };
});

function agreement(value: number, grade: Agreement['grade'] = 'agreed', spread = 0.011): Agreement {
  return { value, grade, spread, observedAt: now - 540_000 };
}

const figures: CoinFigures = {
  coin: openGradient,
  figures: {
    price: three(0.1406),
    market_cap: three(31.2e6),
    fdv: three(141e6),
    volume: three(28.7e6),
    circulating_supply: three(221.9e6),
    total_supply: three(1e9),
    change: three(-0.11),
    rank: three(612),
  },
  history,
  agreed: {
    price: agreement(0.1406),
    market_cap: agreement(31.2e6),
    fdv: agreement(141e6),
    volume: agreement(28.7e6),
    turnover: agreement(0.92),
    circulating_supply: agreement(221.9e6),
    total_supply: agreement(1e9),
    change: agreement(-0.11),
    rank: agreement(612),
  },
  silent: [{ source: 'defillama', why: 'limited' }],
};

export const agreed: Answer = { kind: 'figures', symbol: 'OPG', figures };
export const disputed: Answer = {
  kind: 'figures',
  symbol: 'OPG',
  figures: {
    ...figures,
    figures: {
      ...figures.figures,
      market_cap: [saying('coingecko', 31.2e6, 1), saying('coinmarketcap', 44e6, 2)],
    },
    agreed: { ...figures.agreed, market_cap: agreement(37.6e6, 'disputed', 0.29) },
  },
};
export const notFollowed: Answer = { kind: 'not-followed', symbol: 'WEN' };

export const candidates: Candidate[] = [
  ['gradient', 'Gradient', 1204, 6.1e6],
  ['gradient-protocol', 'Gradient Protocol', null, null],
].map(([id, name, rank, marketCap]) => ({
  coin: {
    id: String(id),
    symbol: 'GRAD',
    name: String(name),
    contracts: [{ chain: 'ethereum', address: '0x5fbdb2315678afecb367f032d93f642f64180aa3' }],
  },
  rank: rank === null ? null : Number(rank),
  marketCap: marketCap === null ? null : Number(marketCap),
}));
export const ambiguous: Answer = { kind: 'ambiguous', symbol: 'GRAD', candidates };

const { claims } = readText('$OPG has roughly a $30M market cap.', [openGradient]);

export function judge(): JudgedClaim {
  const [claim] = claims;
  if (claim === undefined) throw new Error('The sample claim is not read.');
  return {
    claim,
    verdict: weighClaim(claim, figures, { postedAt, asOf: now }, contractTerms).verdict,
  };
}

/** The same claim with each of the six verdicts: how a verdict is reached is not the gallery's matter. */
export const oneOfEach: JudgedClaim[] = verdicts.map((verdict, i) => {
  const { claim, verdict: reached } = judge();
  return { claim: { ...claim, start: claim.start + i }, verdict: { ...reached, verdict } };
});

export const holding: Holding = {
  site: 'x',
  host: 'x.com',
  isAdded: false,
  on: true,
  variants: [{ name: 'tweet', posts: 12 }],
  coins: [
    {
      kind: 'figures',
      symbol: 'OPG',
      name: 'OpenGradient',
      marketCap: 31.2e6,
      turnover: 0.92,
      grade: 'agreed',
      observedAt: now - 120_000,
    },
    { kind: 'not-followed', symbol: 'WEN' },
    { kind: 'ambiguous', symbol: 'GRAD' },
  ],
  rate: dollars,
  claims: verdicts.map((verdict, i) => ({
    id: `${i}`,
    quote: 'roughly a $30M market cap',
    symbol: 'OPG',
    metric: 'market_cap',
    verdict,
  })),
  sources: [
    { source: 'coingecko', why: null, observedAt: now - 60_000 },
    { source: 'coinmarketcap', why: null, observedAt: now - 120_000 },
    { source: 'coinpaprika', why: null, observedAt: now - 540_000 },
  ],
};

export const limited: Partial<Holding> = {
  sources: [
    { source: 'coingecko', why: 'limited', observedAt: now - 1_500_000 },
    { source: 'coinmarketcap', why: null, observedAt: now - 120_000 },
    { source: 'coinpaprika', why: 'offline', observedAt: null },
  ],
};

export const firstCoins = [
  { coin: { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' }, isFollowed: false },
  { coin: { id: 'ethereum', symbol: 'ETH', name: 'Ethereum' }, isFollowed: true },
  { coin: { id: 'solana', symbol: 'SOL', name: 'Solana' }, isFollowed: false },
];

export const sites: OptionsView['sites'] = [
  {
    id: 'x',
    name: 'X',
    hosts: ['x.com', 'twitter.com'],
    on: true,
    hasAccess: true,
    isAdded: false,
  },
  {
    id: 'reddit',
    name: 'Reddit',
    hosts: ['reddit.com'],
    on: false,
    hasAccess: true,
    isAdded: false,
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    hosts: ['bsky.app'],
    on: true,
    hasAccess: false,
    isAdded: false,
  },
  {
    id: 'forum.example.org',
    name: 'forum.example.org',
    hosts: ['forum.example.org'],
    on: true,
    hasAccess: true,
    isAdded: true,
  },
];

const source = {
  on: true,
  takesKey: true,
  hasPlans: false,
  hasKey: false,
  isPro: false,
  baseUrl: null,
  tried: null,
  accessTrouble: null,
};
export const sources: OptionsView['sources'] = [
  {
    ...source,
    id: 'coingecko',
    name: 'CoinGecko',
    hosts: ['api.coingecko.com'],
    hasPlans: true,
    hasKey: true,
    tried: { kind: 'answered', symbol: 'OPG', price: 0.1406, marketCap: 31.2e6, tookMs: 231 },
  },
  {
    ...source,
    id: 'coinmarketcap',
    name: 'CoinMarketCap',
    hosts: ['pro-api.coinmarketcap.com'],
    tried: { kind: 'unavailable', why: 'refused', status: 403 },
  },
  {
    ...source,
    id: 'coinpaprika',
    name: 'CoinPaprika',
    hosts: ['api.coinpaprika.com'],
    on: false,
    takesKey: false,
  },
];

export const requests: OptionsView['requests'] = Array.from({ length: 9 }, (_, i) => ({
  at: now - (9 - i) * 61_000,
  method: 'GET',
  host: 'api.coingecko.com',
  path: '/api/v3/coins/markets?vs_currency=usd&ids=opengradient&per_page=250&precision=full',
  outcome: i === 4 ? 'limited' : 'json',
  ms: 180 + i * 7,
}));
