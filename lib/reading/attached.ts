import { charKind, foldAt, kinds } from './chars.ts';
import { type CoinNames, findWatched } from './coin-names.ts';
import type { Lexicon, Match } from './lexicon.ts';
import type { Entry } from './meanings.ts';
import type { Settled } from './settle.ts';

const space = 32;
const joinedLetter = /^[kmbt]\p{L}/iu;
const capital = /^ [KMBT](?![\p{L}\d])/u;

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
  text: string,
  at: number,
  lexicon: Lexicon,
  settled: Settled,
  afterMoney: boolean,
): Match | null {
  const match = lexicon.find(text, at, settled, true) ?? findJoined(text, at, lexicon, settled);
  if (match || foldAt(text, at) !== space) return match;
  const unspaced = charKind(foldAt(text, at + 1)) === kinds.han;
  if (!unspaced && !capital.test(text.slice(at, at + 3)))
    return findForeign(text, at + 1, lexicon, settled);
  const beyond = lexicon.find(text, at + 1, settled, true);
  if (!beyond || unspaced || afterMoney) return beyond;
  // "30 M" is a million where 30,5 is a number.
  if (settled.comma && text[at + 1] === 'M') return beyond;
  let next = foldAt(text, beyond.end) === space ? beyond.end + 1 : beyond.end;
  if (text.startsWith('de ', next)) next += 3;
  return hasClass(lexicon.find(text, next, settled), 'money') ? beyond : null;
}

/** Vietnamese 3k2, French 3k5: the digit after the magnitude is a tenth of it. */
const tenths = /^(?:k|tr)(?=\d(?![\p{L}\p{N}]))/iu;

/** 30Mmcap, 158Mfdv: a magnitude's letter with the metric's name written to it. */
function findJoined(text: string, at: number, lexicon: Lexicon, settled: Settled): Match | null {
  const split = tenths.exec(text.slice(at, at + 4))?.[0];
  if (split) {
    const magnitude = lexicon.find(split, 0, settled, true);
    return magnitude && { entry: magnitude.entry, end: at + split.length };
  }
  if (!joinedLetter.test(text.slice(at, at + 2))) return null;
  const word = lexicon.find(text, at + 1, settled);
  if (!hasClass(word, 'market_cap') && !hasClass(word, 'fdv') && !hasClass(word, 'volume'))
    return null;
  const letter = lexicon.find(text.slice(at, at + 1), 0, settled, true);
  return letter && { entry: letter.entry, end: at + 1 };
}

const anywhere: Settled = { languages: -1, hiding: 0, key: -1, comma: false, verbLast: false };

/** A magnitude in full is one in every post: "150 milhões" in a Spanish one. */
function findForeign(text: string, at: number, lexicon: Lexicon, settled: Settled): Match | null {
  if (charKind(foldAt(text, at)) !== kinds.letter || lexicon.find(text, at, settled)) return null;
  const match = lexicon.find(text, at, anywhere);
  return match && match.end - at > 5 && hasClass(match, 'magnitude') ? match : null;
}

/** A magnitude may follow another: 2千万, 30kk. */
export function findNextAttached(
  text: string,
  before: Match,
  lexicon: Lexicon,
  settled: Settled,
): Match | null {
  return hasClass(before, 'magnitude') ? lexicon.find(text, before.end, settled, true) : null;
}

/**
 * Where words are not divided, a longer one that starts inside a match is meant: の|時価総額, not の時|価.
 * What is left before it may be a shorter word.
 */
export function giveWay(
  text: string,
  start: number,
  match: Match,
  lexicon: Lexicon,
  settled: Settled,
): Match | null {
  const length = match.end - start;
  for (let at = start + 1; at < match.end; at++) {
    const later = lexicon.find(text, at, settled);
    if (!later || later.end <= match.end || later.end - at <= length) continue;
    const shorter = lexicon.find(text.slice(start, at), 0, settled);
    return shorter && { entry: shorter.entry, end: start + shorter.end };
  }
  return match;
}

/** Whether a word of ours or a coin is written right after digits: 5million, 300OPG. */
export function unitFollows(
  text: string,
  at: number,
  lexicon: Lexicon,
  settled: Settled,
  names: CoinNames,
): boolean {
  return findWatched(text, at, names) !== null || lexicon.find(text, at, settled) !== null;
}
