import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkReceipt } from '../../lib/judging/check-receipt.ts';
import { cardIsOpen, readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import type * as entry from './entries/draw-notes.ts';
import { openBench, type PageBench } from './harness.ts';

declare const underTest: typeof entry;
declare const draw: {
  post(id: string, text: string): void;
  say(id: string, text: string): void;
  recycle(id: string, otherId: string, text: string): void;
};

/** Status ids of the middle of November 2026; the clock of a post matters to its verdict. */
const first = String((BigInt(Date.parse('2026-11-20T11:50:00Z')) - 1_288_834_974_657n) << 22n);
const second = String((BigInt(Date.parse('2026-11-20T11:55:00Z')) - 1_288_834_974_657n) << 22n);

/** A bare page in the shape of X, written by a script that owns its text, as X's does. */
const html = `<!doctype html><html lang="en"><body><main></main><script src="/draw.js"></script></body></html>`;
const drawScript = `
  const main = document.querySelector('main');
  const article = (id) => document.querySelector('[data-cell="' + id + '"]');
  const fill = (cell, id, text) => {
    const block = document.createElement('div');
    block.dataset.testid = 'tweetText';
    const span = document.createElement('span');
    span.textContent = text;
    block.append(span);
    const link = document.createElement('a');
    link.href = '/somebody/status/' + id;
    const time = document.createElement('time');
    link.append(time);
    const box = document.createElement('div');
    box.append(block);
    cell.replaceChildren(link, box);
    cell.dataset.cell = id;
  };
  window.draw = {
    post(id, text) {
      const cell = document.createElement('article');
      cell.dataset.testid = 'tweet';
      fill(cell, id, text);
      main.append(cell);
    },
    say(id, text) { article(id).querySelector('span').firstChild.data = text; },
    recycle(id, otherId, text) {
      const cell = article(id);
      cell.querySelector('a').setAttribute('href', '/somebody/status/' + otherId);
      cell.querySelector('span').firstChild.data = text;
      cell.dataset.cell = otherId;
    },
  };`;

describe('notes', () => {
  let bench: PageBench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench?.close());
  beforeEach(async () => {
    bench.world.pages.set('https://x.com/draw.js', drawScript);
    page = await bench.open({ url: 'https://x.com/bare', html, entry: 'entries/draw-notes.ts' });
  });
  afterEach(() => page?.close());

  const post = (id: string, text: string) => page.evaluate((a, b) => draw.post(a, b), id, text);
  const begin = () => page.evaluate(() => underTest.begin());
  const answer = (cap: number, ageMs?: number) =>
    page.evaluate((a, b) => underTest.answerAll(a, b), cap, ageMs);
  const marks = async () => (await readMarks(page)).map(({ kind, quote }) => `${kind}: ${quote}`);
  const texts = async () => (await readNotes(page)).map(({ text }) => text);

  it('come with the post, before any figure, and do not grow when the figures come', async () => {
    await begin();
    const before = await page.evaluate((id) => {
      draw.post(id, '$OPG has a $30M market cap.');
      // One microtask later, before the page could paint or measure.
      return Promise.resolve().then(
        () => document.querySelector('touchstone-note')?.getBoundingClientRect().height,
      );
    }, first);
    await answer(30e6);
    expect(await texts()).toEqual(['OPG $30M cap · 0.5× turnover 1 holds']);
    const after = await page.$eval(
      'touchstone-note',
      (note) => note.getBoundingClientRect().height,
    );
    expect(before).toBe(28);
    expect(after).toBe(before);
  });

  it('ask for all the posts of one batch together, and for each coin once', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await post(second, '$OPG again, and $WEN.');
    await begin();
    await page.evaluate(() => Promise.resolve());
    expect(await page.evaluate(() => underTest.askedSymbols())).toEqual([['OPG', 'WEN']]);
  });

  it('are not repeated for a coin that is only named, and stand under every claim', async () => {
    await post(first, 'I like $OPG.');
    await post(second, 'So do I like $OPG.');
    await post(`${BigInt(second) + 1n}`, '$OPG has a $30M market cap.');
    // A claim without a digit is one only when it has been read.
    await post(`${BigInt(second) + 2n}`, 'The volume of $OPG often exceeds its market cap.');
    await begin();
    await answer(30e6);
    expect((await readNotes(page)).map(({ post: id }) => id)).toEqual([
      first,
      `${BigInt(second) + 1n}`,
      `${BigInt(second) + 2n}`,
    ]);
    expect((await marks()).filter((mark) => mark === 'mention: $OPG')).toHaveLength(4);
  });

  it('name a coin again where the line that names it is on a screen that the site keeps out of sight', async () => {
    await post(first, 'I like $OPG.');
    await begin();
    await answer(30e6);
    await page.evaluate(() => {
      const [screen] = document.querySelectorAll('article');
      if (screen) screen.style.display = 'none';
    });
    await vi.waitFor(async () => expect(await marks()).toEqual([]));
    await post(second, 'So do I like $OPG.');
    expect((await readNotes(page)).map(({ post: id }) => id)).toEqual([first, second]);
  });

  it('stay silent where no coin is named', async () => {
    await post(first, 'The ferry raised $30M for a new engine. No market cap here.');
    await begin();
    expect(await readNotes(page)).toEqual([]);
    expect(await marks()).toEqual([]);
    expect(await page.evaluate(() => underTest.askedSymbols())).toEqual([]);
  });

  it('follow the text when the page changes it', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await begin();
    await answer(30e6);
    await page.evaluate((id) => draw.say(id, '$OPG has a $90M market cap!'), first);
    expect(await texts()).toEqual(['OPG $30M cap · 0.5× turnover 1 off']);
    expect((await marks()).filter((mark) => mark.startsWith('off'))).toHaveLength(1);
    expect((await marks()).filter((mark) => mark.startsWith('holds'))).toHaveLength(0);
  });

  it('never stand under another post when the cell is used again before the answer comes', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await begin();
    await page.evaluate((a, b) => draw.recycle(a, b, 'About ferries.'), first, second);
    await answer(30e6);
    expect(await readNotes(page)).toEqual([]);
    expect(await marks()).toEqual([]);
  });

  it('go with their post', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await begin();
    await answer(30e6);
    await page.$eval('article', (article) => article.remove());
    expect(await marks()).toEqual([]);
  });

  it('return when the page draws its text anew, but do not fight a page that insists', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await begin();
    await answer(30e6);
    await page.$eval('touchstone-note', (note) => note.remove());
    expect(await readNotes(page)).toHaveLength(1);
    const removals = await page.evaluate(async () => {
      let count = 0;
      for (let round = 0; round < 50; round += 1) {
        const note = document.querySelector('touchstone-note');
        if (note === null) break;
        note.remove();
        count += 1;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return count;
    });
    expect(removals).toBeLessThan(10);
  });

  it('say in words and in data-state that the source did not answer', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await begin();
    await page.evaluate(() => underTest.failAll());
    const [note] = await readNotes(page);
    expect(note?.state).toBe('unavailable');
    expect(note?.text).toContain('no answer from the source');
    expect(note?.text).not.toMatch(/\b0\b|NaN/);
  });

  it('say how old figures are that are not current', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await begin();
    await answer(30e6, 3 * 3_600_000);
    const [note] = await readNotes(page);
    expect(note?.state).toBe('stale');
    expect(note?.text).toContain('3 hr old');
  });

  it('take newer figures from the worker while they are on the screen', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await begin();
    await answer(30e6);
    const reply = await page.evaluate(() => underTest.renew());
    expect(reply).toEqual({ showing: true });
    expect(await texts()).toEqual(['OPG $30M cap · 0.5× turnover 1 holds']);
    await answer(90e6);
    expect(await texts()).toEqual(['OPG $90M cap · 0.5× turnover 1 off']);
  });

  const openCard = async () => {
    await page.evaluate(() => {
      const note = document.querySelector('touchstone-note');
      note?.shadowRoot?.querySelector<HTMLElement>('button[data-coin]')?.focus();
    });
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(true));
  };
  const cardText = () =>
    page.$eval('touchstone-card', (card) => card.shadowRoot?.querySelector('.card')?.textContent);
  const clickInCard = (selector: string) =>
    page.evaluate((wanted) => {
      const card = document.querySelector('touchstone-card');
      card?.shadowRoot?.querySelector<HTMLElement>(wanted)?.click();
    }, selector);

  it('ask which coin is meant where a ticker is ambiguous', async () => {
    await post(first, '$WEN has a $30M market cap.');
    await begin();
    await page.evaluate(() => underTest.answerWith(underTest.ambiguous));
    const [note] = await readNotes(page);
    expect(note).toMatchObject({ state: 'ambiguous' });
    expect(note?.text).toContain('WEN which coin is meant?');
    await openCard();
    expect(await cardText()).toMatch(/Which one is meant.*Wen One.*#812 · \$21M.*Wen Two.*solana/s);
    await clickInCard('[data-coin-id="wen-two"]');
    expect(await page.evaluate(() => underTest.chosen)).toEqual([['WEN', 'wen-two']]);
  });

  it('look a ticker up at the reader’s click, and not before', async () => {
    await post(first, '$WEN has a $30M market cap.');
    await begin();
    await page.evaluate(() => underTest.answerWith());
    expect(await texts()).toEqual([expect.stringContaining('WEN not followed')]);
    await openCard();
    expect(await page.evaluate(() => underTest.lookedUp)).toEqual([]);
    await clickInCard('[data-action="look-up"]');
    expect(await page.evaluate(() => underTest.lookedUp)).toEqual(['WEN']);
    await vi.waitFor(async () => expect(await cardText()).toContain('Wen One'));
    expect((await readNotes(page))[0]?.state).toBe('ambiguous');
  });

  it('say that the sources disagree, and what each of them says', async () => {
    await post(first, 'I like $OPG.');
    await begin();
    await page.evaluate(() => underTest.answerWith(underTest.disputed()));
    expect((await readNotes(page))[0]).toMatchObject({
      state: 'disputed',
      text: expect.stringContaining('$45M cap · 0.33× turnover sources disagree'),
    });
    await openCard();
    const text = await cardText();
    expect(text).toMatch(/the sources disagree/);
    expect(text).toMatch(/CoinGecko\$30M.*CoinMarketCap\$60M.*DEX Screener\$9Bleft out/s);
    expect(text).toMatch(/CoinPaprikathe source asks us to wait/);
  });

  it('say that every source is switched off', async () => {
    await post(first, 'I like $OPG.');
    await begin();
    await page.evaluate(() =>
      underTest.answerWith({ kind: 'unavailable', symbol: 'OPG', why: 'switched-off' }),
    );
    expect((await readNotes(page))[0]).toMatchObject({
      state: 'unavailable',
      text: expect.stringContaining('every source is switched off'),
    });
  });

  it('leave the page as they found it', async () => {
    await post(first, '$OPG has a $30M market cap.');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await begin();
    await answer(30e6);
    await page.focus('touchstone-note');
    await page.evaluate(() => underTest.end());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('sweep away what an earlier copy left', async () => {
    await page.evaluate(() => document.body.append(document.createElement('touchstone-note')));
    await begin();
    expect(await readNotes(page)).toEqual([]);
  });

  it('follow the theme that the site shows', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await begin();
    const theme = () => page.$eval('touchstone-note', (note) => note.getAttribute('data-theme'));
    expect(await theme()).toBe('light');
    await page.evaluate(() => {
      document.body.style.backgroundColor = 'rgb(21, 32, 43)';
    });
    await expect.poll(theme).toBe('dark');
  });

  it('let the keyboard into the card and back to where it came from', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await begin();
    await answer(30e6);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await cardIsOpen(page)).toBe(true);
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    expect(await focused()).toBe('touchstone-card');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => underTest.settingsOpened)).toBe(1);
    await page.keyboard.press('Escape');
    expect(await cardIsOpen(page)).toBe(false);
    expect(await focused()).toBe('touchstone-note');
  });

  it('say what a figure was taken for, and copy a receipt that can be judged again', async () => {
    await post(first, '$OPG has a $300M market cap.');
    await begin();
    await answer(30e6);
    await page.evaluate(() => {
      const note = document.querySelector('touchstone-note')?.shadowRoot;
      note?.querySelector<HTMLElement>('[data-verdict]')?.focus();
    });
    const card = () =>
      page.$eval('touchstone-card', (host) => host.shadowRoot?.querySelector('.card')?.textContent);
    await page.waitForFunction(() =>
      document
        .querySelector('touchstone-card')
        ?.shadowRoot?.textContent?.includes('10 times too high'),
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => underTest.copies.length === 1);
    const [receipt = ''] = await page.evaluate(() => underTest.copies);
    expect(receipt).toMatch(/^> \$300M market cap\n/);
    expect(receipt).toContain(`<https://x.com/somebody/status/${first}>`);
    expect(await checkReceipt(receipt)).toMatchObject({
      kind: 'same',
      verdict: { verdict: 'off', mistake: { kind: 'factor', factor: 10 } },
    });
    await page.waitForFunction(() =>
      document.querySelector('touchstone-card')?.shadowRoot?.textContent?.includes('copied'),
    );
    expect(await card()).toContain('Copy receipt');
  });

  it('keep an Escape that closes the card from the page', async () => {
    await post(first, '$OPG has a $30M market cap.');
    await begin();
    await answer(30e6);
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        document.title += key;
      });
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.title()).not.toContain('Escape');
    await page.keyboard.press('Escape');
    expect(await page.title()).toContain('Escape');
  });
});
