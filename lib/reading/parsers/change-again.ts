import { can } from '../can.ts';
import { type Figure, figureAt, figureBefore, gap } from '../figures.ts';
import { is, type Token } from '../tokens.ts';

/** The change stated right before a coin of a list. */
export function changeBefore(
  tokens: readonly Token[],
  figures: readonly Figure[],
  coin: number,
): Figure | null {
  let right = tokens[coin] as Token;
  for (let i = coin - 1; i >= Math.max(0, coin - 8); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== right.sentence || gap(token, right) > 0) return null;
    if (token.amount) {
      const other = figureAt(figures, i);
      return other?.metric === 'change' && other.amount.unit === 'percent' ? other : null;
    }
    const passes =
      token.value === ',' ||
      token.value === ')' ||
      token.class === 'period' ||
      is(token, can.and) ||
      is(token, can.article) ||
      is(token, can.fill);
    if (!passes) return null;
    right = token;
  }
  return null;
}

/** "It hit $1B in 2024. It's $55M today. -95%.": all that a sentence says, after one on a coin's cap. */
export function isAlone(
  tokens: readonly Token[],
  figures: readonly Figure[],
  figure: Figure,
): boolean {
  const before = tokens[figure.first - 1];
  const own = tokens[figure.at] as Token;
  const next = tokens[figure.last + 1];
  if (next?.sentence === own.sentence || before?.line !== own.line) return false;
  // "Since then -92%"
  for (let i = figure.first - 1; tokens[i]?.sentence === own.sentence; i--) {
    const token = tokens[i] as Token;
    const time = is(token, can.since) || is(token, can.fill) || is(token, can.then);
    if (!time || gap(token, tokens[i + 1] as Token) > 0) return false;
  }
  if (own.sentence !== before.sentence && own.from > before.to) return false;
  const said = figureBefore(figures, figure.at);
  const sized = said?.metric === 'market_cap' || said?.amount.unit.length === 3;
  return (
    said !== null && sized && own.sentence - (tokens[said.at] as Token).sentence < 2 && !said.dead
  );
}

/** Before the comma a factor of its own, with its own time. */
export function isAgain(
  tokens: readonly Token[],
  figures: readonly Figure[],
  comma: number,
): boolean {
  const { sentence } = tokens[comma] as Token;
  for (let i = comma - 1; i >= Math.max(0, comma - 6); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence || gap(token, tokens[i + 1] as Token) > 0) return false;
    if (token.amount) {
      const other = figureAt(figures, i);
      return other?.metric === 'change' && other.amount.unit === 'x';
    }
  }
  return false;
}
