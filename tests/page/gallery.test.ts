import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../extension/own-page.ts';
import { type Gallery, openGallery } from '../gallery/serve-gallery.ts';
import { type TabStop, tabStopNow, tabStopsOf } from '../gallery/tab-stops.ts';
import { openBench, type PageBench } from './harness.ts';

const keyboardScenes = ['popup-page', 'options', 'options-ambiguous', 'welcome-no-access'];

describe('every component in every state', () => {
  let bench: PageBench;
  let page: Awaited<ReturnType<PageBench['open']>>;
  let gallery: Gallery;

  beforeAll(async () => {
    bench = await openBench();
    page = await bench.open({ url: 'https://x.com/empty', html: '<!doctype html>' });
    gallery = await openGallery(page, bench.world.pages);
  }, 60_000);
  afterAll(() => bench?.close());

  it.each(['light', 'dark'] as const)(
    'gives axe nothing to find, %s',
    async (theme) => {
      const found: string[] = [];
      for (const name of gallery.names) {
        await gallery.show(name, theme);
        for (const violation of await violationsOf(page)) found.push(`${name}: ${violation}`);
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it.each(keyboardScenes.flatMap((name) => [[name, 'light'] as const, [name, 'forced'] as const]))(
    'is gone through by the Tab key alone: %s, %s, every control once, in its order, each stop seen',
    async (name, theme) => {
      await gallery.show(name, theme);
      const wanted = await tabStopsOf(page);
      const met: TabStop[] = [];
      while (met.length < wanted.length) {
        await page.keyboard.press('Tab');
        const stop = await tabStopNow(page);
        if (stop === null) break;
        met.push(stop);
      }
      expect(met.map(({ control }) => control)).toEqual(wanted);
      expect(met.filter(({ isSeen }) => !isSeen)).toEqual([]);
    },
  );

  it.each([
    ['at 320 px', { width: 320, height: 900 }],
    ['at 640 px, twice as large', { width: 640, height: 450, deviceScaleFactor: 2 }],
    ['at 1100 px', { width: 1100, height: 900 }],
  ])(
    'cuts no word off in any language, and nothing goes sideways, %s',
    async (_, viewport) => {
      await page.setViewport(viewport);
      // On a telephone a note's one line ends in an ellipsis where it must; the card has all of it.
      const names = gallery.names.filter(
        (name) => viewport.width > 360 || !name.startsWith('note-'),
      );
      const found: string[] = [];
      for (const language of gallery.languages)
        found.push(...(await gallery.cutOffIn(language, names)));
      expect(found).toEqual([]);
    },
    120_000,
  );
});
