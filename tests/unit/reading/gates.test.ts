import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import { can } from '../../../lib/reading/can.ts';
import { allOf, anyOf } from '../../../lib/reading/classes.ts';
import { readFigures } from '../../../lib/reading/read-text.ts';

const folder = new URL('../../cases/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line): string => JSON.parse(line).text);
// Shares and the economy are no gates: they turn what the whole post is about.
const { stock: _stock, macro: _macro, ...others } = can;
const everything = allOf(
  [...Object.values(others), anyOf('?', ':')].map((classes) => ({ classes })),
);

describe('what a post has no word of', () => {
  it('would have found nothing there', () => {
    const watch = [openGradient, { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' }];
    const differing = texts.filter(
      (text) =>
        JSON.stringify(readFigures(text, watch).stated) !==
        JSON.stringify(readFigures(text, watch, everything).stated),
    );
    expect(differing).toEqual([]);
  });
});
