import type { Shelf } from '../../../lib/market/shelf.ts';

/** Outlives the workers of a test, as the browser's own does, and copies as it does. */
export function createMemoryShelf(): Shelf & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    load: async (key) => structuredClone(held.get(key)),
    save: async (key, value) => {
      held.set(key, structuredClone(value));
    },
  };
}
