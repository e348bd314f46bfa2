import type { Site } from './site.ts';

export const lemmy: Site = {
  id: 'lemmy',
  pages: ['lemmy.world/*', 'lemmy.ml/*'],
  signs: '.lemmy-site',
  variants: [
    {
      name: 'post',
      post: '.post-listing',
      text: [
        ['.post-name', 'h1, h5'],
        ['.postContent .md-div', '.md-div'],
      ],
    },
    { name: 'comment', post: 'article.comment-node, .comment-node[id^="comment-"]' },
  ],
  postId: [
    ['', 'id', /^(?:post-listing|comment)-(\d+)$/],
    ['a[href^="/post/"]', 'href', /^\/post\/(\d+)/],
  ],
  author: [
    ['a.person-listing', 'href', /\/u\/(.+)$/],
    ['a.person-listing', 'title'],
  ],
  permalink: [['a[href^="/post/"], a[href^="/comment/"]', 'href', /^([^?]+)/]],
  time: [
    ['time', 'datetime'],
    ['.moment-time', 'data-tippy-content'],
  ],
  text: [['.md-div']],
  pageId: /\/post\/(\d+)/,
};
