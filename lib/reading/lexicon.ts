import { charKind, fold, foldAt, isMark, kinds } from './chars.ts';
import { type Entry, type Node, newNode } from './meanings.ts';
import { PackedTree } from './packed-tree.ts';
import { Ballot, type Settled, type Vote } from './settle.ts';
import { divider, type KnownWord, Walk, wordEnd } from './walk.ts';
import { WordMemo } from './word-memo.ts';
import { type Language, settings, type WordClass } from './words.ts';

export type Match = { entry: Entry; end: number };

const space = 32;
const hyphen = 45;
const attached = 95;
const star = 42;

/** All languages' phrases in one trie, so that one walk looks a phrase up in all of them. */
export class Lexicon {
  private readonly roots: (Node | undefined)[] = new Array(65536);
  /** Packed at the first look-up, when all words have been added. */
  private packed: PackedTree<Node> | null = null;
  readonly ballot: Ballot;
  private readonly memo = new WordMemo();
  /** Kept to be used again. */
  private readonly walk = new Walk();

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
    node.entry = { class: name, value, languages, open, plain, next: node.entry, kind: null };
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
    this.packed ??= new PackedTree(this.roots);
    const tree = this.packed;
    const first = foldAt(text, start);
    const id = afterDigit ? tree.step(tree.root(attached), first) : tree.root(first);
    if (id < 0) return null;
    const { walk } = this;
    const isLetter = charKind(first) === kinds.letter;
    const key = settled.key * 2 + (afterDigit ? 1 : 0);
    const word = isLetter ? this.memo.recall(text, start, key) : null;
    if (word) {
      if (!word.isWalked) this.meet(word, text, start, id, settled);
      const next = word.id < 0 ? 0 : divider(foldAt(text, start + word.length));
      if (word.rests.length === 0 && (next === 0 || tree.step(word.id, next) < 0)) {
        if (counts && word.voter) this.ballot.count(word.vote);
        return word.entry && { entry: word.entry, end: start + word.entryLength };
      }
      walk.resume(word, start);
    } else {
      walk.begin(id, start);
      walk.arrive(text, first, tree, settled);
    }
    walk.goOn(text, text.length, tree, settled);
    while (walk.restCount > 0) {
      walk.takeUp(text);
      walk.goOn(text, text.length, tree, settled);
    }
    if (counts && walk.voter)
      this.ballot.count(walk.voter === word?.voter ? word.vote : this.voteOf(walk, first));
    const entry = walk.meaning(settled);
    return entry && { entry, end: walk.foundOpen ? wordEnd(text, walk.foundEnd) : walk.foundEnd };
  }

  /** Walks a new word to its end. */
  private meet(word: KnownWord, text: string, start: number, id: number, settled: Settled): void {
    const { walk } = this;
    const tree = this.packed as PackedTree<Node>;
    const first = foldAt(text, start);
    walk.begin(id, start);
    walk.arrive(text, first, tree, settled);
    walk.goOn(text, start + word.length, tree, settled);
    word.keep(walk, start, settled, this.voteOf(walk, first));
  }

  private voteOf({ voter, voterOpen, borrowed }: Walk, letter: number): Vote | null {
    return voter?.entry ? this.ballot.weigh(voter.entry, letter, voterOpen, borrowed) : null;
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
