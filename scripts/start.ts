import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveWorld, type World } from '../tests/world/serve-world.ts';
import type { BrowserName } from './browsers/find-browser.ts';
import { type DrivenBrowser, launchBrowser } from './browsers/launch-browser.ts';
import { root, runTool } from './run-command.ts';
import { showWhatItSees } from './show-what-it-sees.ts';

const timeline = 'https://x.com/home';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    live: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: !hasDisplay() },
  },
});

try {
  process.exitCode = await start(nameOf(values.browser), values.live, values.headless);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(name: BrowserName, live: boolean, headless: boolean): Promise<number> {
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  console.log(`Building Touchstone for ${title(name)} ...`);
  const built = await runTool('wxt/bin/wxt.mjs', 'build', '-b', target, '--mv3');
  if (built.code !== 0) throw new Error(`The build failed:\n${built.output}`);
  const extensionDir = join(root, '.output', `${target}-mv3`);
  console.log(`It is in .output/${target}-mv3/, ready to be loaded by hand as well.`);

  const world = await serveWorld();
  let driven: DrivenBrowser | null = null;
  const stop = async () => {
    await driven?.close().catch(() => {});
    await world.close();
  };
  const interrupted = new Promise<void>((resolve) => {
    // Not `once`: a signal that comes twice must not cut the tidying short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
  });
  try {
    say(world, name, live, headless);
    driven = await launchBrowser(name, {
      extensionDir,
      port: world.port,
      spkiHash: world.spkiHash,
      headless,
      live,
      ownSignals: true,
    });
    const page = await driven.newPage();
    await page.goto(timeline);
    if (!headless) {
      console.log('Close the browser, or press Ctrl-C here, to end.');
      const closed = new Promise<void>((resolve) => {
        driven?.browser.once('disconnected', () => resolve());
      });
      await Promise.race([closed, interrupted]);
      return 0;
    }
    const pictures = join(root, '.output', 'pictures');
    await mkdir(pictures, { recursive: true });
    const seen = showWhatItSees(driven, page, pictures, name);
    return await Promise.race([seen, interrupted.then(() => 130)]);
  } finally {
    await stop();
  }
}

function say(world: World, name: BrowserName, live: boolean, headless: boolean): void {
  console.log(`The demo world listens on 127.0.0.1:${world.port}; the browser finds x.com there.`);
  console.log(
    live
      ? 'The sources are the real ones: figures come from the network.'
      : 'It finds the sources there too: the market is a sample, its figures are invented.',
  );
  console.log(
    headless
      ? `There is no display, so ${title(name)} runs unseen and its pictures are kept.`
      : `Opening ${title(name)} with Touchstone on ${timeline}.`,
  );
}

function nameOf(browser: string): BrowserName {
  if (browser === 'firefox') return 'firefox';
  if (browser === 'chromium' || browser === 'chrome') return 'chromium';
  throw new Error(`--browser is chromium or firefox, not ${browser}.`);
}

function title(name: BrowserName): string {
  return name === 'firefox' ? 'Firefox' : 'Chromium';
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
