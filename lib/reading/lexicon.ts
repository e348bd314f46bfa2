import { charKind, fold, foldAt, isWordChar } from './chars.ts';
import type { Language, WordClass } from './words.ts';

export type Entry = {
  class: WordClass;
  value: string;
  /** Bit n is set where language n has it. */
  languages: number;
  /** Whether more letters may follow within the word. */
  open: boolean;
  /** Another meaning of the same phrase. */
  next: Entry | null;
};

export type Match = { entry: Entry; end: number };

const space = 32;
const attached = 95;

function hasMoney(first: Entry): boolean {
  for (let entry: Entry | null = first; entry; entry = entry.next)
    if (entry.class === 'money') return true;
  return false;
}

/** All languages' phrases in one trie, so that one walk looks a phrase up in all of them. */
export class Lexicon {
  private readonly steps = new Map<number, number>();
  private readonly entries: (Entry | null)[] = [null];

  constructor(languages: readonly Language[]) {
    languages.forEach((language, number) => {
      for (const [name, phrases] of Object.entries(language)) {
        for (const group of phrases.split('|')) {
          const [list = '', value = ''] = group.split('=');
          for (const phrase of list.split(',')) {
            this.add(phrase, name as WordClass, value, 1 << number);
          }
        }
      }
    });
  }

  add(phrase: string, name: WordClass, value: string, languages: number): void {
    const open = phrase.endsWith('*');
    const length = open ? phrase.length - 1 : phrase.length;
    let node = 0;
    for (let i = 0; i < length; i++) {
      const code = fold(phrase.charCodeAt(i));
      const key = node * 65536 + (code === 45 ? space : code);
      let next = this.steps.get(key);
      if (next === undefined) {
        next = this.entries.push(null) - 1;
        this.steps.set(key, next);
      }
      node = next;
    }
    for (let old = this.entries[node] ?? null; old; old = old.next) {
      if (old.class === name && old.value === value) {
        old.languages |= languages;
        old.open ||= open;
        return;
      }
    }
    this.entries[node] = { class: name, value, languages, open, next: this.entries[node] ?? null };
  }

  /** The longest phrase that starts at `start`, or null; after a digit, `_` phrases as well. */
  find(text: string, start: number, afterDigit = false): Match | null {
    let node = afterDigit ? (this.steps.get(attached) ?? -1) : 0;
    if (node < 0) return null;
    let best: Match | null = null;
    let at = start;
    while (at < text.length) {
      let code = fold(text.charCodeAt(at));
      if (code === 45) code = space;
      const step = this.steps.get(node * 65536 + code);
      if (step === undefined) break;
      node = step;
      at++;
      if (code === space) {
        while (foldAt(text, at) === space) at++;
      }
      const entry = this.entries[node];
      if (!entry) continue;
      const next = charKind(foldAt(text, at));
      // "USD1b": a currency may stand right before its digits.
      const ends =
        !isWordChar(code) ||
        charKind(code) === 'han' ||
        (next !== 'letter' && next !== 'digit' && next !== 'han');
      if (ends || (next === 'digit' && hasMoney(entry))) {
        best = { entry, end: at };
      } else if (entry.open) {
        let end = at;
        while (isWordChar(foldAt(text, end))) end++;
        best = { entry, end };
      }
    }
    return best;
  }
}
