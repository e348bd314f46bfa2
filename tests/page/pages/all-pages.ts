import { articlePages } from './articles.ts';
import { blueskyPages } from './bluesky.ts';
import { feedPages } from './feeds.ts';
import { mastodonPages } from './mastodon.ts';
import { redditPages } from './reddit.ts';
import type { SitePage } from './site-page.ts';
import { telegramPages } from './telegram.ts';
import { xPages } from './x.ts';

/** Our own pages of every site. */
export const allPages: readonly SitePage[] = [
  ...xPages,
  ...redditPages,
  ...blueskyPages,
  ...mastodonPages,
  ...telegramPages,
  ...feedPages,
  ...articlePages,
];
