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

  it('goes by hosts, however the browser writes what it has given', () => {
    const blogs = [{ id: 'blogs', name: 'Blogs', hosts: ['*.blogs.com', 'old.blogs.net'] }];
    const given = ['https://*.blogs.com/posts/*', 'https://old.blogs.net/a*'];
    const [site, ...added] = listSites(blogs, [], { sitesOff: [] }, given);
    expect(site?.hasAccess).toBe(true);
    expect(added).toEqual([]);
  });

  it('adds no part of a named site a second time', () => {
    const blogs = [{ id: 'blogs', name: 'Blogs', hosts: ['*.blogs.com'] }];
    const given = ['https://mine.blogs.com/*', 'https://blogs.com/*', 'https://notblogs.com/*'];
    const sites = listSites(blogs, [], { sitesOff: [] }, given);
    expect(sites.filter(({ isAdded }) => isAdded).map(({ id }) => id)).toEqual(['notblogs.com']);
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
