import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verdicts } from '../../lib/verdict.ts';
import { pointAtMark } from '../../scripts/browsers/read-page.ts';
import type * as entry from './entries/draw-notes.ts';
import { openBench, type PageBench } from './harness.ts';

declare const underTest: typeof entry;

const holds = '$30M market cap';
const html = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"></head><body>
  <article data-testid="tweet"><a href="/a/status/1990000000000000001"><time></time></a>
  <div><div data-testid="tweetText">$OPG has a ${holds}, and a price of $9.</div></div></article>
  <p class="more">more</p></body></html>`;

/** What a reader has at 200 % on a small screen: 320 px, and half of its height (WCAG 1.4.4, 1.4.10). */
const windows = [
  ['200 %', { width: 640, height: 360, deviceScaleFactor: 2 }],
  ['320 px', { width: 320, height: 480, deviceScaleFactor: 2 }],
  ['320 px on its side', { width: 568, height: 256, deviceScaleFactor: 2 }],
] as const;

// Without descenders, so that what is below the letters is the line.
const wordsOfVerdicts = `<!doctype html><html lang="en"><body>${verdicts
  .map((verdict) => `<p id="${verdict}">nnnnnnnnnnnn</p>`)
  .join('')}</body></html>`;

describe('for who reads otherwise,', () => {
  let bench: PageBench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench();
    page = await bench.open({ url: 'https://x.com/zoom', html, entry: 'entries/draw-notes.ts' });
    await page.evaluate(() => underTest.begin());
    await page.evaluate(() => underTest.answerAll(30_000_000));
  });
  afterAll(() => bench?.close());

  /** The coin's words that stand in its line; half a word throws. */
  const figuresShown = () =>
    page.evaluate(() => {
      const coin = document.querySelector('touchstone-note')?.shadowRoot?.querySelector('.coin');
      const line = coin?.getBoundingClientRect() ?? new DOMRect();
      return [...(coin?.children ?? [])].flatMap((part) => {
        const { top, right } = part.getBoundingClientRect();
        if (top >= line.bottom) return [];
        if (right > line.right + 0.5 || part.scrollWidth > part.clientWidth)
          throw new Error(`Half of “${part.textContent}” is shown.`);
        return [part.textContent.trim()];
      });
    });

  it('at 200 px a figure that has no room is left out as a whole', async () => {
    await page.setViewport({ width: 240, height: 400 });
    expect(await figuresShown()).toEqual(['OPG', '$30M cap']);
    await page.setViewport({ width: 160, height: 400 });
    expect(await figuresShown()).toEqual(['OPG']);
  });

  it.each(windows)('at %s the note has all its words, none upon another', async (_, viewport) => {
    await page.setViewport(viewport);
    const note = await page.evaluate(() => {
      const line = document.querySelector('touchstone-note') as Element;
      const frame = line.getBoundingClientRect();
      const parts = [...(line.shadowRoot?.querySelectorAll('.coin, .verdict') ?? [])];
      return {
        isWider: document.documentElement.scrollWidth > innerWidth,
        cut: parts.flatMap((part) =>
          part.scrollWidth > part.clientWidth ? [part.textContent] : [],
        ),
        boxes: parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect),
        frame: frame.toJSON() as DOMRect,
      };
    });
    expect(note.isWider).toBe(false);
    expect(note.cut).toEqual([]);
    expect(await figuresShown()).toEqual(['OPG', '$30M cap', '· 0.5× turnover']);
    expect(note.boxes).toHaveLength(3);
    let end = note.frame.left;
    for (const { left, right, top, bottom } of note.boxes) {
      expect(left).toBeGreaterThanOrEqual(end - 0.5);
      expect(right).toBeLessThanOrEqual(note.frame.right + 0.5);
      expect(top).toBeGreaterThanOrEqual(note.frame.top);
      expect(bottom).toBeLessThanOrEqual(note.frame.bottom);
      end = right;
    }
  });

  it.each(windows)(
    '%s the card is all on the screen, and scrolls only down',
    async (_, viewport) => {
      await page.setViewport(viewport);
      const point = await pointAtMark(page, holds);
      await page.mouse.move(0, 0);
      await page.mouse.move(point?.x ?? 0, point?.y ?? 0, { steps: 3 });
      await page.waitForSelector('touchstone-card:popover-open');
      const card = await page.evaluate(() => {
        const host = document.querySelector('touchstone-card') as Element;
        const { left, top, right, bottom } = host.getBoundingClientRect();
        const inner = host.shadowRoot?.querySelector('.card') as Element;
        return {
          edges: [left, top, innerWidth - right, innerHeight - bottom],
          sideways: inner.scrollWidth - inner.clientWidth,
          page: document.documentElement.scrollWidth - innerWidth,
          cut: [...inner.querySelectorAll('*')].flatMap((part) =>
            part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1 ? [part.className] : [],
          ),
        };
      });
      for (const edge of card.edges) expect(edge).toBeGreaterThanOrEqual(0);
      expect(card.sideways).toBe(0);
      expect(card.page).toBe(0);
      expect(card.cut).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('touchstone-card:popover-open', { hidden: true });
    },
  );

  /** The rows of pixels below the letters: `-` all line, ` ` all fill, else how often it is broken. */
  async function lineUnder(verdict: string): Promise<string[]> {
    const words = await page.$(`#${verdict}`);
    const picture = await words?.screenshot({ encoding: 'base64' });
    return page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return [4, 3, 2, 1].map((row) => {
        const { data } = context.getImageData(2, image.height - row, 80, 1);
        const lit = Array.from({ length: 80 }, (_, at) => (data[4 * at] ?? 0) > 150);
        if (lit.every((isLit) => isLit)) return '-';
        const breaks = lit.filter((isLit, at) => isLit !== (lit[at - 1] ?? isLit)).length;
        return breaks === 0 ? ' ' : String(breaks);
      });
    }, picture);
  }

  it('forced colours leave each verdict a line with a shape of its own, within the fill', async () => {
    const forced = await bench.open({
      url: 'https://x.com/forced',
      html: wordsOfVerdicts,
      entry: 'entries/draw-notes.ts',
    });
    await page.close();
    page = forced;
    // One word for each, by the style sheet's looks: no market has all the verdicts at once.
    await page.evaluate((all) => {
      for (const verdict of all) {
        const words = new Range();
        words.selectNodeContents(document.getElementById(verdict) as Element);
        CSS.highlights.set(`touchstone-${verdict}`, new Highlight(words));
      }
    }, verdicts);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const shapes = new Map<string, string>();
    for (const verdict of verdicts) {
      const rows = await lineUnder(verdict);
      // Filled beneath the line: it is not where it would have the colour of the page.
      expect([verdict, rows]).toEqual([verdict, expect.arrayContaining([' '])]);
      expect(rows.join('').trim()).not.toBe('');
      shapes.set(rows.join('|'), verdict);
    }
    expect([...shapes.values()]).toEqual([...verdicts]);
  });
});
