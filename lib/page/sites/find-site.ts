import { matchesPattern } from '../../match-pattern.ts';
import { binanceSquare } from './binance-square.ts';
import { bluesky } from './bluesky.ts';
import { coinmarketcap } from './coinmarketcap.ts';
import { discord } from './discord.ts';
import { farcaster } from './farcaster.ts';
import { general } from './general.ts';
import { hackerNews } from './hacker-news.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { medium } from './medium.ts';
import { mirror } from './mirror.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { stocktwits } from './stocktwits.ts';
import { substack } from './substack.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tradingview } from './tradingview.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Those that the manifest names. */
export const sites: readonly Site[] = [
  x,
  reddit,
  binanceSquare,
  bluesky,
  mastodon,
  telegram,
  farcaster,
  stocktwits,
  threads,
  linkedin,
  youtube,
  coinmarketcap,
  discord,
  tradingview,
  medium,
  substack,
  mirror,
  hackerNews,
  lemmy,
];

/** The manifest's content script runs on these and no others. */
export const siteMatches = sites.flatMap(({ pages }) => pages.map((page) => `https://${page}`));

/** Pages that show a post in a frame of their own: there, and nowhere else, the script runs in frames too. */
export const frameMatches: readonly string[] = ['https://t.me/*'];

/**
 * The site that a page belongs to: by its address, else by the software that made it. Any other page
 * is one that the user has switched on, and is read by its paragraphs.
 */
export function findSite(document: Document): Site {
  const { hostname, pathname } = document.location;
  const address = `https://${hostname}${pathname}`;
  const named = sites.find(({ pages }) =>
    pages.some((page) => matchesPattern(`https://${page}`, address)),
  );
  if (named !== undefined) return named;
  const made = sites.find(({ signs }) => signs !== undefined && document.querySelector(signs));
  // Each is switched on and off by itself.
  return { ...(made ?? general), id: hostname };
}
