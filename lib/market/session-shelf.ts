import { storage } from '@wxt-dev/storage';
import type { Shelf } from './shelf.ts';

/** Until the browser closes. Content scripts have no access to it. */
export function createSessionShelf(): Shelf {
  return {
    load: (key) => storage.getItem<unknown>(`session:${key}`),
    save: (key, value) => storage.setItem(`session:${key}`, value),
  };
}
