import type { Site } from './site.ts';

const paragraphs = ':is(p, li, dd, blockquote, h1, h2, h3):not(:has(p, li, blockquote))';
const main = ':is(main, article, [role="main"], [itemprop="articleBody"])';
const aside =
  ':is(nav, aside, footer, form, [role="navigation"], [role="complementary"], [role="search"])';

/** Any page that the user switches on: each paragraph of what it is about stands for itself. */
export const general: Site = {
  id: 'general',
  pages: [],
  variants: [
    { name: 'main', post: `${main} ${paragraphs}:not(${aside} *)` },
    {
      name: 'body',
      post: `body:not(:has(${main})) ${paragraphs}:not(${aside} *, header *)`,
    },
  ],
  postId: [['', 'id']],
  author: [],
  permalink: [['', ':address']],
  time: [
    [':root meta[property="article:published_time"]', 'content'],
    [':root time[datetime]', 'datetime'],
  ],
  text: [['']],
};
