import { describe, expect, it } from 'vitest';
import { hostOf, originOf, readSiteAddress } from '../../../lib/options/site-address.ts';

describe('readSiteAddress', () => {
  it.each([
    ['example.org', 'example.org'],
    [' https://Example.org/a/page?x=1 ', 'example.org'],
    ['http://forum.example.org', 'forum.example.org'],
    ['example.org/path', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('reads %s', (typed, host) => {
    expect(readSiteAddress(typed)).toBe(host);
  });

  it.each([
    [''],
    ['two words'],
    ['localhost'],
    ['127.0.0.1'],
    ['[::1]'],
    ['*.example.org'],
    ['<all_urls>'],
    ['https://user@example.org'],
    ['javascript:alert(1)'],
    ['example.org:99999'],
  ])('takes %j for none', (typed) => {
    expect(readSiteAddress(typed)).toBeNull();
  });
});

describe('hostOf', () => {
  it('is the way back', () => {
    expect(hostOf(originOf('example.org'))).toBe('example.org');
  });

  it.each([['<all_urls>'], ['https://*/*'], ['*://example.org/*'], ['https://*.example.org/*']])(
    'finds no one host in %s',
    (origin) => expect(hostOf(origin)).toBeNull(),
  );
});
