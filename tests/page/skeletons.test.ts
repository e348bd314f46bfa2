import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import type * as draw from './entries/draw-notes.ts';
import type * as read from './entries/read-sites.ts';
import { openBench, type PageBench } from './harness.ts';

declare const underTest: typeof draw & typeof read;

/** Saved pages of the real sites, where somebody has them: they are no part of this repository. */
const folder = fileURLToPath(new URL('../../../shared/pages', import.meta.url));

/**
 * What each folder's pages hold, counted in their markup without our own declarations; `inner` are
 * those that quote or are quoted, in the order of the selectors that tell them apart.
 */
const kinds: Record<string, { url: string; outer: string; inner: string; id: RegExp }> = {
  x: {
    url: 'https://x.com/home',
    outer: 'article[data-testid="tweet"]',
    inner: 'article [data-testid="User-Name"]',
    id: /^\d{15,19}(\/quote)?$/,
  },
  bluesky: {
    url: 'https://bsky.app/profile/user1.example/post/3mdd7aj7pgsql',
    outer: '[data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]',
    inner: '[aria-label^="Post by "]',
    id: /^3[2-7a-z]{12}$/,
  },
  'telegram-tme': {
    url: 'https://t.me/s/channel1',
    outer: '.tgme_widget_message',
    inner: '',
    id: /^\w+\/\d+$/,
  },
  mastodon: {
    url: 'https://mastodon.example/@user1/12345678',
    outer: '.status, .detailed-status',
    inner: '',
    id: /^\d+$/,
  },
  lemmy: {
    url: 'https://lemmy.example/',
    outer: '.post-listing, .comment-node',
    inner: '',
    id: /^\d+$/,
  },
  'reddit-old': {
    url: 'https://old.reddit.com/r/samplecoins/',
    outer: '.thing[data-fullname]',
    inner: '',
    id: /^t[13]_\w+$/,
  },
  medium: {
    url: 'https://publication.example/a-day-on-the-ferry-471b85673580',
    outer: 'article',
    inner: '',
    id: /^471b85673580$/,
  },
  substack: {
    url: 'https://substack.com/home',
    outer: '.FeedProseMirror',
    inner: '',
    id: /^c-\d+$/,
  },
};

const files = existsSync(folder)
  ? Object.keys(kinds).flatMap((kind) =>
      readdirSync(`${folder}/${kind}`).map((file) => ({ kind, file })),
    )
  : [];

describe.skipIf(files.length === 0)('saved pages of the sites', () => {
  let bench: PageBench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());
  afterEach(() => page?.close());

  const open = async (kind: string, file: string, entry: string) => {
    const url = kinds[kind]?.url ?? '';
    const html = readFileSync(`${folder}/${kind}/${file}`, 'utf8');
    page = await bench.open({ url, html, entry });
  };

  it.each(files)(
    '$kind/$file has as many posts as its markup, with ids and times',
    async ({ kind, file }) => {
      await open(kind, file, 'entries/read-sites.ts');
      const { outer, inner, id } = kinds[kind] as (typeof kinds)[string];
      const counted = await page.evaluate(
        (posts, quotes) => {
          const all = (selector: string) =>
            selector === '' ? 0 : document.querySelectorAll(selector).length;
          return { outer: all(posts), inner: all(quotes) };
        },
        outer,
        inner,
      );
      const found = await page.evaluate(() => underTest.readAll());
      // On X every post has a name, those quoted as well.
      const expected = kind === 'x' ? counted.inner : counted.outer + counted.inner;
      expect(found).toHaveLength(expected);
      expect(new Set(found.map((post) => post.id)).size).toBe(expected);
      for (const post of found) {
        expect(post.id).toMatch(id);
        expect(post.author).toBeTruthy();
        // The one page without a machine's time for its first post.
        if (kind !== 'mastodon' || post !== found[0]) expect(post.postedAt).toBeGreaterThan(1.2e12);
      }
      const stated = await page.$$eval('article a > time', (times) =>
        times.map((time) => Date.parse(time.dateTime)),
      );
      if (kind === 'x') {
        const clocks = found.flatMap((post) =>
          post.id.endsWith('/quote') ? [] : [post.postedAt ?? 0],
        );
        for (const at of stated) {
          expect(clocks.some((clock) => Math.abs(clock - at) < 1000)).toBe(true);
        }
      }
    },
  );

  it.each(files)(
    '$kind/$file is underlined and noted in its posts alone',
    async ({ kind, file }) => {
      await open(kind, file, 'entries/draw-notes.ts');
      const { outer } = kinds[kind] as (typeof kinds)[string];
      const before = await page.evaluate(() => document.body.textContent);
      await page.evaluate(() => underTest.begin());
      await page.evaluate(() => underTest.answerAll(31e6));
      const strays = await page.evaluate((posts) => {
        const drawn = [...CSS.highlights].flatMap(([, marks]) => [...marks] as Range[]);
        const places = drawn.map((range) => range.startContainer.parentElement);
        const notes = [...document.querySelectorAll('touchstone-note')];
        return [...places, ...notes]
          .filter(
            (place) =>
              place?.closest(posts === '.FeedProseMirror' ? 'body' : posts) === null ||
              place?.closest(
                '[contenteditable="true"], textarea, aside, nav, pre, code, [data-testid="sidebarColumn"], [data-testid="UserCell"]',
              ) !== null,
          )
          .map((place) => place?.outerHTML.slice(0, 200));
      }, outer);
      expect(strays).toEqual([]);
      const ids = (await readNotes(page)).map(({ post }) => post);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { quote } of await readMarks(page)) expect(quote.trim()).not.toBe('');
      expect(await page.evaluate(() => document.body.textContent)).toBe(before);
    },
  );
});
