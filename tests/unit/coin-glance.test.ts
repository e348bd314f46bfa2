import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGradient } from '../../lib/coin.ts';
import { createCoinGlance } from '../../lib/page/coin-glance.ts';
import { createCoinHints } from '../../lib/reading/coin-hints.ts';

const watch = [
  openGradient,
  { ...openGradient, id: 'bitcoin-cash', symbol: 'BCH', name: 'Bitcoin Cash' },
];
const hintsOf = createCoinHints(watch);
const mayNameCoin = createCoinGlance(watch, hintsOf);

describe('createCoinGlance', () => {
  it.each(['$OPG', '＄opg', 'by opengradient', 'hold $1INCH', '@OpenGradient', 'BitcoinCash'])(
    'has a second look at “%s”',
    (words) => expect(mayNameCoin(words)).toBe(true),
  );

  it.each(['The 7:40 ferry was late', '目前市值约3000万美元', 'raised $30M'])(
    'lets “%s” go by',
    (words) => expect(mayNameCoin(words)).toBe(false),
  );

  it('never lets a text go by that hints at a coin, however its words are spaced in the markup', () => {
    const piece = fc.constantFrom(
      '$',
      '＄',
      'OPG',
      'opg',
      'Open',
      'Gradient',
      'Bitcoin',
      'Cash',
      ' ',
      '\n',
      'a',
      '7',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        fc.pre(hintsOf(text).size > 0);
        expect(mayNameCoin(text)).toBe(true);
        expect(mayNameCoin(text.replace(/(?<!\$|＄)\s/g, ''))).toBe(true);
      }),
    );
  });
});
