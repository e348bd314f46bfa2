import type { Metric } from '../../claim.ts';
import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, gap, open, reach } from '../figures.ts';
import { metricOf } from '../governors.ts';
import { fits } from '../parsers/by-metric.ts';
import { is, type Token } from '../tokens.ts';

const leads = anyOf('says', 'it', 'is', 'fill', 'about', 'over', 'under', 'now', 'at');

/** "What's $OPG's market cap? It's $30M": the question says what the figure is. */
export function readAnswers(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    if (!open(figure)) continue;
    const { sentence } = tokens[figure.at] as Token;
    let at = figure.first - 1;
    let right = tokens[figure.first] as Token;
    while (at >= 0 && (tokens[at] as Token).sentence === sentence) {
      const token = tokens[at] as Token;
      if (!is(token, leads) || gap(token, right) > 0) break;
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

/** "Thirty million. That is the whole cap of $OPG": the next sentence says what it is. */
export function readNamedAfter(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    const { unit, magnitude } = figure.amount;
    if (!open(figure) || (unit.length !== 3 && magnitude < 5)) continue;
    const own = tokens[figure.at] as Token;
    const before = tokens[figure.first - 1];
    const opening = tokens[figure.last + 1];
    if (before?.sentence === own.sentence || !opening || opening.line !== own.line) continue;
    if (opening.sentence !== own.sentence + 1 || opening.from - own.to > 0) continue;
    if (!is(opening, can.it) && !is(opening, can.thus)) continue;
    const named = namedIn(tokens, figure.last + 1);
    const kind = named < 0 ? null : metricOf(tokens[named] as Token);
    const metric = kind === 'supply' ? 'total_supply' : kind;
    if (!metric || !fits(metric, figure.amount)) continue;
    figure.metric = metric;
    figure.rule = 'named-after';
  }
}

/** The metric that a sentence of its opening words names, where it states no figure. */
function namedIn(tokens: readonly Token[], opening: number): number {
  const { sentence } = tokens[opening] as Token;
  let found = -1;
  for (let i = opening; i < Math.min(tokens.length, opening + reach); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) break;
    if (token.amount) return -1;
    if (found >= 0) continue;
    if (metricOf(token)) found = i;
    else if (i > opening && gap(tokens[i - 1] as Token, token) > 0) return -1;
  }
  return found;
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
