import type { ListedSite } from '../../components/options/site-list.tsx';
import type { Settings } from '../settings.ts';
import { hostOf } from './site-address.ts';

/** A site that the manifest names. */
export type NamedSite = { id: string; name: string; hosts: readonly string[] };

/** What the browser has given. */
export type Given = { origins: readonly string[]; toNamed: ReadonlySet<string> };

/** The named sites in their order, then those that the user has added. */
export function listSites(
  named: readonly NamedSite[],
  sourceHosts: readonly string[],
  { sitesOff }: Pick<Settings, 'sitesOff'>,
  given: Given,
): ListedSite[] {
  const ours = new Set([...sourceHosts, ...named.flatMap(({ hosts }) => hosts)]);
  const added = given.origins.flatMap((origin) => {
    const host = hostOf(origin);
    return host === null || ours.has(host) ? [] : [host];
  });
  return [
    ...named.map(({ id, name, hosts }) => ({
      id,
      name,
      hosts,
      on: !sitesOff.includes(id),
      hasAccess: given.toNamed.has(id),
      isAdded: false,
    })),
    ...[...new Set(added)].sort().map((host) => ({
      id: host,
      name: host,
      hosts: [host],
      on: !sitesOff.includes(host),
      hasAccess: true,
      isAdded: true,
    })),
  ];
}
