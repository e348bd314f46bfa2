import { clockOfDiscordMessage } from '../../post-clock.ts';
import type { Site } from './site.ts';

export const discord: Site = {
  id: 'discord',
  pages: ['discord.com/channels/*', 'discord.com/app*', 'discord.com/login*'],
  variants: [
    { name: 'list item', post: 'li[id^="chat-messages-"]' },
    { name: 'article', post: '[role="article"][data-list-item-id^="chat-messages"]:not(li *)' },
  ],
  postId: [
    ['', 'id', /-(\d{17,20})$/],
    ['', 'data-list-item-id', /-(\d{17,20})$/],
    ['[id^="message-content-"]', 'id', /(\d{17,20})$/],
  ],
  author: [['[id^="message-username-"]:not([id^="message-reply-context-"] *)', '', /@?(.+)/]],
  permalink: [],
  time: [['time', 'datetime']],
  // The message that is answered to stands above the answer, as its first line.
  text: [['[id^="message-content-"]:not([id^="message-reply-context-"] *)']],
  hidden: 'time, [class*="timestamp"]',
  clock: clockOfDiscordMessage,
  keepsLines: true,
  authorCarries: true,
};
