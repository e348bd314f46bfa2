import { describe, expect, it } from 'vitest';
import { listSites } from '../../../lib/options/list-sites.ts';

const named = [
  { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'] },
  { id: 'reddit', name: 'Reddit', hosts: ['www.reddit.com'] },
];
const sources = ['api.example.com'];
const list = (given: string[], sitesOff: string[] = []) =>
  listSites(named, sources, { sitesOff }, given);

describe('listSites', () => {
  it('says into which named sites the browser lets us', () => {
    const sites = list(['https://x.com/*', 'https://twitter.com/*']);
    expect(sites.map(({ id, hasAccess }) => [id, hasAccess])).toEqual([
      ['x', true],
      ['reddit', false],
    ]);
  });

  it('misses access where one of a site’s hosts is closed', () => {
    expect(list(['https://x.com/*'])[0]?.hasAccess).toBe(false);
  });

  it.each(['<all_urls>', 'https://*/*', '*://*/*'])('has access to all by %s', (origin) => {
    expect(list([origin]).every(({ hasAccess }) => hasAccess)).toBe(true);
  });

  it('adds what the user has given besides, and never the sources', () => {
    const sites = list(['https://b.org/*', 'https://api.example.com/*', 'https://a.org/*']);
    expect(sites.filter(({ isAdded }) => isAdded).map(({ id }) => id)).toEqual(['a.org', 'b.org']);
  });

  it('switches each off by its id', () => {
    const sites = list(['https://a.org/*'], ['reddit', 'a.org']);
    expect(sites.map(({ id, on }) => [id, on])).toEqual([
      ['x', true],
      ['reddit', false],
      ['a.org', false],
    ]);
  });
});
