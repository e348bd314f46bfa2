import { browser } from 'wxt/browser';
import { matchesPattern } from './match-pattern.ts';
import { wholeHost } from './options/site-address.ts';

/** How we stand with the page at an address; `origin` is what the user may be asked for. */
export type SiteAccess =
  /** One of the manifest's sites, or one that the user has added. */
  | { kind: 'allowed' }
  /** One of the manifest's sites that the browser, or the user in it, keeps from us. */
  | { kind: 'withheld'; host: string; origin: string }
  /** A page of one of the manifest's sites that has no posts to read. */
  | { kind: 'other-part'; host: string }
  /** The user may add it. */
  | { kind: 'askable'; host: string; origin: string }
  /** The browser's own pages, the stores, files: closed to extensions, and its address often too. */
  | { kind: 'closed' };

export async function accessTo(address: string | undefined): Promise<SiteAccess> {
  if (address === undefined || !URL.canParse(address)) return { kind: 'closed' };
  const { protocol, host } = new URL(address);
  if (protocol !== 'https:') return { kind: 'closed' };
  const named = namedPatterns().find((pattern) => matchesPattern(pattern, address)) ?? null;
  const isOnNamedHost = namedPatterns().some((pattern) =>
    matchesPattern(wholeHost(pattern), address),
  );
  if (named === null && isOnNamedHost) return { kind: 'other-part', host };
  const origin = named ?? `https://${host}/*`;
  // Not by `contains`: in Chrome it knows nothing of the sites on which the manifest runs our script.
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.some((given) => given === '<all_urls>' || matchesPattern(given, address)))
    return { kind: 'allowed' };
  return { kind: named === null ? 'askable' : 'withheld', host, origin };
}

/**
 * Of the origins that we may read, those that the user has added. Firefox knows permissions for hosts
 * alone: where the manifest names a part of a site, all of that site comes with it.
 */
export function addedOrigins(origins: readonly string[]): string[] {
  const { host_permissions = [] } = browser.runtime.getManifest();
  const known = [...host_permissions, ...namedPatterns()].flatMap((pattern) => [
    pattern,
    wholeHost(pattern),
  ]);
  return origins.filter((origin) => !known.includes(origin));
}

/** The pages on which the manifest runs our script. */
export function namedPatterns(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches = [] }) => matches);
}

/** Only in answer to a click: the browser asks the user, and answers false where the user says no. */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] });
}

export function giveSiteBack(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [`https://${host}/*`] });
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
