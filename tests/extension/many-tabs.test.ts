import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readNotes } from '../../scripts/browsers/read-page.ts';
import { openPopup } from './open-popup.ts';
import { openStage, type Stage } from './open-stage.ts';

const tabCount = 20;
/** What a person who flips a switch takes for at once. */
const reachedWithinMs = 300;

describe('twenty open timelines', () => {
  let stage: Stage;
  let popup: Page;
  const pages: Page[] = [];

  beforeAll(async () => {
    stage = await openStage();
    for (let opened = 0; opened < tabCount; opened += 1) {
      const page = await stage.openTimeline();
      await vi.waitFor(async () => expect(await readNotes(page)).not.toEqual([]), 10_000);
      pages.push(page);
    }
    const [first] = pages;
    if (first) ({ popup } = await openPopup(stage, first));
  }, 120_000);
  afterAll(() => stage?.close());

  it('are all bare within 300 ms of the switch', async () => {
    await Promise.all(pages.map(watchForTraces));
    const switchedAt = await popup.$eval('[data-switch="everywhere"]', (control) => {
      const at = Date.now();
      (control as HTMLElement).click();
      return at;
    });
    const bareAt = await Promise.all(pages.map(whenBare));
    expect(Math.max(...bareAt) - switchedAt).toBeLessThan(reachedWithinMs);
  });

  it('and all have their notes again', async () => {
    await popup.click('[data-switch="everywhere"]');
    for (const page of pages) {
      await vi.waitFor(async () => expect(await readNotes(page)).not.toEqual([]), 10_000);
    }
  }, 60_000);
});

/** Takes down when the page lost its last note; by an observer, for a tab in the back has slow timers. */
function watchForTraces(page: Page): Promise<void> {
  return page.evaluate(() => {
    const bare = new Promise<number>((resolve) => {
      new MutationObserver(() => {
        if (document.querySelector('touchstone-note') === null) resolve(Date.now());
      }).observe(document, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { bare });
  });
}

function whenBare(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(globalThis, 'bare'));
}
