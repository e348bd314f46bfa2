import type { Page } from 'puppeteer-core';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import { tabIdOf } from '../../scripts/browsers/launch-browser.ts';
import type { Stage } from './open-stage.ts';

/** The popup as a page of its own, speaking of another page's tab, and beside it on the screen, as the real one is. */
export async function openPopup(stage: Stage, page: Page): Promise<{ popup: Page; tabId: number }> {
  const probe = await stage.openExtensionPage('popup.html');
  const tabId = await tabIdOf(page, probe);
  await probe.close();
  const popup = await stage.openExtensionPage(`popup.html?tab=${tabId}`, 'window');
  await popup.setViewport({ width: 380, height: 720 });
  await popup.waitForSelector('[role="switch"][data-switch="everywhere"]');
  return { popup, tabId };
}

/** What the popup says, sentence by sentence. */
export function readPopup(popup: Page): Promise<string> {
  return popup.$$eval('h2, h3, p, li, button, .switch-detail', (parts) =>
    parts.map(({ textContent }) => textContent).join('\n'),
  );
}

/** As another page of the extension would change them. */
export async function changeSettings(popup: Page, change: Partial<Settings>): Promise<void> {
  await popup.evaluate(
    `(globalThis.browser ?? chrome).storage.sync.get('settings').then(({ settings }) =>
      (globalThis.browser ?? chrome).storage.sync.set({ settings: {
        ...${JSON.stringify(defaultSettings)},
        ...settings,
        ...${JSON.stringify(change)},
        savedAt: Date.now(),
      } }))`,
  );
}
