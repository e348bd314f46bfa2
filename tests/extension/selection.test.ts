import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkSelection } from './hands.ts';
import { openStage, type Stage } from './open-stage.ts';

const address = 'https://example.org/article';

describe('“Check this selection” on a site that nobody let us annotate', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage({
      prepare: ({ pages }) => {
        pages.set(
          address,
          `<!doctype html><title>An article</title>
          <p id="claim">They say that $OPG has a $30M market cap.</p>
          <p id="nothing">The ferry leaves at 7:40.</p>`,
        );
      },
    });
    page = await stage.newPage();
    await page.goto(address);
  });
  afterAll(() => stage?.close());

  it('judges the selected words in a card at them, with the focus in it', async () => {
    await checkSelection(stage.browser, page, '#claim');
    const text = await cardText(page);
    for (const words of ['OPG', '$30M market cap', 'holds', '$31.2M'])
      expect(text).toContain(words);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('touchstone-card');
  });

  it('goes with Escape, and leaves nothing in the page', async () => {
    await page.keyboard.press('Escape');
    expect(await page.$('touchstone-card')).toBeNull();
  });

  it('says so where no coin is named', async () => {
    await checkSelection(stage.browser, page, '#nothing');
    expect(await cardText(page)).toContain('No coin and no figure');
    await page.mouse.click(600, 500);
    expect(await page.$('touchstone-card')).toBeNull();
  });

  it('draws nothing else, and leaves no script behind for the next page', async () => {
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await page.reload();
    expect(await page.$('touchstone-card, touchstone-note')).toBeNull();
  });

  it('asks the sources for nothing that was selected', () => {
    const asked = stage.world.requests.filter(({ host }) => host !== 'example.org');
    for (const { path } of asked) expect(path).not.toMatch(/30M|ferry/i);
  });
});

async function cardText(page: Page): Promise<string> {
  return vi.waitFor(
    async () => {
      const text = await page.evaluate(
        () => document.querySelector('touchstone-card:popover-open')?.shadowRoot?.textContent,
      );
      if (!text) throw new Error('The card is not open.');
      return text;
    },
    { timeout: 10_000 },
  );
}
