import type { TokenClass } from './tokens.ts';

/** Signs that have a class of their own beside that of all signs, because a post without them is soon read. */
export const ownSigns = ['?', ':'] as const;
type Sign = (typeof ownSigns)[number];

/**
 * A set of classes as bits. One comparison says whether a word can do any of several things, in a few instructions
 * that all of the rules share: their size and their branches are what reading costs, more than what they do.
 */
export type Classes = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
};

/** Frozen, so that an engine may put the bits of those that are known into its code, and leave out the parts that are 0. */
function setOf(a: number, b: number, c: number, d: number): Classes {
  return Object.freeze({ a, b, c, d });
}

export const noClasses = setOf(0, 0, 0, 0);

/** So many bits an integer has, in every browser, that is kept without an object of its own. */
const width = 30;
const parts = 4;
const singles = new Map<string, Classes>();

/** The set of one class; a class gets its number when it is first asked for. */
export function only(name: TokenClass | Sign): Classes {
  let known = singles.get(name);
  if (!known) {
    const part = Math.floor(singles.size / width);
    if (part >= parts) throw new Error('More classes than there are bits for.');
    const bit = 1 << (singles.size % width);
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((n) => (n === part ? bit : 0));
    known = setOf(a, b, c, d);
    singles.set(name, known);
  }
  return known;
}

export function both(one: Classes, other: Classes): Classes {
  return setOf(one.a | other.a, one.b | other.b, one.c | other.c, one.d | other.d);
}

export function anyOf(...names: (TokenClass | Sign)[]): Classes {
  return names.reduce((set, name) => both(set, only(name)), noClasses);
}

/** Whether two sets have a class in common. */
export function meet(one: Classes, other: Classes): boolean {
  return ((one.a & other.a) | (one.b & other.b) | (one.c & other.c) | (one.d & other.d)) !== 0;
}

/** What all words of a post can do. */
export function allOf(words: readonly { readonly classes: Classes }[]): Classes {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (const { classes } of words) {
    a |= classes.a;
    b |= classes.b;
    c |= classes.c;
    d |= classes.d;
  }
  return setOf(a, b, c, d);
}
