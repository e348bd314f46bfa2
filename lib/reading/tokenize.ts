import { findAttached, findNextAttached, giveWay, unitFollows } from './attached.ts';
import { kinds } from './chars.ts';
import { type CoinNames, findNamed, findSigned } from './coin-names.ts';
import type { Letters } from './letters.ts';
import type { Lexicon, Match } from './lexicon.ts';
import { type Entry, entryBefore } from './meanings.ts';
import { numeralEnd } from './numerals.ts';
import { onlyEnglish, type Settled } from './settle.ts';
import { breaks, ends, isPriceSign, kept, pointStarts, skipLink } from './signs.ts';
import { is, type Token, type TokenClass } from './tokens.ts';
import { arabicStarts, isHangul, isWholeSyllable, passUnknown } from './unknown-words.ts';

const apostrophe = 39;

const cyrillicX = 0x445;
/** "x10" for tenfold, but not a name such as x402. */
const factorStart = /[xх](?:\d{1,2}(?:[.,]\d)?|1000?|[2-5]00)(?![\p{L}\d])/iuy;

/** Arabic "and", written as one with the word after it; in a number it only joins the pieces. */
const waw = 0x648;

function isNumber(match: Match): boolean {
  for (let entry: Entry | null = match.entry; entry; entry = entry.next) {
    if (entry.class === 'number' || entry.class === 'magnitude') return true;
  }
  return false;
}

/** ht, ww, t/ : asked before the pattern, which costs more than most words. */
const mayStartLink = (first: number, second: number) =>
  (first === 104 && second === 116) ||
  (first === 119 && second === 119) ||
  (first === 116 && second === 46);

const linkStart = /(?:https?:\/\/|www\.|t\.co\/)/iy;

/** A stretch of text, and what was counted before it. */
type Stretch = Pick<Token, 'start' | 'end' | 'clause' | 'sentence' | 'line'> & { words: number };

export type Paragraph = { tokens: Token[]; settled: Settled };

/** 하락한: a syllable that ends a Korean word is a particle, or nothing. */
function endsWord(letters: Letters, at: number, match: Match): boolean {
  if (!isHangul(letters.codeAt(at - 1))) return false;
  for (let entry: Entry | null = match.entry; entry; entry = entry.next)
    if (entry.class === 'fill' || entry.class === 'to') return false;
  return true;
}

/**
 * Cuts a text into the words, numerals, signs and coins that mean something to the reader, each paragraph
 * in the languages that its own words and letters speak for, and less so those of the paragraphs before.
 */
export function tokenize(text: string, lexicon: Lexicon, names: CoinNames): Paragraph[] {
  const { ballot } = lexicon;
  const letters = lexicon.open(text);
  ballot.clear();
  const paragraphs: Paragraph[] = [];
  let rest: Stretch = { start: 0, end: 0, words: 0, clause: 0, sentence: 0, line: 0 };
  while (rest.start < text.length) {
    blankLine.lastIndex = rest.start;
    rest.end = blankLine.test(text) ? blankLine.lastIndex : text.length;
    let cutUp = cut(letters, rest, lexicon, names, onlyEnglish, true);
    const settled = ballot.settle();
    if (settled.key !== onlyEnglish.key) cutUp = cut(letters, rest, lexicon, names, settled, false);
    paragraphs.push({ tokens: cutUp.tokens, settled });
    rest = cutUp.rest;
    ballot.fade();
  }
  return paragraphs;
}

/** A coin that is an exchange's as well: Uniswap, Hyperliquid. */
function venueOf(match: Match | null, end: number): Entry | null {
  if (match?.end !== end) return null;
  for (let entry: Entry | null = match.entry; entry; entry = entry.next)
    if (entry.class === 'venue') return entryBefore(entry, null);
  return null;
}

/** No sentence is longer; what looks through a whole one must not look through a megabyte. */
const longestLine = 250;

const blankLine = /\n[^\S\n]*\n/g;

/** `counts` has the words vote for their languages on the way. */
function cut(
  letters: Letters,
  stretch: Stretch,
  lexicon: Lexicon,
  names: CoinNames,
  settled: Settled,
  counts: boolean,
): { tokens: Token[]; rest: Stretch } {
  const tokens: Token[] = [];
  const { ballot } = lexicon;
  const { text } = letters;
  let { words, clause, sentence, line } = stretch;
  let at = stretch.start;
  let lineStart = 0;
  const push = (
    kind: TokenClass,
    end: number,
    value: string,
    entry: Entry | null = null,
    form: Token['form'] = null,
    count = 1,
  ) => {
    tokens.push({
      class: kind,
      start: at,
      end,
      value,
      from: words,
      to: words + count,
      clause,
      sentence,
      line,
      settled,
      entry,
      form,
      amount: null,
    });
    words += count;
    at = end;
    if (tokens.length - lineStart > longestLine) breakLine();
  };
  const breakLine = () => {
    clause++;
    sentence++;
    line++;
    lineStart = tokens.length;
  };

  while (at < stretch.end) {
    const code = letters.codeAt(at);
    const kind = letters.kindAt(at);
    if (kind === kinds.space) {
      at++;
      continue;
    }
    if (kind === kinds.line) {
      breakLine();
      at++;
      continue;
    }
    // $.158
    const pointed = code === 46 && pointStarts(letters, at);
    if (kind === kinds.digit || pointed) {
      const end = numeralEnd(letters, pointed ? at + 1 : at);
      push('numeral', end, (pointed ? '0' : '') + text.slice(at, end));
      // What is written right after the digits: 30M, 24h, 15.8c, 38th.
      const currency = tokens[tokens.length - 2];
      const afterMoney = currency !== undefined && is(currency, 'money');
      let match = findAttached(letters, at, lexicon, settled, afterMoney);
      if (counts && !match) lexicon.find(letters, at, settled, false, true);
      if (match) {
        while (match) {
          push(match.entry.class, match.end, match.entry.value, match.entry, null, 0);
          match = findNextAttached(letters, match, lexicon, settled);
        }
      } else if (
        letters.kindAt(at) === kinds.letter &&
        !unitFollows(letters, at, lexicon, settled, names)
      ) {
        // A number grown into a word is a name: 3D, 4chan.
        tokens.pop();
        for (; letters.isWordAt(at); at++) if (counts) ballot.countLetter(letters.codeAt(at));
      }
      continue;
    }
    if (kind === kinds.letter || kind === kinds.han) {
      if (mayStartLink(code, letters.codeAt(at + 1))) {
        linkStart.lastIndex = at;
        if (linkStart.test(text)) {
          at = skipLink(letters, at);
          words++;
          continue;
        }
      }
      factorStart.lastIndex = at;
      if ((code === 120 || code === cyrillicX) && factorStart.test(text)) {
        push('move', at + 1, 'x', null, null, 0);
        continue;
      }
      const last = tokens[tokens.length - 1];
      let match =
        (last?.end === at && is(last, 'number') && lexicon.find(letters, at, settled, true)) ||
        lexicon.find(letters, at, settled, false, counts);
      if (match && kind === kinds.han && !isHangul(code))
        match = giveWay(letters, at, match, lexicon, settled);
      const coin = findNamed(letters, at, match, names);
      if (coin && coin.end >= (match?.end ?? 0)) {
        if (counts && match) ballot.withdraw();
        push('coin', coin.end, coin.symbol, venueOf(match, coin.end), coin.form);
        continue;
      }
      while (match?.entry.class === 'coin') {
        match = match.entry.next ? { entry: match.entry.next, end: match.end } : null;
      }
      const before = tokens[tokens.length - 1];
      const afterNumber =
        before?.end === at &&
        (before.class === 'numeral' || is(before, 'number') || is(before, 'magnitude'));
      if (
        match &&
        isHangul(code) &&
        match.end - at === 1 &&
        !match.entry.open &&
        (!isWholeSyllable(letters, at, afterNumber) ||
          (!afterNumber && endsWord(letters, at, match)))
      )
        match = null;
      if (!match) {
        for (const start of arabicStarts(letters, at)) {
          match = lexicon.find(letters, start, settled);
          if (match) {
            const joins = letters.codeAt(at) === waw && !isNumber(match);
            if (joins) push('and', at + 1, '', null, null, 0);
            at = start;
            break;
          }
        }
        const joined = match && findNamed(letters, at, match, names);
        if (joined) {
          push('coin', joined.end, joined.symbol, null, joined.form);
          continue;
        }
      }
      if (match && (match.entry.class !== 'common' || match.entry.next)) {
        push(match.entry.class, match.end, match.entry.value, match.entry);
      } else if (match) {
        at = match.end;
        words++;
      } else {
        const passed = passUnknown(letters, at, tokens[tokens.length - 1]?.end ?? -1);
        if (counts) for (let i = at; i < passed.end; i++) ballot.countLetter(letters.codeAt(i));
        at = passed.end;
        words += passed.words;
      }
      continue;
    }
    if (code === 36 || code === 35 || (code === 64 && !isPriceSign(letters, at))) {
      const signed = findSigned(letters, at, names);
      if (signed) {
        push('coin', signed.end, signed.symbol, null, signed.form);
        continue;
      }
      const unit = tokens[tokens.length - 1];
      // 30M$, but not CA$H
      const glued =
        letters.kindAt(at - 1) === kinds.letter && !(unit?.end === at && is(unit, 'magnitude'));
      if (code !== 36 || glued) {
        if (code === 35 && letters.kindAt(at + 1) === kinds.digit) {
          push('sign', at + 1, '#', null, null, 0);
        } else {
          at++;
          // #比特币行情: its words are read as they stand.
          if (letters.kindAt(at) === kinds.han) continue;
          while (letters.isWordAt(at) || letters.codeAt(at) === 95) at++;
          words++;
        }
        continue;
      }
    }
    const match = lexicon.find(letters, at, settled);
    if (match) {
      push(match.entry.class, match.end, match.entry.value, match.entry, null, 0);
      continue;
    }
    const char = String.fromCharCode(code);
    const next = letters.kindAt(at + 1);
    if (code === apostrophe && next === kinds.letter && tokens[tokens.length - 1]?.end === at) {
      // A Turkish ending: OPG'nin, $0,15'e.
      at++;
      while (letters.kindAt(at) === kinds.letter) at++;
      continue;
    }
    if (char === '/' && next === kinds.letter && letters.kindAt(at - 1) === kinds.space) {
      at = skipLink(letters, at);
      words++;
      continue;
    }
    // Emoji stand where a comma would.
    if (code >= 0xd83c && code < 0xd83f) clause++;
    const spaced = next === kinds.space && letters.kindAt(at - 1) === kinds.space;
    // "цена — 0,16$": the dash stands for "is".
    const dash = char === '–' && /^[–—]\s*[~≈]?\p{Sc}?\d/u.test(text.slice(at, at + 8));
    if ((breaks.has(char) && !dash) || (char === '-' && spaced)) clause++;
    if (ends.has(char) || (char === '.' && next !== kinds.letter && next !== kinds.digit)) {
      if (kept.has(char)) push('sign', at + 1, char, null, null, 0);
      else at++;
      clause++;
      sentence++;
      continue;
    }
    const last = tokens[tokens.length - 1];
    const repeated = last?.class === 'sign' && last.value === char && last.end === at;
    if (kept.has(char) && !repeated) push('sign', at + 1, char, null, null, 0);
    else at++;
  }
  return { tokens, rest: { start: at, end: at, words, clause, sentence, line } };
}
