import { z } from '../schema.ts';
import type { Shelf } from './shelf.ts';

/** The tabs that show notes. While there is one, figures are renewed; when there is none, nothing is asked. */
export type Audience = {
  join(tabId: number): Promise<void>;
  tabs(): Promise<readonly number[]>;
  leave(tabIds: readonly number[]): Promise<void>;
  /** Tells each tab that it is time to ask again; one that nobody looks at leaves, and is told no more. */
  call(tell: (tabId: number) => Promise<boolean>): Promise<void>;
};

const key = 'audience';

/** Kept on a shelf: the worker dies between two renewals and must find its audience again. */
export function createAudience(shelf: Shelf, onFirst: () => void, onNone: () => void): Audience {
  // One change after the other: two tabs that join at once must not overwrite each other.
  let last: Promise<unknown> = Promise.resolve();

  async function load(): Promise<readonly number[]> {
    const stored = z.array(z.number()).safeParse(await shelf.load(key));
    return stored.success ? stored.data : [];
  }

  function change(update: (tabs: readonly number[]) => readonly number[]): Promise<void> {
    const next = last.then(async () => {
      const before = await load();
      const after = update(before);
      if (after.length === before.length) return;
      await shelf.save(key, after);
      if (before.length === 0) onFirst();
      if (after.length === 0) onNone();
    });
    last = next.catch(() => undefined);
    return next;
  }

  const leave = (tabIds: readonly number[]) =>
    change((tabs) => tabs.filter((tab) => !tabIds.includes(tab)));

  return {
    join: (tabId) => change((tabs) => (tabs.includes(tabId) ? tabs : [...tabs, tabId])),
    tabs: load,
    leave,
    async call(tell) {
      const tabs = await load();
      const areLooking = await Promise.all(tabs.map(tell));
      await leave(tabs.filter((_, index) => !areLooking[index]));
    },
  };
}
