import { i18n } from '#i18n';
import { findWordTable } from './find-words.ts';
import { followSettings } from './settings-store.ts';
import { type Words, wordsOf } from './words.ts';

/** For our own pages: calls with the words of the language that is set, and again when another is set. */
export function followWords(
  document: Document,
  speak: (words: Words) => void,
  signal: AbortSignal,
): void {
  let spoken: string | null = null;
  followSettings(({ language }) => {
    if (language === spoken) return;
    spoken = language;
    void findWords(language).then((words) => {
      // Another may have been chosen meanwhile.
      if (language !== spoken || signal.aborted) return;
      document.documentElement.lang = words.locale;
      document.documentElement.dir = words.direction;
      speak(words);
    });
  }, signal);
}

/** Outside of pages that are not ours: their content scripts ask the worker. */
export async function findWords(language: string): Promise<Words> {
  const table = language === '' ? null : await findWordTable(language);
  return wordsOf(language, table, { say: i18n.t, locale: navigator.language });
}
