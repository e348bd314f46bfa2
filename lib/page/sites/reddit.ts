import type { Site } from './site.ts';

/** The new site and the old one share an address: which of them is served is a setting of the reader's. */
export const reddit: Site = {
  id: 'reddit',
  pages: ['www.reddit.com/*', 'old.reddit.com/*', 'new.reddit.com/*'],
  variants: [
    {
      name: 'shreddit post',
      post: 'shreddit-post',
      text: [
        ['[slot="title"]', '[id^="post-title-"]', 'h1'],
        [
          '[slot="text-body"] .md',
          '[id$="-post-rtjson-content"]',
          '[property="schema:articleBody"]',
          '[data-post-click-location="text-body"]',
          '[slot="text-body"]',
        ],
      ],
    },
    {
      name: 'shreddit comment',
      post: 'shreddit-comment',
      text: [['[slot="comment"] .md', '[id$="-comment-rtjson-content"]', '[slot="comment"]']],
    },
    { name: 'profile comment', post: 'shreddit-profile-comment', text: [['.md']] },
    {
      name: 'old search',
      post: '.search-result[data-fullname]',
      text: [['.search-title'], ['.search-result-body .md']],
    },
    {
      name: 'old',
      post: '.thing[data-fullname]:is(.link, .comment):not(.promotedlink, [data-promoted="true"])',
      text: [['p.title'], ['.usertext-body .md']],
    },
  ],
  postId: [
    ['', 'id', /^(t3_\w+)$/],
    ['', 'thingid', /^(t1_\w+)$/],
    ['', 'comment-id', /^(t1_\w+)$/],
    ['', 'data-fullname', /^(t[13]_\w+)$/],
    ['', 'permalink', /\/comments\/\w+\/[^/]*\/(\w+)/],
  ],
  author: [
    ['', 'author'],
    ['', 'data-author'],
    ['a[href*="/user/"]', 'href', /\/user\/([\w-]+)/],
  ],
  permalink: [
    ['', 'permalink'],
    ['', 'data-permalink'],
    ['', 'href'],
    ['.search-title', 'href'],
  ],
  time: [
    ['', 'created-timestamp'],
    ['', 'created'],
    ['', 'data-timestamp'],
    ['time', 'datetime'],
    ['faceplate-timeago', 'ts'],
  ],
  text: [],
  hidden:
    '[slot="blurred"], .domain, .flairrichtext, .linkflairlabel, faceplate-tracker[slot="credit-bar"]',
};
