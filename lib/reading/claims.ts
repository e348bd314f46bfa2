import type { Claim, Mention } from '../claim.ts';
import type { Figure } from './figures.ts';
import type { Token } from './tokens.ts';

const coinSupplies = new Set(['circulating_supply', 'total_supply', 'max_supply']);

function unitOf(figure: Figure, currency: string): string {
  if (coinSupplies.has(figure.metric ?? '')) return 'coins';
  if (figure.metric === 'turnover') return 'ratio';
  if (figure.metric === 'rank') return 'rank';
  if (figure.metric === 'change') return figure.amount.unit === 'x' ? 'x' : 'percent';
  return figure.amount.unit || currency;
}

/** A figure as the claim that the contract prints. */
export function toClaim(
  text: string,
  tokens: readonly Token[],
  figure: Figure,
  currency: string,
): Claim {
  const { amount } = figure;
  const metric = figure.metric ?? 'price';
  let { low, high, lowStep, highStep } = amount;
  let { relation } = figure;
  if (metric === 'turnover' && amount.unit === 'percent') {
    [low, high, lowStep, highStep] = [low / 100, high / 100, lowStep / 100, highStep / 100];
  }
  if (metric === 'change' && amount.sign === '-') {
    [low, high, lowStep, highStep] = [-high, -low, highStep, lowStep];
    if (relation === 'gt') relation = 'lt';
    else if (relation === 'lt') relation = 'gt';
  }
  const [from, to] = span(tokens, figure);
  const start = (tokens[from] as Token).start;
  const end = (tokens[to] as Token).end;
  return {
    start,
    end,
    quote: text.slice(start, end),
    metric,
    symbol: figure.symbol,
    relation,
    low: relation === 'lt' ? null : low,
    high: relation === 'gt' ? null : high,
    unit: unitOf(figure, currency),
    period: figure.period,
    stance: figure.stance,
    hedged: figure.hedged,
    frequency: figure.frequency,
    rounding: {
      low: relation === 'lt' ? 0 : lowStep / 2,
      high: relation === 'gt' ? 0 : highStep / 2,
    },
    rule: figure.rule,
  };
}

/** From the word that names the metric to the figure, or the other way about, within one line. */
function span(tokens: readonly Token[], figure: Figure): [number, number] {
  const own = tokens[figure.at] as Token;
  const named =
    figure.named >= 0 && (tokens[figure.named] as Token).line === own.line
      ? figure.named
      : figure.at;
  return [Math.min(named, figure.first), Math.max(named, figure.last)];
}

export function toMentions(text: string, tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { class: kind, form, start, end, value } of tokens) {
    if (kind !== 'coin' || form === null || form === 'weak' || form === 'unwatched') continue;
    mentions.push({ start, end, quote: text.slice(start, end), symbol: value, form });
  }
  return mentions;
}
