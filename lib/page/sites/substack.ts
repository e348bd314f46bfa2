import type { Site } from './site.ts';

export const substack: Site = {
  id: 'substack',
  pages: ['*.substack.com/*'],
  // Letters have names of their own.
  signs: 'link[href*="substackcdn.com"], .body.markup',
  variants: [
    {
      name: 'note',
      post: '[role="article"]:has(.FeedProseMirror)',
      text: [['.FeedProseMirror']],
    },
    {
      name: 'note page',
      post: '[class*="feedPermalinkUnit"]:not([role="article"] *):has(.ProseMirror)',
      text: [['.FeedProseMirror', '.ProseMirror']],
    },
    {
      name: 'comment',
      post: '[id^="comment-"]:has(.comment-body)',
      postId: [['', 'id', /^comment-(\d+)$/]],
      text: [['.comment-body']],
    },
    {
      name: 'comment by its anchor',
      post: '.comment:has(> .comment-anchor)',
      postId: [['.comment-anchor', 'id', /^comment-(\d+)$/]],
      text: [['.comment-body']],
    },
    {
      name: 'letter',
      post: 'article:has(.body.markup), .body.markup:not(article *)',
      postId: [[':root link[rel="canonical"]', 'href', /\/p\/([\w-]+)/]],
      text: [
        ['.post-title', 'h1'],
        ['.subtitle'],
        ['.body.markup :is(p, li, blockquote, h2, h3)', ':is(p, li, blockquote, h2, h3)'],
      ],
      permalink: [[':root link[rel="canonical"]', 'href']],
      time: [
        ['time', 'datetime'],
        [':root meta[property="article:published_time"]', 'content'],
      ],
      author: [
        ['[class*="byline-wrapper"] a[href*="/@"]', 'href', /\/@([\w-]+)/],
        ['a[href*="/@"]', 'href', /\/@([\w-]+)/],
        [':root meta[name="author"]', 'content'],
      ],
    },
  ],
  postId: [['a[href*="/note/"]', 'href', /\/note\/(c-\d+|p-\d+)/]],
  author: [['a[href*="/@"]', 'href', /\/@([\w-]+)/]],
  permalink: [['a[href*="/note/"]', 'href', /^(.*\/note\/[cp]-\d+)/]],
  time: [
    ['time', 'datetime'],
    ['a[href*="/note/"][title], a[href*="/comment/"][title]', 'title'],
  ],
  text: [],
  hidden: '.button-wrapper, .subscription-widget-wrap, figcaption',
  pageId: /\/(?:p|note)\/([\w-]+)/,
};
