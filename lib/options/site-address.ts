/** The host that somebody means who types or pastes an address; null for what is none that can be asked for. */
export function readSiteAddress(typed: string): string | null {
  const text = typed.trim();
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(url)) return null;
  const { hostname, username } = new URL(url);
  // One word is a machine of one's own network; a number is an address without a name.
  const isName = /^([a-z\d_]([a-z\d_-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/.test(hostname);
  return isName && username === '' ? hostname : null;
}

export function originOf(host: string): string {
  return `https://${host}/*`;
}

/** Null for what is no origin of one host: `<all_urls>`. */
export function hostOf(origin: string): string | null {
  return /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1] ?? null;
}

/** Access is given to hosts, and not to some of their pages: Chrome tells of it by the manifest's own patterns. */
export function wholeHost(pattern: string): string {
  return pattern.replace(/^(\*|\w+):\/\/([^/]+)\/.*$/, '$1://$2/*');
}

/** Whether a host is meant by one of the manifest's: `*.example.org` means `example.org` too. */
export function isMeantBy(named: string, host: string): boolean {
  if (!named.startsWith('*.')) return named === host;
  return host === named.slice(2) || host.endsWith(named.slice(1));
}
