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

/** The number of the first language among several. */
const lowest = (languages: number) => 31 - Math.clz32(languages & -languages);

/** How near to the first a language has to come: posts mix Latin ones, and share much of their words. */
const near = { latin: 0.6, han: 1 };

/** How much a word speaks for each of some languages, and how often it has been cast since the last count. */
export type Vote = { readonly voters: number; readonly weight: number; cast: number };

/** Counts what the words and letters of a post say about its languages. */
export class Ballot {
  private readonly votes: Float64Array;
  /** The languages that have votes. */
  private voted = 0;
  /** There are few that differ: words of the same languages cast the same. */
  private readonly known = new Map<number, Vote>();
  /** Those cast since the last count. */
  private readonly cast: Vote[] = [];
  /** The last vote, which may have to be taken back. */
  private last: Vote | null = null;
  /** Which languages have a letter that English lacks. */
  private readonly letters = new Uint16Array(65536);
  /** The languages of each family. */
  private readonly families: Record<Family, number>;
  /** What has been settled before, by the languages that hide English. */
  private readonly settled = new Map<number, Settled>([[0, onlyEnglish]]);
  private readonly commas: number;
  private readonly verbsLast: number;

  constructor(languages: readonly Language[]) {
    this.votes = new Float64Array(languages.length);
    this.families = { latin: 0, han: 0, other: 0 };
    languages.forEach((language, number) => {
      this.families[this.learnLetters(language, number)] |= 1 << number;
    });
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
    this.voted = 0;
    this.last = null;
    for (const vote of this.cast) vote.cast = 0;
    this.cast.length = 0;
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
    if (all === 0) return this.voteFor(plain, weights.plain);
    // Latin words in other scripts are borrowed.
    const voters = familyOf(letter) === 'latin' ? all & this.families.latin : all & ~english;
    if ((voters & english) === 0) return this.voteFor(voters, weights.word);
    if (!grammatical) return this.voteFor(english, weights.borrowed);
    return this.voteFor(voters, voters === english ? weights.grammar : weights.shared);
  }

  /** What only one language has says twice as much. */
  private voteFor(voters: number, least: number): Vote {
    const single = (voters & (voters - 1)) === 0 && voters > english;
    const weight = single ? 2 * least : least;
    // Weights are halves, and below eight.
    const key = voters * 16 + weight * 2;
    let vote = this.known.get(key);
    if (!vote) {
      vote = { voters, weight, cast: 0 };
      this.known.set(key, vote);
    }
    return vote;
  }

  count(vote: Vote | null): void {
    this.last = vote;
    if (vote && vote.cast++ === 0) this.cast.push(vote);
  }

  /** A letter of an unknown word. */
  countLetter(code: number): void {
    const voters = code < 128 ? 0 : (this.letters[code] as number);
    if (voters === 0) return;
    const vote = this.voteFor(voters, weights.letter);
    if (vote.cast++ === 0) this.cast.push(vote);
  }

  /** The word was a coin's name. */
  withdraw(): void {
    if (this.last) this.last.cast--;
    this.last = null;
  }

  /** Adds up what has been cast since the last count. */
  private addUp(): void {
    const { votes, cast } = this;
    for (const vote of cast) {
      const weight = vote.weight * vote.cast;
      vote.cast = 0;
      for (let left = vote.voters & ~everywhere; left; left &= left - 1) {
        const language = lowest(left);
        votes[language] = (votes[language] as number) + weight;
      }
      this.voted |= vote.voters;
    }
    cast.length = 0;
  }

  settle(): Settled {
    this.addUp();
    const foreign = this.voted & ~(everywhere | english);
    if (foreign === 0) return onlyEnglish;
    const { latin, han, other } = this.families;
    const mine = this.votes[1] as number;
    const best = Math.max(2, this.mostOf(foreign & latin));
    let hiding = this.thoseFrom(foreign & other, Number.MIN_VALUE);
    if (best > mine) hiding |= this.thoseFrom(foreign & latin, best * near.latin);
    const bestHan = Math.max(1, this.mostOf(foreign & han));
    hiding |= this.thoseFrom(foreign & han, bestHan * near.han);
    return this.settledOn(hiding);
  }

  private mostOf(languages: number): number {
    let most = 0;
    for (let left = languages; left; left &= left - 1)
      most = Math.max(most, this.votes[lowest(left)] as number);
    return most;
  }

  private thoseFrom(languages: number, least: number): number {
    let bits = 0;
    for (let left = languages; left; left &= left - 1)
      if ((this.votes[lowest(left)] as number) >= least) bits |= left & -left;
    return bits;
  }

  private settledOn(hiding: number): Settled {
    let settled = this.settled.get(hiding);
    if (!settled) {
      const languages = everywhere | english | hiding;
      settled = {
        languages,
        hiding,
        key: languages,
        comma: (this.commas & hiding) !== 0,
        verbLast: (this.verbsLast & hiding) !== 0,
      };
      this.settled.set(hiding, settled);
    }
    return settled;
  }
}
