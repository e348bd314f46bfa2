import type { Site } from './site.ts';

/** Comments. The page tells their age in words alone ("2 days ago"). */
export const youtube: Site = {
  id: 'youtube',
  pages: ['www.youtube.com/*', 'm.youtube.com/*'],
  variants: [
    { name: 'view model', post: 'ytd-comment-view-model' },
    { name: 'renderer', post: 'ytd-comment-renderer:not(:has(ytd-comment-view-model))' },
    {
      name: 'mobile',
      post: 'ytm-comment-renderer',
      text: [['#content-text', '.comment-text', '.yt-core-attributed-string']],
    },
  ],
  postId: [['a[href*="lc="]', 'href', /[?&]lc=([\w.-]+)/]],
  author: [
    ['#author-text', '', /@?(\S.*)/],
    ['a[href*="/@"]', 'href', /\/@([^/?]+)/],
  ],
  permalink: [['a[href*="lc="]', 'href']],
  time: [],
  text: [['#content-text', '.ytAttributedStringHost']],
  keepsLines: true,
};
