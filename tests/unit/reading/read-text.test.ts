import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coin, openGradient } from '../../../lib/coin.ts';
import { readText } from '../../../lib/reading/read-text.ts';

const watch: Coin[] = [
  openGradient,
  { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' },
  { id: 'fartcoin', symbol: 'FARTCOIN', name: 'FARTCOIN' },
];
const mentionsIn = (text: string) =>
  readText(text, watch).mentions.map(({ quote, symbol, form }) => `${form} ${quote} ${symbol}`);

describe('readText, mentions', () => {
  it.each([
    ['a cashtag', '$OPG', ['cashtag $OPG OPG']],
    ['a cashtag in small letters', 'buy $opg', ['cashtag $opg OPG']],
    ['a full-width sign', '＄OPG', ['cashtag ＄OPG OPG']],
    ['a cashtag that begins with a digit', '$1INCH', ['cashtag $1INCH 1INCH']],
    ['a cashtag right after a number', '9.8$SOL($1,331)', ['cashtag $SOL SOL']],
    ['a cashtag in brackets', '($BTC)', ['cashtag $BTC BTC']],
    ['a cashtag in Japanese', '今日は$BTCを買った', ['cashtag $BTC BTC']],
    ['a cashtag with an inner dot', '$BRK.B.', ['cashtag $BRK.B BRK.B']],
    ['no cashtag in a word', 'text$BTC', []],
    ['no cashtag in money', '$30M, $1.2bn and $5k', []],
    ['no ticker of more than 20 characters', '$ABCDEFGHIJKLMNOPQRSTU', []],
    [
      'a hashtag of the watch list',
      '#opengradient #OPG #AI',
      ['hashtag #opengradient OPG', 'hashtag #OPG OPG'],
    ],
    ['the own handle', 'thanks @OpenGradient and @someone', ['handle @OpenGradient OPG']],
    ['names', 'OpenGradient and bitcoin', ['name OpenGradient OPG', 'name bitcoin BTC']],
    ['a ticker that is a name', 'fartcoin pumps', ['name fartcoin FARTCOIN']],
    ['no name in a link', 'https://example.com/bitcoin $BTC', ['cashtag $BTC BTC']],
    ['no name of an unwatched coin', 'Solana is fast', []],
    ['a Cyrillic letter', '$ОPG', ['lookalike $ОPG OPG']],
    ['a zero-width space', '$O\u200bPG!', ['lookalike $O\u200bPG OPG']],
    ['mathematical letters', '$𝐎𝐏𝐆', ['lookalike $𝐎𝐏𝐆 OPG']],
    ['a zero for an O', '$0PG', ['lookalike $0PG OPG']],
  ])('sees %s', (_, text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  });
});

describe('readText, rounding', () => {
  it.each([
    ['$OPG mcap $30M', 5e6],
    ['$OPG mcap $31M', 0.5e6],
    ['$OPG mcap $1.0B', 0.05e9],
    ['$OPG mcap of thirty million dollars', 0],
    ['$OPG turnover is 120%', 0.05],
  ])('%s', (text, half) => {
    expect(readText(text, watch).claims[0]?.rounding.low).toBeCloseTo(half, 9);
  });
});

const words =
  '$OPG|$ОPG|#OPG|@OpenGradient|bitcoin|$30M|190M|12%|-3.2%|0.16|market cap|volume|in circulation|from|to|up|down|is|not|if|will|twice|half|its|>|24h|daily|top 500|#612|ATH|,|.|?|!|(|)|\n|🚀|\u200b|\ud800|３０億|市值|٣٠|https://x.co/1|1.2.3|12:00|$$$|((((|’s|-|–|~'.split(
    '|',
  );
const texts = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('readText, any text', () => {
  it('quotes what stands at its offsets, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, claims } = readText(text, watch);
        for (const { start, end, quote } of [...mentions, ...claims]) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(quote);
        }
        for (let i = 1; i < mentions.length; i++) {
          expect(mentions[i]?.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
        }
        for (const { low, high, relation } of claims) {
          expect(low === null).toBe(relation === 'lt');
          expect(high === null).toBe(relation === 'gt');
          expect(Number.isFinite(low ?? high)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readText(text, watch)).toEqual(readText(text, watch));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a text alike after more words than it keeps in mind', () => {
    const found = new Set<string>();
    for (let i = 0; i < 9_000; i++) {
      const { claims } = readText(`zq${i} $OPG price zq${i} is $0.16`, watch);
      found.add(claims.map(({ metric, low, rule }) => `${metric} ${low} ${rule}`).join());
    }
    expect([...found]).toEqual(['price 0.16 metric-before']);
  });
});
