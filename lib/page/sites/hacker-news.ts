import type { Site } from './site.ts';

export const hackerNews: Site = {
  id: 'hacker-news',
  pages: ['news.ycombinator.com/*'],
  variants: [
    // The head of an item's page: its title, its line and its text are rows of one table.
    {
      name: 'item',
      post: 'table.fatitem',
      postId: [['tr.athing', 'id']],
      author: [['.hnuser', '']],
      time: [['.age', 'title']],
      permalink: [['.age a', 'href']],
    },
    {
      name: 'submission',
      post: 'tr.athing:not(.comtr, :has(.commtext), .fatitem *)',
      author: [['+ .hnuser', '']],
      time: [['+ .age', 'title']],
      permalink: [['+ .age a', 'href']],
    },
    { name: 'comment', post: 'tr.athing:is(.comtr, :has(.commtext)):not(.fatitem *)' },
  ],
  postId: [['', 'id', /^(\d+)$/]],
  author: [['.hnuser', '']],
  permalink: [['.age a', 'href']],
  time: [['.age', 'title']],
  text: [['.titleline'], ['.toptext', '.commtext']],
  hidden: '.sitebit, .reply',
};
