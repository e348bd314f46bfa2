import type { ListedSite } from '../../components/options/site-list.tsx';
import type { Settings } from '../settings.ts';
import { hostOf, isMeantBy, originOf, wholeHost } from './site-address.ts';

/** A site that the manifest names. */
export type NamedSite = {
  id: string;
  name: string;
  /** As the manifest has them: `x.com`, `*.medium.com`. */
  hosts: readonly string[];
};

/** As a user may give it in the browser's own list of extensions. */
const everywhere = ['<all_urls>', 'https://*/*', '*://*/*'];

/** The named sites in their order, then those that the user has added. */
export function listSites(
  named: readonly NamedSite[],
  sourceHosts: readonly string[],
  { sitesOff }: Pick<Settings, 'sitesOff'>,
  /** The origins that the browser lets us into. */
  given: readonly string[],
): ListedSite[] {
  const open = new Set(given.map(wholeHost));
  const isEverywhere = given.some((origin) => everywhere.includes(origin));
  const ours = [...sourceHosts, ...named.flatMap(({ hosts }) => hosts)];
  const added = given.flatMap((origin) => {
    const host = hostOf(origin);
    return host === null || ours.some((named) => isMeantBy(named, host)) ? [] : [host];
  });
  return [
    ...named.map(({ id, name, hosts }) => ({
      id,
      name,
      hosts,
      on: !sitesOff.includes(id),
      hasAccess: isEverywhere || hosts.every((host) => open.has(originOf(host))),
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
