import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { allPages } from '../page/pages/all-pages.ts';
import { pageOf, type SitePage } from '../page/pages/site-page.ts';
import { telegramPages } from '../page/pages/telegram.ts';
import { openStage, type Stage } from './open-stage.ts';

/** Sites that run under anybody's name wait for the user's click; X has its own tests. */
const atInstall = allPages.filter(({ site }) => site !== 'x' && !site.includes('.'));
const samples = [...new Map(atInstall.map((sample) => [sample.site, sample])).values()];

describe('at install', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage({
      prepare(world) {
        for (const { url, html } of samples) world.pages.set(addressOf(url), html);
      },
    });
    page = await stage.newPage();
  });
  afterAll(() => stage?.close());

  it.each(samples)('runs on $site', async ({ url, posts }) => {
    await page.goto(url);
    const expected = posts.filter(({ claims }) => claims.length > 0).map(({ id }) => id);
    await vi.waitFor(async () => expect((await notesIn(page)).sort()).toEqual(expected.sort()), {
      timeout: 10_000,
    });
  });

  it('runs in the frame in which Telegram shows one post', async () => {
    const [channel] = telegramPages as [SitePage, ...SitePage[]];
    stage.world.pages.set(
      'https://t.me/coins/1',
      pageOf('<iframe src="https://t.me/coins/1/frame"></iframe>'),
    );
    stage.world.pages.set('https://t.me/coins/1/frame', channel.html);
    await page.goto('https://t.me/coins/1');
    await vi.waitFor(
      async () => {
        const frame = page.frames().find((one) => one.url().endsWith('/frame'));
        expect(frame && (await notesIn(frame))).toEqual(['coins/1', 'coins/2']);
      },
      { timeout: 10_000 },
    );
  });

  it.each([
    ['where people trade', 'https://www.binance.com/en/trade/OPG_USDT'],
    ['on a site that nobody named', 'https://news.example/floats'],
  ])('does not run %s', async (_, url) => {
    const sample = samples.find(({ site }) => site === 'binance-square') as SitePage;
    stage.world.pages.set(addressOf(url), sample.html);
    await page.goto(url);
    // The same page where it is meant to run shows that there was time enough.
    const other = await stage.newPage();
    await other.goto(sample.url);
    await vi.waitFor(async () => expect(await notesIn(other)).not.toEqual([]), { timeout: 10_000 });
    await other.close();
    expect(await notesIn(page)).toEqual([]);
  });
});

function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function notesIn(place: Page | Frame): Promise<string[]> {
  return place.$$eval('touchstone-note', (notes) =>
    notes.map((note) => note.getAttribute('data-post') ?? ''),
  );
}
