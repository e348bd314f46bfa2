import { charKind, isArabic, isMark, isWordChar, kinds } from './chars.ts';
import type { Passage } from './known-words.ts';
import type { Letters } from './letters.ts';
import { type Entry, hasClass, hasOpen, meanings, type Node, openMeanings } from './meanings.ts';
import { english, type Settled } from './settle.ts';
import type { WordTree } from './word-tree.ts';

export const space = 32;
const hyphen = 45;

/** A space in a phrase also matches a hyphen. */
export const divider = (code: number) => (code === hyphen ? space : code);

const isUnspaced = (code: number) => charKind(code) === kinds.han;

/** Whether a word that has come to `code` is not at its end before `next`. */
function goesOnInto(code: number, next: number): boolean {
  if (isArabic(code) && charKind(next) === kinds.digit) return false;
  return isWordChar(code) && isWordChar(next) && !isUnspaced(code) && !isUnspaced(next);
}

export function wordEnd(letters: Letters, at: number): number {
  let end = at;
  while (letters.isWordAt(end) && letters.kindAt(end) !== kinds.han) end++;
  return end;
}

/** One look-up: where in the tree it has come to, and the longest phrase on the way. */
export class Walk {
  /** -1 where the tree leads no further. */
  place = -1;
  start = 0;
  at = 0;
  /** What that phrase means, where it ends, and whether it leaves its word open. */
  entry: Entry | null = null;
  foundEnd = 0;
  foundOpen = false;
  /** The phrase that speaks for its languages, also where these are none of the settled ones. */
  voter: Node | null = null;
  voterOpen = false;
  /** English has a shorter phrase from which the word goes on. */
  borrowed = false;
  /** Phrases with an open word in them that are still to be tried from that word's end. */
  restCount = 0;
  private readonly restPlaces = new Int32Array(64);
  private readonly restsAt = new Int32Array(64);

  begin(place: number, at: number): void {
    this.place = place;
    this.start = at;
    this.at = at;
    this.entry = null;
    this.foundEnd = 0;
    this.foundOpen = false;
    this.voter = null;
    this.voterOpen = false;
    this.borrowed = false;
    this.restCount = 0;
  }

  /** Past a first word whose way is known. */
  beginWith(passage: Passage, at: number, length: number): void {
    this.place = passage.place;
    this.start = at;
    this.at = at + length;
    this.entry = passage.entry;
    this.foundEnd = passage.entry ? at + passage.foundLength : 0;
    this.foundOpen = passage.foundOpen;
    this.voter = passage.voter;
    this.voterOpen = passage.voterOpen;
    this.borrowed = passage.borrowed;
    this.restCount = 0;
    for (const rest of passage.rests) this.leave(rest, this.at);
  }

  /** Keeps a phrase for later; no words leave as many open at once as there is room for. */
  private leave(place: number, at: number): void {
    if (this.restCount === this.restPlaces.length) return;
    this.restPlaces[this.restCount] = place;
    this.restsAt[this.restCount++] = at;
  }

  /** Goes back to the phrase left open last. */
  takeUp(letters: Letters): void {
    this.restCount--;
    this.place = this.restPlaces[this.restCount] as number;
    this.at = wordEnd(letters, this.restsAt[this.restCount] as number);
  }

  openRests(): readonly number[] {
    return [...this.restPlaces.subarray(0, this.restCount)];
  }

  /** On by one character, to its place if it leads to one. */
  step(letters: Letters, tree: WordTree, settled: Settled): void {
    const own = letters.codeAt(this.at);
    // A hyphen that a phrase starts with is meant: -ish.
    const code = this.at === this.start ? own : divider(own);
    this.place = tree.step(this.place, code);
    if (this.place < 0) return;
    this.at++;
    const node = tree.at(this.place);
    if (node && node.rest >= 0) this.leave(node.rest, this.at);
    if (code === space) while (letters.codeAt(this.at) === space) this.at++;
    else while (isMark(letters.codeAt(this.at))) this.at++;
    const entry = node?.entry;
    if (!node || !entry) return;
    const next = letters.codeAt(this.at);
    const goesOn = goesOnInto(code, next);
    // "USD1b": a currency may stand right before its digits.
    const whole = !goesOn || (charKind(next) === kinds.digit && hasClass(entry, 'money'));
    if (!whole && !hasOpen(entry)) return;
    this.voter = node;
    this.voterOpen = !whole;
    if (!whole && entry.open && entry.languages & english) this.borrowed = true;
    if ((node.languages & settled.languages) === 0 || this.at <= this.foundEnd) return;
    const meaning = whole ? meanings(node, settled) : openMeanings(node, settled);
    if (!meaning) return;
    this.entry = meaning;
    this.foundEnd = this.at;
    this.foundOpen = !whole;
  }
}
