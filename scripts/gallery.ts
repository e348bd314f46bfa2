/**
 * `npm run gallery`: every component in every state and theme on one page, `.output/gallery/index.html`.
 * `npm run gallery -- --accept` keeps them as what `npm test` compares with, where they differ.
 * `npm run gallery -- --readme` also makes the README's pictures anew, from a build made now.
 * `npm run gallery -- --sites` makes those of the sites instead, `docs/pictures/sites/`; `--sites --only x` one of them.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accept, holdAgainstKept } from '../tests/gallery/kept-pictures.ts';
import { openGallery } from '../tests/gallery/serve-gallery.ts';
import { serveWorld } from '../tests/world/serve-world.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { pointAtMark, readMarks } from './browsers/read-page.ts';
import { pictureSites } from './picture-sites.ts';
import { root, runTool } from './run-command.ts';

const { values } = parseArgs({
  options: {
    accept: { type: 'boolean' },
    readme: { type: 'boolean' },
    sites: { type: 'boolean' },
    only: { type: 'string' },
    language: { type: 'string', default: 'en' },
  },
});
const folder = join(root, '.output', 'gallery');
const themes = ['light', 'dark'] as const;
/** The README's pictures of our own pages: their scenes, and how large the window is. */
const ownPages = [
  ['popup-page', 380, 780],
  ['options', 900, 720],
  ['welcome', 760, 900],
] as const;

if (values.readme || values.sites) await build();
if (values.readme) await takeTimeline();
if (values.sites) await pictureSites(values.only);
else await takeGallery();

async function build(): Promise<void> {
  console.log('Building Touchstone for Chrome ...');
  const built = await runTool('wxt/bin/wxt.mjs', 'build', '-b', 'chrome', '--mv3');
  if (built.code !== 0) throw new Error(`The build failed:\n${built.output}`);
}

async function takeGallery(): Promise<void> {
  const world = await serveWorld();
  const driven = await launchBrowser('chromium', {
    port: world.port,
    headless: true,
    plainLetters: true,
  });
  try {
    const page = await driven.newPage();
    const gallery = await openGallery(page, world.pages, { fonts: 'bundled' });
    if (values.accept) {
      const { findings } = await holdAgainstKept(page, gallery);
      const changed = await accept(findings, await driven.browser.version());
      console.log(`Accepted ${changed.length} of ${findings.length}. ${changed.join(', ')}`);
      return;
    }
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    console.log(`Drawing ${gallery.names.length} scenes in ${themes.length} themes ...`);
    for (const name of gallery.names) {
      const isSmall = /^(note|card|popup)/.test(name);
      const height = name.startsWith('note') ? 150 : isSmall ? 760 : 1000;
      await page.setViewport({ width: isSmall ? 460 : 900, height });
      for (const theme of themes) {
        await gallery.show(name, theme, values.language);
        const path = join(folder, `${name}-${theme}.png`) as `${string}.png`;
        await page.screenshot({ path, fullPage: !isSmall });
      }
    }
    await writeFile(join(folder, 'index.html'), contactSheet(gallery.names));
    console.log('They are on one page in .output/gallery/index.html.');
    if (!values.readme) return;
    for (const [name, width, height] of ownPages) {
      await page.setViewport({ width, height });
      await gallery.show(name, 'light');
      await page.screenshot({ path: pictureOf(name) });
    }
  } finally {
    await driven.close();
    await world.close();
  }
}

/** The first post of the demo timeline with its card open, in the very build that users install. */
async function takeTimeline(): Promise<void> {
  const world = await serveWorld();
  const extensionDir = join(root, '.output', 'chrome-mv3');
  const driven = await launchBrowser('chromium', {
    extensionDir,
    port: world.port,
    headless: true,
  });
  try {
    const page = await driven.newPage();
    await page.goto('https://x.com/home');
    await page.setViewport({ width: 1100, height: 960 });
    const claim = await waitForClaim(() => readMarks(page));
    const point = await pointAtMark(page, claim);
    if (point) await page.mouse.move(point.x, point.y, { steps: 4 });
    await page.waitForFunction(
      () => document.querySelector('touchstone-card')?.matches(':popover-open') ?? false,
    );
    await page.screenshot({ path: pictureOf('card') });
  } finally {
    await driven.close();
    await world.close();
  }
}

async function waitForClaim(marks: () => ReturnType<typeof readMarks>): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const claim = (await marks()).find(({ kind }) => kind !== 'mention');
    if (claim) return claim.quote;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The first post has no claim that is marked.');
}

function pictureOf(name: string): `${string}.png` {
  return join(root, 'docs', 'pictures', `${name}.png`) as `${string}.png`;
}

function contactSheet(names: readonly string[]): string {
  const figures = names.map(
    (name) =>
      `<figure><figcaption>${name}</figcaption>${themes
        .map((theme) => `<img loading="lazy" alt="${name}, ${theme}" src="${name}-${theme}.png">`)
        .join('')}</figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Touchstone: gallery</title>
<style>body { font: 14px sans-serif; background: #888 } figure { display: inline-block; margin: 8px; vertical-align: top }
img { max-width: 460px; margin: 4px; vertical-align: top }</style>${figures.join('\n')}</html>\n`;
}
