import { cap, capClaim, composer, furniture, pageOf, type SitePage } from './site-page.ts';

const at1 = '2026-11-20T01:00:00.000Z';
const at2 = '2026-11-20T02:00:00.000Z';

const tradingview: SitePage = {
  name: 'TradingView, a list of ideas',
  site: 'tradingview',
  url: 'https://www.tradingview.com/symbols/OPGUSDT/ideas/',
  html: pageOf(`<main>
    <article class="card-x1"><div class="text-block-y2"><a class="title-z3" href="https://www.tradingview.com/chart/OPGUSDT/aBc12345-OPG-float/">OPG float</a><a class="paragraph-q4" href="https://www.tradingview.com/chart/OPGUSDT/aBc12345-OPG-float/">${cap(31)}</a></div>
      <address class="card-author-wrap-w5"><a data-username="ana" href="/u/ana/">ana</a></address><time datetime="${at1}">1h</time></article>
    <div class="tv-feed__item"><div class="tv-widget-idea__title-row"><a class="tv-widget-idea__title" href="/chart/OPGUSDT/dEf67890-again/">Again</a></div><p class="tv-widget-idea__description-row">${cap(32)}</p><span data-username="ben">ben</span><span data-timestamp="1795140000">x</span></div>
    </main>${furniture}`),
  posts: [
    {
      id: 'aBc12345',
      author: 'ana',
      at: at1,
      claims: [capClaim(31)],
      text: `OPG float\n${cap(31)}`,
    },
    { id: 'dEf67890', author: 'ben', at: at2, claims: [capClaim(32)] },
  ],
};

const medium: SitePage = {
  name: 'Medium, under a name of its own',
  site: 'letters.example',
  url: 'https://letters.example/on-floats-471b85673580',
  html: pageOf(
    `<div id="root"><article class="meteredContent"><section><h1 class="pw-post-title" data-testid="storyTitle">On floats</h1><h2 class="pw-subtitle-paragraph">A note</h2>
      <div class="speechify-ignore"><p><a data-testid="authorName" href="https://medium.com/@ana">Ana</a></p><span data-testid="storyPublishDate">Nov 20, 2026</span><button>${cap(97)}</button></div>
      <p class="pw-post-body-paragraph">The ferry.</p><p class="pw-post-body-paragraph">${cap(31)}</p><pre><span>${cap(96)}</span></pre><p class="pw-post-body-paragraph">About 190M OPG are in circulation.</p></section></article>
      <article data-testid="post-preview"><h2>${cap(95)}</h2></article></div>${furniture}`,
    `<meta property="al:android:package" content="com.medium.reader"><meta property="al:android:url" content="medium://p/471b85673580"><meta property="article:published_time" content="${at1}"><link rel="canonical" href="https://letters.example/on-floats-471b85673580">`,
  ),
  posts: [
    {
      id: '471b85673580',
      author: 'ana',
      at: at1,
      claims: [capClaim(31), 'About 190M OPG are in circulation'],
      text: `On floats\nA note\nThe ferry.\n${cap(31)}\nAbout 190M OPG are in circulation.`,
    },
  ],
};

const mediumBefore: SitePage = {
  name: 'Medium of 2021',
  site: 'medium',
  url: 'https://ana.medium.com/on-floats-471b85673581',
  html: pageOf(
    `<article><div><section><div><h1 id="e1" data-selectable-paragraph="">On floats</h1><div class="o n"><a rel="author" href="https://ana.medium.com/?source=post_page">Ana</a><p class="bo b">Nov 20 · 2 min read</p></div>
      <p id="7f" data-selectable-paragraph="">${cap(31)}</p><ul><li id="8f" data-selectable-paragraph="">About 190M OPG are in circulation.</li></ul></div></section></div></article>`,
    `<link rel="author" href="https://medium.com/@ana"><link rel="canonical" href="https://ana.medium.com/on-floats-471b85673581"><meta property="article:published_time" content="${at1}">`,
  ),
  posts: [
    {
      id: '471b85673581',
      author: 'ana',
      at: at1,
      claims: [capClaim(31), 'About 190M OPG are in circulation'],
    },
  ],
};

const note = (id: string, user: string, text: string) =>
  `<a href="/@${user}">${user}</a><a title="Nov 20, 2026, 1:00 AM" href="/@${user}/note/${id}">3h</a><div class="feedCommentBody-U1"><div><div class="ProseMirror FeedProseMirror"><p>${text}</p></div></div></div>`;

const substackNotes: SitePage = {
  name: 'Substack, notes',
  site: 'substack',
  url: 'https://substack.com/@ben/note/c-42',
  html: pageOf(`<div role="region" aria-label="Notes feed"><div role="article" aria-label="Note">${note('c-41', 'ana', cap(31))}<div aria-hidden="true">${cap(97)}</div></div></div>
    <div class="feedPermalinkUnit-JB">${note('c-42', 'ben', cap(32))}<a href="/note/c-42/restacks">2</a></div><div class="ProseMirror" contenteditable="true"><p>${cap(99)}</p></div>`),
  posts: [
    {
      id: 'c-41',
      author: 'ana',
      at: '2026-11-20T01:00:00.000Z',
      permalink: 'https://substack.com/@ana/note/c-41',
      claims: [capClaim(31)],
    },
    { id: 'c-42', author: 'ben', at: '2026-11-20T01:00:00.000Z', claims: [capClaim(32)] },
  ],
};

const substackLetter: SitePage = {
  name: 'Substack, a letter with comments',
  site: 'substack',
  url: 'https://floats.substack.com/p/on-floats',
  html: pageOf(
    `<article class="newsletter-post"><h1 class="post-title">On floats</h1><h3 class="subtitle">A note</h3><div class="byline-wrapper-k1"><a href="https://substack.com/@ana">Ana</a><time datetime="${at1}">Nov 20</time></div>
      <div class="body markup"><p>${cap(31)}</p><ul><li><p>About 190M OPG are in circulation.</p></li></ul><div class="subscription-widget-wrap"><p>${cap(97)}</p></div></div></article>
      <div class="comment" id="comment-77"><a href="https://substack.com/@ben">Ben</a><div class="comment-body"><p>${cap(32)}</p></div></div>
      <div class="comment"><div id="comment-78" class="comment-anchor"></div><a href="https://substack.com/@cem">Cem</a><div class="comment-body"><p>${cap(33)}</p></div>
        <div class="comment-list"><div class="comment"><div id="comment-79" class="comment-anchor"></div><a href="https://substack.com/@dia">Dia</a><div class="comment-body"><p>${cap(34)}</p></div></div></div></div>${composer}`,
    '<link rel="canonical" href="https://floats.substack.com/p/on-floats">',
  ),
  posts: [
    {
      id: 'on-floats',
      author: 'ana',
      at: at1,
      claims: [capClaim(31), 'About 190M OPG are in circulation'],
    },
    { id: '77', author: 'ben', at: null, claims: [capClaim(32)] },
    { id: '78', author: 'cem', at: null, claims: [capClaim(33)], text: cap(33) },
    { id: '79', author: 'dia', at: null, claims: [capClaim(34)] },
  ],
};

const digest = 'aB3_xyz0123456789-aB3_xyz0123456789-aB3_xyz';
const mirror: SitePage = {
  name: 'Mirror, without a name to hold on to',
  site: 'mirror',
  url: `https://mirror.xyz/ana.eth/${digest}`,
  html: pageOf(
    `<div id="__next"><nav><p>One</p><p>${cap(98)}</p></nav><div class="css-1"><div class="css-2"><h1>On floats</h1><p>The ferry.</p><p>${cap(31)}</p><pre><code>${cap(97)}</code></pre></div></div><footer><p>A</p><p>${cap(98)}</p></footer></div>`,
  ),
  posts: [
    {
      id: digest,
      author: 'ana.eth',
      at: null,
      claims: [capClaim(31)],
      text: `On floats\nThe ferry.\n${cap(31)}`,
    },
  ],
};

const row = (id: number, kind: string, inner: string) =>
  `<tr class="athing ${kind}" id="${id}">${inner}</tr>`;
const line = (id: number, user: string, hour: number) =>
  `<a href="user?id=${user}" class="hnuser">${user}</a> <span class="age" title="2026-11-20T0${hour}:00:00 17951${hour}6400"><a href="item?id=${id}">1 hour ago</a></span>`;
const hnComment = (id: number, user: string, hour: number, text: string) =>
  row(
    id,
    'comtr',
    `<td><table><tr><td class="ind" indent="0"></td><td class="default"><div><span class="comhead">${line(id, user, hour)}</span></div><div class="comment"><div class="commtext c00">${text}<div class="reply"><a href="reply">reply</a></div></div></div></td></tr></table></td>`,
  );

const hackerNews: SitePage = {
  name: 'Hacker News, an item with comments',
  site: 'hacker-news',
  url: 'https://news.ycombinator.com/item?id=4201',
  html: pageOf(`<table id="hnmain"><tr><td><table class="fatitem">${row(4201, 'submission', `<td class="title"><span class="titleline"><a href="https://example.com">${cap(31)}</a><span class="sitebit comhead"> (<a href="from">example.com</a>)</span></span></td>`)}
      <tr><td class="subtext">${line(4201, 'ana', 1)}</td></tr><tr><td><div class="toptext">About 190M OPG are in circulation.</div></td></tr><tr><td><form><textarea>${cap(99)}</textarea></form></td></tr></table>
      <table class="comment-tree">${hnComment(4202, 'ben', 2, `${cap(32)}<p>Second paragraph.<pre><code>${cap(97)}</code></pre>`)}${hnComment(4203, 'cem', 3, 'No coin.')}</table></td></tr></table>`),
  posts: [
    {
      id: '4201',
      author: 'ana',
      at: at1,
      permalink: 'https://news.ycombinator.com/item?id=4201',
      claims: [capClaim(31), 'About 190M OPG are in circulation'],
    },
    { id: '4202', author: 'ben', at: at2, claims: [capClaim(32)] },
    { id: '4203', author: 'cem', at: '2026-11-20T03:00:00.000Z', claims: [] },
  ],
};

const hackerNewsList: SitePage = {
  name: 'Hacker News, the front page',
  site: 'hacker-news',
  url: 'https://news.ycombinator.com/news',
  html: pageOf(
    `<table>${[1, 2].map((n) => `${row(4300 + n, 'submission', `<td class="title"><span class="rank">${n}.</span></td><td class="title"><span class="titleline"><a href="https://example.com">${cap(30 + n)}</a></span></td>`)}<tr><td class="subtext">${line(4300 + n, `u${n}`, n)}</td></tr>`).join('')}</table>`,
  ),
  posts: [1, 2].map((n) => ({
    id: String(4300 + n),
    author: `u${n}`,
    at: `2026-11-20T0${n}:00:00.000Z`,
    claims: [capClaim(30 + n)],
  })),
};

const hackerNewsNew: SitePage = {
  name: 'Hacker News, the newest comments',
  site: 'hacker-news',
  url: 'https://news.ycombinator.com/newcomments',
  html: pageOf(
    `<table>${hnComment(4401, 'ana', 1, cap(31)).replace('athing comtr', 'athing')}<tr class="spacer"></tr>${hnComment(4402, 'ben', 2, 'No coin.').replace('athing comtr', 'athing')}</table>`,
  ),
  posts: [
    {
      id: '4401',
      author: 'ana',
      at: at1,
      permalink: 'https://news.ycombinator.com/item?id=4401',
      claims: [capClaim(31)],
    },
    { id: '4402', author: 'ben', at: at2, claims: [] },
  ],
};

const lemmy: SitePage = {
  name: 'Lemmy, on any server',
  site: 'lemmy.example',
  url: 'https://lemmy.example/post/51',
  html: pageOf(`<div id="root"><div class="lemmy-site" id="app"><main><div class="post-listing my-2" id="post-listing-51"><article class="post-container"><a class="person-listing" title="ana" href="/u/ana">ana</a>
        <span class="moment-time" data-tippy-content="Friday, November 20th, 2026 at 1:00:00 AM GMT+00:00">1 hour</span><h1 class="post-name d-inline"><a href="/post/51">${cap(31)}</a></h1>
        <article class="postContent"><div class="md-div"><p dir="auto">About <strong>190M</strong> OPG are in circulation.</p></div></article></article></div>
      <div class="comment-form">${composer}</div>
      <ul class="comments"><li class="comment"><article class="details comment-node" id="comment-61"><a class="person-listing" title="ben" href="/u/ben@other.example">ben</a><span class="moment-time" data-tippy-content="Friday, November 20th, 2026 at 2:00:00 AM GMT+00:00">1 hour</span><div class="comment-content"><div class="md-div"><p>${cap(32)}</p></div></div></article></li></ul></main></div></div>${furniture}`),
  posts: [
    {
      id: '51',
      author: 'ana',
      at: at1,
      permalink: 'https://lemmy.example/post/51',
      claims: [capClaim(31), 'About 190M OPG are in circulation'],
    },
    { id: '61', author: 'ben@other.example', at: at2, claims: [capClaim(32)] },
  ],
};

const general: SitePage = {
  name: 'any other page',
  site: 'news.example',
  url: 'https://news.example/floats',
  html: pageOf(`<header><p>${cap(98)}</p></header><nav><ul><li>${cap(98)}</li></ul></nav><main><h1 id="top">On floats</h1><p id="a">${cap(31)}</p><ul><li id="b">Some   <em>line</em>
      feeds: ${cap(32)}</li></ul><pre>${cap(97)}</pre><div contenteditable="true"><p>${cap(99)}</p></div><p hidden>${cap(97)}</p><form><p>${cap(98)}</p></form><p>No id, and ${cap(33)}</p></main>${furniture}`),
  posts: [
    { id: 'top', author: null, at: null, claims: [] },
    {
      id: 'a',
      author: null,
      at: null,
      permalink: 'https://news.example/floats',
      claims: [capClaim(31)],
    },
    {
      id: 'b',
      author: null,
      at: null,
      claims: [capClaim(32)],
      text: `Some line feeds: ${cap(32)}`,
    },
    { id: '/floats#1', author: null, at: null, claims: [capClaim(33)] },
  ],
};

export const articlePages = [
  tradingview,
  medium,
  mediumBefore,
  substackNotes,
  substackLetter,
  mirror,
  hackerNews,
  hackerNewsList,
  hackerNewsNew,
  lemmy,
  general,
];
