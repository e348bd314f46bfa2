import { clockOfBlueskyRecord } from '../../post-clock.ts';
import type { Clue, Site } from './site.ts';

const recordKey = /\/post\/([2-7a-z]{13})/;

const links: readonly Clue[] = [
  // The link that is the time. A post that stands open has none, but its counts link to it.
  ['a[href*="/post/"][data-tooltip]', 'href', recordKey],
  ['a[href$="-by"], a[href$="/quotes"]', 'href', recordKey],
  ['a[href*="/post/"][aria-label]', 'href', recordKey],
];

export const bluesky: Site = {
  id: 'bluesky',
  pages: ['bsky.app/*'],
  variants: [
    { name: 'feed', post: '[data-testid^="feedItem-by-"]' },
    {
      name: 'open in a thread',
      post: '[data-testid^="postThreadItem-by-"]:not([role="link"])',
      postId: [...links, ['', ':address', recordKey]],
    },
    { name: 'thread', post: '[data-testid^="postThreadItem-by-"]' },
    {
      name: 'quote',
      post: '[data-testid*="Item-by-"] [role="link"]:not(a, [data-testid*="Item-by-"]):has([data-word-wrap])',
      inside: true,
    },
    {
      name: 'role',
      post: '[role="link"][tabindex="0"]:not(a, [data-testid*="Item-by-"], [data-testid*="Item-by-"] *):has([data-word-wrap]):has(a[href*="/post/"])',
    },
  ],
  postId: links,
  author: [
    ['', 'data-testid', /Item-by-(.+)$/],
    ['a[href*="/profile/"]', 'href', /\/profile\/([^/]+)/],
  ],
  permalink: [
    ['a[href*="/post/"][data-tooltip]', 'href'],
    ['a[href$="-by"], a[href$="/quotes"]', 'href', /^(.*\/post\/[2-7a-z]{13})/],
  ],
  time: [['time', 'datetime']],
  text: [['[data-testid="postText"]', '[data-word-wrap]']],
  clock: clockOfBlueskyRecord,
  inlineDivs: true,
  keepsLines: true,
};
