/** Whether an address fits one of the manifest's match patterns: `https://*.example.org/a/*`. */
export function matchesPattern(pattern: string, address: string): boolean {
  const source = pattern
    .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
    // A host with a star before it is itself one of those meant.
    .replace('://*\\.', '://(?:[^/]+\\.)?')
    .replace(/(?<!\))\*/g, '.*');
  return new RegExp(`^${source}$`).test(address);
}
