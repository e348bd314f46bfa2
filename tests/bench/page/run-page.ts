import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../../scripts/browsers/launch-browser.ts';
import type { World } from '../../world/serve-world.ts';
import { drive } from './drive.ts';
import type { Peer } from './peers.ts';
import { peerAddress } from './peers.ts';
import { benchPosts } from './posts.ts';
import { readTrace, type Stretch } from './read-trace.ts';

/** On the page when it loads, as much as X sends at first. */
const postsAtLoad = 40;
/** Then twenty new ones with every second frame: as many as X's own answers have, and faster than anybody reads. */
export const postsAdded = 300;
const perFrame = 20;
const idleMs = 1_500;
const pollMs = 120;
const wheelTurns = 25;

/** `words` is what is to be highlighted in a text. */
export type Subject = { browser: DrivenBrowser; peer?: Peer; words: Map<string, string[]> };

export type PageRun = {
  load: Stretch;
  /** While posts are added, until everything is drawn. */
  added: Stretch;
  idle: Stretch;
  scroll: Stretch;
  /** What was highlighted in the end, by the text of the post. */
  highlights: number;
};

const categories = ['devtools.timeline', 'toplevel', 'blink.user_timing', 'v8.execute'];

export async function runPage(
  world: World,
  subject: Subject,
  share: number,
  isWithUs: boolean,
): Promise<PageRun> {
  const { browser, peer, words } = subject;
  const first = benchPosts(postsAtLoad, share, 0);
  world.pages.set('https://x.com/demo/posts.json', JSON.stringify(first));
  const page = await browser.newPage();
  try {
    // Peers put styles and frames into the page that its content policy would refuse them.
    await page.setBypassCSP(true);
    await page.evaluateOnNewDocument(drive, Object.fromEntries(words));
    if (peer !== undefined) {
      await page.evaluateOnNewDocument(
        `document.addEventListener('DOMContentLoaded', () => {\n${peer.script}\n});\n//# sourceURL=${peerAddress}${peer.name}`,
      );
    }
    await page.tracing.start({ categories });
    await page.goto('https://x.com/home');
    await page.waitForFunction(
      (count) => document.querySelectorAll('article').length === count,
      {},
      postsAtLoad,
    );
    await page.evaluate(() => window.bench.givePeer());
    await settle(page);
    await mark(page, 'loaded');

    const more = benchPosts(postsAdded, share, postsAtLoad);
    await page.evaluate((posts, count) => window.bench.add(posts, count), more, perFrame);
    await settle(page);
    await mark(page, 'added');
    const highlights = await page.evaluate(() => window.bench.countHighlights());

    await page.mouse.move(500, 400);
    await settle(page);
    await mark(page, 'idle');
    await new Promise((resolve) => setTimeout(resolve, idleMs));
    await mark(page, 'idled');
    await scroll(page);
    await mark(page, 'scrolled');
    const json = new TextDecoder().decode(await page.tracing.stop());
    const trace = readTrace(json, (url) =>
      isWithUs ? url.startsWith('chrome-extension:') : url.startsWith(peerAddress),
    );
    return {
      load: trace.between('', 'bench:loaded'),
      added: trace.between('bench:add', 'bench:added'),
      idle: trace.between('bench:idle', 'bench:idled'),
      scroll: trace.between('bench:idled', 'bench:scrolled'),
      highlights,
    };
  } finally {
    await page.close();
  }
}

function mark(page: Page, name: string): Promise<unknown> {
  return page.evaluate((words) => performance.mark(words), `bench:${name}`);
}

/** Until nothing more is highlighted, and the browser has nothing left to do. Asked from outside: what waits in the page would be counted. */
async function settle(page: Page): Promise<void> {
  let before = -1;
  for (let same = 0; same < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    const now = await page.evaluate(() => window.bench.countHighlights());
    same = now === before ? same + 1 : 0;
    before = now;
  }
  await page.evaluate(() => window.bench.rest());
}

/** With the pointer at rest over the posts, as a reader has it. */
async function scroll(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (let turn = 0; turn < wheelTurns; turn++) await page.mouse.wheel({ deltaY: 300 });
  await page.evaluate(() => window.bench.rest());
}
