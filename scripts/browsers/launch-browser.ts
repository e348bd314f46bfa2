import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

export type LaunchOptions = {
  /** The built extension; without one the browser is bare. */
  extensionDir?: string;
  /** Where the demo world listens. */
  port: number;
  headless: boolean;
  /** Only the sites are found in the demo world; the sources are the real ones. */
  live?: boolean;
  /** Of the demo world's certificate, for `live`: the only one that is trusted unseen. */
  spkiHash?: string;
  colorScheme?: 'light' | 'dark';
  /** Firefox gives what the extension asks for without asking a person. Chromium cannot be told to. */
  saysYes?: boolean;
  /** Chromium draws letters alike on every machine, as far as it can: for pictures that are compared. */
  plainLetters?: boolean;
  /** The caller closes the browser at Ctrl-C; otherwise the process ends with it. */
  ownSignals?: boolean;
};

export type DrivenBrowser = {
  browser: Browser;
  newPage(): Promise<Page>;
  /**
   * Opens a page of the extension itself, `popup.html?tab=3`; in a window of its own where it is to stay on the
   * screen together with another: what is behind another tab is not drawn, and waits for ever to be clicked.
   */
  openExtensionPage(path: string, where?: 'tab' | 'window'): Promise<Page>;
  /** As a user does in the list of extensions, while pages are open. */
  removeExtension(): Promise<void>;
  /** As with an update: pages that are open keep nothing of ours that works. */
  reinstallExtension(): Promise<void>;
  close(): Promise<void>;
};

/** The sites whose pages the demo world has, for `live`, where everything else is the real thing. */
export const demoSites = ['x.com', 'twitter.com'];

export function signalHandling({ ownSignals = false }: LaunchOptions) {
  return { handleSIGINT: !ownSignals, handleSIGTERM: !ownSignals, handleSIGHUP: !ownSignals };
}

export const viewport = { width: 1280, height: 900 };

export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/** The extension's number for a tab, as the popup wants it in `?tab=`. */
export async function tabIdOf(page: Page, extensionPage: Page): Promise<number> {
  await page.bringToFront();
  const tabs = (await extensionPage.evaluate(
    '(globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true })',
  )) as { id: number }[];
  const [tab] = tabs;
  if (!tab) throw new Error('The browser has no active tab.');
  return tab.id;
}
