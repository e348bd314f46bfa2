import { clockOfXStatus } from '../../post-clock.ts';
import type { Site } from './site.ts';

export const x: Site = {
  id: 'x',
  pages: ['x.com/*', 'mobile.x.com/*', 'twitter.com/*', 'mobile.twitter.com/*'],
  variants: [
    // Seen in all 56 saved pages of 2023 to 2026, logged in and out.
    { name: 'tweet', post: 'article[data-testid="tweet"]' },
    { name: 'in an article', post: '[data-testid="simpleTweet"]', inside: true },
    {
      name: 'role',
      post: 'article[role="article"]:not([data-testid="tweet"]):has(a[href*="/status/"] time)',
    },
    // A quotation links to itself by its pictures alone.
    {
      name: 'quote',
      post: 'article [role="link"][tabindex="0"]:has(time):has([data-testid="User-Name"], [data-testid="tweetText"])',
      inside: true,
    },
  ],
  postId: [
    ['a[href*="/status/"]:has(time)', 'href', /\/status\/(\d{1,19})(?!\d)/],
    ['a[href*="/status/"]', 'href', /\/status\/(\d{1,19})(?!\d)/],
  ],
  author: [
    ['[data-testid="User-Name"] a[href]', 'href', /^\/(\w{1,15})$/],
    ['[data-testid="User-Name"]', '', /@(\w{1,15})/],
    ['a[href*="/status/"]', 'href', /^\/(\w{1,15})\/status/],
  ],
  permalink: [
    ['a[href*="/status/"]:has(time)', 'href'],
    ['a[href*="/status/"]', 'href', /^(.*\/status\/\d+)/],
  ],
  time: [['time', 'datetime']],
  text: [
    ['[data-testid="twitter-article-title"]'],
    [
      '[data-testid="tweetText"]',
      '[data-testid="twitterArticleRichTextView"] [data-block="true"]',
      '[data-testid="longformRichTextComponent"] > *',
      'div[lang][dir="auto"]',
    ],
  ],
  // The ends of shortened links are in the markup and not on the screen.
  hidden: '[data-testid="tweet-text-show-more-link"], [aria-hidden="true"]',
  clock: clockOfXStatus,
  inlineDivs: true,
  keepsLines: true,
};
