import { beforeEach, describe, expect, it, vi } from 'vitest';

const given = vi.hoisted(() => ({ origins: [] as string[] }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        host_permissions: ['https://api.coingecko.com/*'],
        content_scripts: [
          { matches: ['https://x.com/*', 'https://coinmarketcap.com/community/*'] },
          { matches: ['https://*.medium.com/*'] },
        ],
      }),
    },
    permissions: {
      getAll: async () => given,
      // As Chrome has it, of which the manifest's content scripts are no part.
      contains: async () => false,
    },
  },
}));

const { accessTo, addedOrigins } = await import('../../lib/site-access.ts');

describe('accessTo', () => {
  beforeEach(() => {
    given.origins = ['https://x.com/*', 'https://example.org/*'];
  });

  it.each([
    ['a site of the manifest', 'https://x.com/home', { kind: 'allowed' }],
    ['a site that was added', 'https://example.org/a/b', { kind: 'allowed' }],
    [
      'a site of the manifest that is kept from us',
      'https://someone.medium.com/a',
      { kind: 'withheld', host: 'someone.medium.com', origin: 'https://*.medium.com/*' },
    ],
    [
      'a page without posts of a site of the manifest',
      'https://coinmarketcap.com/charts/',
      { kind: 'other-part', host: 'coinmarketcap.com' },
    ],
    [
      'any other site',
      'https://example.com/',
      { kind: 'askable', host: 'example.com', origin: 'https://example.com/*' },
    ],
    [
      'a site whose name begins like ours',
      'https://x.com.example.net/',
      { kind: 'askable', host: 'x.com.example.net', origin: 'https://x.com.example.net/*' },
    ],
    ['a page without encryption', 'http://example.org/', { kind: 'closed' }],
    ['a page of the browser', 'chrome://settings', { kind: 'closed' }],
    ['no address', 'nonsense', { kind: 'closed' }],
    ['an address that is kept from us', undefined, { kind: 'closed' }],
  ])('knows %s', async (_, address, access) => {
    expect(await accessTo(address)).toEqual(access);
  });
});

describe('accessTo, where the browser has', () => {
  it.each([
    ['a part of a site, as in Chrome', 'https://coinmarketcap.com/community/*'],
    ['all of it, as in Firefox', 'https://coinmarketcap.com/*'],
    ['every encrypted page', 'https://*/*'],
    ['every page', '*://*/*'],
    ['everything', '<all_urls>'],
  ])('given %s', async (_, origin) => {
    given.origins = [origin];
    expect(await accessTo('https://coinmarketcap.com/community/posts/1')).toEqual({
      kind: 'allowed',
    });
  });
});

describe('addedOrigins', () => {
  it('leaves out what the manifest names, also where the browser has made whole hosts of it', () => {
    const origins = [
      'https://api.coingecko.com/*',
      'https://x.com/*',
      'https://coinmarketcap.com/*',
      'https://*.medium.com/*',
      'https://example.org/*',
      'https://*/*',
    ];
    expect(addedOrigins(origins)).toEqual(['https://example.org/*', 'https://*/*']);
  });
});
