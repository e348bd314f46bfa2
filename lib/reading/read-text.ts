import type { Reading } from '../claim.ts';
import type { Coin } from '../coin.ts';
import { findAmounts } from './amounts.ts';
import { toClaim, toMentions } from './claims.ts';
import { allOf, anyOf, both, type Classes, meet, noClasses } from './classes.ts';
import { type CoinNames, coinNames } from './coin-names.ts';
import { type Figure, findFigures } from './figures.ts';
import { kinds } from './governors.ts';
import { groupAmounts } from './groups.ts';
import { knownNames, knownWritings } from './known-coins.ts';
import { languages } from './languages.ts';
import { Lexicon } from './lexicon.ts';
import { readByMetric } from './parsers/by-metric.ts';
import { readChanges } from './parsers/change.ts';
import { readChangeLists } from './parsers/change-list.ts';
import { readExisting } from './parsers/existing.ts';
import { readFactors } from './parsers/factor.ts';
import { readPrices } from './parsers/price.ts';
import { readPricesAhead } from './parsers/price-ahead.ts';
import { readPricesEach } from './parsers/price-each.ts';
import { readPriceLists } from './parsers/price-list.ts';
import { readRanks } from './parsers/rank.ts';
import { readTurnovers } from './parsers/turnover.ts';
import { readTurnoversLast } from './parsers/turnover-last.ts';
import { readWorths } from './parsers/worth.ts';
import { readAnswers, readNamedAfter } from './refiners/answers.ts';
import { joinBounds } from './refiners/bounds.ts';
import { carryMetrics } from './refiners/carry.ts';
import { readCurrencies } from './refiners/currencies.ts';
import { readUnderHeadings } from './refiners/headings.ts';
import { inherit } from './refiners/inherit.ts';
import { measureBy } from './refiners/measured-by.ts';
import { setStances } from './refiners/stance.ts';
import { tieToCoins } from './refiners/tie.ts';
import { setTimes } from './refiners/times.ts';
import { dropUnlikely } from './refiners/unlikely.ts';
import { nameStandIns } from './stand-ins.ts';
import { inStretches } from './stretches.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokens.ts';

let lexicon: Lexicon | null = null;

function theLexicon(): Lexicon {
  if (!lexicon) {
    lexicon = new Lexicon(languages);
    for (const [name, tickers] of knownNames) {
      lexicon.add(name, 'coin', (knownWritings.get(name) ?? '-') + tickers.join('/'), 1);
    }
  }
  return lexicon;
}

const namesOf = new WeakMap<readonly Coin[], CoinNames>();

function theNames(watch: readonly Coin[]): CoinNames {
  const known = namesOf.get(watch);
  if (known) return known;
  const names = coinNames(watch);
  namesOf.set(watch, names);
  return names;
}

/** In the order of their tokens, in which they mostly are already. */
function putInOrder(figures: Figure[]): void {
  for (let i = 1; i < figures.length; i++)
    if ((figures[i - 1] as Figure).at > (figures[i] as Figure).at) {
      figures.sort((a, b) => a.at - b.at);
      return;
    }
}

/**
 * Every figure of a stretch, and those that are stated of a coin: what `--explain` shows. `mayBeSaid` is for the test
 * that no rule is passed over whose words a post has.
 */
export function readFigures(
  text: string,
  watch: readonly Coin[],
  mayBeSaid: Classes = noClasses,
): { tokens: Token[]; figures: Figure[]; stated: Figure[] } {
  const paragraphs = tokenize(text, theLexicon(), theNames(watch));
  const tokens: Token[] = [];
  for (const { tokens: own, settled } of paragraphs)
    groupAmounts(text, findAmounts(text, own, settled.comma), tokens);
  const said = both(allOf(tokens), mayBeSaid);
  if (meet(said, words.standIns)) nameStandIns(tokens);
  const figures = findFigures(tokens);
  readStated(text, tokens, figures, said);
  if (figures.length === 0) return { tokens, figures, stated: [] };
  inherit(tokens, figures, said);
  if (meet(said, words.asks)) readAnswers(tokens, figures);
  readNamedAfter(tokens, figures);
  if (figures.length > 1) {
    carryMetrics(tokens, figures);
    joinBounds(tokens, figures);
  }
  readCurrencies(tokens, figures);
  measureBy(tokens, figures);
  readUnderHeadings(tokens, figures);
  tieToCoins(tokens, figures);
  setTimes(tokens, figures);
  setStances(text, tokens, figures, said);
  return { tokens, figures, stated: dropUnlikely(tokens, figures, watch, said) };
}

/** Without one of these words a way of stating a figure is not to be found, and is not looked for. */
const words = Object.freeze({
  standIns: anyOf('former', 'latter'),
  caps: anyOf('market_cap'),
  volumes: anyOf('volume', 'traded'),
  kinds: anyOf(...kinds),
  ranks: anyOf('top', 'rank', 'largest'),
  factors: anyOf('factor'),
  worths: anyOf('trade', 'traded'),
  asks: anyOf('?', 'ask'),
});

/** The figures that are stated in so many words. */
function readStated(text: string, tokens: Token[], figures: Figure[], said: Classes): void {
  if (meet(said, words.caps) && meet(said, words.volumes)) {
    readTurnovers(tokens, figures);
    readTurnoversLast(tokens, figures);
    putInOrder(figures);
  }
  readPricesEach(tokens, figures);
  if (meet(said, words.kinds)) readByMetric(text, tokens, figures);
  if (meet(said, words.ranks) || figures.some(isRank)) readRanks(tokens, figures);
  if (figures.some(isChange)) {
    readChanges(tokens, figures);
    readChangeLists(tokens, figures);
  }
  if (meet(said, words.factors)) {
    readFactors(tokens, figures);
    putInOrder(figures);
  }
  readPrices(tokens, figures);
  readPricesAhead(tokens, figures);
  readExisting(tokens, figures);
  if (meet(said, words.worths)) readWorths(tokens, figures);
  if (figures.length > 1) readPriceLists(tokens, figures);
}

const isRank = ({ amount }: Figure) => amount.unit === 'rank';
const isChange = ({ amount }: Figure) => amount.unit === 'percent' || amount.unit === 'x';

/** The coins that a post names and the figures that it states about them. */
export function readText(text: string, watch: readonly Coin[]): Reading {
  const reading: Reading = { mentions: [], claims: [] };
  const { gate } = theNames(watch);
  for (const stretch of inStretches(text)) {
    if (!gate.test(stretch.text)) continue;
    const { tokens, stated } = readFigures(stretch.text, watch);
    for (const mention of toMentions(stretch.text, tokens))
      reading.mentions.push(movedBy(stretch.start, mention));
    for (const figure of stated)
      reading.claims.push(movedBy(stretch.start, toClaim(stretch.text, tokens, figure, 'usd')));
  }
  return reading;
}

function movedBy<Span extends { start: number; end: number }>(by: number, span: Span): Span {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}
