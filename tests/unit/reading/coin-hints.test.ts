import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coin, openGradient } from '../../../lib/coin.ts';
import { createCoinHints } from '../../../lib/reading/coin-hints.ts';
import { readText } from '../../../lib/reading/read-text.ts';

const watch: Coin[] = [openGradient, { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' }];
const hintsOf = createCoinHints(watch);

describe('createCoinHints', () => {
  it.each([
    ['a cashtag', 'buy $wen now', ['WEN']],
    ['a cashtag that begins with a digit', '$1INCH', ['1INCH']],
    ['a full-width sign', '＄OPG', ['OPG']],
    ['a name in any case', 'OPENGRADIENT and bitcoin', ['OPG', 'BTC']],
    ['a handle', 'ask @OpenGradient', ['OPG']],
    ['nothing in money', 'it costs $30M or $5', []],
    ['nothing in talk of ferries', 'The ferry left at 7:40.', []],
  ])('sees %s', (_, text, symbols) => {
    expect([...hintsOf(text)]).toEqual(symbols);
  });

  it('sees a lookalike, whatever it calls it', () => {
    expect(hintsOf('$ОPG').size).toBe(1);
  });

  it('does not stumble over a watched name that is a pattern', () => {
    const odd = createCoinHints([{ id: 'x', symbol: 'A.B', name: '(((' }]);
    expect([...odd('a.b')]).toEqual(['A.B']);
    expect(odd('axb').size).toBe(0);
    expect(odd('(((').size).toBe(1);
  });

  it('never misses a text in which the reader finds a mention', () => {
    const word = fc.constantFrom(
      ...[
        '$OPG',
        '$',
        '＄',
        'OPG',
        'opg',
        '#OPG',
        '@OpenGradient',
        'OpenGradient',
        'Bitcoin',
        'BTC',
      ],
      ...[
        '$ОPG',
        '$O\u200bPG',
        '30M',
        '$30M',
        'market',
        'cap',
        '.',
        '(',
        ')',
        ' ',
        '\n',
        '的',
        '1INCH',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join('');
        if (readText(text, watch).mentions.length > 0)
          expect(hintsOf(text).size).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });
});
