import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoHooks, type DemoPost, demoPosts } from '../world/timeline/posts.ts';
import type * as entry from './entries/read-sites.ts';
import { openBench, type PageBench } from './harness.ts';

declare const underTest: typeof entry;
declare const demo: DemoHooks;

describe('X', () => {
  let bench: PageBench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench();
    page = await bench.open({ url: 'https://x.com/home', entry: 'entries/read-sites.ts' });
    await page.waitForSelector('article');
  });
  afterAll(() => bench?.close());

  it('finds every post of a timeline, with its id and its time from the id', async () => {
    const all = await page.evaluate(() => underTest.readAll());
    const found = all.filter(({ id }) => !id.endsWith('/quote'));
    const written = demoPosts(Date.now());
    expect(found).toHaveLength(written.length);
    for (const [index, post] of found.entries()) {
      expect(post?.id).toMatch(/^\d{17,19}$/);
      expect(post?.text).toBe(written[index]?.text);
      const stated = await page.$$eval('article a > time', (times) => times.map((t) => t.dateTime));
      expect(post?.postedAt).toBe(Date.parse(stated[index] as string));
    }
  });

  it('gives a quotation its own author and text, and its words to nobody else', async () => {
    const all = await page.evaluate(() => underTest.readAll());
    const written = demoPosts(Date.now()).filter(({ quote }) => quote !== undefined);
    expect(all.filter(({ id }) => id.endsWith('/quote'))).toEqual(
      written.map(({ quote }) =>
        expect.objectContaining({
          id: expect.stringMatching(/^\d{17,19}\/quote$/),
          author: quote?.author.handle,
          text: quote?.text,
        }),
      ),
    );
    for (const { quote } of written) {
      expect(all.filter(({ text }) => text.includes(quote?.text as string))).toHaveLength(1);
    }
  });

  it('takes the cell that shows another post for that other post', async () => {
    const id = await page.evaluate(() => underTest.readAll()[0]?.id as string);
    const other = {
      ...(demoPosts(Date.now() - 1e9)[3] as DemoPost),
      text: 'Another post in the same cell.',
    };
    await page.evaluate((from, post) => demo.recycle(from, post), id, other);
    expect((await page.evaluate(() => underTest.readAll()))[0]).toMatchObject({
      id: other.id,
      text: other.text,
    });
  });
});
