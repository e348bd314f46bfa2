import {
  cap,
  capClaim,
  composer,
  furniture,
  pageOf,
  type SitePage,
  snowflake,
  xEpoch,
} from './site-page.ts';

const ats = [1, 2, 3, 4, 5, 6, 7].map((hour) => `2026-11-20T0${hour}:00:00.000Z`);
const [at1, at2, at3, at4, at5, at6, at7] = ats as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const idAt = (at: string) => snowflake(at, xEpoch);

const name = (handle: string, linked = true) => `
  <div data-testid="User-Name"><div><span>Some Body</span><div tabindex="0" role="link"><img alt=""></div></div>
  <div>${linked ? `<a href="/${handle}" role="link">` : '<div tabindex="-1">'}<span>@${handle}</span>${linked ? '</a>' : '</div>'}</div></div>`;
const time = (at: string) => `<time datetime="${at}">1h</time>`;

function tweet(handle: string, at: string, inner: string, testId = 'data-testid="tweet"') {
  const id = idAt(at);
  return `<div data-testid="cellInnerDiv" style="transform: translateY(0px)">
    <article role="article" tabindex="0" ${testId}><div>
      <a href="/${handle}" aria-hidden="true" role="link" tabindex="-1"><img alt=""></a>
      ${name(handle)}<a href="/${handle}/status/${id}" dir="ltr" role="link">${time(at)}</a></div>
      ${inner}
      <div role="group"><button type="button">3</button><a href="/${handle}/status/${id}/analytics" role="link">9</a></div>
    </article></div>`;
}
const text = (inner: string) =>
  `<div><div dir="auto" lang="en" data-testid="tweetText">${inner}</div></div>`;
const quote = (handle: string, at: string, inner: string, photoOf?: string) => `
  <div aria-labelledby="id__a id__b"><div><div dir="ltr"><span>Quote</span></div>
    <div tabindex="0" role="link">${name(handle, false)}<div dir="ltr">${time(at)}</div>
      <div dir="auto" lang="en" data-testid="tweetText" style="-webkit-line-clamp: 5">${inner}</div>
      <div dir="ltr" data-testid="tweet-text-show-more-link"><span>Show more</span></div>
      ${photoOf ? `<a href="/${handle}/status/${photoOf}/photo/1" role="link"><img alt="Image"></a>` : ''}
    </div></div></div>`;

const timeline: SitePage = {
  name: 'a timeline',
  site: 'x',
  url: 'https://x.com/home',
  html: pageOf(`<main><section>
    ${tweet(
      'ana',
      at1,
      text(
        `<span>At last </span><div class="inline"><span><a href="/OpenGradient" role="link">@OpenGradient</a></span></div><span> is seen <img alt="🚀" draggable="false">: </span>` +
          `<span><a href="/search?q=%24OPG&src=cashtag_click" role="link">$OPG</a></span><span> has a $31M market cap.\nSee </span>` +
          `<a href="https://t.co/1" role="link"><span aria-hidden="true">https://</span>example.com/tables<span aria-hidden="true">/market-cap-of-90M</span><span aria-hidden="true">…</span></a>`,
      ),
    )}
    ${tweet('ben', at2, text(`<span>${cap(32)}</span><span tabindex="0" role="link" data-testid="tweet-text-show-more-link"><span>Show more of $OPG at a $97M market cap</span></span>`))}
    ${tweet('cem', at3, text('<span>A look at the quote.</span>') + quote('dia', at4, `<span>${cap(33)}</span>`))}
    ${tweet('eva', at5, text(`<span>${cap(34)}</span>`) + quote('fay', at6, `<span>${cap(35)}</span>`, idAt(at6)))}
    ${tweet('gil', at7, `<div data-testid="card.wrapper"><a href="https://example.com">A card says $OPG has a $96M market cap</a></div>`)}
    <div data-testid="cellInnerDiv"></div>
    <div data-testid="cellInnerDiv"><div role="button" data-testid="UserCell"><a href="/who">Who</a><div dir="auto">${cap(95)}</div></div></div>
    </section></main><div data-testid="sidebarColumn">${furniture}</div>`),
  posts: [
    {
      id: idAt(at1),
      author: 'ana',
      at: at1,
      permalink: `https://x.com/ana/status/${idAt(at1)}`,
      claims: [capClaim(31)],
      text: 'At last @OpenGradient is seen 🚀: $OPG has a $31M market cap.\nSee example.com/tables',
    },
    { id: idAt(at2), author: 'ben', at: at2, claims: [capClaim(32)], text: cap(32) },
    { id: idAt(at3), author: 'cem', at: at3, claims: [], text: 'A look at the quote.' },
    {
      id: `${idAt(at3)}/quote`,
      author: 'dia',
      at: at4,
      permalink: null,
      claims: [capClaim(33)],
      text: cap(33),
    },
    { id: idAt(at5), author: 'eva', at: at5, claims: [capClaim(34)], text: cap(34) },
    { id: idAt(at6), author: 'fay', at: at6, claims: [capClaim(35)], text: cap(35) },
    { id: idAt(at7), author: 'gil', at: at7, claims: [], text: '' },
  ],
};

const block = (key: string, inner: string) =>
  `<div class="longform-unstyled" data-block="true" data-offset-key="${key}-0-0"><div data-offset-key="${key}-0-0" class="public-DraftStyleDefault-block">` +
  `<span data-offset-key="${key}-0-0"><span data-text="true">${inner}</span></span></div></div>`;

const article: SitePage = {
  name: 'a long article, with a post in it',
  site: 'x',
  url: `https://x.com/ana/status/${idAt(at1)}`,
  html: pageOf(
    `<main>${tweet(
      'ana',
      at1,
      `<div data-testid="twitterArticleReadView"><div data-testid="twitter-article-title">What a float is</div>
      <div data-testid="twitterArticleRichTextView"><div class="public-DraftEditor-content" contenteditable="false" data-testid="longformRichTextComponent"><div data-contents="true">
        ${block('a', 'First the ferry.')}
        ${block('b', cap(31))}
        <section data-block="true" contenteditable="false"><div><pre><code>${cap(97)}</code></pre><button>Copy</button></div></section>
        <section data-block="true"><div data-testid="simpleTweet">${name('ben')}<a href="/ben/status/${idAt(at2)}">${time(at2)}</a>
          <div dir="auto" lang="en" data-testid="tweetText"><span>${cap(32)}</span></div></div></section>
        ${block('c', 'About 190M OPG are in circulation.')}
      </div></div></div></div>`,
    )}${composer}</main>`,
  ),
  posts: [
    {
      id: idAt(at1),
      author: 'ana',
      at: at1,
      claims: [capClaim(31), 'About 190M OPG are in circulation'],
      text: `What a float is\nFirst the ferry.\n${cap(31)}\nAbout 190M OPG are in circulation.`,
    },
    { id: idAt(at2), author: 'ben', at: at2, claims: [capClaim(32)] },
  ],
};

const withoutTestIds: SitePage = {
  name: 'without its test ids',
  site: 'x',
  url: 'https://x.com/ana',
  html: pageOf(
    `<main>${tweet('ana', at1, `<div dir="auto" lang="en"><span>${cap(31)}</span></div>`, '').replaceAll(/data-testid="[^"]*"/g, '')}</main>`,
  ),
  posts: [{ id: idAt(at1), author: 'ana', at: at1, claims: [capClaim(31)] }],
};

export const xPages = [timeline, article, withoutTestIds];
