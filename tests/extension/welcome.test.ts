import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cardIsOpen, readNotes } from '../../scripts/browsers/read-page.ts';
import { openStage, type Stage } from './open-stage.ts';
import { faultsOf, isOn, openOwnPage, settingsOf, violationsOf } from './own-page.ts';

describe('the first page', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage();
    page = await openOwnPage(stage, 'welcome.html', 'touchstone-note');
  });
  afterAll(() => stage?.close());

  it('is opened once, by the installation', async () => {
    await vi.waitFor(
      async () => {
        const addresses = await page.evaluate(
          '(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map(({ url }) => url))',
        );
        const opened = (addresses as (string | undefined)[]).filter((url) =>
          url?.endsWith('/welcome.html'),
        );
        // One by the installation, one by this test.
        expect(opened).toHaveLength(2);
      },
      { timeout: 5_000 },
    );
  });

  it('draws the real note under its sample post, with each verdict', async () => {
    await vi.waitFor(
      async () => {
        const [note] = await readNotes(page);
        for (const words of ['OPG', '$41M cap', '1 holds', '1 outdated', '1 off']) {
          expect(note?.text).toContain(words);
        }
      },
      { timeout: 10_000 },
    );
    expect(await underlined(page)).toEqual(
      expect.arrayContaining(['touchstone-holds', 'touchstone-outdated', 'touchstone-off']),
    );
  });

  it('says that its figures are a sample, on the page and on the card', async () => {
    expect(await page.$eval('.sample-mark', (mark) => mark.textContent)).toContain(
      'Sample figures',
    );
    const point = await page.evaluate(() => {
      const [range] = CSS.highlights.get('touchstone-outdated') ?? [];
      const box = (range as Range).getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    });
    if (point === null) throw new Error('The claim is not on the screen.');
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(true), { timeout: 5_000 });
    expect(await violationsOf(page)).toEqual([]);
    const card = await page.$eval('touchstone-card', (one) => one.shadowRoot?.textContent);
    expect(card).toContain('Sample figures');
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(false));
    await page.mouse.move(0, 0);
  });

  it('opens the card by the keyboard', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Tab');
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(true), { timeout: 5_000 });
    await page.keyboard.press('Escape');
  });

  it('sends nothing anywhere', () => {
    expect(stage.world.requests).toEqual([]);
  });

  it('follows OpenGradient from the start and three more at a touch or a key', async () => {
    expect(await isOn(page, 'coin-opengradient')).toBe(true);
    await page.click('[data-switch="coin-bitcoin"]');
    await page.waitForSelector('[data-switch="coin-bitcoin"][aria-checked="true"]');
    await page.focus('[data-switch="coin-solana"]');
    await page.keyboard.press(' ');
    await page.waitForSelector('[data-switch="coin-solana"][aria-checked="true"]');
    const ids = async () => (await settingsOf(page))?.watch.map(({ id }) => id);
    await vi.waitFor(async () =>
      expect(await ids()).toEqual(['opengradient', 'bitcoin', 'solana']),
    );
    await page.click('[data-switch="coin-bitcoin"]');
    await vi.waitFor(async () => expect(await ids()).toEqual(['opengradient', 'solana']));
  });

  it('says that the browser lets us in', async () => {
    expect(await page.$$('[data-access="given"]')).toHaveLength(1);
  });

  it.each([320, 1280])('is usable at %i px', async (width) => {
    await page.setViewport({ width, height: 800 });
    expect(await faultsOf(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('complains about nothing', () => {
    expect(stage.complaints).toEqual([]);
  });
});

function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()]);
}
