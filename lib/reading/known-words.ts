import { kinds } from './chars.ts';
import type { Letters } from './letters.ts';
import type { Entry, Match, Node } from './meanings.ts';
import type { Vote } from './settle.ts';
import { space, type Walk } from './walk.ts';
import type { WordTree } from './word-tree.ts';

const slots = 16384;
/** Enough for the words of a thousand posts, most of which are the same few hundred again and again. */
const most = slots / 2;
/** Longer ones are no words, and would only drive words out. */
const longest = 32;

/** A word in some languages, from the root or from where phrases follow a digit: what most look-ups need, and no more. */
export type KnownWord = {
  readonly hash: number;
  readonly context: number;
  readonly spelledAt: number;
  readonly length: number;
  /** What it means where no longer phrase begins with it. */
  match: Match | null;
  /** What it says for its languages where no longer phrase begins with it. */
  vote: Vote | null;
  /** Which characters may lead on from its end, and which after a space, as `mayLead` compares them. */
  ahead: number;
  aheadOfSpace: number;
  /** Null where there is nothing in it; not known before a walk has been over it. */
  passage: Passage | null | undefined;
};

/** What a walk over a word has come to at its end, to go on from there. */
export type Passage = {
  /** -1 for nowhere. */
  readonly place: number;
  readonly entry: Entry | null;
  /** How far what is found reaches: an open phrase is over before its word is. */
  readonly foundLength: number;
  readonly foundOpen: boolean;
  /** The phrase that speaks for its languages. */
  readonly voter: Node | null;
  readonly voterOpen: boolean;
  readonly borrowed: boolean;
  /** Phrases that are left open in their middle. */
  readonly rests: readonly number[];
};

/**
 * The words met lately, each with what a walk over it comes to, which is the same wherever the word stands.
 * People write the same words over and over: looking one up by its letters at once is several times as
 * quick as walking through the tree.
 */
export class KnownWords {
  private readonly words: (KnownWord | null)[] = new Array<KnownWord | null>(slots).fill(null);
  private readonly spelled = new Uint16Array(most * longest);
  private spelledEnd = 0;
  private count = 0;

  /** The word that starts at `start`, as it goes on from a place in the tree; null where it is too long, or one too many. */
  recall(letters: Letters, start: number, from: number, key: number): KnownWord | null {
    const context = from * 65536 + (key & 0xffff);
    let hash = context;
    let end = start;
    for (;;) {
      const kind = letters.kindAt(end);
      if (kind !== kinds.letter && kind !== kinds.digit) break;
      hash = Math.imul(hash ^ letters.codeAt(end), 0x01000193);
      if (++end - start > longest) return null;
    }
    hash ^= hash >>> 15;
    let slot = hash & (slots - 1);
    for (;;) {
      const word = this.words[slot] as KnownWord | null;
      if (!word) break;
      if (word.hash === hash && this.isThis(word, letters, start, end, context)) return word;
      slot = (slot + 1) & (slots - 1);
    }
    return this.learn(letters, start, end, context, hash, slot);
  }

  private isThis(
    word: KnownWord,
    letters: Letters,
    start: number,
    end: number,
    context: number,
  ): boolean {
    const { length, spelledAt } = word;
    if (length !== end - start || word.context !== context) return false;
    const { spelled } = this;
    for (let i = 0; i < length; i++)
      if (spelled[spelledAt + i] !== letters.codeAt(start + i)) return false;
    return true;
  }

  private learn(
    letters: Letters,
    start: number,
    end: number,
    context: number,
    hash: number,
    slot: number,
  ): KnownWord | null {
    if (this.count === most) return null;
    this.count++;
    const word: KnownWord = {
      hash,
      context,
      spelledAt: this.spelledEnd,
      length: end - start,
      match: null,
      vote: null,
      ahead: 0,
      aheadOfSpace: 0,
      passage: undefined,
    };
    for (let i = start; i < end; i++) this.spelled[this.spelledEnd++] = letters.codeAt(i);
    this.words[slot] = word;
    return word;
  }

  /** Between two texts, for within one its words are in use. */
  makeRoom(): void {
    if (this.count < most) return;
    this.words.fill(null);
    this.spelledEnd = 0;
    this.count = 0;
  }
}

/** Keeps what a walk over a new word has come to. */
export function keep(word: KnownWord, walk: Walk, tree: WordTree, vote: Vote | null): void {
  const { place, entry, foundOpen, voter, voterOpen, borrowed } = walk;
  const foundLength = walk.foundEnd - walk.start;
  const rests = walk.openRests();
  word.match = entry && { entry, length: foundOpen ? word.length : foundLength };
  word.vote = vote;
  // After a phrase left open anything may follow.
  word.ahead = rests.length > 0 ? -1 : tree.aheadOf(place);
  const afterSpace = place < 0 ? -1 : tree.step(place, space);
  word.aheadOfSpace = rests.length > 0 ? -1 : tree.aheadOf(afterSpace);
  word.passage =
    voter || place >= 0 || rests.length > 0
      ? { place, entry, foundLength, foundOpen, voter, voterOpen, borrowed, rests }
      : null;
}
