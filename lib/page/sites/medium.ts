import type { Site } from './site.ts';

const storyId = /-([\da-f]{8,12})(?:$|[?#])/;

export const medium: Site = {
  id: 'medium',
  pages: ['*.medium.com/*'],
  // Publications have names of their own.
  signs: 'meta[property="al:android:package"][content="com.medium.reader"]',
  variants: [
    { name: 'metered', post: 'article.meteredContent' },
    {
      name: 'story',
      post: 'article:not(.meteredContent, [data-testid="post-preview"]):has(h1)',
    },
  ],
  postId: [
    [':root meta[property="al:android:url"]', 'content', /\/p\/([\da-f]{8,12})/],
    [':root link[rel="canonical"]', 'href', storyId],
  ],
  author: [
    ['[data-testid="authorName"]', 'href', /\/@([^/?]+)/],
    ['[data-testid="authorName"]', ''],
    [':root link[rel="author"]', 'href', /\/@([^/?]+)/],
    [':root meta[property="article:author"]', 'content', /\/@([^/?]+)/],
  ],
  permalink: [[':root link[rel="canonical"]', 'href']],
  time: [
    [':root meta[property="article:published_time"]', 'content'],
    ['[data-testid="storyPublishDate"]', ''],
  ],
  text: [
    ['[data-testid="storyTitle"]', '.pw-post-title', 'h1'],
    ['.pw-subtitle-paragraph'],
    [
      'article:has(.pw-post-body-paragraph) :is(.pw-post-body-paragraph, section li, blockquote)',
      'section :is(p, li, blockquote)',
      'p, li, blockquote',
    ],
  ],
  hidden: '.speechify-ignore, figcaption',
  pageId: storyId,
};
