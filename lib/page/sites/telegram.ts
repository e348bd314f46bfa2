import type { Site } from './site.ts';

export const telegram: Site = {
  id: 'telegram',
  pages: ['t.me/*', 'web.telegram.org/*'],
  variants: [
    {
      // t.me/s/…, and the frame in which t.me/…/1 shows a post.
      name: 't.me',
      post: '.tgme_widget_message[data-post]',
      text: [['.js-message_text', '.tgme_widget_message_text:not(.js-message_reply_text)']],
    },
    {
      name: 'web k',
      post: '.bubble[data-mid][data-peer-id]:not(.service, .is-sponsored)',
      text: [['.translatable-message', '.message']],
    },
    { name: 'web a', post: '.Message[data-message-id]', text: [['.text-content']] },
    {
      name: 'web a by id',
      post: '[id^="message-"][data-message-id]:not(.Message)',
      text: [['.text-content', '[dir="auto"]']],
    },
  ],
  postId: [
    ['', 'data-post'],
    ['', 'data-peer-id data-mid'],
    ['', ':hash data-message-id'],
  ],
  author: [
    ['', 'data-post', /^([^/]+)/],
    ['.peer-title, .colored-name, .message-title, .sender-title', ''],
  ],
  permalink: [['a.tgme_widget_message_date', 'href']],
  time: [
    ['.tgme_widget_message_date time', 'datetime'],
    ['time', 'datetime'],
    ['', 'data-timestamp'],
    ['.message-time', 'title'],
  ],
  text: [],
  hidden:
    '.time, .time-inner, .reactions, reactions-element, .reply, .Reactions, .MessageMeta, .message-time',
  keepsLines: true,
};
