import type { Coin } from '../coin.ts';

const none: ReadonlySet<string> = new Set();

/**
 * What a text may name, found in passing: a hint may be wrong, but where there is none, no coin is
 * named. Small and fast, for it runs in every page on every post; only what it points at is read.
 */
export function createCoinHints(watch: readonly Coin[]): (text: string) => ReadonlySet<string> {
  const symbolOf = new Map<string, string>();
  for (const { symbol, name, handles } of watch) {
    for (const word of [symbol, name, ...(handles ?? [])]) symbolOf.set(word.toLowerCase(), symbol);
  }
  const words = [...symbolOf.keys()].map((word) => word.replace(/[^\p{L}\d\s]/gu, '\\$&'));
  const money = '\\d+(?:k|m|b|t|mm|mn|bn|mil|x|ish)?(?!\\.?[\\p{L}\\d])';
  // Letters of any script after the sign: `$ОPG` with a Cyrillic О is to be read as well.
  const cashtag = `[$＄﹩]\\p{Cf}*(?!${money})(\\d*\\p{L}[\\p{L}\\p{M}\\p{Cf}\\d]*)`;
  const source = [cashtag, ...words.map((word) => `(?:${word})`)].join('|');
  const every = new RegExp(source, 'giu');
  return (text) => {
    let symbols: Set<string> | null = null;
    every.lastIndex = 0;
    for (let found = every.exec(text); found !== null; found = every.exec(text)) {
      const [word, ticker] = found;
      symbols ??= new Set();
      symbols.add((ticker ?? symbolOf.get(word.toLowerCase()) ?? word).toUpperCase());
    }
    return symbols ?? none;
  };
}
