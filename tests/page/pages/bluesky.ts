import { cap, capClaim, composer, pageOf, recordKey, type SitePage } from './site-page.ts';

const ats = ['2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z', '2026-11-20T03:00:00.000Z'];
const [at1, at2, at3] = ats as [string, string, string];
const link = (handle: string, at: string) =>
  `<a href="/profile/${handle}/post/${recordKey(at)}" dir="auto" aria-label="November 20, 2026 at 3:30 PM" role="link" data-tooltip="November 20, 2026 at 3:30 PM"><span>· </span>1d</a>`;
const author = (handle: string) =>
  `<a href="/profile/${handle}" dir="auto" aria-label="View profile" role="link">Some Body</a><a href="/profile/${handle}">\u00a0\u202a@${handle}\u202c</a>`;
const tag =
  '<a href="/hashtag/%24OPG" aria-label="Cashtag $OPG" aria-haspopup="menu" role="link"><span>$OPG</span></a>';
const quote = (handle: string, at: string, text: string) =>
  `<div aria-label="Post by ${handle}" role="link" tabindex="0"><div>${author(handle)}${link(handle, at)}</div><div><div dir="auto" data-word-wrap="1" style="-webkit-line-clamp: 20">${text}</div></div></div>`;

const feed: SitePage = {
  name: 'a feed',
  site: 'bluesky',
  url: 'https://bsky.app/',
  html: pageOf(`<div id="root"><main role="main">${composer}
    <div role="link" tabindex="0" data-testid="feedItem-by-ana.example"><div>${author('ana.example')}${link('ana.example', at1)}</div>
      <div><div data-testid="postText" dir="auto" data-word-wrap="1">${tag} has a $31M market cap.\nMore later.</div></div>
      ${quote('ben.bsky.social', at2, cap(32))}</div>
    <div role="link" tabindex="0" data-testid="feedItem-by-cem.example"><div>${author('cem.example')}${link('cem.example', at3)}</div><img alt="A chart of ${cap(97)}"></div>
    </main><nav><a href="/hashtag/%24OPG">${cap(98)}</a></nav></div>`),
  posts: [
    {
      id: recordKey(at1),
      author: 'ana.example',
      at: at1,
      permalink: `https://bsky.app/profile/ana.example/post/${recordKey(at1)}`,
      claims: [capClaim(31)],
      text: `${cap(31)}\nMore later.`,
    },
    { id: recordKey(at2), author: 'ben.bsky.social', at: at2, claims: [capClaim(32)] },
    { id: recordKey(at3), author: 'cem.example', at: at3, claims: [], text: '' },
  ],
};

const thread: SitePage = {
  name: 'a thread, without counts and without names for its texts',
  site: 'bluesky',
  url: `https://bsky.app/profile/ana.example/post/${recordKey(at1)}`,
  html: pageOf(`<div id="root"><main role="main"><div data-testid="postThreadScreen">
    <div data-testid="postThreadItem-by-ana.example"><div>${author('ana.example')}</div><div><div dir="auto" data-word-wrap="1">${cap(31)} See <a href="/profile/x.example/post/${recordKey(at3)}" role="link">a post</a></div></div><div dir="auto">1:03 PM · Nov 20, 2026</div></div>
    <div role="link" tabindex="0" data-testid="postThreadItem-by-ben.bsky.social"><div>${author('ben.bsky.social')}${link('ben.bsky.social', at2)}</div><div><div dir="auto" data-word-wrap="1">${cap(32)}</div></div></div>
    </div></main></div>`),
  posts: [
    { id: recordKey(at1), author: 'ana.example', at: at1, claims: [capClaim(31)] },
    { id: recordKey(at2), author: 'ben.bsky.social', at: at2, claims: [capClaim(32)] },
  ],
};

export const blueskyPages = [feed, thread];
