import { fold, isMark, kinds } from './chars.ts';
import { type KnownWord, KnownWords, keep } from './known-words.ts';
import { Letters } from './letters.ts';
import type { Entry, Match } from './meanings.ts';
import { Ballot, type Settled, type Vote } from './settle.ts';
import { divider, space, Walk, wordEnd } from './walk.ts';
import { mayLead, WordTree } from './word-tree.ts';
import { type Language, settings, type WordClass } from './words.ts';

const attached = 95;
const star = 42;

/** All languages' phrases in one trie, so that one walk looks a phrase up in all of them. */
export class Lexicon {
  private readonly tree = new WordTree();
  readonly ballot: Ballot;
  private readonly words = new KnownWords();
  /** Kept to be used again. */
  private readonly letters = new Letters();
  private readonly piece = new Letters();
  private readonly walk = new Walk();
  private readonly scout = new Walk();
  /** Where phrases begin that stand right after a digit. */
  private readonly afterDigits = this.tree.grow(0, attached);

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
    node.entry = {
      class: name,
      value,
      classes: null,
      next: node.entry,
      kind: null,
      languages,
      open,
      plain,
    };
  }

  /** Before a text is cut: its letters, in which the phrases are looked for. */
  open(text: string): Letters {
    this.words.makeRoom();
    return this.letters.take(text);
  }

  /**
   * The longest phrase that starts at `start`, or null; after a digit, `_` phrases only. `counts` has
   * the phrase vote for its languages, also where it is none of the settled ones.
   */
  find(
    letters: Letters,
    start: number,
    settled: Settled,
    afterDigit = false,
    counts = false,
  ): Match | null {
    const from = afterDigit ? this.afterDigits : 0;
    const { walk } = this;
    const word = this.wordAt(letters, start, from, settled);
    if (word) {
      const { passage } = word;
      if (!passage || !this.leadsOn(word, letters, start)) {
        if (counts && passage) this.ballot.count(word.vote);
        return word.match;
      }
      walk.beginWith(passage, start, word.length);
    } else {
      if (this.tree.step(from, letters.codeAt(start)) < 0) return null;
      walk.begin(from, start);
    }
    this.walkOn(letters, settled);
    while (walk.restCount > 0) {
      walk.takeUp(letters);
      this.walkOn(letters, settled);
    }
    if (counts && walk.voter)
      this.ballot.count(
        walk.voter === word?.passage?.voter ? word.vote : this.voteOf(walk, letters.codeAt(start)),
      );
    const { entry, foundEnd } = walk;
    if (!entry) return null;
    const end = walk.foundOpen ? wordEnd(letters, foundEnd) : foundEnd;
    return { entry, length: end - start };
  }

  /** The longest phrase that a piece of a text starts with, read as if nothing stood after it. */
  findIn(text: string, settled: Settled, afterDigit = false): Match | null {
    return this.find(this.piece.take(text), 0, settled, afterDigit);
  }

  /** The word at a place as it goes on from the start of phrases, or null. */
  private wordAt(letters: Letters, at: number, from: number, settled: Settled): KnownWord | null {
    if (letters.kindAt(at) !== kinds.letter) return null;
    const word = this.words.recall(letters, at, from, settled.key);
    if (word && word.passage === undefined) this.meet(word, letters, at, from, settled);
    return word;
  }

  /** Walks over a new word to its end. */
  private meet(
    word: KnownWord,
    letters: Letters,
    at: number,
    from: number,
    settled: Settled,
  ): void {
    const { tree, scout } = this;
    const end = at + word.length;
    scout.begin(from, at);
    while (scout.place >= 0 && scout.at < end) scout.step(letters, tree, settled);
    keep(word, scout, tree, this.voteOf(scout, letters.codeAt(at)));
  }

  /** Whether a longer phrase may begin with a word: most are over at it, or at the word after it. */
  private leadsOn(
    { ahead, aheadOfSpace, length }: KnownWord,
    letters: Letters,
    start: number,
  ): boolean {
    if (ahead === 0) return false;
    let at = start + length;
    const next = divider(letters.codeAt(at));
    if (next !== space) return mayLead(ahead, next);
    if (aheadOfSpace === 0) return false;
    do at++;
    while (letters.codeAt(at) === space);
    return mayLead(aheadOfSpace, divider(letters.codeAt(at)));
  }

  private walkOn(letters: Letters, settled: Settled): void {
    const { tree, walk } = this;
    while (walk.place >= 0) walk.step(letters, tree, settled);
  }

  private voteOf({ voter, voterOpen, borrowed }: Walk, letter: number): Vote | null {
    if (!voter?.entry) return null;
    if (voterOpen || borrowed) return this.ballot.weigh(voter.entry, letter, voterOpen, borrowed);
    if (voter.vote === undefined) voter.vote = this.ballot.weigh(voter.entry, letter, false, false);
    return voter.vote;
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
