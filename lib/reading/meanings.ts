import { both, type Classes, only } from './classes.ts';
import type { Kind } from './governors.ts';
import { everywhere, type Settled, type Vote } from './settle.ts';
import type { WordClass } from './words.ts';

/** One thing that a phrase can do. */
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
  /** What it and all after it say of a figure, once that has been asked. */
  kind: Kind | 'none' | null;
  /** The classes of it and all after it, once that has been asked. */
  classes: Classes | null;
};

/** A phrase found in a text: its meanings, and how long it is there. */
export type Match = { readonly entry: Entry; readonly length: number };

/** The same meaning before others. */
function entryBefore(entry: Entry, next: Entry | null): Entry {
  return { ...entry, next, kind: null, classes: null };
}

/** What a place in the tree of words says. */
export type Node = {
  entry: Entry | null;
  /** Every language that has the phrase. */
  languages: number;
  /** The place where it goes on after the rest of a word that the phrase leaves open in its middle, or -1. */
  rest: number;
  /** The meanings in one set of languages, worked out once for as long as the posts stay in them. */
  key: number;
  chain: Entry | null;
  /** What the whole phrase says for its languages, once that has been asked. */
  vote: Vote | null | undefined;
};

export function newNode(): Node {
  return { entry: null, languages: 0, rest: -1, key: 0, chain: null, vote: undefined };
}

/** Whether a meaning holds: one of the post's languages has it, and no word of its own hides it. */
function holds(entry: Entry, node: Node, { languages, hiding }: Settled): boolean {
  if ((entry.languages & languages) === 0) return false;
  return (node.languages & hiding) === 0 || (entry.languages & (hiding | everywhere)) !== 0;
}

/** What a whole word or phrase means in the post's languages. */
export function meanings(node: Node, settled: Settled): Entry | null {
  if (node.key !== settled.key) {
    node.chain = filtered(node.entry, (entry) => holds(entry, node, settled));
    node.key = settled.key;
  }
  return node.chain;
}

/** What a word means that goes on after the phrase. */
export function openMeanings(node: Node, settled: Settled): Entry | null {
  return filtered(node.entry, (entry) => entry.open && holds(entry, node, settled));
}

/** The same chain where nothing is left out. */
function filtered(entry: Entry | null, keeps: (entry: Entry) => boolean): Entry | null {
  if (!entry) return null;
  const next = filtered(entry.next, keeps);
  if (!keeps(entry)) return next;
  return next === entry.next ? entry : entryBefore(entry, next);
}

export function classesOf(first: Entry): Classes {
  first.classes ??= first.next ? both(only(first.class), classesOf(first.next)) : only(first.class);
  return first.classes;
}

export function hasClass(first: Entry | null, name: WordClass): boolean {
  for (let entry = first; entry; entry = entry.next) if (entry.class === name) return true;
  return false;
}

export function hasOther(first: Entry, name: WordClass): boolean {
  for (let entry: Entry | null = first; entry; entry = entry.next)
    if (entry.class !== name) return true;
  return false;
}

export function hasOpen(first: Entry): boolean {
  for (let entry: Entry | null = first; entry; entry = entry.next) if (entry.open) return true;
  return false;
}

/** A coin that is an exchange's as well: Uniswap, Hyperliquid. */
export function venueAmong(first: Entry): Entry | null {
  for (let entry: Entry | null = first; entry; entry = entry.next)
    if (entry.class === 'venue') return entryBefore(entry, null);
  return null;
}

/** The meanings from the first on that is no coin. */
export function withoutCoins(match: Match | null): Match | null {
  if (match?.entry.class !== 'coin') return match;
  let entry: Entry | null = match.entry;
  while (entry?.class === 'coin') entry = entry.next;
  return entry && { entry, length: match.length };
}
