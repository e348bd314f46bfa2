import { browser } from 'wxt/browser';
import { messagesFileSchema, type WordTable } from './words.ts';

/** In the worker and our own pages: a language's words, as they were packed; null where we have none of it. */
export async function findWordTable(language: string): Promise<WordTable | null> {
  if (!/^[a-z]{2,3}([_-]\w{2,4})?$/i.test(language)) return null;
  try {
    const folder = language.replace('-', '_');
    const path = `/_locales/${folder}/messages.json`;
    const file = await fetch(new URL(path, browser.runtime.getURL('')));
    const messages = messagesFileSchema.safeParse(await file.json());
    if (!messages.success) return null;
    return Object.fromEntries(
      Object.entries(messages.data).map(([name, { message }]) => [name, message]),
    );
  } catch {
    // A language that is not packed is no file, which a browser reports as a failed request.
    return null;
  }
}
