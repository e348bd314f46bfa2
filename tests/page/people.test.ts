import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardIsOpen, readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import { violationsOf } from '../extension/own-page.ts';
import type * as entry from './entries/draw-notes.ts';
import { openBench, type PageBench } from './harness.ts';

declare const underTest: typeof entry;

/** Status ids of the middle of November 2026; the clock of a post matters to its verdict. */
const ids = ['11:40', '11:45', '11:50'].map((time) => {
  const at = Date.parse(`2026-11-20T${time}:00Z`);
  return String((BigInt(at) - 1_288_834_974_657n) << 22n);
});
const texts = [
  '$OPG has a $30M market cap, and $OPG trades at $5.',
  'I like $OPG, and said so in 2021.',
  'The market cap of $OPG is $90M.',
];

/** As X draws posts, far enough from each other that only one is on the screen. */
const html = `<!doctype html><html lang="en"><body><button id="before">before</button>${texts
  .map(
    (text, index) => `<article data-testid="tweet" id="post${index}">
      <a href="/somebody/status/${ids[index]}"><time></time></a>
      <div><div data-testid="tweetText"><span>${text}</span></div></div>
      <p class="gap"></p></article>`,
  )
  .join('')}</body></html>`;

describe('what people do with notes', () => {
  let bench: PageBench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());
  beforeEach(async () => {
    page = await bench.open({ url: 'https://x.com/people', html, entry: 'entries/draw-notes.ts' });
    await page.$$eval('.gap', (gaps) => {
      for (const gap of gaps) (gap as HTMLElement).style.height = '2000px';
    });
  });
  afterEach(() => page?.close());

  async function begin(wishes: Parameters<typeof entry.begin>[0] = {}) {
    await page.evaluate((wished) => underTest.begin(wished), wishes);
    await page.evaluate(() => Promise.resolve().then(() => underTest.answerAll(30_000_000)));
  }
  const quote = () =>
    page.evaluate(
      () =>
        document.querySelector('touchstone-card:popover-open')?.shadowRoot?.querySelector('.quote')
          ?.textContent ?? null,
    );
  const postsWith = async (kinds: 'mention' | 'claim') =>
    new Set(
      (await readMarks(page))
        .filter(({ kind }) => (kind === 'mention') === (kinds === 'mention'))
        .map(({ post }) => post),
    );

  /** Only what is near the window is underlined: one goes down the page, and counts. */
  async function postsWithDownThePage(kinds: 'mention' | 'claim'): Promise<number> {
    const all = new Set<string | null>();
    for (const article of await page.$$('article')) {
      await article.scrollIntoView();
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      for (const post of await postsWith(kinds)) all.add(post);
    }
    return all.size;
  }

  it('shows notes and underlines', async () => {
    await begin({ showing: 'notes' });
    expect((await readNotes(page)).length).toBeGreaterThanOrEqual(2);
    expect(await postsWithDownThePage('mention')).toBe(3);
  });

  it('shows underlines alone, and adds no element', async () => {
    const before = await page.evaluate(() => document.querySelectorAll('*').length);
    await begin({ showing: 'underlines' });
    expect(await postsWithDownThePage('mention')).toBe(3);
    expect(await postsWithDownThePage('claim')).toBe(2);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBe(before);
  });

  it('asks for figures again also where only underlines are shown', async () => {
    await begin({ showing: 'underlines' });
    expect(await page.evaluate(() => underTest.renew())).toEqual({ showing: true });
  });

  it('shows only posts that state a figure, and leaves a year alone', async () => {
    await begin({ showing: 'claims' });
    expect((await readNotes(page)).map(({ post }) => post).sort()).toEqual([ids[0], ids[2]]);
    expect(await postsWith('mention')).toEqual(await postsWith('claim'));
  });

  it.each(['light', 'dark'] as const)(
    'follows a wish for a %s note, whatever the page is',
    async (theme) => {
      await begin({ theme });
      await page.evaluate(() => underTest.goToCoin('OPG'));
      const seen = await page.$$eval('touchstone-note, touchstone-card', (ours) =>
        ours.map((one) => (one as HTMLElement).dataset.theme),
      );
      expect(new Set(seen)).toEqual(new Set([theme]));
    },
  );

  it('writes from right to left where its language does, in its own elements alone', async () => {
    await begin({ direction: 'rtl', locale: 'ar' });
    await page.evaluate(() => underTest.goToCoin('OPG'));
    const ways = await page.evaluate(() =>
      ['touchstone-note', 'touchstone-card'].map((tag) => {
        const inner = document.querySelector(tag)?.shadowRoot?.firstElementChild;
        return inner ? [getComputedStyle(inner).direction, (inner as HTMLElement).lang] : null;
      }),
    );
    expect(ways).toEqual([
      ['rtl', 'ar'],
      ['rtl', 'ar'],
    ]);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('');
  });

  it('tells what it holds: coins, claims in the page’s order, sources', async () => {
    await begin();
    const held = await page.evaluate(() => underTest.hold());
    expect(held?.coins).toMatchObject([
      { kind: 'figures', symbol: 'OPG', marketCap: 30_000_000, turnover: 0.5 },
    ]);
    expect(held?.claims.map(({ quote, verdict }) => `${verdict}: ${quote}`)).toEqual([
      'holds: $30M market cap',
      'off: $OPG trades at $5',
      'off: market cap of $OPG is $90M',
    ]);
    expect(held?.sources).toMatchObject([{ source: 'coingecko', why: null }]);
  });

  it('says that it holds something else when a post has come, and when one is gone', async () => {
    await begin();
    const before = await page.evaluate(() => underTest.changes);
    await page.evaluate(() => document.querySelector('#post2')?.remove());
    expect(await page.evaluate(() => underTest.changes)).toBeGreaterThan(before);
    expect((await page.evaluate(() => underTest.hold()))?.claims).toHaveLength(2);
  });

  it('goes to a claim that is far away, and gives the focus back where it was', async () => {
    await begin();
    await page.focus('#before');
    const last = await page.evaluate(() => underTest.hold()?.claims.at(-1)?.id ?? '');
    expect(await page.evaluate((id) => underTest.goTo(id), last)).toEqual({ showing: true });
    expect(await quote()).toBe('“market cap of $OPG is $90M”');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('touchstone-card');
    await page.keyboard.press('Escape');
    expect(await cardIsOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('says so where the claim is gone', async () => {
    await begin();
    expect(await page.evaluate(() => underTest.goTo('nothing:0'))).toEqual({ showing: false });
    expect(await page.evaluate(() => underTest.goToCoin('WEN'))).toEqual({ showing: false });
    expect(await cardIsOpen(page)).toBe(false);
  });

  it('steps down the page and up again, round at the ends', async () => {
    await begin();
    const seen: (string | null)[] = [];
    for (const by of [1, 1, 1, 1, -1] as const) {
      await page.evaluate((one) => underTest.step(one), by);
      seen.push(await quote());
    }
    expect(seen).toEqual([
      '“$30M market cap”',
      '“$OPG trades at $5”',
      '“market cap of $OPG is $90M”',
      '“$30M market cap”',
      '“market cap of $OPG is $90M”',
    ]);
  });

  it('starts to step at the screen, not at the page’s top', async () => {
    await begin();
    await page.evaluate(() => document.querySelector('#post2')?.scrollIntoView());
    await page.evaluate(() => underTest.step(1));
    expect(await quote()).toBe('“market cap of $OPG is $90M”');
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find in note and card, %s',
    async (theme) => {
      await page.evaluate((one) => {
        document.documentElement.style.background = one === 'dark' ? '#fff' : '#000';
      }, theme);
      await begin({ theme });
      await page.evaluate(() => underTest.step(1));
      expect(await violationsOf(page, 'touchstone-note')).toEqual([]);
      expect(await violationsOf(page, 'touchstone-card')).toEqual([]);
    },
  );

  it('shows what a report would say, before anything is opened', async () => {
    await begin({ version: '9.8.7' });
    await page.evaluate(() => underTest.step(1));
    const report = await page.evaluate(() => {
      const details = document
        .querySelector('touchstone-card')
        ?.shadowRoot?.querySelector('.report');
      const link = details?.querySelector('a');
      return { text: details?.textContent, href: link?.href, target: link?.target, rel: link?.rel };
    });
    for (const words of ['This note is wrong', 'Quote: $30M market cap', 'Version: 9.8.7'])
      expect(report.text).toContain(words);
    expect(report).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
    expect(new URL(report.href ?? '').searchParams.get('body')).toContain('Version: 9.8.7');
  });
});
