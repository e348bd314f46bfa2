import type { MentionForm } from '../claim.ts';
import type { Coin } from '../coin.ts';
import { can } from './can.ts';
import { charKind, fold, isWordChar, kinds } from './chars.ts';
import { meet, noClasses } from './classes.ts';
import { knownNames, knownWritings } from './known-coins.ts';
import { languages } from './languages.ts';
import type { Letters } from './letters.ts';
import { imitatedTicker } from './lookalikes.ts';
import { classesOf, hasOther, type Match } from './meanings.ts';

/** `unwatched` is a well-known coin that is not on the watch list; `weak` a ticker in small letters. */
export type CoinForm = MentionForm | 'unwatched' | 'weak';
export type FoundCoin = { end: number; symbol: string; form: CoinForm };

type Written = { folded: string; symbol: string; isTicker: boolean };

/** What a watch list answers to. */
export type CoinNames = {
  /** By the first two characters, so that most words of a post are passed over at once. */
  written: Map<number, Written[]>;
  /** Bit n is set where the first character of one is n, of its last five bits: asked before the map. */
  initials: number;
  symbols: Set<string>;
  tags: Map<string, string>;
  /** Found in every text that names a watched coin or states a figure; a text without it is passed over. */
  gate: RegExp;
  handles: Map<string, string>;
};

/** What other scripts call a coin, and its ticker: 比特币, ビットコイン, биткоин. */
const localNames = languages.flatMap(({ coin = '' }) =>
  coin.split('|').flatMap((group) => {
    const [list = '', ticker = ''] = group.split('=');
    return list.split(',').map((name): [string, string] => [name.replace('*', ''), ticker]);
  }),
);

export function coinNames(watch: readonly Coin[]): CoinNames {
  const names: CoinNames = {
    written: new Map(),
    initials: 0,
    symbols: new Set(watch.map((coin) => coin.symbol)),
    tags: new Map(),
    handles: new Map(),
    gate: /\d/,
  };
  const words: string[] = [];
  const add = (name: string, symbol: string, isTicker: boolean) => {
    words.push(name);
    const folded = name.toLowerCase();
    const key = fold(folded.charCodeAt(0)) * 65536 + fold(folded.charCodeAt(1));
    const same = names.written.get(key) ?? [];
    same.push({ folded, symbol, isTicker });
    names.written.set(key, same);
    names.initials |= 1 << (fold(folded.charCodeAt(0)) & 31);
    const joined = folded.replaceAll(' ', '');
    if (!names.tags.has(joined)) names.tags.set(joined, symbol);
  };
  for (const { symbol, name, handles } of watch) {
    add(symbol, symbol, true);
    if (name !== symbol) add(name, symbol, false);
    for (const handle of handles ?? []) names.handles.set(handle.toLowerCase(), symbol);
  }
  for (const [name, tickers] of knownNames) {
    const watched = tickers.find((ticker) => names.symbols.has(ticker));
    const joined = name.replaceAll(' ', '');
    if (watched && !names.tags.has(joined)) names.tags.set(joined, watched);
    if (watched) words.push(name);
    if (watched && !'!?'.includes(knownWritings.get(name) ?? '!') && !names.handles.has(joined))
      names.handles.set(joined, watched);
  }
  for (const [name, ticker] of localNames) {
    if (!names.symbols.has(ticker)) continue;
    words.push(name);
    if (!names.tags.has(name)) names.tags.set(name, ticker);
  }
  const escaped = words.map((word) =>
    word
      .replaceAll('*', '')
      .replace(/[\\^$.+?()[\]{}|/]/g, '\\$&')
      .replace(' ', '\\s*'),
  );
  names.gate = new RegExp(`[\\p{Nd}$＄#@]|${escaped.join('|')}`, 'iu');
  return names;
}

/** A coin that a word names: a watched one, or a well-known one among the phrase's meanings. */
export function findNamed(
  letters: Letters,
  at: number,
  match: Match | null,
  names: CoinNames,
): FoundCoin | null {
  const { text } = letters;
  const classes = match ? classesOf(match.entry) : noClasses;
  // USDT after a figure is its currency; without a sign it is not worth a mention.
  if (meet(classes, can.money)) return null;
  const watched = findWatched(letters, at, names);
  const known = match && meet(classes, can.coin) ? findKnown(text, at, match, names) : null;
  if (!watched && !known) return null;
  let found = watched && (watched.form !== 'weak' || !known) ? watched : known;
  if (found?.form === 'weak' && match && hasOther(match.entry, 'coin')) found = null;
  // r/Bitcoin is a place.
  if (found && text[at - 1] === '/' && /[ru]/.test(text[at - 2] ?? '')) found.form = 'unwatched';
  return found;
}

/** A watched ticker or name that starts at a word's first character. */
export function findWatched(letters: Letters, at: number, names: CoinNames): FoundCoin | null {
  const first = letters.codeAt(at);
  if (((names.initials >>> (first & 31)) & 1) === 0) return null;
  const same = names.written.get(first * 65536 + letters.codeAt(at + 1));
  if (!same) return null;
  for (const { folded, symbol, isTicker } of same) {
    const end = at + folded.length;
    let i = 1;
    while (i < folded.length && letters.codeAt(at + i) === folded.charCodeAt(i)) i++;
    const next = letters.codeAt(end);
    if (i < folded.length || (isWordChar(next) && charKind(next) !== kinds.han)) continue;
    if (!isTicker) return { end, symbol, form: 'name' };
    if (letters.text.startsWith(symbol, at)) return { end, symbol, form: 'name' };
    if (isCalledCoin(letters.text, at, end)) return { end, symbol, form: 'name' };
    if (symbol.length > 2) return { end, symbol, form: 'weak' };
  }
  return null;
}

/** "Taboo token" */
function isCalledCoin(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at);
  if (first < 65 || first > 90) return false;
  return text.startsWith(' token', end) || text.startsWith(' coin', end);
}

/** A well-known coin among the meanings of a phrase, written as it has to be. */
function findKnown(text: string, at: number, match: Match, names: CoinNames): FoundCoin | null {
  for (let entry: Match['entry'] | null = match.entry; entry; entry = entry.next) {
    if (entry.class !== 'coin') continue;
    const writing = entry.value[0] ?? '';
    const end = at + match.length;
    const written = text.slice(at, end);
    const small = written !== written.toUpperCase();
    if (writing === '!' && small) continue;
    if (writing === '^' && written[0] === written[0]?.toLowerCase()) continue;
    const tickers = entry.value.slice(1).split('/');
    const watched = tickers.find((symbol) => names.symbols.has(symbol));
    const symbol = watched ?? tickers[0] ?? '';
    return {
      end,
      symbol,
      form: formOf(watched !== undefined, writing === '?' && small),
    };
  }
  return null;
}

/** Small letters make a ticker an aside: it is not reported, and may be a word where not watched. */
function formOf(watched: boolean, small: boolean): CoinForm {
  if (small) return watched ? 'unwatched' : 'weak';
  return watched ? 'name' : 'unwatched';
}

/** The end of a run of letters and digits, none of them of a script without spaces. */
function runEnd(letters: Letters, start: number, extra: string): number {
  let end = start;
  for (;;) {
    const code = letters.codeAt(end);
    const kind = charKind(code);
    if (
      kind === kinds.letter ||
      kind === kinds.digit ||
      (code && extra.includes(String.fromCharCode(code)))
    )
      end++;
    else return end;
  }
}

/** A hashtag runs on through the letters of its script: #比特币, but $OPG在. */
function tagEnd(letters: Letters, start: number): number {
  let end = start;
  if (letters.kindAt(start) !== kinds.han) return runEnd(letters, start, '_');
  while (letters.kindAt(end) === kinds.han) end++;
  return end;
}

const amountLetters =
  /^\d+(?:k|m|b|t|mm|mn|mln|mil|mill|mio|bn|bln|tn|tr|trn|x|c|usd|usdt|usdc|ish|million|billion|trillion|jt|juta|rb|ribu|miliar|milyar|triliun)?$/i;
const ticker = /^(?=\d*[a-z])[a-z\d]+(?:_[a-z\d]+)*(?:\.[a-z]{1,3}(?![a-z\d]))?/i;

/** Where a ticker of plain letters ends that leaves nothing to ask, as most do; else 0. */
function plainEnd(text: string, start: number): number {
  for (let at = start; ; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (isPlainLetter(code)) continue;
    // A point before a space ends the sentence.
    const isPoint = code === 46 && !(text.charCodeAt(at + 1) <= 32);
    const asks = code > 127 || (code > 47 && code < 58) || isPoint || code === 95;
    return asks ? 0 : at;
  }
}

const isPlainLetter = (code: number) => (code > 64 && code < 91) || (code > 96 && code < 123);

/** $30.5M: digits, a point and a digit are no ticker. */
function isDecimal(letters: Letters, start: number): boolean {
  let at = start;
  while (letters.kindAt(at) === kinds.digit) at++;
  return at > start && letters.text[at] === '.' && letters.kindAt(at + 1) === kinds.digit;
}

/** A `$`, `#` or `@` and the coin that it names. */
export function findSigned(letters: Letters, at: number, names: CoinNames): FoundCoin | null {
  const { text } = letters;
  const sign = letters.codeAt(at);
  const before = letters.kindAt(at - 1);
  if (before === kinds.letter) return null;
  if (sign !== 36) {
    if (before === kinds.digit) return null;
    const end = sign === 35 ? tagEnd(letters, at + 1) : runEnd(letters, at + 1, '_');
    const written = text.slice(at + 1, end).toLowerCase();
    const symbol = (sign === 35 ? names.tags : names.handles).get(written);
    return symbol ? { end, symbol, form: sign === 35 ? 'hashtag' : 'handle' } : null;
  }
  const plain = plainEnd(text, at + 1);
  if (plain > at + 1 && plain - at < 22)
    return { end: plain, symbol: text.slice(at + 1, plain).toUpperCase(), form: 'cashtag' };
  if (isDecimal(letters, at + 1)) return null;
  const end = runEnd(letters, at + 1, '_.');
  const written = text.slice(at + 1, end);
  if (amountLetters.test(written.replace(/\.+$/, ''))) return null;
  const imitated = imitatedTicker(text, at + 1, names.symbols);
  if (imitated) return { ...imitated, form: 'lookalike' };
  const found = ticker.exec(written)?.[0];
  if (!found || found.length > 20) return null;
  const next = letters.codeAt(at + 1 + found.length);
  if (charKind(next) === kinds.letter) return null;
  return { end: at + 1 + found.length, symbol: found.toUpperCase(), form: 'cashtag' };
}
