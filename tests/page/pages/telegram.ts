import { cap, capClaim, composer, pageOf, type SitePage } from './site-page.ts';

const message = (number: number, inner: string, reply = '') => `
  <div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="coins/${number}">
    <div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/coins"><span dir="auto">Coins</span></a></div>
    ${reply}<div class="tgme_widget_message_text js-message_text" dir="auto">${inner}</div>
    <div class="tgme_widget_message_footer"><span class="tgme_widget_message_meta">edited <a class="tgme_widget_message_date" href="https://t.me/coins/${number}"><time datetime="2026-11-20T01:00:0${number}+00:00" class="time">01:00</time></a></span></div>
  </div></div></div>`;

const channel: SitePage = {
  name: 'a channel on t.me',
  site: 'telegram',
  url: 'https://t.me/s/coins',
  html: pageOf(`<div class="tgme_channel_info"><div class="tgme_channel_info_description">${cap(98)}</div></div><section>
    ${message(1, `<a href="?q=%24OPG">$OPG</a> today<br/><br/>It has a <b>$31M market</b> cap. <i class="emoji"><b>🔥</b></i> <a href="https://example.com">link</a>`)}
    ${message(2, cap(32), `<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text js-message_reply_text">${cap(97)}</div></a>`)}
    </section>`),
  posts: [
    {
      id: 'coins/1',
      author: 'coins',
      at: '2026-11-20T01:00:01.000Z',
      permalink: 'https://t.me/coins/1',
      claims: [capClaim(31)],
      text: '$OPG today\n\nIt has a $31M market cap. 🔥 link',
    },
    { id: 'coins/2', author: 'coins', at: '2026-11-20T01:00:02.000Z', claims: [capClaim(32)] },
  ],
};

const webK: SitePage = {
  name: 'Web K',
  site: 'telegram',
  url: 'https://web.telegram.org/k/',
  html: pageOf(`<div class="bubbles">
    <div class="bubble service is-date" data-mid="1" data-peer-id="-100"><div class="message">November 20</div></div>
    <div class="bubble channel-post" data-mid="4294967301" data-peer-id="-1001234" data-timestamp="1795176000"><div class="bubble-content"><div class="name"><span class="peer-title">Coins</span></div>
      <div class="reply"><div class="reply-subtitle">${cap(97)}</div></div>
      <div class="message"><span class="translatable-message">${cap(31)} <img class="emoji" alt="🚀"></span><span class="time"><span class="time-inner">12:00</span></span><reactions-element>${cap(96)}</reactions-element></div></div></div>
    <div class="bubble" data-mid="4294967302" data-peer-id="-1001234" data-timestamp="1795176060"><div class="bubble-content"><div class="message">${cap(32)}<span class="time">12:01</span></div></div></div>
    </div><div class="input-message-input" contenteditable="true">${cap(99)}</div>`),
  posts: [
    {
      id: '-1001234/4294967301',
      author: 'Coins',
      at: '2026-11-20T12:00:00.000Z',
      claims: [capClaim(31)],
      text: `${cap(31)} 🚀`,
    },
    {
      id: '-1001234/4294967302',
      author: null,
      at: '2026-11-20T12:01:00.000Z',
      claims: [capClaim(32)],
      text: cap(32),
    },
  ],
};

const webA: SitePage = {
  name: 'Web A',
  site: 'telegram',
  url: 'https://web.telegram.org/a/#-1001234',
  html: pageOf(`<div class="messages-container">
    <div id="message-11" class="Message message-list-item" data-message-id="11"><div class="message-content"><div class="message-title">Coins</div>
      <div class="text-content clearfix with-meta" dir="auto">${cap(31)}<span class="MessageMeta"><span class="message-time">12:00</span></span><div class="Reactions">${cap(97)}</div></div></div></div>
    </div>${composer}`),
  posts: [{ id: '-1001234/11', author: 'Coins', at: null, claims: [capClaim(31)], text: cap(31) }],
};

export const telegramPages = [channel, webK, webA];
