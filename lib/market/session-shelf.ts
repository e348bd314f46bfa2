import { storage } from '@wxt-dev/storage';
import type { Shelf } from './shelf.ts';

/** Until the browser closes. Content scripts have no access to it. */
export function createSessionShelf(): Shelf {
  return {
    load: (key) => storage.getItem<unknown>(`session:${key}`),
    save: (key, value) => storage.setItem(`session:${key}`, value),
  };
}

/** Calls with each new value under a key, whoever put it there, until the signal ends it. */
export function followSessionShelf(
  key: string,
  tell: (value: unknown) => void,
  signal: AbortSignal,
): void {
  signal.addEventListener('abort', storage.watch<unknown>(`session:${key}`, tell));
}
