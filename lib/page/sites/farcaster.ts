import type { Site } from './site.ts';

export const farcaster: Site = {
  id: 'farcaster',
  pages: ['farcaster.xyz/*', 'warpcast.com/*'],
  variants: [{ name: 'text', post: '.break-words:not(a *, .break-words *)' }],
  climb: 'a[href*="/0x"]',
  postId: [['a[href*="/0x"]', 'href', /\/(0x[\da-f]{6,40})/i]],
  author: [
    ['a[href*="/0x"]', 'href', /\/([\w.-]+)\/0x/],
    ['a[href^="/"]', 'href', /^\/([\w.-]+)$/],
  ],
  permalink: [['a[href*="/0x"]', 'href']],
  time: [['time', 'datetime']],
  text: [['']],
  pageId: /\/(0x[\da-f]{6,40})/i,
  keepsLines: true,
};
