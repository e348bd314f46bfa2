import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import {
  type DrivenBrowser,
  demoSites,
  type LaunchOptions,
  signalHandling,
  viewport,
} from './launch-browser.ts';

/** What Chromium asks for by itself at every start, whatever flags it is given. */
const ownHosts = ['update.googleapis.com', 'accounts.google.com', 'clients2.google.com'];

export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const { extensionDir, port, headless, live, spkiHash, colorScheme = 'light' } = options;
  const browser = await puppeteer.launch({
    ...signalHandling(options),
    executablePath: findBrowser('chromium'),
    headless,
    // Extensions.loadUnpacked is there only over a pipe; the browser also ends with the pipe.
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? viewport : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      ...(options.plainLetters ? ['--font-render-hinting=none', '--disable-lcd-text'] : []),
      '--disable-quic',
      '--disable-component-update',
      '--no-default-browser-check',
      `--window-size=${viewport.width},${viewport.height}`,
      `--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`,
      // The first rule that fits wins.
      `--host-resolver-rules=${[
        ...ownHosts.map((host) => `MAP ${host} ~NOTFOUND`),
        ...(live ? demoSites : ['*']).map((host) => `MAP ${host} 127.0.0.1:${port}`),
      ].join(',')}`,
      live && spkiHash
        ? `--ignore-certificate-errors-spki-list=${spkiHash}`
        : '--ignore-certificate-errors',
    ],
  });
  // Not by `enableExtensions: [path]`, which goes on before the extension is there.
  const id = extensionDir ? await browser.installExtension(extensionDir) : null;

  return {
    browser,
    newPage: () => browser.newPage(),
    async openExtensionPage(path, where = 'tab') {
      if (!id) throw new Error('This browser was started without an extension.');
      const page = await browser.newPage({ type: where });
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async removeExtension() {
      if (id) await browser.uninstallExtension(id);
    },
    async reinstallExtension() {
      if (!id || !extensionDir) throw new Error('This browser was started without an extension.');
      await browser.uninstallExtension(id);
      await browser.installExtension(extensionDir);
    },
    close: () => browser.close(),
  };
}
