import { browser } from 'wxt/browser';
import { matchesPattern } from './match-pattern.ts';

/** How we stand with the page at an address; `origin` is what the user may be asked for. */
export type SiteAccess =
  /** One of the manifest's sites, or one that the user has added. */
  | { kind: 'allowed' }
  /** One of the manifest's sites that the browser, or the user in it, keeps from us. */
  | { kind: 'withheld'; host: string; origin: string }
  /** The user may add it. */
  | { kind: 'askable'; host: string; origin: string }
  /** The browser's own pages, the stores, files: closed to extensions, and its address often too. */
  | { kind: 'closed' };

export async function accessTo(address: string | undefined): Promise<SiteAccess> {
  if (address === undefined || !URL.canParse(address)) return { kind: 'closed' };
  const { protocol, host } = new URL(address);
  if (protocol !== 'https:') return { kind: 'closed' };
  const named = namedPattern(address);
  const origin = named ?? originOf(host);
  if (await browser.permissions.contains({ origins: [origin] })) return { kind: 'allowed' };
  return { kind: named === null ? 'askable' : 'withheld', host, origin };
}

/** The manifest's own pattern for an address; null where it names none. */
function namedPattern(address: string): string | null {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const patterns = scripts.flatMap(({ matches = [] }) => matches);
  return patterns.find((pattern) => matchesPattern(pattern, address)) ?? null;
}

/** Only in answer to a click: the browser asks the user, and answers false where the user says no. */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] });
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
