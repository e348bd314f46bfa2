import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import {
  type DrivenBrowser,
  demoSites,
  type LaunchOptions,
  signalHandling,
  viewport,
} from './launch-browser.ts';

/** Firefox draws a new address for the extension's pages at every start, unless it has one. */
const extensionUuid = '7ee1c4d0-0d5f-4f5c-9d3c-2a86f0f0a001';

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const { extensionDir, port, headless, live, colorScheme = 'light' } = options;
  const tunnel = live ? await openTunnel(port) : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...signalHandling(options),
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? viewport : null,
    // Without it BiDi refuses to open moz-extension: pages, and a page may not link to them either.
    args: ['--remote-allow-system-access'],
    // Keeps Firefox's own questions out of the demo world's log: the preference counts with this only.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...(tunnel ? onlyDemoSites(tunnel) : everyHost(port)),
      ...(extensionDir ? { 'extensions.webextensions.uuids': uuidOf(extensionDir) } : {}),
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      ...(options.saysYes ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  const id = extensionDir ? await browser.installExtension(extensionDir) : null;

  return {
    browser,
    newPage: () => browser.newPage(),
    async openExtensionPage(path, where = 'tab') {
      const page = await browser.newPage({ type: where });
      await goToExtensionPage(page, `moz-extension://${extensionUuid}/${path}`);
      return page;
    },
    async removeExtension() {
      if (id) await browser.uninstallExtension(id);
    },
    async reinstallExtension() {
      if (!extensionDir) throw new Error('This browser was started without an extension.');
      // In the place of the one that is there: the address of its pages goes with one that is taken away.
      await browser.installExtension(extensionDir);
    },
    async close() {
      await browser.close();
      tunnel?.close();
    },
  };
}

/** Longer than any page of the extension takes, even on a busy machine. */
const pageDeadlineMs = 20_000;

/**
 * BiDi sends no navigation events for moz-extension: pages, so `goto` would wait in vain for one
 * (and `page.url()` stays about:blank); the page itself can be asked and driven as usual. A question
 * that meets the old document as it makes way is answered with an error, and is asked again.
 */
async function goToExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 1 }).catch((error: Error) => {
    if (error.name !== 'TimeoutError') throw error;
  });
  const deadline = Date.now() + pageDeadlineMs;
  for (;;) {
    const outcome = await hasArrived(page, url).catch((error: Error) => error);
    if (outcome === true) return;
    if (Date.now() > deadline) throw new Error(`${url} does not open.`, { cause: outcome });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function hasArrived(page: Page, url: string): Promise<boolean> {
  return page.evaluate(
    (wanted: string) => location.href === wanted && document.readyState === 'complete',
    url,
  );
}

function uuidOf(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: extensionUuid });
}

function everyHost(port: number) {
  return { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${port}` };
}

/** `forceResolve` knows no exceptions, so the sites' connections are sent through a proxy instead. */
function onlyDemoSites(tunnel: Server) {
  const { port } = tunnel.address() as AddressInfo;
  const script = `function FindProxyForURL(url, host) {
    return ${JSON.stringify(demoSites)}.includes(host) ? 'PROXY 127.0.0.1:${port}' : 'DIRECT';
  }`;
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`,
  };
}

async function openTunnel(port: number): Promise<Server> {
  const tunnel = createServer();
  tunnel.on('connect', (_request, client) => {
    const world = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      world.pipe(client).pipe(world);
    });
    for (const end of [world, client]) {
      end.on('error', () => {
        world.destroy();
        client.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => tunnel.listen(0, '127.0.0.1', resolve));
  return tunnel;
}
