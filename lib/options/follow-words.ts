import { findWords } from '../find-words.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words.ts';

/** Calls with the words of the language that is set, and again when another is; the document says which it is. */
export function followWords(
  document: Document,
  followSettings: (use: (settings: Settings) => void) => void,
  use: (words: Words) => void,
): void {
  let language: string | null = null;

  async function speak(wanted: string): Promise<void> {
    const words = await findWords(wanted);
    // Another may have been chosen meanwhile.
    if (wanted !== language) return;
    document.documentElement.lang = words.locale;
    document.documentElement.dir = words.direction;
    use(words);
  }

  followSettings((settings) => {
    if (settings.language === language) return;
    language = settings.language;
    void speak(language);
  });
}
