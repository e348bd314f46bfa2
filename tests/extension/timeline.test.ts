import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import { demoPosts } from '../world/timeline/posts.ts';
import { openStage, type Stage } from './open-stage.ts';

const now = Date.now();
const posts = demoPosts(now);

/** Each claim by words of its quote, with the verdict that the sample market has on it. */
const expected: [post: string, claims: Record<string, string>][] = [
  ['Quiet morning', { '$0.14': 'holds' }],
  ['You are all early', { $62M: 'off' }],
  ['will hit $1', { 'hit $1': 'unjudged' }],
  ['Honest question', { '$45M market cap': 'unjudged' }],
  ['Somebody explain', { '$12M market cap': 'unknown' }],
  ['The 7:40 ferry', {}],
  ['Tidewright', {}],
  ['🚀', { '$0.14': 'holds', '$28.7M': 'holds' }],
  ['Please check the date', { '222M': 'holds' }],
  ['Told you', { '$46M market cap': 'outdated' }],
  ['A thing to keep in mind', { 'higher than its market cap': 'holds' }],
  ['Did the sums again', { '120M OPG in circulation': 'unknown' }],
  ['目前市值', { '3000万': 'holds', '2870万': 'holds' }],
];

describe('the other posts of the timeline', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage({ now });
    page = await stage.openTimeline();
  });
  afterAll(() => stage?.close());

  it.each(expected)('judges “%s …”', async (words, claims) => {
    const id = posts.find(({ text }) => text.includes(words))?.id;
    if (!id) throw new Error(`No demo post says “${words}”.`);
    await bringToScreen(page, id);
    await vi.waitFor(
      async () => {
        const marks = (await readMarks(page)).filter(
          ({ post, kind }) => post === id && kind !== 'mention',
        );
        expect(marks).toHaveLength(Object.keys(claims).length);
        for (const [figure, verdict] of Object.entries(claims)) {
          expect(marks.find(({ quote }) => quote.includes(figure))?.kind).toBe(verdict);
        }
      },
      { timeout: 5_000 },
    );
  });

  it('judges what a post quotes under a name of its own', async () => {
    const quoting = posts.find(({ quote }) => quote !== undefined);
    if (!quoting) throw new Error('No demo post quotes another.');
    await bringToScreen(page, quoting.id);
    await vi.waitFor(async () => {
      const marks = await readMarks(page);
      const quoted = marks.filter(
        ({ post, kind }) => post === `${quoting.id}/quote` && kind !== 'mention',
      );
      expect(quoted).toHaveLength(1);
      expect(quoting.quote?.text).toContain(quoted[0]?.quote);
    });
  });

  it.each(['The 7:40 ferry', 'Tidewright'])('stays silent under “%s …”', async (words) => {
    const id = posts.find(({ text }) => text.includes(words))?.id as string;
    await bringToScreen(page, id);
    expect((await readNotes(page)).filter(({ post }) => post === id)).toEqual([]);
    expect((await readMarks(page)).filter(({ post }) => post === id)).toEqual([]);
  });
});

async function bringToScreen(page: Page, id: string): Promise<void> {
  const link = await page.$(`a[href$="/status/${id}"]`);
  await link?.evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
}
