import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Page } from 'puppeteer-core';
import type { Plugin } from 'vite';
import { type LaunchOptions, launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { serveWorld, type World } from '../world/serve-world.ts';
import { bundlePage } from './bundle-page.ts';

export type PageBench = {
  world: World;
  /**
   * Opens an address of the demo world (with `html`, a page that the test writes itself), and runs the
   * bundle of `entry` in it. `entry` is relative to tests/page.
   */
  open(options: { url: string; html?: string; entry?: string }): Promise<Page>;
  close(): Promise<void>;
};

/** A real Chromium without the extension, for code that needs a document. */
export async function openBench(
  launch: Pick<LaunchOptions, 'plainLetters'> = {},
): Promise<PageBench> {
  const world = await serveWorld();
  const driven = await launchBrowser('chromium', {
    ...launch,
    port: world.port,
    headless: true,
  });
  const bundles = new Map<string, Promise<string>>();
  return {
    world,
    async open({ url, html, entry }) {
      if (html !== undefined) world.pages.set(url, html);
      const page = await driven.newPage();
      await page.goto(url);
      if (entry !== undefined) {
        const bundled = bundles.get(entry) ?? bundlePage(new URL(entry, import.meta.url), words());
        bundles.set(entry, bundled);
        // Given to the browser by its debugger, which the page's content security policy does not bind.
        await page.evaluate(await bundled);
      }
      return page;
    },
    async close() {
      await driven.close();
      await world.close();
    },
  };
}

/** `#i18n` with the product's own words: a page has no `browser.i18n` to ask. */
function words(): Plugin {
  const address = '#i18n';
  return {
    name: 'words',
    enforce: 'pre',
    resolveId: (id) => (id === address ? `\0${address}` : null),
    async load(id) {
      if (id !== `\0${address}`) return null;
      const file = fileURLToPath(new URL('../../lib/words/en.yml', import.meta.url));
      const messages = generateChromeMessages(await parseMessagesFile(file));
      return `
        const messages = ${JSON.stringify(messages)};
        export const i18n = {
          t: (key, substitutions = []) =>
            messages[key.replaceAll('.', '_')].message.replace(
              /\\$(\\d)/g,
              (_, place) => substitutions[place - 1] ?? '',
            ),
        };`;
    },
  };
}
