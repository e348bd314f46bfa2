import { charKind, fold, kinds } from './chars.ts';
import type { Entry } from './meanings.ts';
import { type Language, settings } from './words.ts';

/** The languages whose words count in a post. */
export type Settled = {
  /** Bit n for language n. */
  languages: number;
  /** Those whose own words hide an English word that is spelled the same. */
  hiding: number;
  /** One number for both. */
  key: number;
  /** Whether they write 0,158 and 1.000. */
  comma: boolean;
  /** Whether their verbs stand after the figure. */
  verbLast: boolean;
};

/** The first two of the languages: signs and loan words, English. */
export const everywhere = 1;
export const english = 2;

export const onlyEnglish: Settled = {
  languages: everywhere | english,
  hiding: 0,
  key: everywhere | english,
  comma: false,
  verbLast: false,
};

/** English words of these classes are borrowed by none, so they show that a post is in English. */
const grammar = new Set<string>(
  'common article is be of at fill to from and it was will would if not then now ask why where by on self per than'.split(
    ' ',
  ),
);

/** What a word says for its languages: one that English lacks, one of English grammar, one that people borrow. */
const weights = { word: 2, grammar: 3, shared: 1, borrowed: 1, letter: 1, plain: 0.5 };

/** Languages of one script, of which a post is in one; the letters of other scripts speak for themselves. */
type Family = 'latin' | 'han' | 'other';

const foreign = /[\u0080-\uffff]+/g;

function familyOf(code: number): Family {
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'latin';
  const hangul = (code >= 0xac00 && code < 0xd7b0) || (code >= 0x1100 && code < 0x1200);
  return charKind(code) === kinds.han && !hangul ? 'han' : 'other';
}

function bitsWhere(languages: readonly Language[], has: (language: Language) => boolean): number {
  return languages.reduce((bits, language, n) => (has(language) ? bits | (1 << n) : bits), 0);
}

/** How near to the first a language has to come: posts mix Latin ones, and share much of their words. */
const near = { latin: 0.6, han: 1 };

/** How much a word speaks for each of some languages. */
export type Vote = { voters: number; weight: number };

/** What only one language has says twice as much. */
function voteFor(voters: number, weight: number): Vote {
  const single = (voters & (voters - 1)) === 0 && voters > english;
  return { voters, weight: single ? 2 * weight : weight };
}

/** Counts what the words and letters of a post say about its languages. */
export class Ballot {
  private readonly votes: Float64Array;
  /** The last vote, which may have to be taken back. */
  private last: Vote | null = null;
  /** Which languages have a letter that English lacks. */
  private readonly letters = new Uint16Array(65536);
  private readonly families: Family[];
  private readonly latin: number;
  private readonly commas: number;
  private readonly verbsLast: number;

  constructor(languages: readonly Language[]) {
    this.votes = new Float64Array(languages.length);
    this.families = languages.map((language, number) => this.learnLetters(language, number));
    this.latin = this.families.reduce(
      (bits, family, number) => (family === 'latin' ? bits | (1 << number) : bits),
      0,
    );
    this.commas = bitsWhere(languages, ({ decimal }) => decimal === ',');
    this.verbsLast = bitsWhere(languages, ({ verb }) => verb === 'last');
  }

  private learnLetters(language: Language, number: number): Family {
    const counts = { latin: 0, han: 0, other: 0 };
    const bit = 1 << number;
    for (const [name, phrases] of Object.entries(language)) {
      if (settings.has(name)) continue;
      // Every language has plain letters among its words; its own ones tell its script.
      for (const letters of phrases.match(foreign) ?? []) {
        for (let i = 0; i < letters.length; i++) {
          const code = fold(letters.charCodeAt(i));
          if (charKind(code) > kinds.han) continue;
          counts[familyOf(code)]++;
          if (code > 127 && bit > english) this.letters[code] = (this.letters[code] ?? 0) | bit;
        }
      }
    }
    if (counts.latin >= counts.han + counts.other) return 'latin';
    return counts.han >= counts.other ? 'han' : 'other';
  }

  clear(): void {
    this.votes.fill(0);
  }

  /** Before the next paragraph: the votes so far count for half. */
  fade(): void {
    for (let n = 0; n < this.votes.length; n++) this.votes[n] = (this.votes[n] ?? 0) / 2;
  }

  /**
   * What a word that starts with a letter, known in some of the languages, says for them. `open` says
   * that it goes on after the phrase, `borrowed` that English has a shorter phrase which it goes on
   * from as well.
   */
  weigh(first: Entry, letter: number, open: boolean, borrowed: boolean): Vote | null {
    let all = borrowed ? english : 0;
    let plain = 0;
    let grammatical = false;
    for (let entry: Entry | null = first; entry; entry = entry.next) {
      if (entry.class === 'coin' || (open && !entry.open)) continue;
      if (entry.plain) plain |= entry.languages;
      else all |= entry.languages;
      if (entry.languages & english && grammar.has(entry.class)) grammatical = true;
    }
    if (all & everywhere) return null;
    if (all === 0) return voteFor(plain, weights.plain);
    // Latin words in other scripts are borrowed.
    const voters = familyOf(letter) === 'latin' ? all & this.latin : all & ~english;
    if ((voters & english) === 0) return voteFor(voters, weights.word);
    if (!grammatical) return voteFor(english, weights.borrowed);
    return voteFor(voters, voters === english ? weights.grammar : weights.shared);
  }

  count(vote: Vote | null): void {
    this.last = vote;
    if (vote) this.add(vote.voters, vote.weight);
  }

  /** A letter of an unknown word. */
  countLetter(code: number): void {
    if (code < 128) return;
    const vote = voteFor(this.letters[code] ?? 0, weights.letter);
    this.add(vote.voters, vote.weight);
  }

  /** The word was a coin's name. */
  withdraw(): void {
    if (this.last) this.add(this.last.voters, -this.last.weight);
    this.last = null;
  }

  private add(voters: number, weight: number): void {
    for (let left = voters & ~everywhere; left; left &= left - 1) {
      const number = 31 - Math.clz32(left & -left);
      this.votes[number] = (this.votes[number] ?? 0) + weight;
    }
  }

  settle(): Settled {
    const mine = this.votes[1] ?? 0;
    let hiding = 0;
    for (const family of ['latin', 'han', 'other'] as const) {
      let best = family === 'latin' ? 2 : 1;
      for (let n = 2; n < this.votes.length; n++) {
        if (this.families[n] === family) best = Math.max(best, this.votes[n] ?? 0);
      }
      if (family === 'latin' && best <= mine) continue;
      for (let n = 2; n < this.votes.length; n++) {
        const votes = this.votes[n] ?? 0;
        const leads = family === 'other' ? votes > 0 : votes >= best * near[family];
        if (this.families[n] === family && leads) hiding |= 1 << n;
      }
    }
    if (hiding === 0) return onlyEnglish;
    const languages = everywhere | english | hiding;
    return {
      languages,
      hiding,
      key: languages,
      comma: (this.commas & hiding) !== 0,
      verbLast: (this.verbsLast & hiding) !== 0,
    };
  }
}
