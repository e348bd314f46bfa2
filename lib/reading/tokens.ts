import type { Amount } from './amounts.ts';
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
  /** Bit n is set where the name of a class among them has n letters: most can be told from it that it is none. */
  lengths: number;
  form: CoinForm | null;
  /** Set on the tokens into which `findAmounts` draws numerals, magnitudes and units together. */
  amount: Amount | null;
};

/** Whether a token can do something; one word may do several things. */
export function is(token: Token, name: TokenClass): boolean {
  if (token.class === name) return true;
  if (((token.lengths >>> name.length) & 1) === 0) return false;
  for (let entry = token.entry; entry; entry = entry.next) if (entry.class === name) return true;
  return false;
}

/** What a word means as a member of a class. */
export function meaningOf(token: Token, name: WordClass): string {
  for (let entry = token.entry; entry; entry = entry.next)
    if (entry.class === name) return entry.value;
  return token.class === name ? token.value : '';
}
