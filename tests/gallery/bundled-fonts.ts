import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/** In the order in which a letter is looked for. */
const fonts = [
  ['Inter', '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'],
  ['Inter Extended', '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2'],
  [
    'Noto Sans Arabic',
    '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
  ],
] as const;

const families = fonts.map(([name]) => `"${name}"`).join(', ');

/** Loads the fonts that are the same on every machine, and gives their names as a sheet has them. */
export async function loadBundledFonts(page: Page): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  for (const [name, file] of fonts) {
    const encoded = await readFile(resolve(file), 'base64');
    await page.evaluate(
      async (family, base64) => {
        // As bytes: the page's content policy refuses an address.
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        document.fonts.add(await new FontFace(family, bytes, { weight: '100 900' }).load());
      },
      name,
      encoded,
    );
  }
  return families;
}

/** Those letters which the browser draws in a font of this machine, with the font. */
export async function strangersAmong(page: Page, letters: string): Promise<string[]> {
  const all = [...letters];
  await page.evaluate(
    (texts, names) => {
      document.body.style.fontFamily = names;
      document.body.replaceChildren(
        ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
      );
    },
    all,
    families,
  );
  const protocol = await page.createCDPSession();
  await protocol.send('DOM.enable');
  await protocol.send('CSS.enable');
  const { root } = await protocol.send('DOM.getDocument');
  const { nodeIds } = await protocol.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body > p',
  });
  const drawn = await Promise.all(
    nodeIds.map((nodeId) => protocol.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  await protocol.detach();
  return drawn.flatMap(({ fonts: used }, i) =>
    used.flatMap(({ isCustomFont, familyName }) =>
      isCustomFont ? [] : `${all[i]} is drawn in ${familyName}`,
    ),
  );
}
