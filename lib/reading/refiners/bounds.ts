import { can } from '../can.ts';
import { type Figure, open } from '../figures.ts';
import { is, type Token } from '../tokens.ts';

/** "At least $1.3bn, at most $1.4bn" is one range. */
export function joinBounds(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (!a.metric || a.relation !== 'gt' || b.relation !== 'lt') continue;
    if (b.metric !== a.metric && !open(b)) continue;
    const unit = a.amount.unit || b.amount.unit;
    if (b.amount.unit && b.amount.unit !== unit) continue;
    if (a.amount.low >= b.amount.high || !joined(tokens, a.last, b.first)) continue;
    const { high, highStep } = b.amount;
    a.amount = { ...a.amount, high, highStep, unit, range: true };
    a.relation = 'between';
    a.last = b.last;
    b.metric = null;
    b.dead = 'upper bound';
  }
}

/** Nothing but a comma and a conjunction between the two. */
function joined(tokens: readonly Token[], from: number, to: number): boolean {
  const words = (tokens[to] as Token).from - (tokens[from] as Token).to;
  if (to - from > 3 || words > 1) return false;
  const { sentence } = tokens[from] as Token;
  for (let i = from + 1; i <= to; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) return false;
    if (i < to && token.value !== ',' && !is(token, can.and)) return false;
  }
  return true;
}
