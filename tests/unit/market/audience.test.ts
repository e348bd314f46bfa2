import { beforeEach, describe, expect, it } from 'vitest';
import { createAudience } from '../../../lib/market/audience.ts';
import type { Shelf } from '../../../lib/market/shelf.ts';
import { createMemoryShelf } from './memory-shelf.ts';

describe('createAudience', () => {
  let shelf: Shelf;
  let heard: string[];
  const wake = () =>
    createAudience(
      shelf,
      () => heard.push('first'),
      () => heard.push('none'),
    );
  beforeEach(() => {
    shelf = createMemoryShelf();
    heard = [];
  });

  it('tells of the first tab and of the last, and of none between', async () => {
    const audience = wake();
    await audience.join(1);
    await audience.join(2);
    await audience.leave([1]);
    expect(heard).toEqual(['first']);
    await audience.leave([2]);
    expect(heard).toEqual(['first', 'none']);
  });

  it('counts a tab once', async () => {
    const audience = wake();
    await audience.join(1);
    await audience.join(1);
    await audience.leave([1]);
    expect(heard).toEqual(['first', 'none']);
  });

  it('loses no tab of two that join at once', async () => {
    const audience = wake();
    await Promise.all([audience.join(1), audience.join(2)]);
    expect(await audience.tabs()).toEqual([1, 2]);
  });

  it('calls each tab, and keeps those that somebody looks at', async () => {
    const audience = wake();
    for (const tab of [1, 2, 3]) await audience.join(tab);
    const called: number[] = [];
    await audience.call(async (tab) => {
      called.push(tab);
      return tab !== 2;
    });
    expect(called).toEqual([1, 2, 3]);
    expect(await audience.tabs()).toEqual([1, 3]);
  });

  it('is found again by a worker that has died', async () => {
    await wake().join(1);
    await wake().leave([1]);
    expect(heard).toEqual(['first', 'none']);
  });

  it('says nothing of a tab that was never there', async () => {
    await wake().leave([9]);
    expect(heard).toEqual([]);
  });
});
