import { siteMatches } from '../page/sites/find-site.ts';
import type { NamedSite } from './list-sites.ts';
import { hostOf } from './site-address.ts';

/** The sites that the manifest names, for the page on which each has its switch. */
export const namedSites: readonly NamedSite[] = [
  { id: 'x', name: 'X', hosts: siteMatches.flatMap((match) => hostOf(match) ?? []) },
];
