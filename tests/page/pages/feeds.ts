import { linkedinPages } from './linkedin.ts';
import {
  cap,
  capClaim,
  composer,
  discordEpoch,
  furniture,
  pageOf,
  type SitePage,
  snowflake,
} from './site-page.ts';

const at1 = '2026-11-20T01:00:00.000Z';
const at2 = '2026-11-20T02:00:00.000Z';
const time = (at: string) => `<time datetime="${at}">1h</time>`;

const squareCard = (id: number, user: string, text: string) => `
  <div class="FeedBuzzBaseViewRoot css-1a2b"><div class="feed-buzz-card-base-view card-content-box css-3c4d"><div class="nick-username"><a class="nick" href="/en/square/profile/${user}">${user}</a><div class="create-time">5 minutes</div></div>
    <div class="feed-content-text"><a href="/en/square/post/${id}"><div class="card__bd">${text}</div></a></div></div></div>`;

const square: SitePage = {
  name: 'Binance Square, a feed',
  site: 'binance-square',
  url: 'https://www.binance.com/en/square',
  html: pageOf(`<main><div class="ProseMirror" contenteditable="true">${cap(99)}</div>
    ${squareCard(1801, 'ana', cap(31))}${squareCard(1802, 'ben', cap(32))}
    <div class="card-content-box css-9z"><a href="/en/square/profile/cem">cem</a><a href="/en/square/post/1803"><div class="card__bd">${cap(33)}</div></a></div></main>${furniture}`),
  posts: [
    {
      id: '1801',
      author: 'ana',
      at: null,
      permalink: 'https://www.binance.com/en/square/post/1801',
      claims: [capClaim(31)],
    },
    { id: '1802', author: 'ben', at: null, claims: [capClaim(32)] },
    { id: '1803', author: 'cem', at: null, claims: [capClaim(33)] },
  ],
};

const squareArticle: SitePage = {
  name: 'Binance Square, an article',
  site: 'binance-square',
  url: 'https://www.binance.com/en/square/post/1801',
  html: pageOf(`<main><a href="/en/square/profile/ana">ana</a><div id="articleBody"><h1>On floats</h1><div class="richtext-container"><p>The ferry.</p><p>${cap(31)}</p></div></div>
    <h3>More</h3>${squareCard(1802, 'ben', cap(32))}</main>`),
  posts: [
    {
      id: '1801',
      author: 'ana',
      at: null,
      claims: [capClaim(31)],
      text: `On floats\nThe ferry.\n${cap(31)}`,
    },
    { id: '1802', author: 'ben', at: null, claims: [capClaim(32)] },
  ],
};

const cast = (user: string, hash: string, text: string, inner = '') => `
  <div class="flex gap-2"><div class="row"><a href="/${user}" title="${user}">${user}</a><a href="/${user}/${hash}" class="text-muted">2h</a></div>
    <div class="body"><div class="whitespace-pre-line break-words">${text}</div>${inner}</div></div>`;

const farcaster: SitePage = {
  name: 'Farcaster, a feed with a quotation',
  site: 'farcaster',
  url: 'https://farcaster.xyz/',
  html: pageOf(`<main><div class="feed">
    <div>${cast('ana', '0xaaaa1111', `${cap(31)} See <a href="/x/0xffff9999">that cast</a>`, `<div class="embed">${cast('ben.eth', '0xbbbb2222', cap(32))}</div>`)}</div>
    <div>${cast('cem', '0xcccc3333', 'The ferry.')}</div></div>
    <div class="profile"><div class="break-words">${cap(97)}</div></div>${composer}</main>`),
  posts: [
    {
      id: '0xaaaa1111',
      author: 'ana',
      at: null,
      permalink: 'https://farcaster.xyz/ana/0xaaaa1111',
      claims: [capClaim(31)],
    },
    { id: '0xbbbb2222', author: 'ben.eth', at: null, claims: [capClaim(32)] },
    { id: '0xcccc3333', author: 'cem', at: null, claims: [] },
  ],
};

const twit = (id: number, user: string, at: string, text: string, outer: string) => `
  <div ${outer}><div data-testid="message-header"><a href="/${user}"><span aria-label="Username">${user}</span></a><a href="/${user}/message/${id}"><time datetime="${at}" aria-label="Time this message was posted">1h</time></a></div>
    <div class="RichTextMessage_body__4qUeP">${text}</div><div data-testid="message-actions"><button>3</button></div></div>`;

const stocktwits: SitePage = {
  name: 'StockTwits, both generations',
  site: 'stocktwits',
  url: 'https://stocktwits.com/symbol/OPG.X',
  html: pageOf(`<main>${composer}
    ${twit(601, 'ana', at1, '<a href="/symbol/OPG.X">$OPG.X</a> has a $31M market cap.', 'data-testid="message-601"')}
    ${twit(602, 'ben', at2, cap(32), 'class="StreamMessage_main__bc3d"')}</main>${furniture}`),
  posts: [
    {
      id: '601',
      author: 'ana',
      at: at1,
      permalink: 'https://stocktwits.com/ana/message/601',
      claims: [capClaim(31)],
    },
    { id: '602', author: 'ben', at: at2, claims: [capClaim(32)] },
  ],
};

const thread = (id: string, user: string, at: string, text: string, inner = '') => `
  <div data-pressable-container="true"><div><a href="/@${user}" role="link"><span dir="auto">${user}</span></a><a href="/@${user}/post/${id}" role="link">${time(at)}</a></div>
    <div><div><span dir="auto"><span>${text}</span></span></div><span class="counter">1/2</span>${inner}</div><div role="button"><span dir="auto">97</span></div></div>`;

const threads: SitePage = {
  name: 'Threads, with a quotation',
  site: 'threads',
  url: 'https://www.threads.com/',
  html: pageOf(`<div data-pagelet="threads_feed">${composer}
    ${thread('Cab_1-x', 'ana', at1, `${cap(31)}\nMore.`, thread('Cab_2', 'ben.b', at2, cap(32)))}</div>${furniture}`),
  posts: [
    {
      id: 'Cab_1-x',
      author: 'ana',
      at: at1,
      permalink: 'https://www.threads.com/@ana/post/Cab_1-x',
      claims: [capClaim(31)],
      text: `${cap(31)}\nMore.`,
    },
    { id: 'Cab_2', author: 'ben.b', at: at2, claims: [capClaim(32)], text: cap(32) },
  ],
};

const comment = (tag: string, id: string, user: string, text: string) =>
  `<${tag}><div id="header"><a id="author-text" href="/@${user}"><span> @${user} </span></a><span id="published-time-text"><a href="/watch?v=abc&lc=${id}">2 days ago</a></span></div>
   <div id="content"><yt-attributed-string id="content-text"><span class="ytAttributedStringHost">${text}</span></yt-attributed-string></div></${tag}>`;

const youtube: SitePage = {
  name: 'YouTube, comments of both generations',
  site: 'youtube',
  url: 'https://www.youtube.com/watch?v=abc',
  html: pageOf(`<ytd-app><div id="description"><yt-attributed-string>${cap(97)}</yt-attributed-string></div><ytd-comments>
    <div id="contenteditable-root" contenteditable="true">${cap(99)}</div>
    <ytd-comment-thread-renderer>${comment('ytd-comment-view-model', 'Ugz_1', 'ana', `${cap(31)}\nNice <img alt="🚀">`)}
      <div id="replies">${comment('ytd-comment-view-model', 'Ugz_1.9r-2', 'ben', cap(32))}</div></ytd-comment-thread-renderer>
    <ytd-comment-thread-renderer>${comment('ytd-comment-renderer', 'Ugz_3', 'cem', cap(33))}</ytd-comment-thread-renderer></ytd-comments></ytd-app>`),
  posts: [
    {
      id: 'Ugz_1',
      author: 'ana',
      at: null,
      permalink: 'https://www.youtube.com/watch?v=abc&lc=Ugz_1',
      claims: [capClaim(31)],
      text: `${cap(31)}\nNice 🚀`,
      behind: '#content',
    },
    { id: 'Ugz_1.9r-2', author: 'ben', at: null, claims: [capClaim(32)] },
    { id: 'Ugz_3', author: 'cem', at: null, claims: [capClaim(33)] },
  ],
};

const community: SitePage = {
  name: 'YouTube, a channel’s posts',
  site: 'youtube',
  url: 'https://www.youtube.com/@ana/posts',
  html: pageOf(`<ytd-app><ytd-backstage-post-thread-renderer><ytd-backstage-post-renderer id="post"><div id="header"><a id="author-text" href="/@ana"><span> Ana </span></a><span id="published-time-text"><a href="/post/Ugkx_1-a">2 days ago</a></span></div>
    <ytd-expander><div id="content"><yt-formatted-string id="content-text">${cap(31)}</yt-formatted-string></div><tp-yt-paper-button id="more" role="button">Read more</tp-yt-paper-button></ytd-expander></ytd-backstage-post-renderer></ytd-backstage-post-thread-renderer></ytd-app>`),
  posts: [
    {
      id: 'Ugkx_1-a',
      author: 'Ana',
      at: null,
      permalink: 'https://www.youtube.com/post/Ugkx_1-a',
      claims: [capClaim(31)],
      text: cap(31),
    },
  ],
};

const coinmarketcap: SitePage = {
  name: 'CoinMarketCap, the community',
  site: 'coinmarketcap',
  url: 'https://coinmarketcap.com/community/',
  html: pageOf(`<main><article><a href="/community/profile/ana/">Ana</a>${time(at1)}<a href="/community/post/3701/"><div class="sc-a1 post-content">${cap(31)}</div></a></article>
    <div class="sc-b2 post-item"><a href="/community/profile/ben/">Ben</a><a href="/community/post/3702/">2h</a><p>${cap(32)}</p></div></main>${furniture}`),
  posts: [
    { id: '3701', author: 'ana', at: at1, claims: [capClaim(31)] },
    { id: '3702', author: 'ben', at: null, claims: [capClaim(32)] },
  ],
};

const message = (at: string) => snowflake(at, discordEpoch);
const discord: SitePage = {
  name: 'Discord, two messages by one and an answer',
  site: 'discord',
  url: 'https://discord.com/channels/10/20',
  html: pageOf(`<main><ol data-list-id="chat-messages">
    <li id="chat-messages-20-${message(at1)}" class="messageListItem_a"><div role="article"><h3><span id="message-username-${message(at1)}">ana</span><time id="message-timestamp-${message(at1)}" datetime="${at1}">01:00</time></h3><div id="message-content-${message(at1)}">${cap(31)} <img class="emoji" alt=":coin:"><span class="timestamp_x"><time datetime="${at2}">(edited)</time></span></div></div></li>
    <li id="chat-messages-20-${message(at2)}"><div role="article"><div id="message-content-${message(at2)}"><span>${cap(32)}</span> <code>${cap(97)}</code></div></div></li>
    <li id="chat-messages-20-${message('2026-11-20T03:00:00.000Z')}"><div role="article"><div id="message-reply-context-1"><span id="message-username-0">ana</span><div id="message-content-${message(at1)}">${cap(96)}</div></div>
      <span id="message-username-3">ben</span><div id="message-content-${message('2026-11-20T03:00:00.000Z')}">${cap(33)}</div></div></li>
    </ol><div role="textbox" contenteditable="true">${cap(99)}</div></main>`),
  posts: [
    { id: message(at1), author: 'ana', at: at1, claims: [capClaim(31)], text: `${cap(31)} :coin:` },
    { id: message(at2), author: 'ana', at: at2, claims: [capClaim(32)] },
    {
      id: message('2026-11-20T03:00:00.000Z'),
      author: 'ben',
      at: '2026-11-20T03:00:00.000Z',
      claims: [capClaim(33)],
      text: cap(33),
    },
  ],
};

export const feedPages = [
  square,
  squareArticle,
  farcaster,
  stocktwits,
  threads,
  ...linkedinPages,
  youtube,
  community,
  coinmarketcap,
  discord,
];
