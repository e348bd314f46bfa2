import type { Amount } from './amounts.ts';
import { type Classes, meet } from './classes.ts';
import type { CoinForm } from './coin-names.ts';
import type { Entry } from './meanings.ts';
import type { Settled } from './settle.ts';
import type { WordClass } from './words.ts';

export type TokenClass = WordClass | 'numeral' | 'amount' | 'year' | 'sign';

export type Token = {
  class: TokenClass;
  start: number;
  end: number;
  /** A class's value, a sign's character, a coin's ticker, a numeral's digits. */
  value: string;
  /** Words before it and before its end: a distance is counted in words, known or not. */
  from: number;
  to: number;
  clause: number;
  sentence: number;
  line: number;
  /** The languages of its paragraph. */
  settled: Settled;
  /** All meanings of the word in these languages. */
  entry: Entry | null;
  /** All that it can do. */
  classes: Classes;
  form: CoinForm | null;
  /** Set on the tokens into which `findAmounts` draws numerals, magnitudes and units together. */
  amount: Amount | null;
};

/** Whether a token can do something, or one of several things; one word may do several as well. */
export function is(token: Token, what: Classes): boolean {
  return meet(token.classes, what);
}

/** What a word means as a member of a class. */
export function meaningOf(token: Token, name: WordClass): string {
  for (let entry = token.entry; entry; entry = entry.next)
    if (entry.class === name) return entry.value;
  return token.class === name ? token.value : '';
}
