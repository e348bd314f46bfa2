import { cap, capClaim, composer, furniture, pageOf, type SitePage } from './site-page.ts';

const idOf = (hour: number) => String((BigInt(Date.UTC(2026, 10, 20, hour)) << 16n) | 77n);
const iso = (hour: number) => `2026-11-20T0${hour}:00:00.000Z`;

const released = (hour: number, acct: string, content: string, more = '') => `
  <article aria-posinset="1" data-id="${idOf(hour)}" tabindex="-1"><div class="status__wrapper focusable" tabindex="0"><div class="status" data-id="${idOf(hour)}">
    <div class="status__info"><a href="/@${acct}/${idOf(hour)}" class="status__relative-time"><time datetime="${iso(hour)}">1h</time></a>
    <a href="/@${acct}" title="${acct}" class="status__display-name"><span class="display-name"><bdi><strong>Some Body</strong></bdi><span class="display-name__account">@${acct}</span></span></a></div>
    <div class="status__content"><div class="status__content__text status__content__text--visible translate" lang="en">${content}</div></div>${more}</div></div></article>`;

const home: SitePage = {
  name: 'the released timeline',
  site: 'mastodon',
  url: 'https://mastodon.social/home',
  html: pageOf(`<div id="mastodon"><div class="compose-form">${composer}</div><div class="column">
    ${released(1, 'ana', `<p>$OPG has a $31M market cap,<br>says <span class="h-card"><a href="/@ben" class="u-url mention">@<span>ben</span></a></span> <img class="emojione custom-emoji" alt=":coin:"></p><p><a href="https://example.com/x"><span class="invisible">https://</span><span class="ellipsis">example.com/x</span><span class="invisible">/a-97M-market-cap</span></a></p>`)}
    ${released(2, 'ben@other.example', `<p>${cap(32)}</p>`)}
    <article aria-posinset="3" style="height: 120px; opacity: 0; overflow: hidden" data-id="${idOf(3)}"><span>&lt;p&gt;${cap(97)}&lt;/p&gt;</span></article>
    </div></div>${furniture}`),
  posts: [
    {
      id: idOf(1),
      author: 'ana',
      at: iso(1),
      permalink: `https://mastodon.social/@ana/${idOf(1)}`,
      claims: [capClaim(31)],
      text: '$OPG has a $31M market cap,\nsays @ben :coin:\nexample.com/x',
    },
    { id: idOf(2), author: 'ben@other.example', at: iso(2), claims: [capClaim(32)] },
  ],
};

const detail: SitePage = {
  name: 'a post and an answer, on any server',
  site: 'social.example',
  url: `https://social.example/@ana/${idOf(1)}`,
  html: pageOf(`<div id="mastodon"><div class="detailed-status__wrapper focusable"><div class="detailed-status">
      <a href="/@ana" class="detailed-status__display-name"><span class="display-name"><span class="display-name__account">@ana@social.example</span></span></a>
      <div class="status__content"><div class="status__content__text status__content__text--visible" lang="en"><p>${cap(31)}</p></div></div>
      <div class="detailed-status__meta"><a class="detailed-status__datetime" href="/@ana/${idOf(1)}"><span>earlier</span></a></div></div></div>
    ${released(2, 'ben', `<p>${cap(32)}</p>`)}</div>`),
  posts: [
    { id: idOf(1), author: 'ana@social.example', at: iso(1), claims: [capClaim(31)] },
    { id: idOf(2), author: 'ben', at: iso(2), claims: [capClaim(32)] },
  ],
};

const coming = (hour: number, acct: string, inner: string) => `
  <article data-id="${idOf(hour)}" aria-label="A post" tabindex="-1" class="x1y2"><header class="h3"><a href="/@${acct}" data-hover-card-account="${hour}" title="@${acct}">Some Body</a>
    <a href="/@${acct}/${idOf(hour)}"><time datetime="${iso(hour)}">1h</time></a></header>${inner}</article>`;

const redesign: SitePage = {
  name: 'the coming timeline, with a quotation',
  site: 'mastodon',
  url: 'https://mastodon.social/explore',
  html: pageOf(`<div id="mastodon"><main>
    ${coming(1, 'ana', `<div class="c9"><div lang="en" class="t7"><p>${cap(31)}</p></div></div>${coming(2, 'ben', `<div lang="en"><p>${cap(32)}</p></div>`)}`)}
    <article style="height:90px; opacity:0; overflow:hidden" data-id="${idOf(3)}"><span lang="en">${cap(97)}</span></article>
    </main></div>`),
  posts: [
    { id: idOf(1), author: 'ana', at: iso(1), claims: [capClaim(31)], text: cap(31) },
    { id: idOf(2), author: 'ben', at: iso(2), claims: [capClaim(32)] },
  ],
};

const covered: SitePage = {
  name: 'long, covered, quoted, with a poll and a translation',
  site: 'mastodon',
  url: 'https://mastodon.social/public',
  html: pageOf(`<div id="mastodon"><div class="column">
    <article data-id="${idOf(1)}"><div class="status" data-id="${idOf(1)}"><a href="/@ana/${idOf(1)}" class="status__relative-time"><time datetime="${iso(1)}">1h</time></a><span class="display-name__account">@ana</span>
      <div class="status__content status__content--collapsed"><div class="status__content__text status__content__text--visible translate" lang="en"><p>${cap(31)}</p></div>
        <div class="translate-button"><div class="translate-button__meta">Translated, not by $OPG at a $97M market cap</div><button>Show original</button></div>
        <div class="poll"><ul><li><label class="poll__option"><span class="poll__option__text">$OPG at a $96M market cap</span></label></li></ul></div>
        <button class="status__content__read-more-button">Read more</button></div></div></article>
    <article data-id="${idOf(2)}"><div class="status" data-id="${idOf(2)}"><a href="/@ben/${idOf(2)}" class="status__relative-time"><time datetime="${iso(2)}">2h</time></a><span class="display-name__account">@ben</span>
      <div class="status__content status__content--with-spoiler"><p><span>A float</span><button class="status__content__spoiler-link">Show more</button></p><div class="status__content__text" style="display: none"><p>${cap(97)}</p></div></div></div></article>
    <article data-id="${idOf(3)}"><div class="status" data-id="${idOf(3)}"><a href="/@cem/${idOf(3)}" class="status__relative-time"><time datetime="${iso(3)}">3h</time></a><span class="display-name__account">@cem</span>
      <div class="status__content"><div class="status__content__text status__content__text--visible" lang="en"><p class="quote-inline">RE: ${cap(97)}</p><p>Look.</p></div></div>
      <div class="status__quote"><div class="status__wrapper"><div class="status status--is-quote" data-id="${idOf(4)}"><a href="/@dia/${idOf(4)}" class="status__relative-time"><time datetime="${iso(4)}">4h</time></a><span class="display-name__account">@dia</span>
        <div class="status__content"><div class="status__content__text status__content__text--visible" lang="en"><p>${cap(34)}</p></div></div></div></div></div></div></article>
    </div></div>`),
  posts: [
    {
      id: idOf(1),
      author: 'ana',
      at: iso(1),
      claims: [capClaim(31)],
      text: cap(31),
      behind: '.status__content--collapsed',
    },
    { id: idOf(2), author: 'ben', at: iso(2), claims: [], text: '' },
    { id: idOf(3), author: 'cem', at: iso(3), claims: [], text: 'Look.' },
    { id: idOf(4), author: 'dia', at: iso(4), claims: [capClaim(34)], text: cap(34) },
  ],
};

export const mastodonPages = [home, detail, redesign, covered];
