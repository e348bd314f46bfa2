import { clockOfLinkedInActivity } from '../../post-clock.ts';
import type { Site } from './site.ts';

const activity = /(?:activity|ugcPost|share)(?::|-|%3A)(\d{15,19})/i;

export const linkedin: Site = {
  id: 'linkedin',
  pages: ['www.linkedin.com/*'],
  variants: [
    { name: 'update', post: '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"]' },
    {
      name: 'quote',
      post: '.feed-shared-update-v2__update-content-wrapper:has(.update-components-actor__title)',
      inside: true,
    },
    {
      name: 'comment',
      post: '.comments-comment-entity, article.comments-comment-item',
      text: [['.comments-comment-item__main-content', '.update-components-text', '[dir="ltr"]']],
    },
    // For whoever is not logged in.
    {
      name: 'public',
      post: '[data-activity-urn]',
      postId: [['', 'data-activity-urn', activity]],
      text: [['[data-test-id$="__commentary"]', '.attributed-text-segment-list__content']],
    },
    {
      name: 'article',
      post: 'article:has(h1):not([data-urn] *)',
      postId: [['', ':address', /\/pulse\/([^/?#]+)/]],
      text: [['h1'], ['p, li, h2, h3']],
    },
    // Of 2026: classes of the build alone.
    { name: 'list item', post: '[role="listitem"]:has([data-testid="expandable-text-box"])' },
  ],
  postId: [
    ['', 'data-urn', activity],
    ['', 'data-id', /(\d{15,19})\)?$/],
    ['', 'componentkey', activity],
    ['[data-urn]', 'data-urn', activity],
    ['[componentkey*="activity"]', 'componentkey', activity],
    ['a[href*="activity"]', 'href', activity],
    ['', 'componentkey'],
  ],
  author: [
    ['a[href*="/in/"], a[href*="/company/"]', 'href', /\/(?:in|company)\/([^/?]+)/],
    ['button[aria-label*=" by "]', 'aria-label', / by (.+)$/],
    ['.update-components-actor__title, .comments-comment-meta__description-title', ''],
  ],
  permalink: [['a[href*="/feed/update/"]', 'href']],
  time: [['time', 'datetime']],
  text: [
    [
      // What is too long is cut off in the element around it, and a line in there would be as well.
      '.feed-shared-inline-show-more-text:has(.update-components-update-v2__commentary)',
      '.update-components-update-v2__commentary',
      'p:has(> [data-testid="expandable-text-box"])',
      '[data-testid="expandable-text-box"]',
      '.update-components-text',
      '.feed-shared-text',
    ],
  ],
  hidden: '.visually-hidden, .see-more, .feed-shared-inline-show-more-text__see-more-less-toggle',
  clock: clockOfLinkedInActivity,
  pageId: activity,
  keepsLines: true,
};
