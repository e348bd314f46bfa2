import { storage } from '@wxt-dev/storage';
import { z } from '../schema.ts';

/** The tabs that show notes. While there is one, figures are renewed; when there is none, nothing is asked. */
export type Audience = {
  join(tabId: number): Promise<void>;
  tabs(): Promise<readonly number[]>;
  leave(tabIds: readonly number[]): Promise<void>;
};

const tabsSchema = z.array(z.number());

/** Kept for the session: the worker dies between two renewals and must find its audience again. */
export function createAudience(onFirst: () => void, onNone: () => void): Audience {
  const item = storage.defineItem<unknown>('session:audience');
  // One change after the other: two tabs that join at once must not overwrite each other.
  let last: Promise<unknown> = Promise.resolve();

  async function load(): Promise<number[]> {
    const parsed = tabsSchema.safeParse(await item.getValue());
    return parsed.success ? parsed.data : [];
  }

  function change(update: (tabs: number[]) => number[]): Promise<void> {
    const next = last.then(async () => {
      const before = await load();
      const after = update(before);
      if (after.length === before.length) return;
      await item.setValue(after);
      if (before.length === 0) onFirst();
      if (after.length === 0) onNone();
    });
    last = next.catch(() => undefined);
    return next;
  }

  return {
    join: (tabId) => change((tabs) => (tabs.includes(tabId) ? tabs : [...tabs, tabId])),
    tabs: load,
    leave: (tabIds) => change((tabs) => tabs.filter((tab) => !tabIds.includes(tab))),
  };
}
