import type { Metric } from '../../claim.ts';
import { type Figure, gap, open, reach } from '../figures.ts';
import { metricOf } from '../governors.ts';
import { fits } from '../parsers/by-metric.ts';
import { is, type Token } from '../tokens.ts';

/** "$SHIB ($4.9B) has flipped $LTC ($4.7B) in market cap": what bracketed figures are stands once. */
export function measureBy(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    if (!open(figure) || figure.amount.magnitude < 6 || !isBracketed(tokens, figure)) continue;
    const metric = measureOf(tokens, figure);
    if (!metric || !fits(metric, figure.amount)) continue;
    figure.metric = metric;
    figure.rule = 'measured-by';
  }
}

/** Alone in brackets, right after a coin. */
function isBracketed(tokens: readonly Token[], figure: Figure): boolean {
  const [coin, bracket] = [tokens[figure.first - 2], tokens[figure.first - 1]];
  if (bracket?.value !== '(' || coin?.class !== 'coin' || gap(coin, bracket) > 0) return false;
  return tokens[figure.last + 1]?.value === ')';
}

/** "by market cap", "in volume": in its sentence, with no figure of its own. */
function measureOf(tokens: readonly Token[], figure: Figure): Metric | null {
  const { sentence } = tokens[figure.at] as Token;
  const from = Math.max(1, figure.at - reach);
  for (let i = from; i < Math.min(tokens.length, figure.at + reach); i++) {
    const [link, token, next] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1]];
    if (token.sentence !== sentence || gap(link, token) > 0) continue;
    const metric = metricOf(token);
    if (!metric || metric === 'supply' || next?.amount) continue;
    if (is(link, 'by') || is(link, 'of') || is(link, 'on')) return metric;
  }
  return null;
}
