import type { Frequency, Period } from '../../claim.ts';
import { type Figure, gap } from '../figures.ts';
import { is, type Token } from '../tokens.ts';

const periods = new Set<string>(['1h', '24h', '7d', '30d', '1y']);

/** The period that a change or a volume is stated for, and how often a turnover is said to be so. */
export function setTimes(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (const figure of figures) {
    if (figure.metric === 'change' || figure.metric === 'volume')
      figure.period = findPeriod(tokens, figures, figure);
    if (figure.metric === 'turnover') figure.frequency = findFrequency(tokens, figure);
  }
}

function asPeriod(token: Token): Period | null {
  const value = token.entry && !token.amount ? periodValue(token) : token.value;
  return periods.has(value) ? (value as Period) : null;
}

function periodValue(token: Token): string {
  for (let entry = token.entry; entry; entry = entry.next)
    if (entry.class === 'period') return entry.value;
  return '';
}

function findPeriod(
  tokens: readonly Token[],
  figures: readonly Figure[],
  figure: Figure,
): Period | null {
  const own = tokens[figure.at] as Token;
  const from = figure.named < 0 ? figure.first : Math.min(figure.named, figure.first);
  const to = Math.max(figure.last, figure.named);
  const ends = new Set(figures.map((one) => one.at));
  for (let i = from; i <= to; i++)
    if (is(tokens[i] as Token, 'period')) return asPeriod(tokens[i] as Token);
  let left = tokens[to] as Token;
  for (let i = to + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (
      token.sentence !== own.sentence ||
      ends.has(i) ||
      token.clause - own.clause > 1 ||
      gap(left, token) > 4
    )
      break;
    if (token.clause !== own.clause && token.value !== ')') break;
    if (is(token, 'period')) return asPeriod(token);
    left = token;
  }
  for (let i = from - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== own.sentence || ends.has(i)) break;
    if (is(token, 'period')) return asPeriod(token);
  }
  // A heading or the sentence's opening gives the period for a list of changes.
  for (let i = from - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (is(token, 'period')) {
      return figure.metric === 'change' &&
        (token.sentence === own.sentence || token.line < own.line)
        ? asPeriod(token)
        : null;
    }
  }
  return null;
}

function findFrequency(tokens: readonly Token[], figure: Figure): Frequency | null {
  const { sentence } = tokens[figure.at] as Token;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) continue;
    if (is(token, 'never')) return 'never';
    if (is(token, 'always')) return 'always';
    if (is(token, 'often')) return 'often';
  }
  return null;
}
