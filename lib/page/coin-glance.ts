import type { Coin } from '../coin.ts';

/**
 * Whether a post may name a coin, told from all of its words at once: most do not, and are not looked at any
 * further. Right about every text that a person could read in it, wherever spaces are gained or lost.
 */
export function createCoinGlance(
  watch: readonly Coin[],
  hintsOf: (text: string) => ReadonlySet<string>,
): (words: string) => boolean {
  const names = watch.flatMap(({ symbol, name, handles }) => [symbol, name, ...(handles ?? [])]);
  // Of a name of several words the first is enough: the space behind it may not be in the markup.
  const firsts = names.map((name) => /^[\p{L}\d]*/u.exec(name)?.[0] ?? '');
  const anyName = new RegExp([...new Set(firsts)].join('|') || '(?!)', 'iu');
  // Hints are the dearer question, and without a sign there is no other than a name.
  return (words) => anyName.test(words) || (/[$＄﹩]/.test(words) && hintsOf(words).size > 0);
}
