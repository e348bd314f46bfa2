/**
 * `npm run bench:page`: what Touchstone costs a page, in Chromium with the built extension, beside the same page
 * without it and beside other annotators that make the same highlights: in runs that take turns, as medians, in CPU
 * time. Exits with 1 where a bound is not kept. `-- --rounds 9` for more of them,
 * `-- --alone` without the others.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../../scripts/browsers/launch-chromium.ts';
import { readMarks } from '../../scripts/browsers/read-page.ts';
import { serveWorld } from '../world/serve-world.ts';
import { peers, shippedBytes } from './page/peers.ts';
import { benchPosts } from './page/posts.ts';
import type { Stretch } from './page/read-trace.ts';
import { type PageRun, postsAdded, runPage } from './page/run-page.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, alone: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
const others = values.alone ? [] : peers;
const shares = [0, 0.3, 1];
const extensionDir = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
if (!existsSync(extensionDir)) throw new Error('There is no .output/chrome-mv3: npm run build.');

const world = await serveWorld();
const open = (dir?: string) =>
  launchChromium({ ...(dir && { extensionDir: dir }), port: world.port, headless: true });
const [bare, extended] = await Promise.all([open(), open(extensionDir)]);
let kept = true;

try {
  const words = await wordsThatWeUnderline();
  const subjects = [
    { name: 'without anything', browser: bare, words },
    { name: 'Touchstone', browser: extended, words },
    ...others.map((peer) => ({ name: peer.name, browser: bare, peer, words })),
  ];
  const runs = new Map<string, PageRun[]>();
  const key = (name: string, share: number) => `${name} ${share}`;
  for (let round = 0; round < rounds + 1; round++) {
    for (const share of shares) {
      for (const subject of subjects) {
        const run = await runPage(world, subject, share, subject.name === 'Touchstone');
        // The first round warms the browsers and the disk.
        if (round === 0) continue;
        const list = runs.get(key(subject.name, share)) ?? [];
        runs.set(key(subject.name, share), [...list, run]);
      }
    }
    process.stderr.write(`round ${round} of ${rounds}\n`);
  }

  const of = (name: string, share: number) => runs.get(key(name, share)) ?? [];
  /** The median of what each run has more than the run without anything beside it. */
  const more = (name: string, share: number, read: (run: PageRun) => number) => {
    const without = of('without anything', share);
    return medianOf(of(name, share).map((run, i) => read(run) - read(without[i] ?? run)));
  };
  const scriptPerPost = (name: string, share: number) =>
    (more(name, share, ({ added }) => added.script) / postsAdded) * 1000;
  const threadPerPost = (name: string, share: number) =>
    (more(name, share, ({ added }) => added.thread) / postsAdded) * 1000;

  for (const share of shares) {
    console.log(`\n${share * 100} % of the posts name a coin`);
    for (const { name } of subjects.slice(1)) {
      console.log(
        `  ${name.padEnd(26)} own script ${scriptPerPost(name, share).toFixed(1).padStart(8)} µs a post, ` +
          `main thread ${threadPerPost(name, share).toFixed(1).padStart(8)} µs a post, ` +
          `load ${more(name, share, ({ load }) => load.thread)
            .toFixed(1)
            .padStart(
              7,
            )} ms (script ${more(name, share, ({ load }) => load.script).toFixed(1)}), ` +
          `longest ${medianOf(of(name, share).map(longestOf)).toFixed(1)} ms, ` +
          `forced layouts ${medianOf(of(name, share).map(({ scroll }) => scroll.forced))}, ` +
          `${medianOf(of(name, share).map(({ highlights }) => highlights))} highlights`,
      );
    }
  }
  console.log();
  const ours = (share: number) => of('Touchstone', share);
  atMost('own script for a post without a coin', scriptPerPost('Touchstone', 0), 15, 'µs');
  atMost('own script for a post with a note', scriptPerPost('Touchstone', 1), 150, 'µs');
  for (const share of shares) {
    const place = `${share * 100} % with a coin`;
    atMost(
      `page load, ${place}`,
      more('Touchstone', share, ({ load }) => load.thread),
      10,
      'ms',
    );
    atMost(
      `longest script of ours in a task, ${place}`,
      Math.max(...ours(share).map(longestOf)),
      50,
      'ms',
    );
    atMost(
      `layouts that we force while scrolling, ${place}`,
      Math.max(...ours(share).map(({ scroll }) => scroll.forced)),
      0,
      '',
    );
    atMost(
      `calls of ours on an idle page, ${place}`,
      Math.max(...ours(share).map(({ idle }) => idle.calls)),
      0,
      '',
    );
  }
  for (const { name } of others) {
    atMost(
      `own script for a post with a note, beside ${name}`,
      scriptPerPost('Touchstone', 1) / scriptPerPost(name, 1),
      1,
      '×',
    );
    atMost(
      `main thread for a post with a note, beside ${name}`,
      threadPerPost('Touchstone', 1) / threadPerPost(name, 1),
      1,
      '×',
    );
  }
  const bytes = ourBytes();
  console.log('\nshipped to each page, gzipped');
  console.log(`  Touchstone ${kilobytes(bytes)}`);
  for (const peer of peers) console.log(`  ${peer.name} ${kilobytes(shippedBytes(peer))}`);
  atMost('bytes to each page, gzipped', bytes / 1000, 45, 'kB');
} finally {
  await Promise.all([bare.close(), extended.close()]);
  await world.close();
}
process.exitCode = kept ? 0 : 1;

/** So that all highlight the same: for the text of each post, its words that Touchstone underlines. */
async function wordsThatWeUnderline(): Promise<Map<string, string[]>> {
  const posts = benchPosts(postsAdded, 1, 0).slice(0, 20);
  world.pages.set('https://x.com/demo/posts.json', JSON.stringify(posts));
  const page = await extended.newPage();
  await page.goto('https://x.com/home');
  const words = new Map<string, string[]>();
  for (const { id, text } of posts) {
    await page.waitForSelector(`a[href$="/status/${id}"]`);
    await page.$eval(`a[href$="/status/${id}"]`, (link) =>
      link.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    for (let tries = 0; ; tries++) {
      const marks = (await readMarks(page)).filter(({ post }) => post === id);
      const isJudged = marks.some(({ kind }) => kind !== 'mention');
      if (!isJudged && tries < 50) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        continue;
      }
      words.set(text, [...new Set(marks.map(({ quote }) => quote))]);
      break;
    }
  }
  await page.close();
  return words;
}

function ourBytes(): number {
  const dir = new URL('../../.output/chrome-mv3/content-scripts/', import.meta.url);
  return readdirSync(dir).reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, dir)), { level: 9 }).length,
    0,
  );
}

function longestOf({ load, added, idle, scroll }: PageRun): number {
  return Math.max(
    ...[load, added, idle, scroll].map(({ longestScript }: Stretch) => longestScript),
  );
}

function atMost(name: string, value: number, bound: number, unit: string): void {
  const ok = value <= bound;
  kept &&= ok;
  console.log(
    `${ok ? '✓' : '✗'} ${name}: ${value.toFixed(unit === '' ? 0 : 1)} ${unit} (at most ${bound})`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
