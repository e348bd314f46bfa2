import { findAttached, findNextAttached, giveWay, unitFollows } from './attached.ts';
import { can } from './can.ts';
import { isArabic, kinds } from './chars.ts';
import { both, type Classes } from './classes.ts';
import { type CoinNames, type FoundCoin, findNamed, findSigned } from './coin-names.ts';
import type { Letters } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { skipLink, startsLink } from './links.ts';
import {
  classesOf,
  type Entry,
  hasClass,
  type Match,
  venueAmong,
  withoutCoins,
} from './meanings.ts';
import { numeralEnd, startsFactor } from './numerals.ts';
import type { Settled } from './settle.ts';
import { classesOfSign, isCopula, isPriceSign, pointStarts, roleOf, roles } from './signs.ts';
import { is, type Token, type TokenClass } from './tokens.ts';
import { arabicStarts, isHangul, isWholeSyllable, passUnknown } from './unknown-words.ts';

const hash = 35;
const dollar = 36;
const apostrophe = 39;
const hyphen = 45;
const point = 46;
const slash = 47;
const at = 64;
const underscore = 95;
const dash = 0x2013;

/** Arabic "and", written as one with the word after it; in a number it only joins the pieces. */
const waw = 0x648;

/** No sentence is longer; what looks through a whole one must not look through a megabyte. */
const longestLine = 250;

/** Where a stretch of text starts, and what was counted before it. */
export type Start = Pick<Token, 'start' | 'clause' | 'sentence' | 'line'> & { words: number };

/** Cuts a stretch of text in some languages; `counts` has its words vote for theirs on the way. */
export class Cutter {
  readonly tokens: Token[] = [];
  private readonly letters: Letters;
  private readonly lexicon: Lexicon;
  private readonly names: CoinNames;
  private readonly settled: Settled;
  private readonly counts: boolean;
  private at: number;
  private words: number;
  private clause: number;
  private sentence: number;
  private line: number;
  private lineStart = 0;
  private last: Token | null = null;

  constructor(
    letters: Letters,
    from: Start,
    lexicon: Lexicon,
    names: CoinNames,
    settled: Settled,
    counts: boolean,
  ) {
    this.letters = letters;
    this.lexicon = lexicon;
    this.names = names;
    this.settled = settled;
    this.counts = counts;
    this.at = from.start;
    this.words = from.words;
    this.clause = from.clause;
    this.sentence = from.sentence;
    this.line = from.line;
  }

  /** Up to `end`, or past it where a word or a link goes on; gives where the next stretch starts. */
  cutTo(end: number): Start {
    const { letters } = this;
    while (this.at < end) {
      const kind = letters.kindAt(this.at);
      if (kind === kinds.space) this.at++;
      else if (kind === kinds.letter || kind === kinds.han) this.cutWord(kind);
      else if (kind === kinds.digit) this.cutNumeral('');
      else if (kind === kinds.line) {
        this.breakLine();
        this.at++;
      } else this.cutSign();
    }
    const { words, clause, sentence, line } = this;
    return { start: this.at, words, clause, sentence, line };
  }

  private push(
    kind: TokenClass,
    end: number,
    value: string,
    entry: Entry | null,
    classes: Classes,
    form: Token['form'],
    count: number,
  ): void {
    const { words, clause, sentence, line, settled } = this;
    this.last = {
      class: kind,
      classes,
      from: words,
      to: words + count,
      clause,
      sentence,
      line,
      amount: null,
      value,
      entry,
      start: this.at,
      end,
      settled,
      form,
    };
    this.tokens.push(this.last);
    this.words += count;
    this.at = end;
    if (this.tokens.length - this.lineStart > longestLine) this.breakLine();
  }

  private pushMatch({ entry, length }: Match, count: number): void {
    this.push(entry.class, this.at + length, entry.value, entry, classesOf(entry), null, count);
  }

  private pushCoin({ end, symbol, form }: FoundCoin, venue: Entry | null): void {
    const classes = venue ? both(can.coin, classesOf(venue)) : can.coin;
    this.push('coin', end, symbol, venue, classes, form, 1);
  }

  private breakLine(): void {
    this.clause++;
    this.sentence++;
    this.line++;
    this.lineStart = this.tokens.length;
  }

  /** `zero` is what a numeral without one before its point lacks: $.158 */
  private cutNumeral(zero: string): void {
    const { letters, lexicon, settled, last } = this;
    const end = numeralEnd(letters, this.at + zero.length);
    this.push('numeral', end, zero + letters.text.slice(this.at, end), null, can.numeral, null, 1);
    // What is written right after the digits: 30M, 24h, 15.8c, 38th.
    const afterMoney = last !== null && is(last, can.money);
    let match = findAttached(letters, end, lexicon, settled, afterMoney);
    if (match) {
      while (match) {
        this.pushMatch(match, 0);
        match = findNextAttached(letters, this.at, match, lexicon, settled);
      }
      return;
    }
    if (this.counts) lexicon.find(letters, end, settled, false, true);
    if (
      letters.kindAt(end) === kinds.letter &&
      !unitFollows(letters, end, lexicon, settled, this.names)
    ) {
      // A number grown into a word is a name: 3D, 4chan.
      this.tokens.pop();
      this.last = last;
      while (letters.isWordAt(this.at)) this.at++;
      this.countLetters(end, this.at);
    }
  }

  private countLetters(from: number, to: number): void {
    if (!this.counts || !this.letters.hasForeign) return;
    for (let i = from; i < to; i++) this.lexicon.ballot.countLetter(this.letters.codeAt(i));
  }

  private skipLink(): void {
    this.at = skipLink(this.letters, this.at);
    this.words++;
  }

  private cutWord(kind: number): void {
    const { letters, at: start } = this;
    if (startsLink(letters, start)) this.skipLink();
    else if (startsFactor(letters, start))
      this.push('move', start + 1, 'x', null, can.move, null, 0);
    else this.cutKnown(this.findWord(kind));
  }

  private findWord(kind: number): Match | null {
    const { letters, lexicon, settled, counts, at: start, last } = this;
    const joined = last !== null && last.end === start;
    const match =
      (joined && is(last, can.number) && lexicon.find(letters, start, settled, true)) ||
      lexicon.find(letters, start, settled, false, counts);
    if (!match || kind !== kinds.han || isHangul(letters.codeAt(start))) return match;
    return giveWay(letters, start, match, lexicon, settled);
  }

  private cutKnown(found: Match | null): void {
    const { letters, names } = this;
    const coin = findNamed(letters, this.at, found, names);
    const length = coin ? coin.end - this.at : 0;
    if (coin && length >= (found?.length ?? 0)) {
      if (this.counts && found) this.lexicon.ballot.withdraw();
      this.pushCoin(coin, found?.length === length ? venueAmong(found.entry) : null);
      return;
    }
    let match = withoutCoins(found);
    if (match && this.isPartOfWord(match)) match = null;
    if (!match && letters.hasForeign && isArabic(letters.codeAt(this.at))) {
      match = this.findAfterPrefix();
      const joined = match && findNamed(letters, this.at, match, names);
      if (joined) {
        this.pushCoin(joined, null);
        return;
      }
    }
    if (!match) this.passUnknown();
    else if (match.entry.class !== 'common' || match.entry.next) this.pushMatch(match, 1);
    else {
      this.at += match.length;
      this.words++;
    }
  }

  /** One syllable that only looks like a word of ours, within a Korean word. */
  private isPartOfWord({ entry, length }: Match): boolean {
    const { letters, at: start, last } = this;
    if (length !== 1 || entry.open || !isHangul(letters.codeAt(start))) return false;
    const afterNumber =
      last !== null &&
      last.end === start &&
      (last.class === 'numeral' || is(last, can.number) || is(last, can.magnitude));
    if (!isWholeSyllable(letters, start, afterNumber)) return true;
    // 하락한: what ends a word is a particle, or nothing.
    const isParticle = hasClass(entry, 'fill') || hasClass(entry, 'to');
    return !afterNumber && !isParticle && isHangul(letters.codeAt(start - 1));
  }

  /** The Arabic word after "and", "by" and the article, to which it moves on. */
  private findAfterPrefix(): Match | null {
    const { letters, lexicon, settled } = this;
    for (const start of arabicStarts(letters, this.at)) {
      const match = lexicon.find(letters, start, settled);
      if (!match) continue;
      const isNumber = hasClass(match.entry, 'number') || hasClass(match.entry, 'magnitude');
      if (letters.codeAt(this.at) === waw && !isNumber)
        this.push('and', this.at + 1, '', null, can.and, null, 0);
      this.at = start;
      return match;
    }
    return null;
  }

  private passUnknown(): void {
    const passed = passUnknown(this.letters, this.at, this.last?.end ?? -1);
    this.countLetters(this.at, passed.end);
    this.at = passed.end;
    this.words += passed.words;
  }

  private cutSign(): void {
    const { letters, at: start } = this;
    const code = letters.codeAt(start);
    if (code === point && pointStarts(letters, start)) {
      this.cutNumeral('0');
      return;
    }
    const names = code === dollar || code === hash || (code === at && !isPriceSign(letters, start));
    if (names && this.cutSigned(code)) return;
    const match = this.lexicon.find(letters, start, this.settled);
    if (match) this.pushMatch(match, 0);
    else this.cutMark(code);
  }

  /** A sign that is none of our words. */
  private cutMark(code: number): void {
    const { letters, at: start, last } = this;
    const next = letters.kindAt(start + 1);
    const spaced = letters.kindAt(start - 1) === kinds.space;
    if (code === apostrophe && next === kinds.letter && last?.end === start) {
      // A Turkish ending: OPG'nin, $0,15'e.
      do this.at++;
      while (letters.kindAt(this.at) === kinds.letter);
      return;
    }
    if (code === slash && next === kinds.letter && spaced) {
      this.skipLink();
      return;
    }
    const role = roleOf(code);
    // Emoji stand where a comma would.
    if (code >= 0xd83c && code < 0xd83f) this.clause++;
    const breaks = role & roles.breaks && !(code === dash && isCopula(letters, start));
    if (breaks || (code === hyphen && spaced && next === kinds.space)) this.clause++;
    const ends =
      role & roles.ends || (code === point && next !== kinds.letter && next !== kinds.digit);
    const value = String.fromCharCode(code);
    const repeated = last?.class === 'sign' && last.value === value && last.end === start;
    if (role & roles.kept && (ends || !repeated))
      this.push('sign', start + 1, value, null, classesOfSign(code), null, 0);
    else this.at++;
    if (ends) {
      this.clause++;
      this.sentence++;
    }
  }

  /** What a `$`, `#` or `@` belongs to; false where it is a sign as any other. */
  private cutSigned(code: number): boolean {
    const { letters, at: start, last } = this;
    const signed = findSigned(letters, start, this.names);
    if (signed) {
      this.pushCoin(signed, null);
      return true;
    }
    // 30M$, but not CA$H
    const glued =
      letters.kindAt(start - 1) === kinds.letter &&
      !(last !== null && last.end === start && is(last, can.magnitude));
    if (code === dollar && !glued) return false;
    if (code === hash && letters.kindAt(start + 1) === kinds.digit) {
      this.push('sign', start + 1, '#', null, classesOfSign(code), null, 0);
      return true;
    }
    this.at++;
    // #比特币行情: its words are read as they stand.
    if (letters.kindAt(this.at) === kinds.han) return true;
    while (letters.isWordAt(this.at) || letters.codeAt(this.at) === underscore) this.at++;
    this.words++;
    return true;
  }
}
