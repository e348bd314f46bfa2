import type { Site } from './site.ts';

export const stocktwits: Site = {
  id: 'stocktwits',
  pages: ['stocktwits.com/*'],
  variants: [
    { name: 'test id', post: '[data-testid^="message-"]:has([class*="RichTextMessage_body"])' },
    {
      name: 'stream',
      post: '[class*="StreamMessage_main"]:not([data-testid^="message-"] *, :has([data-testid^="message-"] [class*="RichTextMessage_body"]))',
    },
    {
      name: 'role',
      post: ':is(article, [role="article"]):has(a[href*="/message/"]):not(:has([class*="RichTextMessage_body"]))',
    },
  ],
  postId: [
    ['a[href*="/message/"]', 'href', /\/message\/(\d+)/],
    ['', 'data-testid', /^message-(\d+)$/],
  ],
  author: [
    ['[aria-label="Username"]', '', /@?(\w+)/],
    ['a[href*="/message/"]', 'href', /\/(\w+)\/message/],
  ],
  permalink: [['a[href*="/message/"]', 'href']],
  time: [['time', 'datetime']],
  text: [['[class*="RichTextMessage_body"]', '[dir="auto"]', 'p']],
  pageId: /\/message\/(\d+)/,
  keepsLines: true,
};
