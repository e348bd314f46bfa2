import { cap, capClaim, composer, furniture, pageOf, type SitePage } from './site-page.ts';

const shreddit: SitePage = {
  name: 'a post with comments, of the new site',
  site: 'reddit',
  url: 'https://www.reddit.com/r/coins/comments/1abc/a_float/',
  html: pageOf(`<main>
    <shreddit-ad-post id="t3_ad" permalink="/x" author="ad"><a slot="title">${cap(97)}</a></shreddit-ad-post>
    <shreddit-post id="t3_1abc" permalink="/r/coins/comments/1abc/a_float/" post-title="A float" author="ana" created-timestamp="2026-11-20T01:00:00.281000+0000" view-context="CommentsPage">
      <div slot="credit-bar"><faceplate-timeago ts="2026-11-20T01:00:00.281000+0000"><time datetime="2026-11-20T01:00:00.281Z">1h</time></faceplate-timeago></div>
      <h1 slot="title" id="post-title-t3_1abc">A float, and ${cap(31)}</h1>
      <shreddit-post-text-body slot="text-body"><div property="schema:articleBody" class="md"><p>About 190M OPG
        are in circulation.</p><p>No more.</p><pre><code>${cap(96)}</code></pre></div></shreddit-post-text-body>
    </shreddit-post>
    <shreddit-composer>${composer}</shreddit-composer>
    <shreddit-comment-tree>
      <shreddit-comment thingid="t1_c1" postid="t3_1abc" permalink="/r/coins/comments/1abc/comment/c1/" author="ben" depth="0" created="2026-11-20T02:00:00.000000+0000">
        <details open><summary>ben</summary>
          <div slot="comment"><div class="md" id="t1_c1-comment-rtjson-content"><p>${cap(32)}</p></div></div>
          <shreddit-comment thingid="t1_c2" postid="t3_1abc" permalink="/r/coins/comments/1abc/comment/c2/" author="cem" depth="1" created="2026-11-20T03:00:00.000000+0000">
            <div slot="comment"><p>${cap(33)}</p></div>
          </shreddit-comment>
        </details>
      </shreddit-comment>
    </shreddit-comment-tree></main>${furniture}`),
  posts: [
    {
      id: 't3_1abc',
      author: 'ana',
      at: '2026-11-20T01:00:00.281Z',
      permalink: 'https://www.reddit.com/r/coins/comments/1abc/a_float/',
      claims: [capClaim(31), 'About 190M OPG\n        are in circulation'],
      text: `A float, and ${cap(31)}\nAbout 190M OPG are in circulation.\nNo more.`,
    },
    { id: 't1_c1', author: 'ben', at: '2026-11-20T02:00:00.000Z', claims: [capClaim(32)] },
    { id: 't1_c2', author: 'cem', at: '2026-11-20T03:00:00.000Z', claims: [capClaim(33)] },
  ],
};

const feed: SitePage = {
  name: 'a feed of the new site',
  site: 'reddit',
  url: 'https://www.reddit.com/r/coins/',
  html: pageOf(
    `<main>${[1, 2]
      .map(
        (
          n,
        ) => `<article aria-label="Post"><shreddit-post id="t3_${n}" permalink="/r/coins/comments/${n}/x/" author="u${n}" created-timestamp="2026-11-20T0${n}:00:00.000000+0000" view-context="SubredditFeed">
        <a slot="full-post-link" href="/r/coins/comments/${n}/x/"></a>
        <a slot="title" id="post-title-t3_${n}" href="/r/coins/comments/${n}/x/">${cap(30 + n)}</a>
        <div slot="text-body"><a href="/r/coins/comments/${n}/x/"><div id="t3_${n}-post-rtjson-content" class="md"><p>The ferry.</p></div></a></div>
      </shreddit-post></article>`,
      )
      .join('')}</main>${furniture}`,
  ),
  posts: [1, 2].map((n) => ({
    id: `t3_${n}`,
    author: `u${n}`,
    at: `2026-11-20T0${n}:00:00.000Z`,
    claims: [capClaim(30 + n)],
  })),
};

const thing = (
  kind: string,
  id: string,
  author: string,
  hour: number,
  inner: string,
  more = '',
) => `
  <div class=" thing id-${id} odd ${kind}" id="thing_${id}" data-fullname="${id}" data-type="${kind}" data-author="${author}" data-timestamp="${Date.UTC(2026, 10, 20, hour)}" data-permalink="/r/coins/comments/1abc/${id}/" ${more}>
    <div class="entry unvoted">${inner}</div><div class="child">`;
const md = (text: string) =>
  `<form class="usertext"><div class="usertext-body"><div class="md"><p>${text}</p></div></div></form>`;

const old: SitePage = {
  name: 'a post with comments, of the old site',
  site: 'reddit',
  url: 'https://old.reddit.com/r/coins/comments/1abc/a_float/',
  html: pageOf(`<div id="header">${cap(98)}</div><div class="content" role="main"><div class="sitetable linklisting">
    ${thing(
      'link',
      't3_1abc',
      'ana',
      1,
      `<div class="top-matter"><p class="title"><span class="linkflairlabel">$OPG</span><a class="title" href="/r/x">${cap(31)}</a> <span class="domain">(<a href="/domain/x">self.coins</a>)</span></p>
      <p class="tagline">submitted <time datetime="2026-11-20T01:00:00+00:00" class="live-timestamp">1 hour ago</time> by <a class="author">ana</a></p></div>${md('About 190M OPG are in circulation.')}`,
    )}</div></div>
    ${thing('link promotedlink', 't3_ad', 'ad', 1, `<p class="title"><a class="title">${cap(97)}</a></p>`, 'data-promoted="true"')}</div></div></div>
    <div class="commentarea"><form class="usertext cloneable"><textarea>${cap(99)}</textarea></form><div class="sitetable nestedlisting">
      ${thing('comment', 't1_c1', 'ben', 2, md(cap(32)))}<div class="sitetable listing">${thing('comment', 't1_c2', 'cem', 3, md(cap(33)))}</div></div></div></div></div></div>
    </div></div><div class="side"><div class="usertext-body"><div class="md"><p>${cap(98)}</p></div></div></div>`),
  posts: [
    {
      id: 't3_1abc',
      author: 'ana',
      at: '2026-11-20T01:00:00.000Z',
      claims: [capClaim(31), 'About 190M OPG are in circulation'],
    },
    { id: 't1_c1', author: 'ben', at: '2026-11-20T02:00:00.000Z', claims: [capClaim(32)] },
    { id: 't1_c2', author: 'cem', at: '2026-11-20T03:00:00.000Z', claims: [capClaim(33)] },
  ],
};

const profile: SitePage = {
  name: 'a covered post, and comments of one person, of the new site',
  site: 'reddit',
  url: 'https://www.reddit.com/user/ana/',
  html: pageOf(`<main>
    <shreddit-post id="t3_9" permalink="/r/coins/comments/9/x/" author="ana" created-timestamp="2026-11-20T01:00:00.000000+0000"><a slot="title" id="post-title-t3_9">A float</a>
      <shreddit-blurred-container slot="text-body"><div slot="blurred"><div class="md"><p>${cap(97)}</p></div></div><div slot="revealed"><div class="md"><p>${cap(31)}</p></div></div></shreddit-blurred-container></shreddit-post>
    <shreddit-profile-comment comment-id="t1_c9" href="/r/coins/comments/9/comment/c9/"><a href="/user/ana/">ana</a><faceplate-timeago ts="2026-11-20T02:00:00.000000+0000"></faceplate-timeago>
      <div class="md"><p>${cap(32)}</p></div></shreddit-profile-comment></main>`),
  posts: [
    {
      id: 't3_9',
      author: 'ana',
      at: '2026-11-20T01:00:00.000Z',
      claims: [capClaim(31)],
      text: `A float\n${cap(31)}`,
    },
    {
      id: 't1_c9',
      author: 'ana',
      at: '2026-11-20T02:00:00.000Z',
      permalink: 'https://www.reddit.com/r/coins/comments/9/comment/c9/',
      claims: [capClaim(32)],
    },
  ],
};

const oldSearch: SitePage = {
  name: 'what a search finds, of the old site',
  site: 'reddit',
  url: 'https://old.reddit.com/r/coins/search',
  html: pageOf(`<div class="search-result-listing"><div class="contents">
    <div class=" search-result search-result-link has-self" data-fullname="t3_7"><div><header class="search-result-header"><a href="/r/coins/comments/7/x/" class="search-title may-blank">${cap(31)}</a></header>
      <div class="search-result-meta"><span>submitted <time datetime="2026-11-20T01:00:00+00:00">1 hour ago</time> by <a href="https://old.reddit.com/user/ana" class="author">ana</a></span></div>
      <div class="search-expando"><div class="search-result-body"><div class="md"><p>About 190M OPG are in circulation.</p></div></div></div></div></div></div></div>`),
  posts: [
    {
      id: 't3_7',
      author: 'ana',
      at: '2026-11-20T01:00:00.000Z',
      permalink: 'https://old.reddit.com/r/coins/comments/7/x/',
      claims: [capClaim(31), 'About 190M OPG are in circulation'],
    },
  ],
};

export const redditPages = [shreddit, feed, profile, old, oldSearch];
