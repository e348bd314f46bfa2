import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Page } from 'puppeteer-core';
import type { Plugin } from 'vite';
import { bundlePage } from '../page/bundle-page.ts';
import { loadBundledFonts } from './bundled-fonts.ts';
import type * as gallery from './gallery.tsx';

declare const underTest: typeof gallery;

const address = 'https://x.com/gallery';
const html =
  '<!doctype html><html lang="en"><head><title>Touchstone</title></head><body></body></html>';

/** `forced` is the few colours that a reader has chosen for all pages. */
export type Theme = 'light' | 'dark' | 'forced';

export type Gallery = {
  names: string[];
  languages: string[];
  show(name: string, theme: Theme, language?: string): Promise<void>;
  /** Of these scenes in a language, all words that are not shown whole. */
  cutOffIn(language: string, scenes: readonly string[]): Promise<string[]>;
  /** Every letter that the scene shows, once. */
  letters(): Promise<string>;
};

/** Every component in every state, drawn in a page by the names of `scenes`; with `bundled` fonts, as on every machine. */
export async function openGallery(
  page: Page,
  pages: Map<string, string>,
  { fonts = 'own' }: { fonts?: 'own' | 'bundled' } = {},
): Promise<Gallery> {
  pages.set(address, html);
  await page.goto(address);
  await page.evaluate(await bundlePage(new URL('gallery.tsx', import.meta.url), allWords()));
  if (fonts === 'bundled') {
    const families = await loadBundledFonts(page);
    await page.evaluate((names) => underTest.wear(names), families);
    await page.emulateTimezone('UTC');
  }
  const drawing = await readFile(new URL('../../public/icon.svg', import.meta.url));
  const icon = `data:image/svg+xml;base64,${drawing.toString('base64')}`;
  // Puppeteer's own list of media features does not have it; it holds as long as the session does.
  const protocol = await page.createCDPSession();
  let isForced = false;
  async function forceColours(wanted: boolean): Promise<void> {
    if (wanted === isForced) return;
    isForced = wanted;
    const value = wanted ? 'active' : 'none';
    await protocol.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value }],
    });
  }
  return {
    names: await page.evaluate(() => underTest.names),
    languages: await page.evaluate(() => underTest.languages),
    async show(name, theme, language = 'en') {
      await forceColours(theme === 'forced');
      const worn: 'light' | 'dark' = theme === 'dark' ? 'dark' : 'light';
      await page.evaluate((a, b, c) => underTest.show(a, b, c), name, worn, language);
      // The icons are made by the build; their drawing is always there.
      await page.$$eval(
        'img[src^="/icons/"]',
        (images, source) =>
          Promise.all(
            images.map((image) => {
              image.src = source;
              return image.decode();
            }),
          ),
        icon,
      );
    },
    cutOffIn: (language, scenes) =>
      page.evaluate((a, b) => underTest.cutOffIn(a, b), language, scenes),
    letters: () => page.evaluate(() => underTest.letters()),
  };
}

function allWords(): Plugin {
  const name = 'virtual:all-words';
  const folder = fileURLToPath(new URL('../../lib/words/', import.meta.url));
  return {
    name: 'all-words',
    enforce: 'pre',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      const tables: Record<string, Record<string, string>> = {};
      for (const file of await readdir(folder)) {
        const messages = generateChromeMessages(await parseMessagesFile(folder + file));
        tables[file.replace('.yml', '').replace('_', '-')] = Object.fromEntries(
          Object.entries(messages).map(([key, { message }]) => [key, message]),
        );
      }
      return `export default ${JSON.stringify(tables)};`;
    },
  };
}
