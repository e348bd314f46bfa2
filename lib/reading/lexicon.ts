import { charKind, fold, foldAt, isMark, kinds } from './chars.ts';
import type { Entry } from './meanings.ts';
import { Ballot, type Settled, type Vote } from './settle.ts';
import { divider, type KnownWord, Walk, wordEnd } from './walk.ts';
import { WordMemo } from './word-memo.ts';
import { WordTree } from './word-tree.ts';
import { type Language, settings, type WordClass } from './words.ts';

export type Match = { entry: Entry; end: number };

const attached = 95;
const star = 42;

/** All languages' phrases in one trie, so that one walk looks a phrase up in all of them. */
export class Lexicon {
  private readonly tree = new WordTree();
  readonly ballot: Ballot;
  private readonly memo = new WordMemo();
  /** Kept to be used again. */
  private readonly walk = new Walk();

  constructor(languages: readonly Language[]) {
    this.ballot = new Ballot(languages);
    languages.forEach((language, number) => {
      this.learn(language, 1 << number);
    });
  }

  /** And then the phrases as people type them who leave the accents out, where no other is spelled so. */
  private learn(language: Language, bit: number): void {
    const accented: [written: string, name: WordClass, value: string][] = [];
    for (const [name, phrases] of Object.entries(language)) {
      if (settings.has(name)) continue;
      const hasAccents = accents.test(phrases);
      for (const group of phrases.split('|')) {
        // Most are one phrase without a value, and dividing what needs no dividing would take half of the time.
        const [list = '', value = ''] = group.includes('=') ? group.split('=') : [group];
        // `-` as `knownWritings` has it: however it is written.
        const worth = name === 'coin' ? `-${value}` : value;
        for (const phrase of list.includes(',') ? list.split(',') : [list]) {
          if (phrase) this.add(phrase, name as WordClass, worth, bit);
          if (hasAccents && phrase.length > 3 && accents.test(phrase))
            accented.push([phrase, name as WordClass, worth]);
        }
      }
    }
    for (const [phrase, name, value] of accented)
      this.add(withoutAccents(phrase), name, value, bit, true);
  }

  add(phrase: string, name: WordClass, value: string, languages: number, plain = false): void {
    const open = phrase.endsWith('*');
    const length = open ? phrase.length - 1 : phrase.length;
    const { tree } = this;
    let place = 0;
    let isFirst = true;
    for (let i = 0; i < length; i++) {
      const code = fold(phrase.charCodeAt(i));
      if (isMark(code)) continue;
      if (code === star && place > 0) {
        const left = tree.nodeAt(place);
        if (left.rest < 0) left.rest = tree.begin();
        place = left.rest;
        continue;
      }
      place = tree.grow(place, isFirst ? code : divider(code));
      isFirst = i === 0 && code === attached;
    }
    if (place === 0) return;
    const node = tree.nodeAt(place);
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
    const { tree, walk } = this;
    const first = foldAt(text, start);
    const id = tree.step(afterDigit ? tree.step(0, attached) : 0, first);
    if (id < 0) return null;
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
    const { tree, walk } = this;
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

const accents = /[\u00df-\u024f\u1e00-\u1eff]/;
const everyAccent = new RegExp(accents, 'g');

const bare: Record<string, string> = { ı: 'i', đ: 'd', ß: 'ss' };

/** As people type it who leave the accents out; other scripts stay as they are. */
function withoutAccents(phrase: string): string {
  return phrase.replace(
    everyAccent,
    (letter) => bare[letter] ?? letter.normalize('NFD')[0] ?? letter,
  );
}

function isSpelled(first: Entry | null, language: number): boolean {
  for (let entry = first; entry; entry = entry.next)
    if (!entry.plain && (entry.languages & language) !== 0) return true;
  return false;
}
