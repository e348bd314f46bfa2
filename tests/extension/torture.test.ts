import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readMarks } from '../../scripts/browsers/read-page.ts';
import { bundleTimeline, frameworks } from '../world/frameworks/bundle-timeline.ts';
import { openStage, type Stage } from './open-stage.ts';

const html = (framework: string) =>
  `<!doctype html><html lang="en"><head><title>${framework}</title></head><body><main></main><script src="/torture/${framework}.js"></script></body></html>`;
const changes = 1_000;

describe('a timeline that changes a thousand times', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  it.each(frameworks)(
    'says in every frame what %s drew, with each note behind its own post',
    async (framework) => {
      stage.world.pages.set(`https://x.com/torture/${framework}`, html(framework));
      const script = await bundleTimeline(framework);
      stage.world.pages.set(`https://x.com/torture/${framework}.js`, script);
      const page = await stage.newPage();
      await page.goto(`https://x.com/torture/${framework}`);
      const run = await page.evaluate((count) => window.torture.run(7, count), changes);
      expect(run.complaints).toEqual([]);
      expect(run.changes).toBeGreaterThanOrEqual(changes);
      // A note comes and goes with its post: a loop of ours would show here.
      expect(run.ours).toBeGreaterThan(changes / 10);
      expect(run.ours).toBeLessThan(changes * 12);

      const posts = await page.evaluate(() => window.torture.posts());
      await vi.waitFor(
        async () => {
          const marks = await readMarks(page);
          for (const { post, quote } of marks) expect(posts[post ?? '']).toContain(quote);
          for (const [id, text] of Object.entries(posts)) {
            if (!/\$\d+M market cap/.test(text)) continue;
            const claims = marks.filter(({ post, kind }) => post === id && kind !== 'mention');
            expect(claims.map(({ quote }) => quote).join()).toContain('market cap');
          }
        },
        { timeout: 10_000 },
      );
      await page.close();
    },
    60_000,
  );
});
