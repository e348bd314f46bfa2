import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strangersAmong } from '../gallery/bundled-fonts.ts';
import { compareMachines, holdAgainstKept, tellDifferences } from '../gallery/kept-pictures.ts';
import { type Gallery, openGallery } from '../gallery/serve-gallery.ts';
import { openBench, type PageBench } from './harness.ts';

describe('the pictures of every component in every state', () => {
  let bench: PageBench;
  let page: Page;
  let gallery: Gallery;

  beforeAll(async () => {
    bench = await openBench({ plainLetters: true });
    page = await bench.open({ url: 'https://x.com/empty', html: '<!doctype html>' });
    gallery = await openGallery(page, bench.world.pages, { fonts: 'bundled' });
  }, 60_000);
  afterAll(() => bench?.close());

  it('are as they were, in letters that are the same on every machine', async ({
    annotate,
    skip,
  }) => {
    const { was, is, isSameSystem } = await compareMachines(await page.browser().version());
    skip(!isSameSystem, `Taken in ${was}: ${is} draws letters and fields in its own way.`);
    if (was !== is) await annotate(`They were taken in ${was}; this is ${is}.`);
    const { findings, letters } = await holdAgainstKept(page, gallery);
    const advice =
      `Taken in ${was}, compared in ${is}. What was, is, and differs: .output/pictures-differing/. ` +
      'If it is meant to be so: npm run gallery -- --accept';
    expect(await tellDifferences(findings), advice).toEqual([]);
    expect(await strangersAmong(page, letters)).toEqual([]);
  }, 60_000);
});
