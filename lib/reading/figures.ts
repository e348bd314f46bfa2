import type { Frequency, Metric, Period, Relation, Stance } from '../claim.ts';
import type { Amount } from './amounts.ts';
import { can } from './can.ts';
import { is, type Token } from './tokens.ts';

/** An amount in its sentence. What is said stands in `amount`; the rest is worked out step by step. */
export type Figure = {
  amount: Amount;
  /** The amount's own token, and the tokens of the words that belong to it. */
  at: number;
  first: number;
  last: number;
  relation: Relation;
  hedged: boolean;
  metric: Metric | null;
  /** The token of the word that names the metric. */
  named: number;
  unit: string;
  /** Why it is none of our figures: somebody's trade, a count of users. */
  dead: string;
  rule: string;
  symbol: string | null;
  stance: Stance;
  period: Period | null;
  frequency: Frequency | null;
};

export function newFigure(amount: Amount, at: number): Figure {
  return {
    amount,
    at,
    first: at,
    last: at,
    relation: amount.range ? 'between' : amount.plus ? 'gt' : 'eq',
    hedged: amount.hedged,
    metric: null,
    named: -1,
    unit: amount.unit,
    dead: '',
    rule: '',
    symbol: null,
    stance: 'now',
    period: null,
    frequency: null,
  };
}

/** Unknown words between two tokens that follow each other in the list. */
export function gap(left: Token, right: Token): number {
  return Math.max(0, right.from - left.to);
}

/** Every amount with the words that bound or hedge it: "at least $5M", "30M or so". */
export function findFigures(tokens: readonly Token[]): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { amount } = tokens[at] as Token;
    if (!amount) continue;
    const figure = newFigure(amount, at);
    qualifyBefore(tokens, figure);
    qualifyAfter(tokens, figure);
    figures.push(figure);
  }
  return figures;
}

export function qualifyBefore(tokens: readonly Token[], figure: Figure): void {
  let right = tokens[figure.at] as Token;
  for (let i = figure.at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence || gap(token, right) > 0 || token.amount) break;
    // "a sub-$0.15 price"
    const hyphen = token.value === '-' && token.end === right.start;
    if (hyphen && tokens[i - 1]?.end === token.start) continue;
    const bound = leadsTo(tokens, i)
      ? null
      : is(token, can.over)
        ? 'gt'
        : is(token, can.under) || is(token, can.short)
          ? 'lt'
          : null;
    // "lost 9%" is the change itself, "lost $0.16" a level.
    const percent = figure.amount.unit === 'percent' || figure.amount.unit === 'x';
    const moves = is(token, can.up) || is(token, can.down) || is(token, can.level);
    if (percent && moves && !measuresTurnover(tokens, i)) break;
    // "not even above $0.15"
    if (bound && (figure.relation === 'eq' || is(token, can.short))) figure.relation = bound;
    // Indonesian "kisaran" is "around" and, with a range, "between".
    const ranges = figure.amount.range && is(token, can.between);
    if (is(token, can.about) && !ranges) figure.hedged = true;
    if (bound || is(token, can.about) || is(token, can.between)) figure.first = i;
    else if (!is(token, can.at) && (!is(token, can.fill) || is(token, can.is))) break;
    right = token;
  }
}

/** "Turnover above 100%", where a language has one word for above and higher. */
function measuresTurnover(tokens: readonly Token[], at: number): boolean {
  // "often tops 100% of its market cap"
  if (tokens[at + 2]?.class !== 'coin') {
    let next = at + 2;
    while (
      tokens[next] &&
      (is(tokens[next] as Token, can.of) || is(tokens[next] as Token, can.fill))
    )
      next++;
    const measure = tokens[next];
    if (
      measure?.clause === tokens[at]?.clause &&
      next > at + 2 &&
      measure &&
      is(measure, can.market_cap)
    )
      return true;
  }
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i] as Token;
    if (token.clause !== (tokens[at] as Token).clause || token.amount) return false;
    if (is(token, can.turnover)) return true;
  }
  return false;
}

/** "up to", "hasta", "до": after a movement it says where that ends, and bounds nothing. */
function leadsTo(tokens: readonly Token[], at: number): boolean {
  const verb = at > 0 ? tokens[at - 1] : undefined;
  const to = tokens[at] as Token;
  if (!verb || !is(to, can.to) || gap(verb, to) > 0) return false;
  return is(verb, can.up) || is(verb, can.down) || is(verb, can.level) || is(verb, can.will);
}

/** Also once more when the metric's name after the figure is known: "a 30M cap or so". */
export function qualifyAfter(tokens: readonly Token[], figure: Figure): void {
  const from = Math.max(figure.at, figure.named);
  let left = tokens[from] as Token;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.line !== left.line || gap(left, token) > 0) break;
    // "Circulating: 26.9B. Max: 28.7B"
    if (token.sentence !== left.sentence && labels(tokens, i)) break;
    // "$30M, give or take"
    if (token.value === ',' && isAside(tokens, i + 1)) continue;
    const bound = is(token, can.overAfter) ? 'gt' : is(token, can.underAfter) ? 'lt' : null;
    // German "die 30-Millionen-Marke überschritten", Turkish "30 milyon dolar sınırını aştı"
    if (!bound && isMark(token) && surpasses(tokens, i + 1)) {
      left = token;
      continue;
    }
    if (!bound && !is(token, can.aboutAfter)) break;
    // Turkish "150 dolara kadar" is "to", "150 dolar kadar" is "about".
    if (figure.amount.ending === 'to' && is(token, can.to)) break;
    if (bound && figure.relation === 'eq') figure.relation = bound;
    if (is(token, can.aboutAfter)) figure.hedged = true;
    figure.last = i;
    left = token;
  }
}

/** "Max: 28.7B", "max 28.7B": of the figure after it. */
function labels(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const figure = next?.value === ':' ? tokens[at + 2] : next;
  return figure?.amount != null && figure.line === (tokens[at] as Token).line;
}

/** Whether a qualifier stands between a comma and the end of its clause. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at - 1] as Token;
  const own = tokens[at];
  const next = tokens[at + 1];
  if (!own || own.line !== comma.line || gap(comma, own) > 0) return false;
  if (!is(own, can.aboutAfter) && !is(own, can.overAfter) && !is(own, can.underAfter)) return false;
  return !next || next.clause !== own.clause;
}

/** Whether nothing has been made of it yet. */
export const open = (figure: Figure) => !figure.metric && !figure.dead;
export const sentenceOf = (tokens: readonly Token[], figure: Figure) =>
  (tokens[figure.at] as Token).sentence;

const isArticle = (token: Token | undefined) => token !== undefined && is(token, can.article);

/** The word right before a figure and its qualifiers. */
export function wordBefore(tokens: readonly Token[], figure: Figure): Token | null {
  // "from a $20M cap to a $30M cap"
  const article = figure.metric !== null && isArticle(tokens[figure.first - 1]);
  const at = article ? figure.first - 2 : figure.first - 1;
  const before = tokens[at];
  return before &&
    before.sentence === sentenceOf(tokens, figure) &&
    gap(before, tokens[at + 1] as Token) === 0
    ? before
    : null;
}

const isMark = (token: Token) => is(token, can.level) && is(token, can.fill);

function surpasses(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1] as Token;
  const verb = tokens[at];
  if (!verb || verb.clause !== mark.clause || gap(mark, verb) > 0) return false;
  return (
    (is(verb, can.overAfter) && is(verb, can.more)) ||
    (is(verb, can.underAfter) && is(verb, can.less))
  );
}

/** The figure of a token; figures stand in the order of their tokens. */
export function figureAt(figures: readonly Figure[], at: number): Figure | null {
  let low = 0;
  let high = figures.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const figure = figures[middle] as Figure;
    if (figure.at === at) return figure;
    if (figure.at < at) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The last figure before a token. */
export function figureBefore(figures: readonly Figure[], at: number): Figure | null {
  let low = 0;
  let high = figures.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((figures[middle] as Figure).at < at) low = middle + 1;
    else high = middle - 1;
  }
  return figures[high] ?? null;
}

/** How far a parser looks for the words that go with a figure: past any sentence that people write. */
export const reach = 40;
