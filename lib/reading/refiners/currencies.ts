import { can } from '../can.ts';
import { type Figure, gap } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { fits } from '../parsers/by-metric.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { scale } from './magnitudes.ts';

const isMoney = (figure: Figure) => figure.amount.unit.length === 3;
const priced = new Set<string>(['price', 'market_cap', 'fdv', 'volume', 'ath', 'atl']);

/**
 * A figure that says an earlier one over in another currency ("$0.15, about 6.3 TL") is of the same
 * metric; one without a currency takes the sentence's.
 */
export function readCurrencies(tokens: readonly Token[], figures: readonly Figure[]): void {
  let unit = '';
  let sentence = -1;
  figures.forEach((figure, i) => {
    const token = tokens[figure.at] as Token;
    if (token.sentence !== sentence) unit = '';
    sentence = token.sentence;
    const before = i > 0 ? figures[i - 1] : undefined;
    if (before?.metric && !figure.metric && !figure.dead && isSaidOver(tokens, before, figure)) {
      figure.metric = before.metric;
      figure.rule = 'other-currency';
    }
    // "não vale 1 dólar. Tá 21 centavos"
    const { amount } = figure;
    if (before && amount.hundredths && isMoney(before) && before.metric === figure.metric)
      if (isNextSentence(tokens[before.at] as Token, token) && amount.unit !== 'usd')
        figure.amount = { ...amount, unit: before.amount.unit };
    if (before && isInCents(tokens, before, figure)) {
      scale(figure, -2);
      figure.amount = {
        ...figure.amount,
        unit: before.amount.unit,
        magnitude: 0,
        hundredths: true,
      };
    }
    if (isMoney(figure)) unit = figure.amount.unit;
    else unit = quotedIn(tokens, figure) || unit;
    if (isMoney(figure)) return;
    if (unit && figure.amount.unit === '' && priced.has(figure.metric ?? ''))
      figure.amount = { ...figure.amount, unit };
  });
}

/** "ATH 45 cents, now at 15.8": the unit left out is the one beside it. */
function isInCents(tokens: readonly Token[], before: Figure, figure: Figure): boolean {
  const { unit, magnitude, low } = figure.amount;
  if (!before.amount.hundredths || unit || magnitude || low < 1) return false;
  if (figure.metric === null || !each.has(figure.metric)) return false;
  const ratio = low / (before.amount.high * 100);
  const same = (tokens[before.at] as Token).sentence === (tokens[figure.at] as Token).sentence;
  return same && ratio > 0.1 && ratio < 10;
}

const each = new Set<string>(['price', 'ath', 'atl']);

/** "OPG/USD at 0.158" */
function quotedIn(tokens: readonly Token[], figure: Figure): string {
  for (let i = figure.first - 1; i > Math.max(1, figure.first - 5); i--) {
    const token = tokens[i] as Token;
    if (token.amount || token.clause !== (tokens[figure.at] as Token).clause) return '';
    if (!is(token, can.money)) continue;
    const quoted = tokens[i - 1]?.value === '/' && tokens[i - 2]?.class === 'coin';
    return quoted ? meaningOf(token, 'money') : '';
  }
  return '';
}

const isNextSentence = (a: Token, b: Token) => a.line === b.line && b.sentence === a.sentence + 1;

function isSaidOver(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  if (!isMoney(first) || !isMoney(second) || !first.metric || !priced.has(first.metric))
    return false;
  if (first.amount.unit === second.amount.unit || !fits(first.metric, second.amount)) return false;
  const a = tokens[first.at] as Token;
  const b = tokens[second.at] as Token;
  // "0,158 USDT, es decir, unos 0,136 €"
  if (a.sentence !== b.sentence || b.clause - a.clause > 2) return false;
  let unknown = 0;
  let left = a;
  for (let i = first.at + 1; i <= second.at; i++) {
    const token = tokens[i] as Token;
    unknown += gap(left, token);
    if (unknown > 2) return false;
    if (i < second.at && (token.amount || token.class === 'coin')) return false;
    if (kindOf(token) && kindOf(token) !== first.metric) return false;
    if (is(token, can.from) || is(token, can.to)) return false;
    left = token;
  }
  return true;
}
