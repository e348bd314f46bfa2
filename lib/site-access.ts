import { browser } from 'wxt/browser';

/** How we stand with the page at an address. */
export type SiteAccess =
  /** One of the manifest's sites, or one that the user has added. */
  | { kind: 'allowed'; host: string; isAdded: boolean }
  /** One of the manifest's sites that the browser, or the user in it, keeps from us. */
  | { kind: 'withheld'; host: string }
  /** The user may add it. */
  | { kind: 'askable'; host: string }
  /** The browser's own pages, the stores, files: closed to extensions, and its address often too. */
  | { kind: 'closed' };

export async function accessTo(address: string | undefined): Promise<SiteAccess> {
  if (address === undefined || !URL.canParse(address)) return { kind: 'closed' };
  const { protocol, host } = new URL(address);
  if (protocol !== 'https:') return { kind: 'closed' };
  const mayRead = await browser.permissions.contains({ origins: [originOf(host)] });
  const isAdded = !isNamed(host);
  if (mayRead) return { kind: 'allowed', host, isAdded };
  return isAdded ? { kind: 'askable', host } : { kind: 'withheld', host };
}

/** Whether the manifest names the site, so that there is nothing to give back. */
export function isNamed(host: string): boolean {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.some(({ matches = [] }) => matches.includes(originOf(host)));
}

/** Only in answer to a click: the browser asks the user, and answers false where the user says no. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(host)] });
}

export function giveSiteBack(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [originOf(host)] });
}

/** Firefox lets its user take the sources' hosts from us; then their refusals cannot be told apart. */
export function mayReadSources(): Promise<boolean> {
  return browser.permissions.contains({ origins: sourceOrigins() });
}

export function askForSources(): Promise<boolean> {
  return browser.permissions.request({ origins: sourceOrigins() });
}

function sourceOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

function originOf(host: string): string {
  return `https://${host}/*`;
}
