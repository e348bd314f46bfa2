import type { Site } from './site.ts';

/** Comments, and a channel's posts. The page tells their age in words alone ("2 days ago"). */
export const youtube: Site = {
  id: 'youtube',
  pages: ['www.youtube.com/*', 'm.youtube.com/*'],
  variants: [
    { name: 'view model', post: 'ytd-comment-view-model' },
    { name: 'renderer', post: 'ytd-comment-renderer:not(:has(ytd-comment-view-model))' },
    { name: 'post', post: 'ytd-backstage-post-renderer' },
    {
      name: 'mobile',
      post: 'ytm-comment-renderer',
      text: [['#content-text', '.comment-text', '.yt-core-attributed-string']],
    },
  ],
  postId: [
    ['a[href*="lc="]', 'href', /[?&]lc=([\w.-]+)/],
    ['#published-time-text a[href*="/post/"]', 'href', /\/post\/([\w-]+)/],
  ],
  author: [
    ['#author-text', '', /@?(\S.*)/],
    ['a[href*="/@"]', 'href', /\/@([^/?]+)/],
  ],
  permalink: [
    ['a[href*="lc="]', 'href'],
    ['#published-time-text a[href*="/post/"]', 'href'],
  ],
  time: [],
  // What is too long is cut off in the element around it, and a line in there would be as well.
  text: [['#content:has(> #content-text)', '#content-text', '.ytAttributedStringHost']],
  keepsLines: true,
};
