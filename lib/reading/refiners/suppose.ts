import type { Metric, Stance } from '../../claim.ts';
import { can } from '../can.ts';
import type { Figure } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';

/** "XRP to $100? That's a 6T cap", "$ETH at $10k means a 1.2T cap": what a figure that is none yet comes to. */
export function suppose(tokens: readonly Token[], a: Figure, b: Figure): void {
  if (!a.metric || !b.metric || a.metric === b.metric) return;
  if (a.stance === 'now' && a.metric === 'price' && sized.has(b.metric) && means(tokens, a, b)) {
    a.stance = 'hypothetical';
    b.stance = 'hypothetical';
  }
  if (!supposed.has(a.stance) || !(sized.has(a.metric) || a.amount.unit === 'x')) return;
  if (!follows(tokens, a, b)) return;
  if (sized.has(b.metric)) b.stance = 'hypothetical';
  else if (b.metric === 'change') b.stance = a.stance === 'question' ? 'hypothetical' : a.stance;
}

const supposed = new Set<Stance>(['forecast', 'hypothetical', 'question']);
const sized = new Set<Metric>(['price', 'market_cap', 'fdv']);

/** "$ETH at $10k means a 1.2T cap" */
function means(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const verb = tokens[a.last + 1];
  const equals = verb?.value === '=' && a.amount.unit !== '';
  if (
    !verb ||
    !(equals || meaningOf(verb, 'thus') === 'if') ||
    verb.clause !== (tokens[a.at] as Token).clause
  )
    return false;
  return (tokens[b.at] as Token).clause === verb.clause && b.first - a.last < 5;
}

/** "XRP to $100? That's a 6T cap": what would follow from the figure before. */
function follows(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const said = tokens[a.at] as Token;
  const own = tokens[b.at] as Token;
  if (own.line !== said.line || own.sentence - said.sentence > 1) return false;
  for (let i = Math.max(a.last, a.named) + 1; i < b.first; i++) {
    const token = tokens[i] as Token;
    if (is(token, can.now) || token.class === 'coin' || is(token, can.from)) return false;
    if (is(token, can.thus) && (tokens[b.first] as Token).from - token.to < 4) return true;
  }
  // "Bu 550 milyar dolar piyasa değeri demek"
  const verb = own.settled.verbLast ? tokens[Math.max(b.last, b.named) + 1] : undefined;
  return verb !== undefined && verb.clause === own.clause && is(verb, can.thus);
}
