import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../extension/own-page.ts';
import { type Gallery, openGallery } from '../gallery/serve-gallery.ts';
import { openBench, type PageBench } from './harness.ts';

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

  it.each([360, 1100])(
    'cuts no word off in any language, at %i px',
    async (width) => {
      await page.setViewport({ width, height: 900 });
      // On a telephone a note's one line ends in an ellipsis where it must; the card has all of it.
      const names = gallery.names.filter((name) => width > 360 || !name.startsWith('note-'));
      const found: string[] = [];
      for (const language of gallery.languages) {
        for (const name of names) {
          await gallery.show(name, 'light', language);
          for (const words of await gallery.cutOff()) found.push(`${language} ${name}: ${words}`);
        }
      }
      expect(found).toEqual([]);
    },
    120_000,
  );
});
