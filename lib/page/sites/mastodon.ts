import { clockOfMastodonStatus } from '../../post-clock.ts';
import type { Site } from './site.ts';

export const mastodon: Site = {
  id: 'mastodon',
  pages: ['mastodon.social/*'],
  signs: '#mastodon',
  variants: [
    // The released line, 4.x.
    { name: 'status', post: '.status[data-id]' },
    { name: 'detailed', post: '.detailed-status' },
    {
      // The coming one has classes of its build alone. A post off the screen is an article that cannot be
      // seen, and all that is in it is the post's HTML source, as text.
      name: 'redesign',
      post: 'article[data-id]:not([style*="opacity: 0"], [style*="opacity:0"]):has(time):not(:has(.status[data-id], .detailed-status))',
      text: [['[lang]']],
    },
  ],
  postId: [
    ['', 'data-id'],
    ['a.detailed-status__datetime, a:has(time)', 'href', /\/(\d+)$/],
  ],
  author: [
    ['.display-name__account', '', /@?(.+)/],
    ['[data-hover-card-account][title]', 'title', /@?(.+)/],
    ['a[href*="/@"]', 'href', /\/@([^/]+)/],
  ],
  permalink: [['a.status__relative-time, a.detailed-status__datetime, a:has(time)', 'href']],
  time: [['time', 'datetime']],
  text: [
    [
      // What is too long is cut off in this one, and a line in it would be as well.
      '.status__content--collapsed',
      '.status__content__text--visible',
      '.status__content:not(.status__content--with-spoiler) .status__content__text',
      '.e-content',
    ],
  ],
  hidden: '.invisible, .status__content__spoiler-link, .quote-inline, .poll, .translate-button',
  clock: clockOfMastodonStatus,
  pageId: /\/@[^/]+\/(\d+)/,
};
