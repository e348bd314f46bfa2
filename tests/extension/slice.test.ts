import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  cardIsOpen,
  type DrawnMark,
  type DrawnNote,
  pointAtMark,
  readMarks,
  readNotes,
} from '../../scripts/browsers/read-page.ts';
import { coinGeckoHost } from '../world/coingecko.ts';
import { sourceHosts } from '../world/sources.ts';
import { demoPosts } from '../world/timeline/posts.ts';
import { openPopup } from './open-popup.ts';
import { openStage, type Stage } from './open-stage.ts';

const now = Date.now();
const [firstPost] = demoPosts(now);
if (!firstPost) throw new Error('The demo timeline is empty.');
const first = firstPost.id;

describe('the first post of the timeline', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage({ now });
    page = await stage.openTimeline();
    await showsFigures(page);
  });
  afterAll(() => stage?.close());

  it('has its three claims underlined by their verdicts', async () => {
    const claimsNow = async () => (await marksOf(page)).filter(({ kind }) => kind !== 'mention');
    // What hangs on the coin's days is judged when those have come, and not called unknown before.
    await vi.waitFor(async () => expect(await claimsNow()).toHaveLength(3), { timeout: 5_000 });
    const claims = await claimsNow();
    expect(claims.map(({ kind }) => kind).sort()).toEqual(['holds', 'holds', 'off']);
    const said = (word: string) => claims.find(({ quote }) => quote.includes(word))?.kind;
    expect(said('$30M market cap')).toBe('holds');
    expect(said('190M OPG in circulation')).toBe('holds');
    expect(said('exceeded its market value')).toBe('off');
    for (const { quote } of claims) expect(firstPost.text).toContain(quote);
  });

  it('has its coin underlined as a mention, by handle and by cashtag', async () => {
    const mentions = (await marksOf(page)).filter(({ kind }) => kind === 'mention');
    const quotes = mentions.map(({ quote }) => quote);
    expect(quotes).toContain('@OpenGradient');
    expect(quotes).toContain('$OPG');
  });

  it('has a note that reads the ticker, the market cap, the turnover and the counts', async () => {
    const note = await noteOf(page);
    for (const words of ['OPG', '$31.2M', '0.92×', '2 holds', '1 off']) {
      expect(note?.text).toContain(words);
    }
    expect(note?.state).toBeNull();
  });

  it('opens the card at a hovered underline, and closes it with Escape', async () => {
    const point = await pointAtMark(page, await quoteWith(page, '$30M market cap'));
    if (!point) throw new Error('The claim is not on the screen.');
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(true), { timeout: 5_000 });
    expect(await dialogOf(page)).toEqual({ role: 'dialog', named: true, cards: 1 });
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(false));
    await page.mouse.move(0, 0);
  });

  it('copies a receipt of the verdict when its button is pressed', async () => {
    await page.evaluate(() => {
      const note = document.querySelector('touchstone-note')?.shadowRoot;
      note?.querySelector<HTMLElement>('[data-verdict="off"]')?.focus();
    });
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(true), { timeout: 5_000 });
    await page.evaluate(() => {
      const card = document.querySelector('touchstone-card')?.shadowRoot;
      card?.querySelector<HTMLElement>('[data-action="copy-markdown"]')?.focus();
    });
    // By a key, not by a script: only what a person does may write to the clipboard.
    await page.keyboard.press('Enter');
    const said = () =>
      page.evaluate(
        () =>
          document.querySelector('touchstone-card')?.shadowRoot?.querySelector('[role="status"]')
            ?.textContent,
      );
    await vi.waitFor(async () => expect(await said()).toBe('copied'), { timeout: 5_000 });
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(false));
  });

  it('opens the card when a button in the note gets the focus', async () => {
    await page.evaluate(() => {
      const links = document.querySelectorAll<HTMLElement>('article a[href^="/hashtag/"]');
      links[0]?.focus();
    });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('touchstone-note');
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(true), { timeout: 5_000 });
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(false));
  });

  it('loses every trace within 200 ms of the switch, without a reload, and gets them back', async () => {
    const { popup } = await openPopup(stage, page);
    const drawn = { notes: await readNotes(page), marks: await marksOf(page) };
    const gone = traceless(page);
    const offAt = await toggle(popup, 'false');
    expect((await gone) - offAt).toBeLessThan(200);
    expect(await readMarks(page)).toEqual([]);
    expect(await readNotes(page)).toEqual([]);

    await toggle(popup, 'true');
    await popup.close();
    await vi.waitFor(
      async () => {
        expect(await readNotes(page)).toEqual(drawn.notes);
        expect(await marksOf(page)).toEqual(drawn.marks);
      },
      { timeout: 5_000 },
    );
  });

  it('leaves the rest of the page as it is without Touchstone', async () => {
    const bare = await openStage({ bare: true, now });
    try {
      const untouched = await bare.openTimeline();
      await page.mouse.move(0, 0);
      expect(await restOf(page)).toEqual(await restOf(untouched));
    } finally {
      await bare.close();
    }
  });

  it('asks for the watch list, and for nothing that the page says', () => {
    const asked = stage.world.requests.filter(({ host }) => host !== 'x.com');
    const hosts = [...new Set(asked.map(({ host }) => host))];
    expect(hosts).toContain(coinGeckoHost);
    expect(hosts.filter((host) => !sourceHosts.includes(host))).toEqual([]);
    for (const { path, sent } of asked) {
      expect(path + sent).toMatch(/opengradient|OPGUSDT|0xfbc2051a|order=market_cap_desc/);
      expect(path + sent).not.toMatch(/wen|30M|status|\d{17}/i);
    }
  });

  it('makes the page complain about nothing', () => {
    expect(stage.complaints).toEqual([]);
  });
});

function showsFigures(page: Page): Promise<void> {
  return vi.waitFor(
    async () => {
      const note = await noteOf(page);
      expect(note?.text).toContain('$31.2M');
      const claims = (await marksOf(page)).filter(({ kind }) => kind !== 'mention');
      expect(claims).toHaveLength(3);
    },
    { timeout: 15_000, interval: 50 },
  );
}

async function noteOf(page: Page): Promise<DrawnNote | undefined> {
  return (await readNotes(page)).find(({ post }) => post === first);
}

async function marksOf(page: Page): Promise<DrawnMark[]> {
  const marks = (await readMarks(page)).filter(({ post }) => post === first);
  return marks.sort((a, b) => `${a.kind}${a.quote}`.localeCompare(`${b.kind}${b.quote}`));
}

async function quoteWith(page: Page, words: string): Promise<string> {
  const mark = (await marksOf(page)).find(({ quote }) => quote.includes(words));
  if (!mark) throw new Error(`Nothing that reads “${words}” is underlined.`);
  return mark.quote;
}

function dialogOf(page: Page) {
  return page.evaluate(() => {
    const cards = document.querySelectorAll('touchstone-card');
    const card = cards[0];
    const dialog = card?.matches('[role="dialog"]')
      ? card
      : card?.shadowRoot?.querySelector('[role="dialog"]');
    const labelledBy = dialog?.getAttribute('aria-labelledby');
    const scope = dialog?.getRootNode() as Document | ShadowRoot | undefined;
    const name = labelledBy
      ? scope?.getElementById(labelledBy)?.textContent
      : dialog?.getAttribute('aria-label');
    return {
      role: dialog?.getAttribute('role'),
      named: Boolean(name?.trim()),
      cards: cards.length,
    };
  });
}

/** Flips the master switch and answers when, in ms since 1970. */
async function toggle(popup: Page, checked: 'true' | 'false'): Promise<number> {
  const at = await popup.$eval('[data-switch="everywhere"]', (control) => {
    const clickedAt = Date.now();
    (control as HTMLElement).click();
    return clickedAt;
  });
  await popup.waitForSelector(`[data-switch="everywhere"][aria-checked="${checked}"]`);
  return at;
}

/** When the page has no trace of us any more; not by a timer, which a tab in the back gets late. */
function traceless(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const until = Date.now() + 5_000;
        port1.onmessage = () => {
          const drawn =
            document.querySelector('touchstone-note, touchstone-card') !== null ||
            [...CSS.highlights.keys()].some((name) => name.startsWith('touchstone-'));
          if (drawn && Date.now() < until) port2.postMessage(null);
          else resolve(Date.now());
        };
        port2.postMessage(null);
      }),
  );
}

/** Everything of the page that is not ours: its text, and its elements with their attributes. */
function restOf(page: Page): Promise<{ text: string | null; html: string }> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('touchstone-note, touchstone-card')) own.remove();
    return { text: copy.querySelector('body')?.textContent ?? null, html: copy.outerHTML };
  });
}
