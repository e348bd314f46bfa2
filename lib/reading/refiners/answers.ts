import type { Metric } from '../../claim.ts';
import { type Figure, gap, open, reach } from '../figures.ts';
import { metricOf } from '../governors.ts';
import { fits } from '../parsers/by-metric.ts';
import { is, type Token, type TokenClass } from '../tokens.ts';

const leads = ['it', 'is', 'fill', 'about', 'over', 'under', 'now', 'at'] as const;
const isLead = (token: Token) => leads.some((name: TokenClass) => is(token, name));

/** "What's $OPG's market cap? It's $30M": the question says what the figure is. */
export function readAnswers(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    if (!open(figure)) continue;
    const { sentence } = tokens[figure.at] as Token;
    let at = figure.first - 1;
    let right = tokens[figure.first] as Token;
    while (at >= 0 && (tokens[at] as Token).sentence === sentence) {
      const token = tokens[at] as Token;
      if (!isLead(token) || gap(token, right) > 0) break;
      right = token;
      at--;
    }
    // "A: 190,000,000"
    if (tokens[at]?.value === ':' && (tokens[at] as Token).line === right.line) {
      right = tokens[at] as Token;
      at--;
      if (tokens[at]?.line === right.line && right.from - (tokens[at] as Token).from < 2) {
        right = tokens[at] as Token;
        at--;
      } else if (tokens[at]?.line !== right.line && right.from - (tokens[at]?.to ?? 0) < 2) {
        right = { ...right, from: tokens[at]?.to ?? 0 };
      }
    }
    const mark = tokens[at];
    if (mark?.value !== '?' || mark.sentence === sentence || gap(mark, right) > 0) continue;
    const metric = askedFor(tokens, at);
    if (!metric || !fits(metric, figure.amount)) continue;
    figure.metric = metric;
    figure.rule = 'answer';
  }
}

/** The one metric that a question names. */
function askedFor(tokens: readonly Token[], mark: number): Metric | null {
  const { sentence } = tokens[mark] as Token;
  let found: Metric | null = null;
  for (let i = mark - 1; i >= Math.max(0, mark - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) break;
    if (token.amount) return null;
    const metric = metricOf(token);
    if (!metric) continue;
    if (found) return null;
    found = metric === 'supply' ? 'total_supply' : metric;
  }
  return found;
}
