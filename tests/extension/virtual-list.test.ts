import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readNotes } from '../../scripts/browsers/read-page.ts';
import { bundleTimeline } from '../world/frameworks/bundle-timeline.ts';
import { openStage, type Stage } from './open-stage.ts';

const address = 'https://x.com/virtual';
/** The post above the list shows when Touchstone has started: X draws its timeline later than that, too. */
const html = `<!doctype html><html lang="en"><body style="margin: 0">
  <article data-testid="tweet" style="position: fixed; bottom: 0"><a href="/somebody/status/1900000000000000000"><time></time></a>
    <div><div data-testid="tweetText"><span>$BTC</span></div></div></article>
  <main></main><script src="/virtual.js"></script></body></html>`;

describe('a virtual list that remembers the heights of its cells', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
    stage.world.pages.set(address, html);
    stage.world.pages.set('https://x.com/virtual.js', await bundleTimeline('virtual-list'));
  });
  afterAll(() => stage?.close());

  async function open(posts: number): Promise<Page> {
    const page = await stage.newPage();
    await page.goto(`${address}?posts=${posts}`);
    await vi.waitFor(async () => expect(await readNotes(page)).not.toEqual([]), {
      timeout: 10_000,
    });
    await page.evaluate(() => window.list.start());
    return page;
  }

  it('never jumps, down through 500 posts and back up', async () => {
    const page = await open(500);
    await page.evaluate(() => window.list.scrollTo(2_000));
    const before = await page.evaluate(() => window.list.position());
    await page.evaluate(() => window.list.scrollTo(Number.MAX_SAFE_INTEGER));
    await page.evaluate(() => window.list.scrollTo(2_000));
    expect(await page.evaluate(() => window.list.position())).toEqual(before);
    expect(await page.evaluate(() => window.list.shifts)).toEqual([]);
    await page.close();
  }, 60_000);

  it('keeps no more notes and highlights than the screen has posts, however many have gone by', async () => {
    const page = await open(500);
    await page.evaluate(() => window.list.scrollTo(Number.MAX_SAFE_INTEGER));
    const { notes, ranges, mounted } = await page.evaluate(() => ({
      notes: document.querySelectorAll('touchstone-note').length,
      ranges: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
      mounted: window.list.mounted(),
    }));
    // And the post above the list.
    expect(notes).toBeLessThanOrEqual(mounted + 1);
    // A mention or two and a claim or two a post.
    expect(ranges).toBeLessThanOrEqual(mounted * 4);
    await page.close();
  }, 60_000);

  it.runIf(inject('browser') === 'chromium')(
    'takes no more memory after 5,000 posts than after 500',
    async () => {
      const page = await open(5_000);
      const session = await page.createCDPSession();
      // Further first: what the engine notes of code that begins to run grows for a while, with or without posts.
      await page.evaluate(() => window.list.scrollTo(180_000));
      await page.evaluate(() => window.list.scrollTo(60_000));
      const few = await heapOf(session);
      await page.evaluate(() => window.list.scrollTo(Number.MAX_SAFE_INTEGER));
      const many = await heapOf(session);
      expect(many / few).toBeLessThan(1.05);
      await page.close();
    },
    120_000,
  );
});

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
