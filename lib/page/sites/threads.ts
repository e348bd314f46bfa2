import type { Site } from './site.ts';

export const threads: Site = {
  id: 'threads',
  pages: ['*.threads.com/*', '*.threads.net/*'],
  variants: [
    { name: 'pressable', post: '[data-pressable-container]:has(a[href*="/post/"])' },
    {
      name: 'role',
      post: '[role="article"]:not(:has([data-pressable-container])):has(a[href*="/post/"])',
    },
  ],
  postId: [
    ['a[href*="/post/"]:has(time)', 'href', /\/post\/([\w-]+)/],
    ['a[href*="/post/"]', 'href', /\/post\/([\w-]+)/],
  ],
  author: [['a[href*="/@"]', 'href', /\/@([\w.]+)/]],
  permalink: [['a[href*="/post/"]', 'href']],
  time: [['time', 'datetime']],
  text: [
    ['span[dir="auto"]:not(a[href^="/@"] *, time *, a:has(time) *, [role="button"] *, button *)'],
  ],
  pageId: /\/post\/([\w-]+)/,
  keepsLines: true,
};
