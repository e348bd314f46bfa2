import type { Site } from './site.ts';

/** Ideas: in lists, and each on a page of its own. Not the charts, which are an application. */
export const tradingview: Site = {
  id: 'tradingview',
  pages: [
    '*.tradingview.com/ideas/*',
    '*.tradingview.com/chart/*/*-*',
    '*.tradingview.com/symbols/*',
    '*.tradingview.com/u/*',
  ],
  variants: [
    { name: 'article', post: 'article:has(a[href*="/chart/"])' },
    { name: 'feed item', post: '.tv-feed__item' },
    { name: 'page', post: 'main:has(h1):not(:has(article))' },
  ],
  postId: [
    ['a[href*="/chart/"]', 'href', /\/chart\/[^/]+\/(\w+)-/],
    ['', 'data-uid'],
  ],
  author: [
    ['[data-username]', 'data-username'],
    ['a[href*="/u/"]', 'href', /\/u\/([^/]+)/],
  ],
  permalink: [['a[href*="/chart/"]', 'href']],
  time: [
    ['time', 'datetime'],
    ['[data-timestamp]', 'data-timestamp'],
  ],
  text: [
    ['[class*="title-"]:not(:has([class*="title-"]))', '.tv-widget-idea__title', 'h1'],
    [
      '[class*="paragraph-"]',
      '[class*="description-"]:not(:has([class*="description-"]))',
      '.tv-widget-idea__description-row',
      '.tv-chart-view__description',
      'p',
    ],
  ],
  pageId: /\/chart\/[^/]+\/(\w+)-/,
};
