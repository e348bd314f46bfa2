import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import { readText } from '../../../lib/reading/read-text.ts';

/** `READINGS=1000000 npm run unit -- properties` for more of it. */
const numRuns = Number(process.env.READINGS ?? 100_000);
const watch = [openGradient, { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' }];

const words = fc.constantFrom(
  ...'$OPG OpenGradient #OPG @OpenGradient $BTC bitcoin $ОPG ＄OPG mcap market cap price volume supply is at of over under up down by from to and vs per twice doubled ath rank #612 top will was if not never often daily 24h'.split(
    ' ',
  ),
  ...'市值 亿 万 约 以上 时価総額 時価総額 ドル 超え は 시총 억 달러 이상 은 capitalización millones de dólares mil Marktkapitalisierung Mrd. капитализация млн руб. piyasa değeri milyar bin vốn hóa triệu tỷ juta miliar القيمة السوقية مليون دولار'.split(
    ' ',
  ),
);
const numbers = fc.constantFrom(
  ...'0 1 30M $30M 1,234 1.234 0,158 0.0₅123 1.2.3 12/11/2026 30-35 $1.2bn 5% -12% %12 10x ٣٠ ３０ 1 000 000 9万8 1e9 2026 $1INCH half million one'.split(
    ' ',
  ),
);
const signs = fc.constantFrom(
  ...'. , ; : ! ? - – ( ) [ ] { } / | % $ # @ & + ~ ≈ > < = " \' ’ 。 、 ， → 🎯 📈 👨‍👩‍👧'.split(
    ' ',
  ),
);
const controls = fc.constantFrom(
  ...['\u0000', '\u0007', '\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\ufe0f', '\u0301'],
  ...['\n', '\r\n', '\u2028', '\t', '\u00a0', '\ud83d', '\udc00', '\ud800\ud800', '\\'],
);
const anything = fc.string({ unit: 'binary', maxLength: 6 });
const pieces = fc.oneof(
  { arbitrary: words, weight: 6 },
  { arbitrary: numbers, weight: 4 },
  { arbitrary: signs, weight: 3 },
  { arbitrary: controls, weight: 1 },
  { arbitrary: anything, weight: 1 },
);
const posts = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 24 })
  .map((parts) => parts.map(([piece, space]) => piece + space).join(''));

describe('readText on whatever is written', () => {
  it('gives spans in order and in range that slice to their quotes, and the same answer twice', () => {
    fc.assert(
      fc.property(posts, (text) => {
        const reading = readText(text, watch);
        expect(readText(text, watch)).toEqual(reading);
        for (const { start, end, quote } of [...reading.mentions, ...reading.claims]) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(quote).toBe(text.slice(start, end));
        }
        const starts = reading.mentions.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { low, high, relation, rounding } of reading.claims) {
          for (const figure of [low, high])
            expect(figure === null || Number.isFinite(figure)).toBe(true);
          expect(low === null).toBe(relation === 'lt');
          expect(high === null).toBe(relation === 'gt');
          if (relation === 'between') expect(Number(low)).toBeLessThan(Number(high));
          expect(rounding.low >= 0 && rounding.high >= 0).toBe(true);
        }
      }),
      { numRuns },
    );
  }, 600_000);

  it('claims the same whatever stands in a later paragraph that is about nothing', () => {
    const later = fc.constantFrom(
      'Bread again.',
      'We went home early',
      'So it rained, and nobody came',
    );
    fc.assert(
      fc.property(posts, later, (text, paragraph) => {
        const alone = readText(`${text}.`, watch).claims;
        expect(readText(`${text}.\n\n${paragraph}`, watch).claims).toEqual(alone);
      }),
      // Never a fraction: fast-check would count past it and not stop.
      { numRuns: Math.ceil(numRuns / 3) },
    );
  }, 600_000);
});
