import { kinds } from './chars.ts';
import { type CoinNames, findWatched } from './coin-names.ts';
import type { Letters } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry, Match } from './meanings.ts';
import type { Settled } from './settle.ts';

const space = 32;
const joinedLetter = /^[kmbt]\p{L}/iu;
const capital = /^ [KMBT](?![\p{L}\d])/u;

/** k, m, b or t: asked before the patterns, which cost more than most words. */
const isMagnitudeLetter = (code: number) =>
  code === 107 || code === 109 || code === 98 || code === 116;

function hasClass(match: Match | null, name: Entry['class']): boolean {
  for (let entry = match?.entry ?? null; entry; entry = entry.next) {
    if (entry.class === name) return true;
  }
  return false;
}

/**
 * What is written right after digits: 30M, 24h, 15.8c, 38th; or after a space where a script writes
 * none (3000 万), or where a currency stands beside it: "$ 21 T", "21 M€", "21 M de euros".
 */
export function findAttached(
  letters: Letters,
  at: number,
  lexicon: Lexicon,
  settled: Settled,
  afterMoney: boolean,
): Match | null {
  const match =
    lexicon.find(letters, at, settled, true) ?? findJoined(letters, at, lexicon, settled);
  if (match || letters.codeAt(at) !== space) return match;
  const unspaced = letters.kindAt(at + 1) === kinds.han;
  const isCapital =
    isMagnitudeLetter(letters.codeAt(at + 1)) && capital.test(letters.text.slice(at, at + 3));
  if (!unspaced && !isCapital) return afterSpace(findForeign(letters, at + 1, lexicon, settled));
  const beyond = afterSpace(lexicon.find(letters, at + 1, settled, true));
  if (!beyond || unspaced || afterMoney) return beyond;
  // "30 M" is a million where 30,5 is a number.
  if (settled.comma && letters.text[at + 1] === 'M') return beyond;
  let next = at + beyond.length;
  if (letters.codeAt(next) === space) next++;
  if (letters.text.startsWith('de ', next)) next += 3;
  return hasClass(lexicon.find(letters, next, settled), 'money') ? beyond : null;
}

const afterSpace = (match: Match | null): Match | null =>
  match && { entry: match.entry, length: match.length + 1 };

/** Vietnamese 3k2, French 3k5: the digit after the magnitude is a tenth of it. */
const tenths = /^(?:k|tr)(?=\d(?![\p{L}\p{N}]))/iu;

/** 30Mmcap, 158Mfdv: a magnitude's letter with the metric's name written to it. */
function findJoined(
  letters: Letters,
  at: number,
  lexicon: Lexicon,
  settled: Settled,
): Match | null {
  if (!isMagnitudeLetter(letters.codeAt(at))) return null;
  const split = tenths.exec(letters.text.slice(at, at + 4))?.[0];
  if (split) {
    const magnitude = lexicon.findIn(split, settled, true);
    return magnitude && { entry: magnitude.entry, length: split.length };
  }
  if (!joinedLetter.test(letters.text.slice(at, at + 2))) return null;
  const word = lexicon.find(letters, at + 1, settled);
  if (!hasClass(word, 'market_cap') && !hasClass(word, 'fdv') && !hasClass(word, 'volume'))
    return null;
  const letter = lexicon.findIn(letters.text.slice(at, at + 1), settled, true);
  return letter && { entry: letter.entry, length: 1 };
}

const anywhere: Settled = { languages: -1, hiding: 0, key: -1, comma: false, verbLast: false };

/** A magnitude in full is one in every post: "150 milhões" in a Spanish one. */
function findForeign(
  letters: Letters,
  at: number,
  lexicon: Lexicon,
  settled: Settled,
): Match | null {
  if (letters.kindAt(at) !== kinds.letter || lexicon.find(letters, at, settled)) return null;
  const match = lexicon.find(letters, at, anywhere);
  return match && match.length > 5 && hasClass(match, 'magnitude') ? match : null;
}

/** A magnitude may follow another: 2千万, 30kk. */
export function findNextAttached(
  letters: Letters,
  at: number,
  before: Match,
  lexicon: Lexicon,
  settled: Settled,
): Match | null {
  return hasClass(before, 'magnitude') ? lexicon.find(letters, at, settled, true) : null;
}

/**
 * Where words are not divided, a longer one that starts inside a match is meant: の|時価総額, not の時|価.
 * What is left before it may be a shorter word.
 */
export function giveWay(
  letters: Letters,
  start: number,
  match: Match,
  lexicon: Lexicon,
  settled: Settled,
): Match | null {
  const { length } = match;
  for (let at = start + 1; at < start + length; at++) {
    const later = lexicon.find(letters, at, settled);
    if (!later || later.length <= length) continue;
    return lexicon.findIn(letters.text.slice(start, at), settled);
  }
  return match;
}

/** Whether a word of ours or a coin is written right after digits: 5million, 300OPG. */
export function unitFollows(
  letters: Letters,
  at: number,
  lexicon: Lexicon,
  settled: Settled,
  names: CoinNames,
): boolean {
  return findWatched(letters, at, names) !== null || lexicon.find(letters, at, settled) !== null;
}
