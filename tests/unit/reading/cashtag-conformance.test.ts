import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import { readText } from '../../../lib/reading/read-text.ts';

/**
 * Where our cashtags differ from other people's rules, by the name of their case, and why. The rules
 * of X and Bluesky serve links in a composer; ours serve texts that were taken from a page.
 */
const deviations: Record<string, string> = {
  'Do not extract cashtags if they contain numbers': 'tickers hold digits: $1INCH, $0X0',
  'Do not extract cashtags if there is no space before $':
    'what stands before may be a sign; only a letter forbids',
  $TOOLONG: 'up to 20 characters: one recent ticker in four is longer than six letters',
  $123ABC: 'tickers begin with digits',
  $ABC123: 'tickers end with digits',
  'case8 must start with letter': 'tickers begin with digits',
  'case11 no cashtag without boundary': 'the first of two that stand together is one',
  'case12 double dollar sign is not a cashtag': 'a sign before it does not forbid',
  'case14 underscore is not a valid trailing boundary': 'an inner underscore belongs to a ticker',
  'case15 dash is not a valid trailing boundary': 'a dash ends a ticker: $OPG-USDT is a pair',
  'case19 ticker longer than five characters is rejected': 'up to 20 characters',
  'case32 cashtag preceded by a Japanese character is not detected':
    'Chinese and Japanese write without spaces',
  'case33 cashtag followed by a Japanese character is not detected':
    'Chinese and Japanese write without spaces',
  'case34 full-width parenthesis is not a leading boundary': 'brackets of any width end a word',
  'case35 full-width punctuation is not a trailing boundary': 'stops of any width end a word',
};

const file = new URL('../../../../shared/corpus/conformance-cashtags.jsonl', import.meta.url);

describe.runIf(existsSync(file))('the cashtags of twitter-text and atproto', () => {
  const cases = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const read = cases.map((line) => {
    const { name, text, expected } = JSON.parse(line) as {
      name: string;
      text: string;
      expected: { tag: string }[];
    };
    const found = readText(text, [openGradient])
      .mentions.filter(({ form }) => form === 'cashtag')
      .map(({ quote }) => quote.slice(1));
    const tags = expected.map(({ tag }) => tag);
    // Some of them give a ticker as it is written, some in capitals.
    return { name, same: String(found).toUpperCase() === String(tags).toUpperCase() };
  });

  it('are found as there, but for what is listed with its reason', () => {
    const unlisted = read.filter(({ name, same }) => !same && !(name in deviations));
    expect(unlisted).toEqual([]);
  });

  it('are listed as deviations only where they deviate', () => {
    const deviating = new Set(read.flatMap(({ name, same }) => (same ? [] : [name])));
    expect(Object.keys(deviations).filter((name) => !deviating.has(name))).toEqual([]);
  });
});
