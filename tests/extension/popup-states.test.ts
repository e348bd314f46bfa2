import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import type { World } from '../world/serve-world.ts';
import { allowSite, openPopupAt, withholdSite } from './hands.ts';
import { changeSettings, openPopup, readPopup } from './open-popup.ts';
import { openStage, type Stage } from './open-stage.ts';
import { soon } from './soon.ts';

const elsewhere = 'https://example.org/article';
const charts = 'https://coinmarketcap.com/charts/';
const quiet = 'https://x.com/quiet';

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
        pages.set(charts, '<!doctype html><p>OPG has a $30M market cap.</p>');
        pages.set(quiet, '<!doctype html><p>Good morning.</p>');
      },
    });
  });
  afterAll(() => stage?.close());
  // One popup at a time, as people have them: Firefox opens the next page in the window that came last.
  let popup: Page | undefined;
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });

  async function openBeside(page: Page): Promise<Page> {
    const opened = await openPopup(stage, page);
    popup = opened.popup;
    return popup;
  }

  /** As by a click on the icon, which shows us the page's address. */
  async function openAt(page: Page): Promise<Page> {
    await openPopupAt(stage.browser, page);
    return openBeside(page);
  }

  async function openPage(address: string): Promise<Page> {
    const page = await stage.newPage();
    await page.goto(address);
    return page;
  }

  it('asks for a site of which we know nothing, by name, once it has been opened there', async () => {
    const popup = await openAt(await openPage(elsewhere));
    await says(popup, /Touchstone does not read example\.org by itself/);
    const button = await popup.waitForSelector('[data-action="annotate"]');
    expect(await button?.evaluate(({ textContent }) => textContent)).toBe('Annotate this site');
    expect(await popup.$('[data-switch="site"]')).toBeNull();
  });

  it('says so of a page that is closed to extensions', async () => {
    const page = await stage.newPage();
    const popup = await openBeside(page);
    await says(popup, /Extensions may not run on this page/);
    expect(await popup.$('[data-action="annotate"]')).toBeNull();
  });

  it('says so of a page of one of our sites that has no posts', async () => {
    const popup = await openAt(await openPage(charts));
    await says(popup, /reads the posts of coinmarketcap\.com\. This page has none/);
    expect(await popup.$$('section .button')).toEqual([]);
  });

  it('says that no coin is named, and that no source was asked', async () => {
    const popup = await openAt(await openPage(quiet));
    await says(popup, /No coin is named in the posts that are loaded/);
    expect(await readPopup(popup)).toContain('No source has been asked for this page yet.');
  });

  it('speaks the language that is set, in the page too', async () => {
    const page = await stage.openTimeline();
    const popup = await openBeside(page);
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
    await soon(async () => expect((await readNotes(page))[0]?.text).toContain('richtig'));
    await changeSettings(popup, { language: '' });
    await soon(async () => expect(await noteLanguage()).not.toBe('de'));
  });

  it('says that the browser keeps a site from us, and follows when it is given back', async () => {
    const page = await stage.openTimeline();
    await withholdSite(stage, 'https://x.com/*');
    const popup = await openAt(page);
    await says(popup, /Your browser does not let Touchstone read x\.com\./);
    expect(await popup.$('[data-switch="site"]')).toBeNull();
    if (inject('browser') === 'firefox') await popup.click('[data-action="allow"]');
    else await allowSite(stage.browser, 'https://x.com/*');
    await reloadsFrom(popup);
    expect(await readNotes(page)).not.toEqual([]);
  });

  it('asks to load a page again that was open before an update, and then has all of it', async () => {
    const page = await stage.openTimeline();
    await stage.reinstallExtension();
    const popup = await openAt(page);
    // Firefox gives the new script to the pages that are open; Chromium leaves that to us.
    if (inject('browser') === 'chromium') await reloadsFrom(popup);
    await popup.waitForSelector('.claims li');
    await soon(async () => expect(await readNotes(page)).not.toEqual([]));
  });
});

/** At the button of a page that was there before our script. */
async function reloadsFrom(popup: Page): Promise<void> {
  await says(popup, /This page was open before Touchstone was installed or updated/);
  await popup.click('[data-action="reload"]');
  await popup.waitForSelector('.claims li');
}

async function says(popup: Page, words: RegExp): Promise<void> {
  await vi.waitFor(async () => expect(await readPopup(popup)).toMatch(words), { timeout: 5_000 });
}
