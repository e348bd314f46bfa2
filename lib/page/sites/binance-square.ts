import type { Site } from './site.ts';

export const binanceSquare: Site = {
  id: 'binance-square',
  // Not the whole site: people trade on it.
  pages: ['www.binance.com/square*', 'www.binance.com/*/square*'],
  variants: [
    { name: 'card', post: '.feed-buzz-card-base-view' },
    {
      name: 'card root',
      post: '[class*="FeedBuzzBaseViewRoot"]:not(:has(.feed-buzz-card-base-view), .feed-buzz-card-base-view *)',
    },
    {
      name: 'card box',
      post: '.card-content-box:not(:has(.feed-buzz-card-base-view), .feed-buzz-card-base-view *, [class*="FeedBuzzBaseViewRoot"] *)',
    },
    // The page of one post, or of an article.
    { name: 'page', post: 'main:has(#articleBody), body:not(:has(main)) :has(> #articleBody)' },
    {
      name: 'link',
      post: '[role="article"]:has(a[href*="/square/post/"]), article:has(a[href*="/square/post/"])',
    },
  ],
  postId: [['a[href*="/square/post/"]', 'href', /\/square\/post\/(\d+)/]],
  author: [
    ['.nick-username a.nick', ''],
    ['a[href*="/square/profile/"]', 'href', /\/profile\/([^/?#]+)/],
  ],
  permalink: [['a[href*="/square/post/"]', 'href']],
  time: [
    ['time', 'datetime'],
    ['.create-time', 'title'],
    [':root meta[property="article:published_time"]', 'content'],
  ],
  text: [
    ['#articleBody h1', 'h1'],
    ['#articleBody .richtext-container', '.richtext-container', '.card__bd', '#articleBody'],
  ],
  pageId: /\/square\/post\/(\d+)/,
};
