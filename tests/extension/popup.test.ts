import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import { pressShortcut, readToolbar } from './hands.ts';
import { changeSettings, openPopup, readPopup } from './open-popup.ts';
import { openStage, type Stage } from './open-stage.ts';
import { violationsOf } from './own-page.ts';
import { soon } from './soon.ts';

/** Opening a popup is the user's wait. */
const openWithinMs = 100;
/** Of the timeline, by the sample market. */
const claimsOff = 2;

describe('the popup of a timeline', () => {
  let stage: Stage;
  let page: Page;
  let popup: Page;
  let tabId: number;

  beforeAll(async () => {
    stage = await openStage();
    page = await stage.openTimeline();
    await vi.waitFor(
      async () => expect((await readMarks(page)).map(({ kind }) => kind)).toContain('off'),
      { timeout: 15_000 },
    );
    ({ popup, tabId } = await openPopup(stage, page));
    await popup.waitForSelector('.claims li');
  });
  afterAll(() => stage?.close());

  it('has every coin of the page with its figures and their grade', async () => {
    const coins = await popup.$$eval('.coins li', (rows) => rows.map((row) => row.textContent));
    expect(coins[0]).toMatch(/^OPG.*\$31\.2M cap.*0\.92× turnover.*sources agree$/);
    expect(coins.some((coin) => coin?.startsWith('WEN') && coin.includes('not followed'))).toBe(
      true,
    );
  });

  it('has every claim of the page with its verdict, in the page’s order', async () => {
    const listed = await popup.$$eval('.claims li', (rows) =>
      rows.map((row) => [
        row.querySelector('.verdict')?.textContent,
        row.querySelector('.quote')?.textContent,
      ]),
    );
    expect(listed.slice(0, 3)).toEqual([
      ['holds', 'roughly a $30M market cap'],
      ['holds', 'around 190M OPG in circulation'],
      ['off', 'trading volume that has often matched or even exceeded its market value'],
    ]);
    const drawn = (await readMarks(page)).filter(({ kind }) => kind !== 'mention');
    expect(listed.map((row) => row.join()).sort()).toEqual(
      drawn.map(({ kind, quote }) => `${kind},${quote}`).sort(),
    );
  });

  it('says how the sources do, and how old the newest figure is', async () => {
    const text = await readPopup(popup);
    expect(text).toMatch(/CoinGecko.*answer\n/);
    expect(text).toMatch(/Newest figure: .* ago/);
  });

  it('says which of the site’s looks was read', async () => {
    expect(await readPopup(popup)).toMatch(/\d+ posts read as tweet/);
  });

  it('goes to a claim by a click: the page scrolls there and its card opens, with the focus in it', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await clickLastClaim(popup);
    await soon(async () => expect((await openCard(page)).quote).toBe('“成交量2870万美元”'));
    const card = await openCard(page);
    expect(card).toMatchObject({ hasFocus: true, isOnScreen: true });
    expect(card.scrolledTo).toBeGreaterThan(100);
  });

  it('goes to a claim by the keyboard alone', async () => {
    await popup.focus('[data-switch="site"]');
    const focused = () =>
      popup.evaluate(() => document.activeElement?.closest('button')?.textContent ?? '');
    for (let tabs = 0; !(await focused()).includes('$30M') && tabs < 10; tabs += 1) {
      await popup.keyboard.press('Tab');
      await soon(async () => expect(await outlineOf(popup)).not.toBe('none'));
    }
    await popup.keyboard.press('Enter');
    await soon(async () =>
      expect((await openCard(page)).quote).toBe('“roughly a $30M market cap”'),
    );
  });

  it('goes to the first words that name a coin', async () => {
    await popup.click('[data-go-to-coin="WEN"]');
    await soon(async () => expect((await openCard(page)).coin).toBe('WEN'));
    await page.keyboard.press('Escape');
    expect((await openCard(page)).coin).toBeUndefined();
  });

  it('switches this site off and on, in the page at once, and says so in the toolbar', async () => {
    await flip(popup, 'site', 'false');
    await soon(async () => {
      expect(await readNotes(page)).toEqual([]);
      expect(await readMarks(page)).toEqual([]);
    });
    expect(await readPopup(popup)).toContain('Nothing is read or asked here while it is off.');
    await soon(async () => expect((await readToolbar(popup, tabId)).title).toBe('Touchstone: off'));
    await flip(popup, 'site', 'true');
    await soon(async () => expect(await readNotes(page)).not.toEqual([]));
    await popup.waitForSelector('.claims li');
    await soon(async () => expect((await readToolbar(popup, tabId)).title).toBe('Touchstone'));
  });

  it('snoozes everything, says until when, and wakes at a click', async () => {
    await popup.click('[data-action="snooze"]');
    await soon(async () => expect(await readNotes(page)).toEqual([]));
    await popup.waitForSelector('[data-action="end-snooze"]');
    expect(await readPopup(popup)).toMatch(/Snoozed until \d/);
    expect(await alarms(popup)).toContain('end-snooze');
    await popup.click('[data-action="end-snooze"]');
    await soon(async () => expect(await readNotes(page)).not.toEqual([]));
    await popup.waitForSelector('[data-action="snooze"]');
    await soon(async () => expect(await alarms(popup)).not.toContain('end-snooze'));
  });

  it.each([
    ['underlines', false],
    ['claims', true],
    ['notes', true],
  ])('shows %s as the reader chooses', async (showing, hasNotes) => {
    await popup.select('select[name="showing"]', showing);
    await soon(async () => {
      expect((await readNotes(page)).length > 0).toBe(hasNotes);
      const kinds = (await readMarks(page)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'off')).toHaveLength(claimsOff);
      expect(kinds).toContain('mention');
    });
  });

  it('counts the claims that are off on the icon, where the user wants it', async () => {
    await changeSettings(popup, { badge: true });
    await soon(async () =>
      expect(await readToolbar(popup, tabId)).toEqual({
        badge: String(claimsOff),
        title: `Touchstone: ${claimsOff} claims are off`,
      }),
    );
    await changeSettings(popup, { badge: false });
    await soon(async () => expect((await readToolbar(popup, tabId)).badge).toBe(''));
  });

  it('is told by the shortcuts: next claim, previous claim, and off', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const quotes: (string | undefined)[] = [];
    for (const [name, key] of [
      ['next-claim', 'J'],
      ['next-claim', 'J'],
      ['previous-claim', 'K'],
    ] as const) {
      await pressShortcut(stage.browser, tabId, name, key);
      await soon(async () => {
        const { quote } = await openCard(page);
        expect(quote).toBeDefined();
        expect(quote).not.toBe(quotes.at(-1));
      });
      quotes.push((await openCard(page)).quote);
    }
    expect(quotes[2]).toBe(quotes[0]);
    expect(quotes[1]).not.toBe(quotes[0]);
    await pressShortcut(stage.browser, tabId, 'toggle-notes', 'O');
    await soon(async () => expect(await readNotes(page)).toEqual([]));
    await popup.waitForSelector('[data-switch="everywhere"][aria-checked="false"]');
    await pressShortcut(stage.browser, tabId, 'toggle-notes', 'O');
    await soon(async () => expect(await readNotes(page)).not.toEqual([]));
  });

  it('has everything there within a tenth of a second', async () => {
    const times: number[] = [];
    // The best of many: what else the machine does at the moment is not the popup's.
    while (times.length < 25 && Math.min(...times) >= openWithinMs) {
      const another = await stage.openExtensionPage(`popup.html?tab=${tabId}`);
      await another.waitForSelector('.claims li');
      times.push(
        await another.evaluate(
          () => performance.getEntriesByName('drawn')[0]?.startTime ?? Infinity,
        ),
      );
      await another.close();
    }
    expect(Math.min(...times)).toBeLessThan(openWithinMs);
  });

  it('stays in a narrow window, and in one that is magnified twice', async () => {
    for (const width of [190, 320]) {
      await popup.setViewport({ width, height: 600 });
      const overflow = await popup.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await popup.setViewport({ width: 380, height: 720 });
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (theme) => {
    await changeSettings(popup, { theme });
    await popup.waitForSelector(`:root[data-theme="${theme}"]`);
    await popup.waitForSelector('.claims li');
    expect(await violationsOf(popup)).toEqual([]);
    await changeSettings(popup, { snoozedUntil: Date.now() + 60_000 });
    await popup.waitForSelector('[data-action="end-snooze"]');
    expect(await violationsOf(popup)).toEqual([]);
    await changeSettings(popup, { theme: 'page', snoozedUntil: 0 });
    await popup.waitForSelector('.claims li');
  });

  it('gives every control a name, and a heading to each part', async () => {
    const unnamed = await popup.$$eval('button, select, a, [role="switch"]', (controls) =>
      controls
        .filter((control) => {
          const labelled = control.getAttribute('aria-labelledby');
          const label = labelled ? document.getElementById(labelled) : control.closest('label');
          return !(control.textContent?.trim() || label?.textContent?.trim());
        })
        .map((control) => control.outerHTML),
    );
    expect(unnamed).toEqual([]);
    const headings = await popup.$$eval('h1, h2', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(headings).toEqual(['Touchstone', 'On this page', 'Sources']);
  });
});

async function clickLastClaim(popup: Page): Promise<void> {
  const rows = await popup.$$('.claims button');
  await rows.at(-1)?.click();
}

function openCard(page: Page) {
  return page.evaluate(() => {
    const card = document.querySelector('touchstone-card:popover-open');
    const box = card?.getBoundingClientRect();
    return {
      quote: card?.shadowRoot?.querySelector('.quote')?.textContent ?? undefined,
      coin: card?.shadowRoot?.querySelector('h2')?.textContent ?? undefined,
      hasFocus: card !== null && document.activeElement === card,
      isOnScreen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
      scrolledTo: scrollY,
    };
  });
}

function outlineOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
}

async function flip(popup: Page, name: string, checked: 'true' | 'false'): Promise<void> {
  await popup.click(`[data-switch="${name}"]`);
  await popup.waitForSelector(`[data-switch="${name}"][aria-checked="${checked}"]`);
}

async function alarms(popup: Page): Promise<string[]> {
  const all = await popup.evaluate('(globalThis.browser ?? chrome).alarms.getAll()');
  return (all as { name: string }[]).map(({ name }) => name);
}
