import type { Metric } from '../../claim.ts';
import { type Figure, gap, open } from '../figures.ts';
import { fits } from '../parsers/by-metric.ts';
import { countsSomething } from '../parsers/price.ts';
import { is, type Token, type TokenClass } from '../tokens.ts';

/** What may stand before a figure that says more of the metric before it, and what shows that it does. */
const links: readonly TokenClass[] = [
  'is',
  'be',
  'fill',
  'about',
  'over',
  'under',
  'at',
  'level',
  'up',
  'down',
  'to',
  'year',
  'and',
  'on',
  'article',
];
const turns: readonly TokenClass[] = ['now', 'then', 'was', 'will', 'not', 'short', 'it', 'never'];
const carried = new Set<Metric>(['price', 'market_cap', 'fdv', 'volume', 'circulating_supply']);

const isOne = (token: Token, names: readonly TokenClass[]) => names.some((name) => is(token, name));

/** "$OPG is at $0.16. Last year it was $0.30", "2 milyar dolardı, yıl sonunda 10 milyar olur". */
export function carryMetrics(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [a, b] = [figures[i - 1] as Figure, figures[i] as Figure];
    if (!open(b) || !a.metric || !carried.has(a.metric) || !saysMore(tokens, a, b)) continue;
    b.metric = a.metric;
    b.rule = 'carried';
  }
}

function saysMore(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const [own, said] = [tokens[b.at] as Token, tokens[a.at] as Token];
  if (own.line !== said.line || own.sentence - said.sentence > 1 || own.clause === said.clause)
    return false;
  if (!a.metric || !fits(a.metric, b.amount) || countsSomething(tokens, b)) return false;
  const money = b.amount.unit === a.amount.unit && b.amount.unit.length === 3;
  const like =
    !b.amount.unit && b.amount.magnitude > 0 && b.amount.magnitude === a.amount.magnitude;
  if (!money && !like) return false;
  // "not $20B. Under $10B, even"
  let turned = b.relation !== 'eq' && own.sentence !== said.sentence;
  for (let i = b.first; i <= b.at; i++) turned ||= isOne(tokens[i] as Token, turns);
  let right = tokens[b.first] as Token;
  for (let i = b.first - 1; i > a.last; i--) {
    const token = tokens[i] as Token;
    if (token.clause !== own.clause) break;
    if (gap(token, right) > 0 || token.amount || token.class === 'coin') return false;
    if (isOne(token, turns)) turned = true;
    else if (token.class !== 'sign' && !isOne(token, links)) return false;
    right = token;
  }
  return endsOrTurns(tokens, b, turned);
}

/** Nothing of its own follows the figure, and what does or what leads it says that it is another time's. */
function endsOrTurns(tokens: readonly Token[], figure: Figure, led: boolean): boolean {
  let turned = led;
  let left = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.clause !== left.clause || token.line !== left.line) break;
    if (gap(left, token) > 0 || token.class === 'coin' || token.amount) return false;
    if (isOne(token, turns)) turned = true;
    else if (token.class !== 'sign' && !isOne(token, links)) return false;
    left = token;
  }
  return turned;
}
