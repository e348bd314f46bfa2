import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import type * as draw from './entries/draw-notes.ts';
import type * as read from './entries/read-sites.ts';
import { openBench, type PageBench } from './harness.ts';
import { allPages } from './pages/all-pages.ts';
import type { SitePage } from './pages/site-page.ts';

declare const underTest: typeof draw & typeof read;

const named = allPages.map((page) => ({ ...page, title: `${page.site}: ${page.name}` }));

describe('a site', () => {
  let bench: PageBench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());
  afterEach(() => page?.close());

  const open = async ({ url, html }: SitePage, entry: string) => {
    const { origin, pathname } = new URL(url);
    bench.world.pages.set(origin + pathname, html);
    page = await bench.open({ url, entry });
  };

  it.each(named)('$title: every post, whose, when, and what it says', async (sample) => {
    await open(sample, 'entries/read-sites.ts');
    expect(await page.evaluate(() => underTest.siteId())).toBe(sample.site);
    const found = await page.evaluate(() => underTest.readAll());
    const byId = new Map(found.map((post) => [post.id, post]));
    expect(found.map(({ id }) => id).sort()).toEqual(sample.posts.map(({ id }) => id).sort());
    for (const { id, author, at, permalink, text } of sample.posts) {
      expect(byId.get(id)).toMatchObject({
        id,
        author,
        postedAt: at === null ? null : Date.parse(at),
        ...(permalink === undefined ? {} : { permalink }),
        ...(text === undefined ? {} : { text }),
      });
    }
  });

  it.each(named)('$title: every claim underlined, and nothing else', async (sample) => {
    await open(sample, 'entries/draw-notes.ts');
    const before = await page.evaluate(() => document.body.textContent);
    await page.evaluate(() => underTest.begin());
    await page.evaluate(() => underTest.answerAll(31e6));
    const marks = await readMarks(page);
    const claims = marks.filter(({ kind }) => kind !== 'mention').map(({ quote }) => quote);
    expect(claims.sort()).toEqual(sample.posts.flatMap((post) => post.claims).sort());
    const claiming = sample.posts.filter((post) => post.claims.length > 0).map(({ id }) => id);
    const notes = await readNotes(page);
    expect(notes.map(({ post }) => post).sort()).toEqual(claiming.sort());
    const behind = await page.$$eval('touchstone-note', (lines) =>
      lines.map((line) => line.previousElementSibling?.textContent ?? ''),
    );
    for (const text of behind) expect(text).toContain('OPG');
    for (const { id, behind: place } of sample.posts) {
      if (place === undefined) continue;
      const note = `touchstone-note[data-post="${id}"]`;
      const stands = await page.$eval(
        note,
        (one, at) => one.previousElementSibling?.matches(at),
        place,
      );
      expect([id, stands]).toEqual([id, true]);
    }
    expect(await page.evaluate(() => document.body.textContent)).toBe(before);
  });
});
