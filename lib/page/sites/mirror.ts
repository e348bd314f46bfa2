import type { Site } from './site.ts';

const entry = /\/([\w-]{43})(?:$|[?#])/;

/** No names to hold on to: an entry is what has the page's paragraphs. */
export const mirror: Site = {
  id: 'mirror',
  pages: ['*.mirror.xyz/*'],
  variants: [
    { name: 'article', post: 'article:has(p)' },
    {
      name: 'paragraphs',
      post: ':has(> p ~ p):not(article, article *, :is(footer, nav, aside, header), :is(footer, nav, aside, header) *)',
    },
  ],
  postId: [['', ':address', entry]],
  author: [['', ':address', /mirror\.xyz\/([\w.-]+)\//]],
  permalink: [['', ':address']],
  time: [
    ['time', 'datetime'],
    [':root meta[property="article:published_time"]', 'content'],
  ],
  text: [['h1'], ['p, li, blockquote, h2, h3']],
};
