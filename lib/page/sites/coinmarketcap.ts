import type { Site } from './site.ts';

/** No saved page is known: what holds is the address of a post and the links to it. */
export const coinmarketcap: Site = {
  id: 'coinmarketcap',
  pages: [
    'coinmarketcap.com/community/*',
    'coinmarketcap.com/currencies/*',
    'coinmarketcap.com/*/community/*',
    'coinmarketcap.com/*/currencies/*',
  ],
  variants: [
    { name: 'article', post: ':is(article, [role="article"]):has(a[href*="/community/post/"])' },
    {
      name: 'card',
      post: ':is([class*="post-item" i], [class*="post-card" i], [class*="postcard" i], [data-test*="post" i]):has(a[href*="/community/post/"]):not(:is(article, [role="article"]) *):not(:has(:is(article, [role="article"])))',
    },
    {
      name: 'page',
      post: 'main:has([class*="post-content" i]):not(:has(a[href*="/community/post/"]))',
    },
  ],
  postId: [['a[href*="/community/post/"]', 'href', /\/community\/post\/(\d+)/]],
  author: [['a[href*="/community/profile/"]', 'href', /\/profile\/([^/?]+)/]],
  permalink: [['a[href*="/community/post/"]', 'href']],
  time: [['time', 'datetime']],
  text: [['[class*="post-content" i]', '[class*="text-content" i]', '[dir="auto"]', 'p']],
  pageId: /\/community\/post\/(\d+)/,
  keepsLines: true,
};
