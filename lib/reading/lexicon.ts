import { charKind, fold, foldAt, isArabic, isMark, isWordChar, kinds } from './chars.ts';
import { PackedTree } from './packed-tree.ts';
import { Ballot, english, everywhere, type Settled } from './settle.ts';
import { type Language, settings, type WordClass } from './words.ts';

export type Entry = {
  class: WordClass;
  value: string;
  /** Bit n is set where language n has it. */
  languages: number;
  /** Whether more letters may follow within the word. */
  open: boolean;
  /** Written without its accents, and so perhaps another language's word. */
  plain: boolean;
  /** Another meaning of the same phrase. */
  next: Entry | null;
};

export type Match = { entry: Entry; end: number };

type Node = {
  code: number;
  entry: Entry | null;
  /** Every language that has the phrase. */
  languages: number;
  child: Node | null;
  sibling: Node | null;
  /** Goes on after the rest of a word that the phrase leaves open in its middle. */
  rest: Node | null;
  /** Where that is in the packed tree. */
  restId: number;
  /** The meanings in one set of languages, worked out once for as long as the posts stay in them. */
  key: number;
  chain: Entry | null;
};

const space = 32;
const hyphen = 45;
const attached = 95;
const star = 42;

function newNode(code: number, sibling: Node | null): Node {
  return {
    code,
    entry: null,
    languages: 0,
    child: null,
    sibling,
    rest: null,
    restId: -1,
    key: 0,
    chain: null,
  };
}

/** All languages' phrases in one trie, so that one walk looks a phrase up in all of them. */
export class Lexicon {
  private readonly roots: (Node | undefined)[] = new Array(65536);
  /** Packed at the first look-up, when all words have been added. */
  private packed: PackedTree<Node> | null = null;
  readonly ballot: Ballot;
  /** Phrases with an open word that are still to be tried, and where their word goes on; kept to be used again. */
  private readonly rests: number[] = [];
  private readonly restsAt: number[] = [];

  constructor(languages: readonly Language[]) {
    this.ballot = new Ballot(languages);
    languages.forEach((language, number) => {
      this.learn(language, 1 << number, false);
      this.learn(language, 1 << number, true);
    });
  }

  /** `plain` has the phrases as people type them who leave the accents out. */
  private learn(language: Language, bit: number, plain: boolean): void {
    for (const [name, phrases] of Object.entries(language)) {
      if (settings.has(name)) continue;
      for (const group of phrases.split('|')) {
        const [list = '', value = ''] = group.split('=');
        // `-` as `knownWritings` has it: however it is written.
        const worth = name === 'coin' ? `-${value}` : value;
        for (const phrase of list.split(',')) {
          const written = plain && phrase.length > 3 ? withoutAccents(phrase) : phrase;
          if (written && plain === (written !== phrase))
            this.add(written, name as WordClass, worth, bit, plain);
        }
      }
    }
  }

  add(phrase: string, name: WordClass, value: string, languages: number, plain = false): void {
    const open = phrase.endsWith('*');
    const length = open ? phrase.length - 1 : phrase.length;
    let node: Node | null = null;
    for (let i = 0; i < length; i++) {
      const folded = fold(phrase.charCodeAt(i));
      if (isMark(folded)) continue;
      if (folded === star && node) {
        node.rest ??= newNode(0, null);
        node = node.rest;
        continue;
      }
      const first = i === 0 || (i === 1 && node?.code === attached);
      const code = folded === hyphen && !first ? space : folded;
      node = this.grow(node, code);
    }
    if (!node) return;
    // German "würde" is no "wurde", which is another word.
    if (plain && isSpelled(node.entry, languages)) return;
    node.languages |= languages;
    for (let old = node.entry; old; old = old.next) {
      if (
        old.class === name &&
        old.value === value &&
        (old.open === open || old.languages === languages)
      ) {
        old.languages |= languages;
        old.open ||= open;
        old.plain &&= plain;
        return;
      }
    }
    node.entry = { class: name, value, languages, open, plain, next: node.entry };
  }

  private grow(node: Node | null, code: number): Node {
    const known = node ? step(node, code) : this.roots[code];
    if (known) return known;
    const grown = newNode(code, node?.child ?? null);
    if (node) node.child = grown;
    else this.roots[code] = grown;
    return grown;
  }

  /**
   * The longest phrase that starts at `start`, or null; after a digit, `_` phrases only. `counts` has
   * the phrase vote for its languages, also where it is none of the settled ones.
   */
  find(
    text: string,
    start: number,
    settled: Settled,
    afterDigit = false,
    counts = false,
  ): Match | null {
    let found: Node | null = null;
    let foundEnd = 0;
    let foundOpen = false;
    let voter: Node | null = null;
    let voterOpen = false;
    let borrowed = false;
    let at = start;
    this.packed ??= new PackedTree(this.roots);
    const tree = this.packed;
    let id = afterDigit ? tree.root(attached) : -1;
    if (afterDigit && id < 0) return null;
    let rests = 0;
    for (;;) {
      let code = foldAt(text, at);
      if (code === hyphen && at > start) code = space;
      id = id < 0 ? tree.root(code) : tree.step(id, code);
      if (id < 0 || at >= text.length) {
        if (rests === 0) break;
        id = this.rests[--rests] as number;
        at = wordEnd(text, this.restsAt[rests] as number);
        continue;
      }
      at++;
      const node = tree.at(id);
      if (node?.rest) {
        this.rests[rests] = node.restId;
        this.restsAt[rests++] = at;
      }
      if (code === space) while (foldAt(text, at) === space) at++;
      else while (isMark(foldAt(text, at))) at++;
      const entry = node?.entry;
      if (!node || !entry) continue;
      const next = foldAt(text, at);
      const goesOn = goesOnInto(code, next);
      // "USD1b": a currency may stand right before its digits.
      const whole = !goesOn || (charKind(next) === kinds.digit && hasMoney(entry));
      if (whole || hasOpen(entry)) {
        voter = node;
        voterOpen = !whole;
        if (!whole && entry.open && entry.languages & english) borrowed = true;
        if ((node.languages & settled.languages) === 0) continue;
        if (at > foundEnd && (whole ? meanings(node, settled) : openMeanings(node, settled))) {
          found = node;
          foundEnd = at;
          foundOpen = !whole;
        }
      }
    }
    if (counts && voter?.entry)
      this.ballot.count(voter.entry, foldAt(text, start), voterOpen, borrowed);
    if (!found) return null;
    if (foundOpen) foundEnd = wordEnd(text, foundEnd);
    const entry = foundOpen ? openMeanings(found, settled) : meanings(found, settled);
    return entry && { entry, end: foundEnd };
  }
}

const bare: Record<string, string> = { ı: 'i', đ: 'd', ß: 'ss' };

/** As people type it who leave the accents out; other scripts stay as they are. */
function withoutAccents(phrase: string): string {
  return phrase.replace(
    /[\u00df-\u024f\u1e00-\u1eff]/g,
    (letter) => bare[letter] ?? letter.normalize('NFD')[0] ?? letter,
  );
}

function step(node: Node, code: number): Node | null {
  for (let child = node.child; child; child = child.sibling) if (child.code === code) return child;
  return null;
}

function isSpelled(first: Entry | null, language: number): boolean {
  for (let entry = first; entry; entry = entry.next)
    if (!entry.plain && (entry.languages & language) !== 0) return true;
  return false;
}

/** Whether a meaning holds: one of the post's languages has it, and no word of its own hides it. */
function holds(entry: Entry, node: Node, { languages, hiding }: Settled): boolean {
  if ((entry.languages & languages) === 0) return false;
  return (node.languages & hiding) === 0 || (entry.languages & (hiding | everywhere)) !== 0;
}

function meanings(node: Node, settled: Settled): Entry | null {
  if (node.key !== settled.key) {
    node.chain = filtered(node.entry, (entry) => holds(entry, node, settled));
    node.key = settled.key;
  }
  return node.chain;
}

function openMeanings(node: Node, settled: Settled): Entry | null {
  return filtered(node.entry, (entry) => entry.open && holds(entry, node, settled));
}

/** The same chain where nothing is left out. */
function filtered(entry: Entry | null, keeps: (entry: Entry) => boolean): Entry | null {
  if (!entry) return null;
  const next = filtered(entry.next, keeps);
  if (!keeps(entry)) return next;
  return next === entry.next ? entry : { ...entry, next };
}

const isUnspaced = (code: number) => charKind(code) === kinds.han;

/** Whether a word that has come to `code` is not at its end before `next`. */
function goesOnInto(code: number, next: number): boolean {
  if (isArabic(code) && charKind(next) === kinds.digit) return false;
  return isWordChar(code) && isWordChar(next) && !isUnspaced(code) && !isUnspaced(next);
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (isWordChar(foldAt(text, end)) && !isUnspaced(foldAt(text, end))) end++;
  return end;
}

function hasMoney(first: Entry): boolean {
  for (let entry: Entry | null = first; entry; entry = entry.next) {
    if (entry.class === 'money') return true;
  }
  return false;
}

function hasOpen(first: Entry): boolean {
  for (let entry: Entry | null = first; entry; entry = entry.next) if (entry.open) return true;
  return false;
}
