import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verdicts } from '../../lib/verdict.ts';
import { openBench, type PageBench } from './harness.ts';

// Without descenders, so that what is below the letters is the line.
const html = `<!doctype html><html lang="en"><body>${verdicts
  .map((verdict) => `<p id="${verdict}">nnnnnnnnnnnn</p>`)
  .join('')}</body></html>`;

describe('forced colours', () => {
  let bench: PageBench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench();
    page = await bench.open({ url: 'https://x.com/forced', html, entry: 'entries/draw-notes.ts' });
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
  });
  afterAll(() => bench?.close());

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

  it('leave each verdict a line with a shape of its own, within the fill', async () => {
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
