import { cap, capClaim, furniture, pageOf, type SitePage, snowflake } from './site-page.ts';

const at1 = '2026-11-20T01:00:00.000Z';
const at2 = '2026-11-20T02:00:00.000Z';

const activity = (at: string) => snowflake(at, 0);
const linkedinOld: SitePage = {
  name: 'LinkedIn, the older layout, with a quotation and a comment',
  site: 'linkedin',
  url: 'https://www.linkedin.com/feed/',
  html: pageOf(`<main><div data-view-name="feed-full-update"><div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:${activity(at1)}">
      <div class="update-components-actor"><a href="https://www.linkedin.com/in/ana-a"><span class="update-components-actor__title"><span aria-hidden="true">Ana</span><span class="visually-hidden">Ana</span></span></a></div>
      <div class="feed-shared-inline-show-more-text"><div class="update-components-text update-components-update-v2__commentary"><span class="break-words"><span dir="ltr"><a href="/x"><span class="visually-hidden">hashtag</span>#OPG</a> is in the news. ${cap(31)}</span></span></div><button class="feed-shared-inline-show-more-text__see-more-less-toggle see-more">…more</button></div>
      <div class="feed-shared-update-v2__update-content-wrapper"><a href="https://www.linkedin.com/in/ben-b"><span class="update-components-actor__title">Ben</span></a><div class="update-components-text">${cap(32)}</div></div>
      <div class="comments"><div class="ql-editor" contenteditable="true">${cap(99)}</div>
        <article class="comments-comment-entity" data-id="urn:li:comment:(activity:${activity(at1)},${activity(at2)})"><a href="https://www.linkedin.com/in/cem-c"><span class="comments-comment-meta__description-title">Cem</span></a><time class="comments-comment-meta__data">2h</time>
          <section class="comments-comment-item__main-content">${cap(33)}</section></article></div>
    </div></div></main>${furniture}`),
  posts: [
    {
      id: activity(at1),
      author: 'ana-a',
      at: at1,
      claims: [capClaim(31)],
      text: `#OPG is in the news. ${cap(31)}`,
      behind: '.feed-shared-inline-show-more-text',
    },
    { id: `${activity(at1)}/quote`, author: 'ben-b', at: null, claims: [capClaim(32)] },
    { id: activity(at2), author: 'cem-c', at: at2, claims: [capClaim(33)] },
  ],
};

const linkedinNew: SitePage = {
  name: 'LinkedIn, the newer layout',
  site: 'linkedin',
  url: 'https://www.linkedin.com/feed/?new',
  html: pageOf(`<main><div data-testid="mainFeed"><div role="listitem" componentkey="expanded-urn:li:activity:${activity(at1)}-feed" class="_8a">
      <button aria-label="Open control menu for post by Ana Ask" class="_1b"></button><p class="_77"><span data-testid="expandable-text-box">${cap(31)}<button data-testid="expandable-text-button">… more</button></span></p></div>
    <div role="listitem" componentkey="x9" class="_8a"><a href="/feed/update/urn:li:activity:${activity(at2)}/">2h</a><a href="https://www.linkedin.com/company/harbour/">Harbour</a><p><span data-testid="expandable-text-box">${cap(32)}</span></p></div>
    <div role="listitem"><p>${cap(97)}</p></div></div></main>`),
  posts: [
    {
      id: activity(at1),
      author: 'Ana Ask',
      at: at1,
      claims: [capClaim(31)],
      text: cap(31),
      behind: 'p',
    },
    { id: activity(at2), author: 'harbour', at: at2, claims: [capClaim(32)] },
  ],
};

const linkedinPublic: SitePage = {
  name: 'LinkedIn, a post as whoever is not logged in sees it',
  site: 'linkedin',
  url: 'https://www.linkedin.com/posts/ana-a_float',
  html: pageOf(`<main><article class="main-feed-activity-card" data-id="main-feed-card" data-activity-urn="urn:li:activity:${activity(at1)}">
      <a href="https://www.linkedin.com/in/ana-a?trk=public_post">Ana</a><time>1h</time><p class="attributed-text-segment-list__content" data-test-id="main-feed-activity-card__commentary">${cap(31)}</p>
      <section class="comment"><a href="https://www.linkedin.com/in/ben-b">Ben</a><p class="comment__text">No coin.</p></section></article></main>${furniture}`),
  posts: [{ id: activity(at1), author: 'ana-a', at: at1, claims: [capClaim(31)], text: cap(31) }],
};

const linkedinArticle: SitePage = {
  name: 'LinkedIn, an article',
  site: 'linkedin',
  url: 'https://www.linkedin.com/pulse/on-floats-ana',
  html: pageOf(
    `<main><article class="article-main"><header><h1 class="pulse-title">On floats</h1><a href="https://www.linkedin.com/in/ana-a?trk=x">Ana</a><time datetime="${at1}">Nov 20</time></header>
      <div class="article-main__content"><p>The ferry.</p><p>${cap(31)}</p></div></article></main>${furniture}`,
  ),
  posts: [
    {
      id: 'on-floats-ana',
      author: 'ana-a',
      at: at1,
      claims: [capClaim(31)],
      text: `On floats\nThe ferry.\n${cap(31)}`,
    },
  ],
};

export const linkedinPages = [linkedinOld, linkedinNew, linkedinPublic, linkedinArticle];
