import type { Site } from './site.ts';
import { x } from './x.ts';

/** Each site with its hosts, as the manifest names them. */
const sites: readonly { hosts: readonly string[]; site: Site }[] = [
  { hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'], site: x },
];

/** The manifest's content script runs on these and no others. */
export const siteMatches = sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

export function findSite(hostname: string): Site | null {
  return sites.find(({ hosts }) => hosts.includes(hostname))?.site ?? null;
}
