import { beforeEach, describe, expect, it } from 'vitest';
import { createAudience } from '../../../lib/market/audience.ts';

describe('createAudience', () => {
  let stored: readonly number[];
  let heard: string[];
  const wake = () =>
    createAudience(
      {
        loadAudience: async () => stored,
        saveAudience: async (tabs) => {
          stored = tabs;
        },
      },
      () => heard.push('first'),
      () => heard.push('none'),
    );
  beforeEach(() => {
    stored = [];
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
