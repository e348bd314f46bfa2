import { wordAmount } from '../amounts.ts';
import { can } from '../can.ts';
import { type Figure, gap, newFigure, qualifyBefore } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { subjectIsNotPrice } from './subject.ts';

/** "doubled", "tripled": a change by a factor that no number states. */
export function readFactors(tokens: readonly Token[], figures: Figure[]): void {
  const told = new Set(figures.map(({ named }) => named));
  tokens.forEach((token, at) => {
    // "multiplied 10 times"
    if (!is(token, can.factor) || told.has(at)) return;
    if (subjectIsNotPrice(tokens, at) || !hasSubject(tokens, at)) return;
    const figure = newFigure(wordAmount(Number(meaningOf(token, 'factor')), 'x'), at);
    figure.metric = 'change';
    figure.rule = 'change-factor';
    qualifyBefore(tokens, figure);
    figures.push(figure);
  });
}

/** A coin, its price or "it" a few words before, or right after a verb that opens its clause. */
function hasSubject(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next && next.clause === verb.clause && tokens[at - 1]?.clause !== verb.clause) {
    if (gap(verb, next) === 0 && (next.class === 'coin' || is(next, can.price))) return true;
  }
  // "went from 0.12 to 0.21, nearly doubling"
  let opening = at;
  while (opening > 0 && tokens[opening - 1]?.clause === verb.clause) opening--;
  const opens = at - opening < 3 && verb.from - (tokens[opening] as Token).from < 2;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== verb.sentence) return false;
    if (verb.from - token.to > (opens && tokens[opening]?.value === ',' ? 12 : 4)) return false;
    if (token.class === 'coin' || is(token, can.it) || is(token, can.price) || is(token, can.coins))
      return true;
  }
  return false;
}
