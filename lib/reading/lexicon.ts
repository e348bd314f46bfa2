import { charKind, fold, foldAt, isWordChar, kinds } from './chars.ts';
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

type Node = { code: number; entry: Entry | null; child: Node | null; sibling: Node | null };

const space = 32;
const hyphen = 45;
const attached = 95;

/** All languages' phrases in one trie, so that one walk looks a phrase up in all of them. */
export class Lexicon {
  private readonly roots: (Node | undefined)[] = new Array(65536);

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
    let node: Node | null = null;
    for (let i = 0; i < length; i++) {
      const folded = fold(phrase.charCodeAt(i));
      const code = folded === hyphen ? space : folded;
      node = this.grow(node, code);
    }
    if (!node) return;
    for (let old = node.entry; old; old = old.next) {
      if (old.class === name && old.value === value) {
        old.languages |= languages;
        old.open ||= open;
        return;
      }
    }
    node.entry = { class: name, value, languages, open, next: node.entry };
  }

  private grow(node: Node | null, code: number): Node {
    const known = node ? step(node, code) : this.roots[code];
    if (known) return known;
    const grown: Node = { code, entry: null, child: null, sibling: node?.child ?? null };
    if (node) node.child = grown;
    else this.roots[code] = grown;
    return grown;
  }

  /** The longest phrase that starts at `start`, or null; after a digit, `_` phrases only. */
  find(text: string, start: number, afterDigit = false): Match | null {
    let found: Entry | null = null;
    let foundEnd = 0;
    let at = start;
    let node: Node | null | undefined = afterDigit ? this.roots[attached] : null;
    if (afterDigit && !node) return null;
    while (at < text.length) {
      let code = fold(text.charCodeAt(at));
      if (code === hyphen) code = space;
      node = node ? step(node, code) : this.roots[code];
      if (!node) break;
      at++;
      if (code === space) while (foldAt(text, at) === space) at++;
      const { entry } = node;
      if (!entry) continue;
      const next = foldAt(text, at);
      const goesOn = isWordChar(code) && charKind(code) !== kinds.han && isWordChar(next);
      // "USD1b": a currency may stand right before its digits.
      if (!goesOn || (charKind(next) === kinds.digit && hasMoney(entry))) {
        found = entry;
        foundEnd = at;
      } else if (entry.open) {
        found = entry;
        foundEnd = at;
        while (isWordChar(foldAt(text, foundEnd))) foundEnd++;
      }
    }
    return found && { entry: found, end: foundEnd };
  }
}

function step(node: Node, code: number): Node | null {
  for (let child = node.child; child; child = child.sibling) if (child.code === code) return child;
  return null;
}

function hasMoney(first: Entry): boolean {
  for (let entry: Entry | null = first; entry; entry = entry.next) {
    if (entry.class === 'money') return true;
  }
  return false;
}
