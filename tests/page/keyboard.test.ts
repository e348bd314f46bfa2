import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from '../gallery/serve-gallery.ts';
import { openBench, type PageBench } from './harness.ts';

const scenes = ['popup-page', 'options', 'options-ambiguous', 'welcome-no-access'];

describe('the Tab key alone', () => {
  let bench: PageBench;
  let page: Page;
  let gallery: Gallery;

  beforeAll(async () => {
    bench = await openBench();
    page = await bench.open({ url: 'https://x.com/empty', html: '<!doctype html>' });
    gallery = await openGallery(page, bench.world.pages);
  }, 60_000);
  afterAll(() => bench?.close());

  it.each(scenes.flatMap((name) => [[name, 'light'] as const, [name, 'forced'] as const]))(
    'goes through %s, %s: every control once, in its order, each stop on the screen and seen',
    async (name, theme) => {
      await gallery.show(name, theme);
      const wanted = await controls(page);
      const met: Stop[] = [];
      while (met.length < wanted.length) {
        await page.keyboard.press('Tab');
        const stop = await stopNow(page);
        if (stop === null) break;
        met.push(stop);
      }
      expect(met.map(({ control }) => control)).toEqual(wanted);
      expect(met.filter(({ isSeen }) => !isSeen)).toEqual([]);
    },
  );
});

type Stop = { control: string; isSeen: boolean };

/** What the key should reach, in the page's order: of a group of choices, the chosen one. */
function controls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    // The key starts at the top, whatever had the focus before.
    getSelection()?.collapse(document.body, 0);
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter((control) => !(control instanceof HTMLInputElement) || control.type !== 'file')
      .filter(
        (control) =>
          !(control instanceof HTMLInputElement) || control.type !== 'radio' || control.checked,
      )
      .filter((control) => !control.matches(':disabled') && control.checkVisibility())
      .map((control) => control.outerHTML.slice(0, 120));
  });
}

/** Where the focus is; null outside of the page. */
function stopNow(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const control = document.activeElement as HTMLElement | null;
    if (control === null || control === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
    const { top, bottom, left, right } = control.getBoundingClientRect();
    const isOnScreen = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    const isOutlined =
      outlineStyle !== 'none' &&
      parseFloat(outlineWidth) > 0 &&
      !/^rgba.*, 0\)$/.test(outlineColor);
    return { control: control.outerHTML.slice(0, 120), isSeen: isOnScreen && isOutlined };
  });
}
