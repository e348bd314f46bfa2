import { allPages } from './all-pages.ts';
import { type Look, theme } from './look.ts';
import type { SitePage } from './site-page.ts';

const sans = 'system-ui, sans-serif';
const serif = 'Georgia, serif';

const pageCalled = (site: string, name: string): SitePage => {
  const found = allPages.find((page) => page.site === site && page.name.includes(name));
  if (found === undefined) throw new Error(`${site} has no page “${name}”.`);
  return found;
};

/** React Native for the web: every box is a column, and text is a box of its own. */
const native = `main div, main article { display: flex; flex-direction: column; min-width: 0; }
  [data-testid="User-Name"], main [role="group"] { flex-direction: row; gap: 6px; color: var(--soft); }
  [dir="auto"], [dir="ltr"], .inline { display: block; white-space: pre-wrap; overflow-wrap: break-word; }
  .inline { display: inline; }`;

export const looks: readonly Look[] = [
  {
    name: 'x',
    page: pageCalled('x', 'a timeline'),
    width: 360,
    font: `15px/20px ${sans}`,
    grounds: [
      theme('light', '#ffffff #0f1419 #536471 #1d9bf0 #eff3f4'),
      theme('dim', '#15202b #f7f9f9 #8b98a5 #1d9bf0 #38444d'),
      theme('black', '#000000 #e7e9ea #71767b #1d9bf0 #2f3336'),
    ],
    css: `${native}
      article { border-bottom: 1px solid var(--edge); padding: 10px 0; }
      article article, [role="link"]:has([data-testid="tweetText"]) { border: 1px solid var(--edge); border-radius: 14px; padding: 8px 12px; margin-top: 8px; }
      [data-testid="cellInnerDiv"]:not(:nth-child(4)) { display: none; }`,
  },
  {
    name: 'x-article',
    page: pageCalled('x', 'a long article'),
    width: 360,
    font: `17px/28px ${sans}`,
    grounds: [
      theme('light', '#ffffff #0f1419 #536471 #1d9bf0 #eff3f4'),
      theme('black', '#000000 #e7e9ea #71767b #1d9bf0 #2f3336'),
    ],
    css: `${native}
      [data-testid="twitter-article-title"] { font: 700 24px/30px ${sans}; }
      [data-testid="simpleTweet"] { border: 1px solid var(--edge); border-radius: 14px; padding: 8px 12px; font: 15px/20px ${sans}; }
      section:has(pre),`,
  },
  {
    name: 'reddit',
    page: pageCalled('reddit', 'of the new site'),
    width: 360,
    font: `14px/20px ${sans}`,
    grounds: [
      theme('light', '#ffffff #333d42 #5c6c74 #115bca #e5ebee'),
      theme('dark', '#0e1113 #b7cad4 #8ba2ad #648efc #2a3236'),
    ],
    css: `shreddit-post, shreddit-comment { display: block; }
      shreddit-ad-post, shreddit-composer { display: none; }
      h1 { font: 700 20px/26px ${sans}; margin: 0 0 8px; }
      shreddit-comment { border-left: 1px solid var(--edge); margin-left: 8px; padding: 6px 0 0 16px; }
      p { margin: 0 0 6px; }`,
  },
  {
    name: 'reddit-old',
    page: pageCalled('reddit', 'of the old site'),
    width: 420,
    font: '13px/17px verdana, arial, sans-serif',
    grounds: [theme('light', '#ffffff #222222 #6b6b6b #0000ff #dddddd')],
    css: `#header, .side, .promotedlink { display: none; }
      .title { font-size: 16px; margin: 0; } .tagline { font-size: 11px; color: var(--soft); margin: 0; }
      .link .md { background: #fafafa; border: 1px solid #336699; border-radius: 7px; padding: 2px 10px; margin-top: 6px; }
      .md { max-width: 60em; } .md p { margin: 5px 0; }
      .comment { margin: 8px 0 0 10px; padding-left: 10px; border-left: 1px dotted var(--edge); }`,
  },
  {
    name: 'bluesky',
    page: pageCalled('bluesky', 'a feed'),
    width: 360,
    font: `15px/20px ${sans}`,
    grounds: [
      theme('light', '#ffffff #0b0f14 #42576c #0061d6 #dce2ea'),
      theme('dim', '#151d28 #f8fafb #8a9bb0 #4a9bff #2b3a4d'),
      theme('dark', '#000000 #ffffff #8a9bb0 #208bfe #19222e'),
    ],
    css: `${native}
      [data-testid^="feedItem-by-"] { border-bottom: 1px solid var(--edge); padding: 10px 0; }
      [role="link"] > div:first-child { flex-direction: row; gap: 4px; color: var(--soft); }
      div:has(> [data-testid="postText"]) { flex-direction: row; flex-wrap: wrap; align-items: center; overflow: hidden; }
      [data-testid="feedItem-by-cem.example"] { display: none; }
      [aria-label^="Post by"] { border: 1px solid var(--edge); border-radius: 8px; padding: 10px; margin-top: 8px; }`,
  },
  {
    name: 'mastodon',
    page: pageCalled('mastodon', 'the released timeline'),
    width: 360,
    font: `15px/22px ${sans}`,
    grounds: [
      theme('light', '#ffffff #181821 #5b5876 #563acc #d9d7e0'),
      theme('dark', '#181821 #e1e0ec #9f9bb8 #8c8dff #2c2b3d'),
      theme('dark, before 4.4', '#313543 #ffffff #9baec8 #8c8dff #393f4f'),
    ],
    css: `.status { border-bottom: 1px solid var(--edge); padding: 10px 0; }
      .status__info { display: flex; flex-direction: row-reverse; justify-content: space-between; }
      .status__content p { margin: 0 0 10px; white-space: pre-wrap; } .status__content p:last-child { margin: 0; }
      article[style] { display: none; }`,
  },
  {
    name: 'telegram-channel',
    page: pageCalled('telegram', 'a channel on t.me'),
    width: 360,
    font: `14px/20px ${sans}`,
    grounds: [
      theme('light', '#ffffff #000000 #7a8592 #0f7dc7 #d7e3ec'),
      theme('dark', '#1f2c38 #ffffff #8393a1 #58a6e0 #2f3d4a'),
    ],
    css: `.tgme_channel_info, .tgme_widget_message_reply { display: none; }
      .tgme_widget_message { margin-bottom: 10px; }
      .tgme_widget_message_bubble { width: fit-content; max-width: 400px; border: 1px solid var(--edge); border-radius: 12px; padding: 6px 12px; }
      .tgme_widget_message_footer { text-align: end; font-size: 12px; color: var(--soft); }`,
  },
  {
    name: 'telegram-k',
    page: pageCalled('telegram', 'Web K'),
    width: 360,
    font: `16px/21px ${sans}`,
    grounds: [
      theme('light', '#ffffff #000000 #707579 #3390ec #c5d6b9'),
      theme('dark', '#212121 #ffffff #aaaaaa #8774e1 #0f0f0f'),
    ],
    css: `body { background: var(--edge); }
      .bubble.service, .reply, reactions-element { display: none; }
      .bubble-content { display: flex; flex-direction: column; width: fit-content; max-width: 360px; background: var(--ground); border-radius: 15px; padding: 5px 9px; margin-bottom: 8px; }
      .time { float: right; font-size: 12px; color: var(--soft); margin-left: 8px; }
      .name { color: var(--link); font-weight: 600; }`,
  },
  {
    name: 'telegram-a',
    page: pageCalled('telegram', 'Web A'),
    width: 360,
    font: `16px/21px ${sans}`,
    grounds: [
      theme('light', '#ffffff #000000 #707579 #3390ec #a8c48a'),
      theme('dark', '#212121 #ffffff #aaaaaa #8774e1 #0f0f0f'),
    ],
    css: `body { background: var(--edge); }
      .Reactions { display: none; }
      .message-content { width: max-content; max-width: 360px; background: var(--ground); border-radius: 15px; padding: 5px 9px; }
      .MessageMeta { float: right; font-size: 12px; color: var(--soft); margin-left: 8px; }
      .message-title { color: var(--link); font-weight: 600; }`,
  },
  {
    name: 'binance-square',
    page: pageCalled('binance-square', 'a feed'),
    width: 360,
    font: `16px/24px ${sans}`,
    grounds: [
      theme('light', '#ffffff #202630 #707a8a #c99400 #eaecef'),
      theme('dark', '#181a20 #eaecef #848e9c #f0b90b #333b47'),
    ],
    css: `.FeedBuzzBaseViewRoot, main > .card-content-box { border-bottom: 1px solid var(--edge); padding: 12px 0; }
      .nick-username { display: flex; gap: 8px; font-size: 14px; } .create-time { color: var(--soft); }
      .card__bd { color: var(--ink); white-space: pre-wrap; }`,
  },
  {
    name: 'binance-square-article',
    page: pageCalled('binance-square', 'an article'),
    width: 360,
    font: `16px/24px ${sans}`,
    grounds: [
      theme('light', '#ffffff #202630 #707a8a #c99400 #eaecef'),
      theme('dark', '#181a20 #eaecef #848e9c #f0b90b #333b47'),
    ],
    css: `h1 { font-size: 24px; line-height: 32px; } .FeedBuzzBaseViewRoot { border-top: 1px solid var(--edge); padding: 12px 0; }
      .nick-username { display: flex; gap: 8px; font-size: 14px; } .create-time { color: var(--soft); } .card__bd { color: var(--ink); }`,
  },
  {
    name: 'farcaster',
    page: pageCalled('farcaster', 'a feed'),
    width: 360,
    font: `15px/22px ${sans}`,
    grounds: [
      theme('light', '#ffffff #0e0c14 #6b6877 #7c65c1 #e4e2ea'),
      theme('dark', '#17101f #ffffff #9fa3af #a48bef #3a3246'),
    ],
    css: `.profile { display: none; }
      .feed > div { border-bottom: 1px solid var(--edge); padding: 10px 0; }
      .row { display: flex; gap: 6px; font-weight: 600; } .text-muted { color: var(--soft); font-weight: 400; }
      .flex { display: flex; flex-direction: column; gap: 2px; } .whitespace-pre-line { white-space: pre-line; }
      .embed { border: 1px solid var(--edge); border-radius: 12px; padding: 8px 12px; margin-top: 8px; }`,
  },
  {
    name: 'stocktwits',
    page: pageCalled('stocktwits', 'both'),
    width: 360,
    font: `15px/22px ${sans}`,
    grounds: [
      theme('light', '#ffffff #1b2733 #5d6b79 #0d6bde #dfe5eb'),
      theme('dark', '#0d1116 #e3e8ee #8b97a5 #5aa2ff #29313a'),
    ],
    css: `main > div { border-bottom: 1px solid var(--edge); padding: 12px 0; }
      [data-testid="message-header"] { display: flex; justify-content: space-between; font-weight: 600; }
      time { color: var(--soft); font-weight: 400; }`,
  },
  {
    name: 'threads',
    page: pageCalled('threads', 'with a quotation'),
    width: 360,
    font: `15px/21px ${sans}`,
    grounds: [
      theme('light', '#ffffff #000000 #777777 #0064d1 #e5e5e5'),
      theme('dark', '#101010 #f3f5f7 #777777 #6ba5f5 #2d2d2d'),
    ],
    css: `[data-pressable-container] { display: grid; grid-template-columns: minmax(0, 1fr); padding: 10px 0; }
      [data-pressable-container] [data-pressable-container] { border: 1px solid var(--edge); border-radius: 12px; padding: 10px 14px; margin-top: 8px; }
      [dir="auto"] { white-space: pre-line; } a { color: var(--ink); font-weight: 600; } time { color: var(--soft); font-weight: 400; margin-left: 6px; }`,
  },
  {
    name: 'linkedin',
    page: pageCalled('linkedin', 'the older layout'),
    width: 380,
    font: `14px/20px ${sans}`,
    grounds: [
      theme('light', '#ffffff #191919 #666666 #0a66c2 #dfdeda'),
      theme('dark', '#1b1f23 #e9e9ea #a8a9aa #71b7fb #383b3f'),
    ],
    css: `.feed-shared-update-v2__update-content-wrapper { border: 1px solid var(--edge); border-radius: 8px; padding: 10px; margin: 8px 0; }
      .update-components-actor__title, .comments-comment-meta__description-title { font-weight: 600; color: var(--ink); }
      .comments-comment-entity { margin: 10px 0 0 24px; } time { color: var(--soft); margin-left: 6px; }`,
  },
  {
    name: 'linkedin-new',
    page: pageCalled('linkedin', 'the newer layout'),
    width: 380,
    font: `14px/20px ${sans}`,
    grounds: [
      theme('light', '#ffffff #191919 #666666 #0a66c2 #dfdeda'),
      theme('dark', '#1b1f23 #e9e9ea #a8a9aa #71b7fb #383b3f'),
    ],
    css: `[role="listitem"] { border-bottom: 1px solid var(--edge); padding: 10px 0; }
      [role="listitem"]:last-child { display: none; } p { margin: 4px 0; }
      [data-testid="expandable-text-box"] { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }`,
  },
  {
    name: 'youtube',
    page: pageCalled('youtube', 'comments'),
    width: 380,
    font: `14px/20px roboto, arial, sans-serif`,
    grounds: [
      theme('light', '#ffffff #0f0f0f #606060 #065fd4 #e5e5e5'),
      theme('dark', '#0f0f0f #f1f1f1 #aaaaaa #3ea6ff #3f3f3f'),
    ],
    css: `#description { display: none; }
      ytd-comment-view-model, ytd-comment-renderer { display: block; padding: 8px 0; }
      #header a { font-size: 13px; color: var(--ink); } #published-time-text a { font-size: 12px; color: var(--soft); margin-left: 6px; }
      #content-text { display: block; white-space: pre-wrap; } #replies { margin-left: 40px; }`,
  },
  {
    name: 'coinmarketcap',
    page: pageCalled('coinmarketcap', 'the community'),
    width: 360,
    font: `14px/21px ${sans}`,
    grounds: [
      theme('light', '#ffffff #0d1421 #616e85 #3861fb #eff2f5'),
      theme('dark', '#0d1421 #ffffff #a1a7bb #6188ff #323546'),
    ],
    css: `article, .post-item { border-bottom: 1px solid var(--edge); padding: 12px 0; }
      time { color: var(--soft); margin-left: 6px; } .post-content { color: var(--ink); } p { margin: 4px 0; }`,
  },
  {
    name: 'discord',
    page: pageCalled('discord', 'two messages'),
    width: 360,
    font: `16px/22px ${sans}`,
    grounds: [
      theme('light', '#ffffff #313338 #5c5e66 #006ce7 #e3e5e8'),
      theme('ash', '#313338 #dbdee1 #949ba4 #00a8fc #3f4147'),
      theme('dark', '#1a1a1e #dfe0e2 #94959c #7dafff #2c2d32'),
    ],
    css: `ol { list-style: none; padding: 0; margin: 0; } li { padding: 6px 0; } h3 { margin: 0; font-size: 16px; }
      time { font-size: 12px; font-weight: 400; color: var(--soft); margin-left: 8px; } code { display: none; }
      [id^="message-reply-context-"] { font-size: 14px; color: var(--soft); display: flex; gap: 4px; white-space: nowrap; overflow: hidden; }
      [id^="message-content-"] { white-space: break-spaces; overflow-wrap: break-word; }`,
  },
  {
    name: 'tradingview',
    page: pageCalled('tradingview', 'a list'),
    width: 360,
    font: `16px/24px ${sans}`,
    grounds: [
      theme('light', '#ffffff #131722 #6a6d78 #2962ff #e0e3eb'),
      theme('dark', '#131722 #d1d4dc #8c919e #5b8cff #2a2e39'),
    ],
    css: `article, .tv-feed__item { display: flex; flex-direction: column; border: 1px solid var(--edge); border-radius: 8px; padding: 12px; margin-bottom: 12px; }
      .text-block-y2 { display: flex; flex-direction: column; } .title-z3, .tv-widget-idea__title { font-weight: 600; font-size: 20px; color: var(--ink); }
      .paragraph-q4 { color: var(--ink); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
      address { font-style: normal; } time, span { color: var(--soft); font-size: 14px; } p { margin: 4px 0; }`,
  },
  {
    name: 'medium',
    page: pageCalled('letters.example', 'Medium'),
    url: 'https://ana.medium.com/on-floats-471b85673580',
    width: 420,
    font: `20px/32px ${serif}`,
    grounds: [theme('light', '#ffffff #242424 #6b6b6b #1a8917 #f2f2f2')],
    css: `h1 { font: 700 32px/40px ${sans}; margin: 0; } h2 { font: 400 20px/26px ${sans}; color: var(--soft); margin: 4px 0; }
      p { margin: 16px 0 0; } .speechify-ignore { font: 14px/20px ${sans}; } .speechify-ignore button, [data-testid="post-preview"], pre { display: none; }`,
  },
  {
    name: 'substack-notes',
    page: pageCalled('substack', 'notes'),
    width: 360,
    font: `15px/20px ${sans}`,
    grounds: [
      theme('light', '#ffffff #363737 #777777 #ff6719 #e6e6e6'),
      theme('dark', '#191919 #ffffff #a6a6a6 #ff6719 #333333'),
    ],
    css: `[role="article"], .feedPermalinkUnit-JB { display: flex; flex-direction: column; border-bottom: 1px solid var(--edge); padding: 10px 0; }
      .FeedProseMirror { white-space: pre-wrap; } p { margin: 0 0 8px; } a { color: var(--soft); }`,
  },
  {
    name: 'substack-letter',
    page: pageCalled('substack', 'a letter'),
    width: 420,
    font: `19px/30px ${serif}`,
    grounds: [
      theme('light', '#ffffff #363737 #777777 #ff6719 #e6e6e6'),
      theme('dark', '#191919 #ffffff #a6a6a6 #ff6719 #333333'),
    ],
    css: `h1 { font: 700 28px/34px ${sans}; margin: 0; } h3 { font: 400 18px/24px ${sans}; color: var(--soft); margin: 4px 0; }
      p { margin: 0 0 12px; } .byline-wrapper-k1, .comment { font: 14px/20px ${sans}; } .subscription-widget-wrap { display: none; }`,
  },
  {
    name: 'mirror',
    page: pageCalled('mirror', 'without'),
    width: 420,
    font: `18px/28px ${sans}`,
    grounds: [
      theme('light', '#ffffff #1c1c1e #6f6f73 #007aff #e5e5ea'),
      theme('dark', '#121212 #f2f2f2 #98989d #3b9bff #333336'),
    ],
    css: 'footer, pre { display: none; } h1 { font-size: 30px; line-height: 38px; margin: 0; } p { margin: 14px 0 0; }',
  },
  {
    name: 'hacker-news',
    page: pageCalled('hacker-news', 'an item'),
    width: 420,
    font: '13px/16px verdana, geneva, sans-serif',
    grounds: [theme('light', '#f6f6ef #000000 #757575 #000000 #ff6600')],
    css: `.titleline { font-size: 13px; } .subtext, .comhead, .sitebit { font-size: 10px; color: var(--soft); } .subtext a, .comhead a { color: var(--soft); }
      .comment { font-size: 12px; } .reply { font-size: 10px; } p { margin: 8px 0; } pre { display: none; } td { padding: 1px; }`,
  },
  {
    name: 'hacker-news-list',
    page: pageCalled('hacker-news', 'the front page'),
    width: 420,
    font: '13px/16px verdana, geneva, sans-serif',
    grounds: [theme('light', '#f6f6ef #000000 #757575 #000000 #ff6600')],
    css: '.subtext { font-size: 10px; color: var(--soft); } .subtext a { color: var(--soft); } td { padding: 1px; vertical-align: top; }',
  },
  {
    name: 'lemmy',
    page: pageCalled('lemmy.example', 'Lemmy'),
    url: 'https://lemmy.world/post/51',
    width: 380,
    font: `16px/24px ${sans}`,
    grounds: [
      theme('light', '#ffffff #222222 #5f666d #0b6b5c #dee2e6'),
      theme('dark', '#222222 #dee2e6 #9aa2a9 #00bc8c #444444'),
    ],
    css: `h1 { font-size: 20px; line-height: 26px; margin: 4px 0; } p { margin: 4px 0; } .moment-time { color: var(--soft); }
      ul { list-style: none; padding: 0; margin: 12px 0 0; border-top: 1px solid var(--edge); }`,
  },
];
