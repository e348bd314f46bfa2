import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Ground, isDark, type Look, sheetOf } from '../tests/page/pages/look.ts';
import { looks } from '../tests/page/pages/looks.ts';
import type { SampleMarket } from '../tests/world/sample-market.ts';
import { serveWorld } from '../tests/world/serve-world.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { readNotes } from './browsers/read-page.ts';
import { root } from './run-command.ts';

const monthMs = 30 * 24 * 60 * 60 * 1000;
const folder = join(root, 'docs', 'pictures', 'sites');
/** Of a panel, in px: enough for a post with a quotation. */
const mostHeight = 270;
/** Longer than the sample market takes to answer for the first time. */
const patienceMs = 15_000;

/** Each site's own page with its notes on each of its grounds, side by side, in the very build that users install. */
export async function pictureSites(only: string | undefined): Promise<void> {
  const wanted = looks.filter(({ name }) => only === undefined || name === only);
  const world = await serveWorld();
  // Three of the figures in the pages are then three verdicts: $31M, $32M and $33M.
  world.changeMarket = steady;
  const driven = await launchBrowser('chromium', {
    extensionDir: join(root, '.output', 'chrome-mv3'),
    port: world.port,
    headless: true,
  });
  try {
    await mkdir(folder, { recursive: true });
    if (only === undefined) {
      for (const file of await readdir(folder)) {
        if (file.endsWith('.webp')) await rm(join(folder, file));
      }
    }
    const page = await driven.newPage();
    const table = await driven.newPage();
    for (const look of wanted) {
      world.pages.set(addressOf(urlOf(look)), look.page.html);
      const panels = await panelsOf(page, look);
      const picture = await sideBySide(table, panels);
      await writeFile(join(folder, `${look.name}.webp`), picture);
      console.log(`${look.name}: ${Math.round(picture.length / 1000)} kB`);
    }
  } finally {
    await driven.close();
    await world.close();
  }
}

async function panelsOf(page: Page, look: Look): Promise<string[]> {
  await page.bringToFront();
  await page.setViewport({ width: look.width, height: 900 });
  await page.goto(urlOf(look));
  const panels: string[] = [];
  for (const ground of look.grounds) {
    await takeGround(page, look, ground);
    const height = await page.evaluate(
      (most) => Math.min(most, Math.ceil(document.body.getBoundingClientRect().height)),
      mostHeight,
    );
    const clip = { x: 0, y: 0, width: look.width, height };
    panels.push(await page.screenshot({ clip, encoding: 'base64' }));
  }
  return panels;
}

/** Not by an element: the demo world's content policy is as strict as X's. */
async function takeGround(page: Page, look: Look, ground: Ground): Promise<void> {
  await page.evaluate(
    (css, name) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      document.documentElement.className = name;
    },
    sheetOf(look, ground),
    ground.name,
  );
  const theme = isDark(ground) ? 'dark' : 'light';
  const wanted = look.page.posts.filter(({ claims }) => claims.length > 0).length;
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const notes = await readNotes(page);
    const themes = await page.$$eval('touchstone-note', (all) =>
      all.map((note) => note.getAttribute('data-theme')),
    );
    const isReady = notes.every(({ text }) => /\d.*(holds|off|outdated)/.test(text));
    if (notes.length === wanted && isReady && themes.every((one) => one === theme)) return;
    if (Date.now() > deadline) {
      throw new Error(
        `${look.name}: ${JSON.stringify(notes)} instead of ${wanted} notes, ${theme}.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function sideBySide(page: Page, panels: readonly string[]): Promise<Uint8Array> {
  await page.bringToFront();
  await page.setContent(
    `<body style="margin: 0; display: inline-flex">${panels
      .map((panel) => `<img src="data:image/png;base64,${panel}" alt="">`)
      .join('')}</body>`,
  );
  const body = await page.$('body');
  if (body === null) throw new Error('There is nothing to lay the pictures on.');
  return body.screenshot({ type: 'webp', quality: 50 });
}

/** The cap of today on every day of the last month. */
function steady(market: SampleMarket): SampleMarket {
  const coins = market.coins.map((coin) => ({
    ...coin,
    days: coin.days.map((day) =>
      day.at < market.now - monthMs ? day : { ...day, marketCap: coin.now.marketCap },
    ),
  }));
  return { ...market, coins };
}

function urlOf({ url, page }: Look): string {
  return url ?? page.url;
}

function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
