import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../lib/words/', import.meta.url));
const languages = readdirSync(folder).map((file) => basename(file, '.yml'));

async function wordsIn(language: string): Promise<Map<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(`${folder}${language}.yml`));
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
const english = await wordsIn('en');

/** Names, addresses and bare figures are the same in every language, and some words happen to be. */
const isNobodys = (message: string) =>
  message
    .replace(/Touchstone|CoinGecko|CoinMarketCap|CoinPaprika|\$\d|https?:\S+|example\.org|ms/g, '')
    .search(/\p{L}/u) < 0;
const alike: Readonly<Record<string, readonly string[]>> = {
  de: ['Coins'],
  fr: ['source', 'Sources', 'Sites'],
  pt_BR: ['Sites', 'Backup'],
  pt_PT: ['Sites'],
};

const placesIn = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

describe.each(languages)('the words of %s', (language) => {
  it('are those that there are in English, no more and no fewer', async () => {
    expect([...(await wordsIn(language)).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('put in all that is to be put in, in each form', async () => {
    const lost = [...(await wordsIn(language))].flatMap(([key, message]) => {
      const wanted = placesIn(english.get(key) ?? '');
      return message
        .split(' | ')
        .filter((form) => placesIn(form).join() !== wanted.join())
        .map((form) => `${key}: ${form}`);
    });
    expect(lost).toEqual([]);
  });

  it('are in that language, whole, and with nothing before or after', async () => {
    const words = [...(await wordsIn(language))];
    const untranslated = words.filter(
      ([key, message]) =>
        language !== 'en' &&
        message === english.get(key) &&
        !isNobodys(message) &&
        !alike[language]?.includes(message),
    );
    expect(untranslated).toEqual([]);
    expect(words.filter(([, message]) => message === '' || message.trim() !== message)).toEqual([]);
  });
});
