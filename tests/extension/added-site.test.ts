import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import { allowSite, openPopupAt } from './hands.ts';
import { openPopup, readPopup } from './open-popup.ts';
import { openStage, type Stage } from './open-stage.ts';
import { soon } from './soon.ts';

const address = 'https://example.org/article';

describe('a site that the user adds', () => {
  let stage: Stage;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    stage = await openStage({
      prepare: ({ pages }) => {
        pages.set(
          address,
          `<!doctype html><title>An article</title>
          <main><p id="claim">They say that $OPG has a $30M market cap.</p></main>`,
        );
      },
    });
    page = await stage.newPage();
    await page.goto(address);
    await allowSite(stage.browser, 'https://example.org/*');
    await openPopupAt(stage.browser, page);
    ({ popup } = await openPopup(stage, page));
  });
  afterAll(() => stage?.close());

  const kinds = async () => (await readMarks(page)).map(({ kind }) => kind);
  const isDrawn = () =>
    vi.waitFor(async () => expect(await kinds()).toContain('holds'), { timeout: 10_000 });

  it('is left alone until then', async () => {
    expect(await kinds()).toEqual([]);
    expect(await page.$('touchstone-note')).toBeNull();
  });

  it('is annotated at the click, without being loaded again', async () => {
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await popup.click('[data-action="annotate"]');
    await isDrawn();
    expect(await readNotes(page)).toHaveLength(1);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isSamePage'))).toBe(true);
  });

  it('has then its own switch and its claims in the popup', async () => {
    await popup.waitForSelector('[data-switch="site"][aria-checked="true"]');
    await soon(async () => expect(await readPopup(popup)).toContain('$30M market cap'));
  });

  it('is annotated again when it is loaded again', async () => {
    await page.reload();
    await isDrawn();
  });

  it('is switched off and on by itself', async () => {
    await popup.waitForSelector('[data-switch="site"][aria-checked="true"]');
    await popup.click('[data-switch="site"]');
    await soon(async () => expect(await kinds()).toEqual([]));
    await popup.waitForSelector('[data-switch="site"][aria-checked="false"]');
    await popup.click('[data-switch="site"]');
    await isDrawn();
  });

  it('is bare at once when its permission is given back, and stays so', async () => {
    await popup.click('[data-action="give-back"]');
    await soon(async () => expect(await kinds()).toEqual([]));
    expect(await page.$('touchstone-note, touchstone-card')).toBeNull();
    const scripts = '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()';
    await soon(async () => expect(await popup.evaluate(scripts)).toEqual([]));
    await page.reload();
    expect(await kinds()).toEqual([]);
  });
});
