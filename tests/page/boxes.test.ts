import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as entry from './entries/draw-notes.ts';
import { openBench, type PageBench } from './harness.ts';

declare const underTest: typeof entry;

/** The boxes in which sites keep their texts, 400 px wide at most. */
const boxes = {
  block: '',
  column: 'display: flex; flex-direction: column',
  'column of narrow things': 'display: flex; flex-direction: column; align-items: flex-start',
  'column that is too short': 'display: flex; flex-direction: column; height: 30px',
  'row that wraps': 'display: flex; flex-wrap: wrap; align-items: center; overflow: hidden',
  grid: 'display: grid; grid-template-columns: 1fr 1fr',
  'bubble as wide as its words': 'width: fit-content; max-width: 100%',
  'inline block': 'display: inline-block',
  'table’s cell': 'display: table-cell',
  'narrow box': 'width: 120px',
  'box as narrow as its longest word': 'width: min-content',
};
type Kind = keyof typeof boxes | 'box with a picture beside its text';
const kinds: Kind[] = [...(Object.keys(boxes) as Kind[]), 'box with a picture beside its text'];

const sheet = `body { margin: 0; font: 15px/20px sans-serif } section { width: 400px; overflow: auto; padding-bottom: 60px }
  ${Object.values(boxes)
    .map((css, place) => `.box${place} { ${css} }`)
    .join('\n')}
  .box${kinds.length - 1}::before { content: ""; float: right; width: 150px; height: 200px }`;

const idAt = (place: number) => String(1_990_000_000_000_000_000n + BigInt(place));
const html = `<!doctype html><html lang="en"><body>${kinds
  .map(
    (
      _,
      place,
    ) => `<section><article data-testid="tweet"><a href="/a/status/${idAt(place)}"><time></time></a>
      <div class="box${place}"><div data-testid="tweetText">$OPG is at $30M cap</div></div></article></section>`,
  )
  .join('')}</body></html>`;

describe('a note in a', () => {
  let bench: PageBench;
  let page: Page;

  beforeAll(async () => {
    bench = await openBench();
    page = await bench.open({ url: 'https://x.com/boxes', html, entry: 'entries/draw-notes.ts' });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, sheet);
  });
  afterAll(() => bench?.close());

  const measure = (place: number) =>
    page.evaluate((at) => {
      const section = document.querySelectorAll('section')[at] as Element;
      const box = section.querySelector('[class]') as Element;
      const text = section.querySelector('[data-testid="tweetText"]') as Element;
      const words = new Range();
      words.selectNodeContents(text);
      const note = section.querySelector('touchstone-note');
      const { width, height, top, right } = note?.getBoundingClientRect() ?? new DOMRect();
      return {
        width,
        height,
        gap: top - words.getBoundingClientRect().bottom,
        reach: right - section.getBoundingClientRect().left,
        box: box.getBoundingClientRect().width,
        isWider: section.scrollWidth > section.clientWidth,
      };
    }, place);

  it.each(kinds.map((kind, place) => ({ kind, place })))(
    '$kind stands below its words, as high as ever, and widens nothing',
    async ({ kind, place }) => {
      if (place === 0) {
        await page.evaluate(() => underTest.begin());
        await page.evaluate(() => underTest.answerAll(30_000_000));
      }
      const { width, height, gap, reach, box, isWider } = await measure(place);
      expect(height).toBe(28);
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(20);
      expect(reach).toBeLessThanOrEqual(400);
      expect(isWider).toBe(false);
      if (kind === 'narrow box') expect(box).toBe(120);
      else if (kind === 'box as narrow as its longest word') expect(box).toBeLessThan(60);
      else if (kind.includes('picture')) expect(width).toBeCloseTo(250, 0);
      else expect(width).toBeGreaterThanOrEqual(299);
    },
  );
});
