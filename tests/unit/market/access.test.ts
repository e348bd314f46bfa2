import { describe, expect, it } from 'vitest';
import { loadAccess, saveAccess } from '../../../lib/market/access.ts';
import { createMemoryShelf } from './memory-shelf.ts';

describe('the user’s own keys', () => {
  it('are kept by source, and none is there at first or where they are damaged', async () => {
    const disk = createMemoryShelf();
    expect((await loadAccess(disk))('coingecko')).toMatchObject({ key: null, baseUrl: null });
    await saveAccess(disk, 'coingecko', { key: 'mine', pro: true, baseUrl: null });
    await saveAccess(disk, 'binance', { key: null, baseUrl: 'https://relay.example.org' });
    expect((await loadAccess(disk))('coingecko')).toEqual({
      key: 'mine',
      pro: true,
      baseUrl: null,
    });
    expect((await loadAccess(disk))('binance').baseUrl).toBe('https://relay.example.org');
    await disk.save('access', 'nonsense');
    expect((await loadAccess(disk))('coingecko').key).toBeNull();
  });
});
