import { sites } from '../page/sites/find-site.ts';
import type { NamedSite } from './list-sites.ts';

/** As each calls itself. */
const names: Readonly<Record<string, string>> = {
  x: 'X',
  reddit: 'Reddit',
  'binance-square': 'Binance Square',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  telegram: 'Telegram',
  farcaster: 'Farcaster',
  stocktwits: 'Stocktwits',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  coinmarketcap: 'CoinMarketCap',
  discord: 'Discord',
  tradingview: 'TradingView',
  medium: 'Medium',
  substack: 'Substack',
  mirror: 'Mirror',
  'hacker-news': 'Hacker News',
  lemmy: 'Lemmy',
};

/** The sites that the manifest names, for the page on which each has its switch. */
export const namedSites: readonly NamedSite[] = sites.map(({ id, pages }) => ({
  id,
  name: names[id] ?? id,
  hosts: [...new Set(pages.map((page) => page.replace(/\/.*$/, '')))],
}));
