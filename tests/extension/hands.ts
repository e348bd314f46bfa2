import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { inject } from 'vitest';
import type { DrivenBrowser } from '../../scripts/browsers/launch-browser.ts';

/*
 * What a person does outside of any page: the shortcuts, the menu of a selection, the yes to a
 * permission. Firefox is driven in its own window; in Chromium, where that is closed, the worker is
 * told what the browser would have told it.
 */

/** Pressed at a tab, which must be the one that is looked at. */
export async function pressShortcut(
  browser: Browser,
  tabId: number,
  name: string,
  key: string,
): Promise<void> {
  if (inject('browser') === 'chromium') {
    await inWorker(
      browser,
      `chrome.tabs.get(${tabId}).then((tab) => chrome.commands.onCommand.dispatch('${name}', tab))`,
    );
  } else {
    // Firefox takes a shortcut for that of the window that was looked at last.
    await inFirefoxWindow(
      browser,
      `(async () => {
        const module = (address) => ChromeUtils.importESModule(address);
        const { ExtensionParent } = module('resource://gre/modules/ExtensionParent.sys.mjs');
        const { BrowserWindowTracker } = module('resource:///modules/BrowserWindowTracker.sys.mjs');
        const { tabTracker } = ExtensionParent.apiManager.global;
        const itsWindow = tabTracker.getTab(${tabId}).ownerDocument.defaultView;
        while (BrowserWindowTracker.getTopWindow() !== itsWindow) {
          itsWindow.focus();
          await new Promise((resolve) => itsWindow.setTimeout(resolve, 20));
        }
        const itsKey = 'keyset[id^="ext-keyset"] key[key="${key}"]';
        itsWindow.document.querySelector(itsKey).doCommand();
      })()`,
    );
  }
}

/** Selects an element's words and chooses "Check this selection" from their menu. */
export async function checkSelection(browser: Browser, page: Page, selector: string) {
  const box = await page.$eval(selector, (element) => {
    getSelection()?.selectAllChildren(element);
    const { x, y, height } = element.getBoundingClientRect();
    return { x: x + 20, y: y + height / 2 };
  });
  if (inject('browser') === 'chromium') {
    await openPopupAt(browser, page);
    await inWorker(
      browser,
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', frameId: 0 }, tab))`,
    );
    return;
  }
  await page.mouse.click(box.x, box.y, { button: 'right' });
  await inFirefoxWindow(
    browser,
    `new Promise((resolve) => {
      const menu = document.querySelector('#contentAreaContextMenu');
      const choose = () => {
        const item = [...menu.querySelectorAll('menuitem')].find(
          ({ label }) => label === 'Check this selection',
        );
        menu.activateItem(item);
        resolve();
      };
      if (menu.state === 'open') choose();
      else menu.addEventListener('popupshown', choose, { once: true });
    })`,
  );
}

/** Opens the real popup at a page, as a click on the icon does, and closes it again: it lets us in there. */
export async function openPopupAt(browser: Browser, page: Page): Promise<void> {
  if (inject('browser') === 'firefox') {
    await page.bringToFront();
    await inFirefoxWindow(
      browser,
      `new Promise((resolve) => {
        addEventListener('popupshown', ({ target }) => { target.hidePopup(); resolve(); }, { once: true });
        document.querySelector('keyset[id^="ext-keyset"] key[key="T"]').doCommand();
      })`,
    );
    return;
  }
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('There is no extension.');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.close();
}

/** Says yes, before it is asked, to every question of the extension about a site. */
export async function allowSite(browser: Browser, origin: string): Promise<void> {
  if (inject('browser') === 'firefox') {
    await inFirefoxWindow(
      browser,
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
    );
    return;
  }
  await atExtensionList(browser, (id) => `addHostPermission('${id}', '${origin}')`);
}

/** Chromium's own list can be told what its buttons do. */
async function atExtensionList(browser: Browser, act: (id: string) => string): Promise<void> {
  const [id = ''] = (await browser.extensions()).keys();
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.${act(id)}`);
  await page.close();
}

/** Takes a site from us that the manifest names, as a user does in the browser's list of extensions. */
export async function withholdSite(stage: DrivenBrowser, origin: string): Promise<void> {
  if (inject('browser') === 'firefox') {
    const page = await stage.openExtensionPage('popup.html');
    await page.evaluate(`browser.permissions.remove({ origins: ['${origin}'] })`);
    await page.close();
    return;
  }
  await atExtensionList(
    stage.browser,
    (id) =>
      `updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_SPECIFIC_SITES' })`,
  );
}

/** What the toolbar shows of a tab. */
export async function readToolbar(extensionPage: Page, tabId: number) {
  const shown = await extensionPage.evaluate(
    `Promise.all([
      (globalThis.browser ?? chrome).action.getTitle({ tabId: ${tabId} }),
      (globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tabId} }),
    ])`,
  );
  const [title, badge] = shown as [string, string];
  return { title, badge };
}

async function inWorker(browser: Browser, expression: string): Promise<unknown> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker: WebWorker | null = await target.worker();
  return worker?.evaluate(expression);
}

type BidiConnection = {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts?: { context: string }[]; type?: string } }>;
};

/** Puppeteer knows nothing of Firefox's own window; the protocol underneath does. */
async function inFirefoxWindow(browser: Browser, expression: string): Promise<void> {
  const connection: BidiConnection = Reflect.get(browser, 'connection');
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(JSON.stringify(result));
}
