import type { Site } from './site.ts';
import { x } from './x.ts';

/** The hosts of each site that the manifest names, subdomains included. */
const sites: readonly { hosts: readonly string[]; site: Site }[] = [
  { hosts: ['x.com', 'twitter.com'], site: x },
];

export function findSite(hostname: string): Site | null {
  const found = sites.find(({ hosts }) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
  return found?.site ?? null;
}
