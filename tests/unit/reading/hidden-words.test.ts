import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/reading/languages.ts';
import { type Language, settings, type WordClass } from '../../../lib/reading/words.ts';

type Listed = { name: WordClass; phrase: string; open: boolean };

/** By class, the phrases that are to be another thing than the word that they begin with or end in. */
const meantByClass: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../cases/hidden-words.json', import.meta.url), 'utf8'),
);
const meant = new Set(
  Object.entries(meantByClass).flatMap(([name, phrases]) =>
    phrases.split('|').map((phrase) => `${phrase} > ${name}`),
  ),
);

/** What a phrase in full keeps a sentence from saying: the longest phrase alone counts. */
const telling = new Set<string>(
  'price trade market_cap fdv volume turnover circulating_supply total_supply max_supply ath atl level over under up down'.split(
    ' ',
  ),
);
/** Phrases of these classes often begin with a word of their own, and end in another's. */
const leading = new Set<string>('not was will would if short ask now then fill is be'.split(' '));

function listed(language: Language): Listed[] {
  return Object.entries(language)
    .filter(([name]) => !settings.has(name))
    .flatMap(([name, list]) =>
      list.split('|').flatMap((group) =>
        (group.split('=')[0] ?? '').split(',').map((written) => ({
          name: name as WordClass,
          phrase: written.replace(/\*$/, '').replaceAll('-', ' '),
          open: written.endsWith('*'),
        })),
      ),
    )
    .filter(({ phrase }) => phrase !== '' && !phrase.includes('*'));
}

/** "gestaked" in full hides "gestak*": "phrase > class" for each class that it should perhaps be in too. */
function hiddenOpen(words: readonly Listed[]): string[] {
  const open = words.filter(({ open }) => open);
  return words
    .filter(({ open }) => !open)
    .flatMap(({ phrase }) => {
      const own = new Set(words.filter((word) => word.phrase === phrase).map(({ name }) => name));
      return open
        .filter((word) => phrase.startsWith(word.phrase) && !own.has(word.name))
        .filter((word) => !phrase.slice(word.phrase.length).includes(' '))
        .map((word) => `${phrase} > ${word.name}`);
    });
}

/** "will reach" as one phrase hides that "reach" takes a price to a level. */
function hiddenTails(words: readonly Listed[]): string[] {
  return words
    .filter(({ phrase, open, name }) => !open && leading.has(name) && phrase.includes(' '))
    .flatMap(({ phrase }) => {
      const tail = phrase.slice(phrase.indexOf(' ') + 1);
      const own = new Set(words.filter((word) => word.phrase === phrase).map(({ name }) => name));
      return words
        .filter((word) => (word.open ? tail.startsWith(word.phrase) : tail === word.phrase))
        .filter(({ name }) => telling.has(name) && !own.has(name))
        .map(({ name }) => `${phrase} > ${name}`);
    });
}

const hidden = [
  ...new Set(
    languages.map(listed).flatMap((words) => [...hiddenOpen(words), ...hiddenTails(words)]),
  ),
];

describe('the word files', () => {
  it('hide no shorter phrase by a longer one, unless it is meant to be another', () => {
    expect(hidden.filter((one) => !meant.has(one))).toEqual([]);
  });

  it('still hide all that are meant to be', () => {
    expect([...meant].filter((one) => !hidden.includes(one))).toEqual([]);
  });

  it('are seen through: a phrase in full, an open one and a tail', () => {
    const words = listed({ up: 'ris*', will: 'rising|may reach', level: 'reach' });
    expect(hiddenOpen(words)).toEqual(['rising > up']);
    expect(hiddenTails(words)).toEqual(['may reach > level']);
  });
});
