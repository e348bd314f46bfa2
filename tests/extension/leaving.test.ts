import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import { openStage, type Stage } from './open-stage.ts';

describe('an extension that is removed while its pages are open', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage();
    page = await stage.openTimeline();
    await vi.waitFor(async () => expect(await readMarks(page)).not.toEqual([]), {
      timeout: 10_000,
    });
  });
  afterAll(() => stage?.close());

  it('leaves nothing to be seen after the reader’s next move', async () => {
    expect(await shownNotes(page)).toBeGreaterThan(5);
    await stage.removeExtension();
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await vi.waitFor(async () => expect(await shownNotes(page)).toBe(0));
    expect(await underlined(page)).toBe(0);
    // Firefox stops our script and takes our style sheet; in Chromium the script clears up after itself.
    if (inject('browser') === 'chromium') {
      expect(await readNotes(page)).toEqual([]);
      expect(await readMarks(page)).toEqual([]);
    }
    expect(stage.complaints).toEqual([]);
  });
});

function shownNotes(page: Page): Promise<number> {
  return page.$$eval(
    'touchstone-note',
    (notes) => notes.filter((note) => note.getBoundingClientRect().height > 0).length,
  );
}

/** How many of our underlines still have a look. */
function underlined(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...CSS.highlights.keys()].filter(
        (name) =>
          getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine ===
          'underline',
      ).length,
  );
}
