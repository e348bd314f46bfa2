import type { Frequency, Period } from '../../claim.ts';
import { can } from '../can.ts';
import { type Figure, figureAt, gap, reach } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';

const periods = new Set<string>(['1h', '24h', '7d', '30d', '1y']);

/** The period that a change or a volume is stated for, and how often a turnover is said to be so. */
export function setTimes(tokens: readonly Token[], figures: readonly Figure[]): void {
  const heading = headingPeriods(tokens, figures);
  let end = -1;
  for (const figure of figures) {
    const { metric } = figure;
    const before = end;
    if (metric) end = Math.max(figure.last, figure.named);
    if (metric === 'turnover') figure.frequency = findFrequency(tokens, figure);
    else if (metric && bounded.has(metric) && figure.relation !== 'eq')
      figure.frequency = frequencyBefore(tokens, figure);
    if (metric !== 'change' && metric !== 'volume') continue;
    const found = findPeriod(tokens, figures, figure, before);
    const own = tokens[figure.at] as Token;
    const listed = metric === 'change' || figure.rule === 'heading';
    figure.period = found ?? (listed ? (heading.get(own.line) ?? null) : null);
  }
}

/** A line that gives a period and states nothing heads the lines under it, up to the next such line. */
function headingPeriods(
  tokens: readonly Token[],
  figures: readonly Figure[],
): Map<number, Period | null> {
  const periods = new Map<number, Period | null>();
  if (tokens[tokens.length - 1]?.line === tokens[0]?.line) return periods;
  const stated = new Set(figures.map((figure) => (tokens[figure.at] as Token).line));
  let current: Period | null = null;
  let line = -1;
  for (const token of tokens) {
    const heads = is(token, can.period) && !stated.has(token.line);
    if (heads) current = asPeriod(token);
    if (heads || token.line !== line) periods.set(token.line, current);
    line = token.line;
  }
  return periods;
}

function asPeriod(token: Token): Period | null {
  const value = meaningOf(token, 'period');
  return periods.has(value) ? (value as Period) : null;
}

/** Past "over the" of "41% over the last 30 days". */
function skipLinks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3) {
    const token = tokens[at];
    if (!token || token.amount || token.class === 'period') break;
    if (!is(token, can.on) && !is(token, can.fill) && !is(token, can.last)) break;
    at++;
  }
  return at;
}

function findPeriod(
  tokens: readonly Token[],
  figures: readonly Figure[],
  figure: Figure,
  before: number,
): Period | null {
  const own = tokens[figure.at] as Token;
  const from = figure.named < 0 ? figure.first : Math.min(figure.named, figure.first);
  const to = Math.max(figure.last, figure.named);
  // "-12% 24h, +30% 7d"
  const after = skipLinks(tokens, figure.last + 1);
  const next = tokens[after];
  if (next?.class === 'period' && next.sentence === own.sentence && endsItem(tokens, after))
    return asPeriod(next);
  let within: Token | null = null;
  for (let i = from; i <= to; i++) {
    const token = tokens[i] as Token;
    if (i < figure.at && isFigure(figures, i)) within = null;
    else if (is(token, can.period)) within ??= token;
  }
  if (within) return asPeriod(within);
  // "gestern 3 %", "son 24 saatte %6 yükselen $OPG haftalık": what stands right before belongs to it.
  const led = tokens[from - 1];
  if (led && is(led, can.period) && !led.amount && from - 1 > before && leads(tokens, from))
    return asPeriod(led);
  let left = tokens[to] as Token;
  for (let i = to + 1; i < Math.min(tokens.length, to + reach); i++) {
    const token = tokens[i] as Token;
    if (
      token.sentence !== own.sentence ||
      isFigure(figures, i) ||
      token.clause - own.clause > 1 ||
      gap(left, token) > 4
    )
      break;
    if (token.clause !== own.clause && token.value !== ')') break;
    if (is(token, can.period)) return asPeriod(token);
    left = token;
  }
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== own.sentence || i <= before || isFigure(figures, i)) break;
    if (is(token, can.period)) return asPeriod(token);
  }
  // "Worst performers today: A (-12%), B (-6%)": the sentence's opening holds for its list.
  if (figure.metric !== 'change') return null;
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== own.sentence) break;
    if (is(token, can.period) && !figureBetween(figures, tokens, i)) return asPeriod(token);
  }
  return null;
}

/** Whether the period before a figure's first word is bound to it. */
function leads(tokens: readonly Token[], from: number): boolean {
  const period = tokens[from - 1] as Token;
  const own = tokens[from] as Token;
  return period.clause === own.clause && gap(period, own) === 0;
}

/** Whether a period belongs to the figure before it and heads nothing: no colon and no figure follow. */
function endsItem(tokens: readonly Token[], at: number): boolean {
  const period = tokens[at] as Token;
  const next = tokens[at + 1];
  if (gap(tokens[at - 1] as Token, period) > 0) return false;
  return !next || next.line !== period.line || (!next.amount && next.value !== ':');
}

const isFigure = (figures: readonly Figure[], at: number) => figureAt(figures, at) !== null;

/** Whether a period before a list belongs to a figure of its own: "up 5% in 24h, ...". */
function figureBetween(figures: readonly Figure[], tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.amount !== null && before !== undefined && isFigure(figures, at - 1);
}

/** What may be said to hold always or never: a bound. */
const bounded = new Set<string>(['price', 'market_cap', 'fdv', 'volume']);

/** "has never been below $0.09" */
function frequencyBefore(tokens: readonly Token[], figure: Figure): Frequency | null {
  const own = tokens[figure.at] as Token;
  for (let i = figure.at - 1; i >= Math.max(0, figure.at - reach); i--) {
    const token = tokens[i] as Token;
    if (token.clause !== own.clause || token.amount || own.from - token.to > 5) return null;
    // "will never be above"
    if (is(token, can.will)) return null;
    for (const name of ['never', 'always', 'often'] as const)
      if (is(token, can[name])) return leadsAhead(tokens, i) ? null : name;
  }
  return null;
}

function leadsAhead(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const own = tokens[at] as Token;
  return before !== undefined && before.clause === own.clause && is(before, can.will);
}

const endsSentence = (tokens: readonly Token[], at: number) => {
  const own = tokens[at] as Token;
  const next = tokens[at + 1];
  return !next || next.clause !== own.clause;
};

function findFrequency(tokens: readonly Token[], figure: Figure): Frequency | null {
  const { sentence, clause } = tokens[figure.at] as Token;
  // "tops the cap most days, today 1.1": said of the one before.
  const alone = figure.rule === 'carried' || figure.rule === 'turnover-again';
  const to = Math.min(tokens.length, figure.at + reach);
  for (let i = Math.max(0, figure.at - reach); i < to; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence || (alone && token.clause !== clause)) continue;
    // "volume tops the cap, I always found that odd"
    if (i > figure.last && token.clause > clause && !endsSentence(tokens, i)) continue;
    if (is(token, can.never)) return 'never';
    if (is(token, can.always)) return 'always';
    if (is(token, can.often)) return 'often';
  }
  return null;
}
