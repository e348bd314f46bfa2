import { kinds } from './chars.ts';
import type { Letters } from './letters.ts';
import type { Entry, Node } from './meanings.ts';
import type { Vote } from './settle.ts';
import { space, type Walk } from './walk.ts';
import type { WordTree } from './word-tree.ts';

const slots = 32768;
/** Enough for the words of a thousand posts, most of which are the same few hundred again and again. */
const most = slots / 2;
/** Longer ones are no words, and would only drive words out. */
const longest = 32;

/** The numbers that are kept of each word, in their order. */
const fields = {
  /** The place in the tree that it goes on from, and the key of the languages in which it does. */
  from: 0,
  key: 1,
  length: 2,
  spelledAt: 3,
  /** Where the tree leads on to from its end, and by a space after it; -1 for nowhere. */
  place: 4,
  spacePlace: 5,
  foundLength: 6,
  traits: 7,
} as const;
const width = 8;

export const traits = {
  isWalked: 1,
  /** Nothing is found in it, and no phrase goes on after it. */
  isFruitless: 2,
  foundOpen: 4,
  votes: 8,
  voterOpen: 16,
  borrowed: 32,
  /** It leaves phrases open in their middle. */
  hasRests: 64,
} as const;

const none: readonly number[] = [];

/**
 * The words met lately, each with what a walk over it comes to, which is the same wherever the word stands.
 * People write the same words over and over: looking one up by its letters at once is several times as
 * quick as walking through the tree. Few bytes a word, side by side, for most of the work is waiting for them.
 */
export class KnownWords {
  /** The numbers of the words, from 1, by their hashes. */
  private readonly numbers = new Int32Array(slots);
  private readonly kept = new Int32Array((most + 1) * width);
  private readonly spelled = new Uint16Array(most * longest);
  private spelledEnd = 0;
  private readonly entries: (Entry | null)[] = [null];
  private readonly voters: (Node | null)[] = [null];
  private readonly votes: (Vote | null)[] = [null];
  private readonly rests: (readonly number[])[] = [none];

  /** The word that starts at `start`, as it goes on from a place in the tree; 0 where it is too long, or one too many. */
  recall(letters: Letters, start: number, from: number, key: number): number {
    let hash = Math.imul(from, 0x9e3779b1) ^ key;
    let end = start;
    for (;;) {
      const kind = letters.kindAt(end);
      if (kind !== kinds.letter && kind !== kinds.digit) break;
      hash = Math.imul(hash ^ letters.codeAt(end), 0x01000193);
      if (++end - start > longest) return 0;
    }
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    for (;;) {
      const word = this.numbers[slot] as number;
      if (word === 0) break;
      if (this.isThis(word, letters, start, end, from, key)) return word;
      slot = (slot + 1) & (slots - 1);
    }
    if (this.entries.length > most) return 0;
    return this.learn(letters, start, end, from, key, slot);
  }

  private isThis(
    word: number,
    letters: Letters,
    start: number,
    end: number,
    from: number,
    key: number,
  ): boolean {
    const { kept, spelled } = this;
    const at = word * width;
    if (
      kept[at + fields.from] !== from ||
      kept[at + fields.key] !== key ||
      kept[at + fields.length] !== end - start
    )
      return false;
    let spelledAt = kept[at + fields.spelledAt] as number;
    for (let i = start; i < end; i++) if (spelled[spelledAt++] !== letters.codeAt(i)) return false;
    return true;
  }

  private learn(
    letters: Letters,
    start: number,
    end: number,
    from: number,
    key: number,
    slot: number,
  ): number {
    const { kept } = this;
    const word = this.entries.push(null) - 1;
    this.voters.push(null);
    this.votes.push(null);
    this.rests.push(none);
    this.numbers[slot] = word;
    const at = word * width;
    kept[at + fields.from] = from;
    kept[at + fields.key] = key;
    kept[at + fields.length] = end - start;
    kept[at + fields.spelledAt] = this.spelledEnd;
    kept[at + fields.traits] = 0;
    for (let i = start; i < end; i++) this.spelled[this.spelledEnd++] = letters.codeAt(i);
    return word;
  }

  /** Between two texts, for within one the numbers of its words are in use. */
  makeRoom(): void {
    if (this.entries.length <= most) return;
    this.numbers.fill(0);
    this.spelledEnd = 0;
    for (const list of [this.entries, this.voters, this.votes, this.rests]) list.length = 1;
  }

  /** Keeps what a walk over a new word has come to. */
  keep(word: number, walk: Walk, tree: WordTree, vote: Vote | null): void {
    const { kept } = this;
    const at = word * width;
    const { place } = walk;
    kept[at + fields.place] = place;
    kept[at + fields.spacePlace] = place < 0 ? -1 : tree.step(place, space);
    kept[at + fields.foundLength] = walk.foundEnd - walk.start;
    kept[at + fields.traits] =
      traits.isWalked |
      (place < 0 && !walk.voter && walk.restCount === 0 ? traits.isFruitless : 0) |
      (walk.foundOpen ? traits.foundOpen : 0) |
      (walk.voter ? traits.votes : 0) |
      (walk.voterOpen ? traits.voterOpen : 0) |
      (walk.borrowed ? traits.borrowed : 0) |
      (walk.restCount > 0 ? traits.hasRests : 0);
    this.entries[word] = walk.entry;
    this.voters[word] = walk.voter;
    this.votes[word] = vote;
    this.rests[word] = walk.openRests();
  }

  has(word: number, trait: number): boolean {
    return ((this.kept[word * width + fields.traits] as number) & trait) !== 0;
  }

  lengthOf(word: number): number {
    return this.kept[word * width + fields.length] as number;
  }

  placeAfter(word: number): number {
    return this.kept[word * width + fields.place] as number;
  }

  placeAfterSpace(word: number): number {
    return this.kept[word * width + fields.spacePlace] as number;
  }

  foundLengthOf(word: number): number {
    return this.kept[word * width + fields.foundLength] as number;
  }

  /** Where it ends that is found in it: an open word takes the letters after it along. */
  endOf(word: number): number {
    return this.has(word, traits.foundOpen) ? this.lengthOf(word) : this.foundLengthOf(word);
  }

  /** What it means where no longer phrase begins with it. */
  entryOf(word: number): Entry | null {
    return this.entries[word] as Entry | null;
  }

  voterOf(word: number): Node | null {
    return this.voters[word] as Node | null;
  }

  /** What it says for its languages where no longer phrase begins with it. */
  voteOf(word: number): Vote | null {
    return this.votes[word] as Vote | null;
  }

  restsOf(word: number): readonly number[] {
    return this.rests[word] as readonly number[];
  }
}
