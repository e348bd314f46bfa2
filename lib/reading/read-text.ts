import type { Reading } from '../claim.ts';
import type { Coin } from '../coin.ts';
import { findAmounts } from './amounts.ts';
import { toClaim, toMentions } from './claims.ts';
import { type CoinNames, coinNames } from './coin-names.ts';
import { type Figure, findFigures } from './figures.ts';
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

/** Every figure of a stretch, and those that are stated of a coin: what `--explain` shows. */
export function readFigures(
  text: string,
  watch: readonly Coin[],
): { tokens: Token[]; figures: Figure[]; stated: Figure[] } {
  const paragraphs = tokenize(text, theLexicon(), theNames(watch));
  const tokens: Token[] = [];
  for (const { tokens: own, settled } of paragraphs)
    groupAmounts(text, findAmounts(text, own, settled.comma), tokens);
  nameStandIns(tokens);
  const figures = findFigures(tokens);
  readTurnovers(tokens, figures);
  readTurnoversLast(tokens, figures);
  putInOrder(figures);
  readPricesEach(tokens, figures);
  readByMetric(text, tokens, figures);
  readRanks(tokens, figures);
  readChanges(tokens, figures);
  readChangeLists(tokens, figures);
  readFactors(tokens, figures);
  putInOrder(figures);
  readPrices(tokens, figures);
  readPricesAhead(tokens, figures);
  readExisting(tokens, figures);
  readWorths(tokens, figures);
  readPriceLists(tokens, figures);
  inherit(tokens, figures);
  readAnswers(tokens, figures);
  readNamedAfter(tokens, figures);
  carryMetrics(tokens, figures);
  joinBounds(tokens, figures);
  readCurrencies(tokens, figures);
  measureBy(tokens, figures);
  readUnderHeadings(tokens, figures);
  tieToCoins(tokens, figures);
  setTimes(tokens, figures);
  setStances(text, tokens, figures);
  return { tokens, figures, stated: dropUnlikely(tokens, figures, watch) };
}

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
