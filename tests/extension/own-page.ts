import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../lib/settings.ts';
import { readSettings } from '../../lib/settings-versions.ts';
import type { Stage } from './open-stage.ts';

/** A page of the extension itself, drawn and ready; what it complains about is kept with the stage's. */
export async function openOwnPage(stage: Stage, path: string, ready: string): Promise<Page> {
  const page = await stage.openExtensionPage(path);
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) stage.complaints.push(message.text());
  });
  page.on('pageerror', (error) => stage.complaints.push(String(error)));
  await page.waitForSelector(ready);
  return page;
}

const storage = '(globalThis.browser ?? chrome).storage';

/** What is stored; null where nothing is yet. */
export async function settingsOf(page: Page): Promise<Settings | null> {
  const stored = await page.evaluate(
    `${storage}.sync.get('settings').then(({ settings }) => settings ?? null)`,
  );
  return readSettings(stored);
}

export async function storeSettings(page: Page, settings: Settings): Promise<void> {
  const stored = JSON.stringify({ ...settings, savedAt: Date.now() });
  await page.evaluate(`${storage}.sync.set({ settings: ${stored} })`);
}

/** Everything that a content script could read, as text. */
export async function readableByPages(page: Page): Promise<string> {
  const stored = await page.evaluate(
    `Promise.all([${storage}.sync.get(null), ${storage}.local.get(null)])`,
  );
  return JSON.stringify(stored);
}

export function isOn(page: Page, name: string): Promise<boolean> {
  return page.$eval(
    `[role="switch"][data-switch="${name}"]`,
    (control) => control.getAttribute('aria-checked') === 'true',
  );
}

export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

/** What of a page nobody could use: controls without a name, ids that are there twice, text that is cut off. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (control: Element) => {
      const labels = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
      const by = (control.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
      return [
        control.getAttribute('aria-label'),
        ...by.map((id) => document.getElementById(id)?.textContent),
        ...(labels ? [...(control.labels ?? [])].map((label) => label.textContent) : []),
        labels ? null : control.textContent,
      ]
        .join('')
        .trim();
    };
    const controls = [
      ...document.querySelectorAll('button, a, input:not([hidden]), select, summary'),
    ];
    const nameless = controls.filter((control) => nameOf(control) === '');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) < index);
    const referred = [
      ...document.querySelectorAll('[aria-labelledby], [aria-describedby], label[for]'),
    ]
      .flatMap((element) =>
        ['aria-labelledby', 'aria-describedby', 'for'].flatMap(
          (name) => element.getAttribute(name)?.split(' ') ?? [],
        ),
      )
      .filter((id) => document.getElementById(id) === null);
    const headings = [...document.querySelectorAll('h1, h2, h3')].map(({ localName }) => localName);
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return [
      ...nameless.map((control) => `no name: ${control.outerHTML}`),
      ...twice.map((id) => `twice: ${id}`),
      ...referred.map((id) => `refers to nothing: ${id}`),
      ...(headings.filter((name) => name === 'h1').length === 1 ? [] : ['not one h1']),
      ...(wide ? [`wider than ${document.documentElement.clientWidth} px`] : []),
    ];
  });
}

/** What axe finds, each rule with the first element that breaks it; in a page that is not ours, in our part alone. */
export async function violationsOf(page: Page, part = 'html'): Promise<string[]> {
  // As an expression: a script element would need what the page's content policy rightly refuses.
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    `axe.run('${part}', { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  return found as string[];
}
