/** The tabs that show notes. While there is one, figures are renewed; when there is none, nothing is asked. */
export type Audience = {
  join(tabId: number): Promise<void>;
  tabs(): Promise<readonly number[]>;
  leave(tabIds: readonly number[]): Promise<void>;
};

export type AudienceStore = {
  loadAudience(): Promise<readonly number[]>;
  saveAudience(tabs: readonly number[]): Promise<void>;
};

/** Kept in the store: the worker dies between two renewals and must find its audience again. */
export function createAudience(
  store: AudienceStore,
  onFirst: () => void,
  onNone: () => void,
): Audience {
  // One change after the other: two tabs that join at once must not overwrite each other.
  let last: Promise<unknown> = Promise.resolve();

  function change(update: (tabs: readonly number[]) => readonly number[]): Promise<void> {
    const next = last.then(async () => {
      const before = await store.loadAudience();
      const after = update(before);
      if (after.length === before.length) return;
      await store.saveAudience(after);
      if (before.length === 0) onFirst();
      if (after.length === 0) onNone();
    });
    last = next.catch(() => undefined);
    return next;
  }

  return {
    join: (tabId) => change((tabs) => (tabs.includes(tabId) ? tabs : [...tabs, tabId])),
    tabs: () => store.loadAudience(),
    leave: (tabIds) => change((tabs) => tabs.filter((tab) => !tabIds.includes(tab))),
  };
}
