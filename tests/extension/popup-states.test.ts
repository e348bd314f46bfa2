import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import type { World } from '../world/serve-world.ts';
import { openPopupAt } from './hands.ts';
import { changeSettings, openPopup, readPopup } from './open-popup.ts';
import { openStage, type Stage } from './open-stage.ts';
import { soon } from './soon.ts';

const elsewhere = 'https://example.org/article';

describe('the popup where sources are in trouble', () => {
  let stage: Stage | undefined;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  async function openAtTimeline(prepare: (world: World) => void = () => {}): Promise<Page> {
    stage = await openStage({ prepare });
    const page = await stage.openTimeline();
    await vi.waitFor(
      async () => {
        const judged = (await readMarks(page)).filter(({ kind }) => kind !== 'mention');
        expect(judged.length).toBeGreaterThan(0);
      },
      { timeout: 20_000, interval: 50 },
    );
    return (await openPopup(stage, page)).popup;
  }

  it('says which source limits us and which answer, and that nothing is to be done', async () => {
    const popup = await openAtTimeline(({ sources }) => {
      sources.set('api.coingecko.com', { kind: 'limited', retryAfterS: 60, withCors: true });
    });
    await says(popup, /^CoinGecko is limiting us$/m);
    const text = await readPopup(popup);
    expect(text).toMatch(/CoinMarketCap.* and .* answer$/m);
    expect(text).toContain('Touchstone asks again by itself.');
  });

  it('says that no source answers, and shows no figure', async () => {
    const popup = await openAtTimeline((world) => {
      world.source = { kind: 'limited', retryAfterS: 60, withCors: true };
    });
    await says(popup, /the source asks us to wait/);
    const text = await readPopup(popup);
    expect(text).not.toContain('$31');
    expect(text).toContain('Touchstone asks again by itself.');
  });

  it('says that sources contradict one another', async () => {
    const popup = await openAtTimeline((world) => {
      world.source = { kind: 'refuses-connections' };
      world.sources.set('api.coingecko.com', { kind: 'thousandfold' });
      world.sources.set('pro-api.coinmarketcap.com', { kind: 'usual' });
    });
    await says(popup, /OPG.*sources disagree/);
    expect(await readPopup(popup)).toMatch(/do not answer$/m);
  });
});

describe('the popup', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({
      prepare: ({ pages }) => {
        pages.set(elsewhere, '<!doctype html><p>OPG has a $30M market cap.</p>');
      },
    });
  });
  afterAll(() => stage?.close());

  it('asks for a site of which we know nothing, by name, once it has been opened there', async () => {
    stage = await openStage({
      prepare: ({ pages }) =>
        void pages.set(elsewhere, '<!doctype html><p>OPG has a $30M cap.</p>'),
    });
    const page = await stage.newPage();
    await page.goto(elsewhere);
    await openPopupAt(stage.browser, page);
    const { popup } = await openPopup(stage, page);
    await says(popup, /Touchstone does not read example\.org by itself/);
    const button = await popup.waitForSelector('[data-action="annotate"]');
    expect(await button?.evaluate(({ textContent }) => textContent)).toBe('Annotate this site');
    expect(await popup.$('[data-switch="site"]')).toBeNull();
  });

  it('says so of a page that is closed to extensions', async () => {
    const page = await stage.newPage();
    const { popup } = await openPopup(stage, page);
    await says(popup, /Extensions may not run on this page/);
    expect(await popup.$('[data-action="annotate"]')).toBeNull();
  });

  it('speaks the language that is set, in the page too', async () => {
    const page = await stage.openTimeline();
    const { popup } = await openPopup(stage, page);
    expect(await popup.evaluate(() => document.documentElement.lang)).not.toBe('de');
    await changeSettings(popup, { language: 'de' });
    await soon(async () =>
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de'),
    );
    expect(await readPopup(popup)).toContain('Auf dieser Seite');
    const noteLanguage = () =>
      page.$eval('touchstone-note', (note) =>
        note.shadowRoot?.querySelector('[lang]')?.getAttribute('lang'),
      );
    await soon(async () => expect(await noteLanguage()).toBe('de'));
    expect((await readNotes(page))[0]?.text).toContain('richtig');
  });
});

async function says(popup: Page, words: RegExp): Promise<void> {
  await vi.waitFor(async () => expect(await readPopup(popup)).toMatch(words), { timeout: 5_000 });
}
