import { charKind, foldAt, kinds } from './chars.ts';
import { KnownWord } from './walk.ts';

/** Enough for the words of some hundred posts, most of which are the same few hundred again and again. */
const places = 32768;
/** Longer ones are no words, and would only drive words out. */
const longest = 32;

/**
 * The words met lately. People write the same words over and over: looking one up by its letters at
 * once is several times as quick as walking through the tree, letter by letter.
 */
export class WordMemo {
  private readonly words: (KnownWord | undefined)[] = new Array(places);

  /** The word that starts at `start`; null where it is longer than any. */
  recall(text: string, start: number, key: number): KnownWord | null {
    let hash = key;
    let end = start;
    for (;;) {
      const code = foldAt(text, end);
      const kind = charKind(code);
      if (kind !== kinds.letter && kind !== kinds.digit) break;
      hash = Math.imul(hash ^ code, 0x01000193);
      if (++end - start > longest) return null;
    }
    const place = (hash ^ (hash >>> 13)) & (places - 1);
    const word = this.words[place];
    if (word?.key === key && word.length === end - start && isSame(text, start, word.folded))
      return word;
    const met = new KnownWord(folded(text, start, end), key);
    this.words[place] = met;
    return met;
  }
}

function isSame(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++)
    if (foldAt(text, start + i) !== word.charCodeAt(i)) return false;
  return true;
}

function folded(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) word += String.fromCharCode(foldAt(text, at));
  return word;
}
