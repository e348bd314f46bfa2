import type { Metric } from '../../claim.ts';
import { can } from '../can.ts';
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
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (!open(a) || !open(b)) continue;
    const metric = comparedBy(tokens, a, b);
    if (!metric) continue;
    for (const figure of [a, b]) {
      figure.metric = metric;
      figure.rule = 'measured-by';
    }
  }
}

/** "$BNB just flipped $XRP: $121B vs $119B", "$SUI mcap is 5x $APT's. 5.6B vs 1.1B": what two coins are compared by. */
function comparedBy(tokens: readonly Token[], a: Figure, b: Figure): Metric | null {
  const versus = tokens[a.last + 1];
  if (!versus || b.first !== a.last + 2 || !is(versus, can.versus)) return null;
  if (a.amount.magnitude < 6 || b.amount.magnitude < 6) return null;
  const { line, sentence } = tokens[a.at] as Token;
  const coins = new Set<string>();
  const metrics = new Set<Metric>();
  let verb = false;
  for (let i = a.first - 1; i >= Math.max(0, a.first - reach); i--) {
    const token = tokens[i] as Token;
    const times = token.amount?.unit === 'x';
    if (token.line !== line || token.sentence < sentence - 1 || (token.amount && !times)) break;
    const metric = metricOf(token);
    if (metric && metric !== 'supply') metrics.add(metric);
    if (token.class === 'coin') coins.add(token.value);
    if (is(token, can.more) && coins.size === 1) verb = true;
  }
  if (coins.size !== 2) return null;
  const [metric] = metrics;
  if (metric) return metrics.size === 1 && fits(metric, a.amount) ? metric : null;
  return verb && a.amount.unit.length === 3 ? 'market_cap' : null;
}

/** Alone in brackets, right after a coin. */
function isBracketed(tokens: readonly Token[], figure: Figure): boolean {
  const coin = tokens[figure.first - 2];
  const bracket = tokens[figure.first - 1];
  if (bracket?.value !== '(' || coin?.class !== 'coin' || gap(coin, bracket) > 0) return false;
  return tokens[figure.last + 1]?.value === ')';
}

/** "by market cap", "in volume": in its sentence, with no figure of its own. */
function measureOf(tokens: readonly Token[], figure: Figure): Metric | null {
  const { sentence } = tokens[figure.at] as Token;
  const from = Math.max(1, figure.at - reach);
  for (let i = from; i < Math.min(tokens.length, figure.at + reach); i++) {
    const link = tokens[i - 1] as Token;
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (token.sentence !== sentence || gap(link, token) > 0) continue;
    const metric = metricOf(token);
    if (!metric || metric === 'supply' || next?.amount) continue;
    if (is(link, can.by) || is(link, can.of) || is(link, can.on)) return metric;
  }
  return null;
}
