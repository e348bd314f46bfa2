import { charKind, foldAt, isArabic, isMark, isWordChar, kinds } from './chars.ts';
import { type Entry, hasClass, hasOpen, meanings, type Node, openMeanings } from './meanings.ts';
import { english, type Settled, type Vote } from './settle.ts';
import type { WordTree } from './word-tree.ts';

const space = 32;
const hyphen = 45;

/** A space in a phrase also matches a hyphen. */
export const divider = (code: number) => (code === hyphen ? space : code);

const isUnspaced = (code: number) => charKind(code) === kinds.han;

/** Whether a word that has come to `code` is not at its end before `next`. */
function goesOnInto(code: number, next: number): boolean {
  if (isArabic(code) && charKind(next) === kinds.digit) return false;
  return isWordChar(code) && isWordChar(next) && !isUnspaced(code) && !isUnspaced(next);
}

export function wordEnd(text: string, at: number): number {
  let end = at;
  while (isWordChar(foldAt(text, end)) && !isUnspaced(foldAt(text, end))) end++;
  return end;
}

/** One look-up: where in the tree it has come to, and the longest phrase on the way. */
export class Walk {
  /** -1 where the tree leads no further. */
  id = -1;
  at = 0;
  found: Node | null = null;
  foundEnd = 0;
  foundOpen = false;
  /** The phrase that speaks for its languages, also where these are none of the settled ones. */
  voter: Node | null = null;
  voterOpen = false;
  /** English has a shorter phrase from which the word goes on. */
  borrowed = false;
  /** Phrases with an open word in them that are still to be tried from that word's end. */
  restCount = 0;
  private readonly restIds = new Int32Array(64);
  private readonly restsAt = new Int32Array(64);

  begin(id: number, at: number): void {
    this.id = id;
    this.at = at;
    this.found = null;
    this.foundEnd = 0;
    this.foundOpen = false;
    this.voter = null;
    this.voterOpen = false;
    this.borrowed = false;
    this.restCount = 0;
  }

  resume(word: KnownWord, start: number): void {
    const end = start + word.length;
    this.id = word.id;
    this.at = end;
    this.found = word.found;
    this.foundEnd = start + word.foundLength;
    this.foundOpen = word.foundOpen;
    this.voter = word.voter;
    this.voterOpen = word.voterOpen;
    this.borrowed = word.borrowed;
    this.restCount = 0;
    for (const rest of word.rests) this.leave(rest, end);
  }

  /** Keeps a phrase for later; no words leave as many open at once as there is room for. */
  private leave(id: number, at: number): void {
    if (this.restCount === this.restIds.length) return;
    this.restIds[this.restCount] = id;
    this.restsAt[this.restCount++] = at;
  }

  /** Goes back to the phrase left open last. */
  takeUp(text: string): void {
    this.restCount--;
    this.id = this.restIds[this.restCount] as number;
    this.at = wordEnd(text, this.restsAt[this.restCount] as number);
  }

  openRests(): readonly number[] {
    return [...this.restIds.subarray(0, this.restCount)];
  }

  /** Steps on until the tree or the text up to `until` ends. */
  goOn(text: string, until: number, tree: WordTree, settled: Settled): void {
    while (this.id >= 0 && this.at < until) {
      const code = divider(foldAt(text, this.at));
      this.id = tree.step(this.id, code);
      if (this.id >= 0) this.arrive(text, code, tree, settled);
    }
  }

  /** At a place that the character at `at` has led to. */
  arrive(text: string, code: number, tree: WordTree, settled: Settled): void {
    this.at++;
    const node = tree.at(this.id);
    if (node && node.rest >= 0) this.leave(node.rest, this.at);
    if (code === space) while (foldAt(text, this.at) === space) this.at++;
    else while (isMark(foldAt(text, this.at))) this.at++;
    const entry = node?.entry;
    if (!node || !entry) return;
    const next = foldAt(text, this.at);
    const goesOn = goesOnInto(code, next);
    // "USD1b": a currency may stand right before its digits.
    const whole = !goesOn || (charKind(next) === kinds.digit && hasClass(entry, 'money'));
    if (!whole && !hasOpen(entry)) return;
    this.voter = node;
    this.voterOpen = !whole;
    if (!whole && entry.open && entry.languages & english) this.borrowed = true;
    if ((node.languages & settled.languages) === 0 || this.at <= this.foundEnd) return;
    if (whole ? meanings(node, settled) : openMeanings(node, settled)) {
      this.found = node;
      this.foundEnd = this.at;
      this.foundOpen = !whole;
    }
  }

  /** What the longest phrase means. */
  meaning(settled: Settled): Entry | null {
    if (!this.found) return null;
    return this.foundOpen ? openMeanings(this.found, settled) : meanings(this.found, settled);
  }
}

const none: readonly number[] = [];

/** What a walk has found by the end of a word, which is the same wherever the word stands. */
export class KnownWord {
  readonly folded: string;
  readonly key: number;
  readonly length: number;
  isWalked = false;
  id = -1;
  found: Node | null = null;
  foundLength = 0;
  foundOpen = false;
  voter: Node | null = null;
  voterOpen = false;
  borrowed = false;
  rests = none;
  /** The meaning where no longer phrase begins with the word. */
  entry: Entry | null = null;
  entryLength = 0;
  vote: Vote | null = null;

  constructor(folded: string, key: number) {
    this.folded = folded;
    this.key = key;
    this.length = folded.length;
  }

  keep(walk: Walk, start: number, settled: Settled, vote: Vote | null): void {
    this.isWalked = true;
    this.id = walk.id;
    this.found = walk.found;
    this.foundLength = walk.foundEnd - start;
    this.foundOpen = walk.foundOpen;
    this.voter = walk.voter;
    this.voterOpen = walk.voterOpen;
    this.borrowed = walk.borrowed;
    this.rests = walk.restCount > 0 ? walk.openRests() : none;
    this.entry = walk.meaning(settled);
    this.entryLength = walk.foundOpen ? this.length : this.foundLength;
    this.vote = vote;
  }
}
