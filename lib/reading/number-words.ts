import { can } from './can.ts';
import { is, meaningOf, type Token } from './tokens.ts';

/** Whether "and" stands inside a number in words: the next word fills zeros of the one before it. */
export function joinsWords(tokens: readonly Token[], and: number, out: readonly Token[]): boolean {
  const left = tokens[and - 1] as Token;
  const right = tokens[and + 1];
  const before = out[out.length - 1];
  if (!right || !is(right, can.number) || (before && is(before, can.between))) return false;
  const power = Number(meaningOf(left, 'magnitude') || Number.NaN);
  const value = power < 4 ? 10 ** power : Number(meaningOf(left, 'number') || Number.NaN);
  const zeros = /0+$/.exec(String(value))?.[0].length ?? 0;
  const added = Number(meaningOf(right, 'number'));
  return added >= 1 && added < 10 ** zeros;
}

/** Whether a hyphen stands inside a number in words: thirty-five. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1];
  const token = tokens[at] as Token;
  const right = tokens[at + 1];
  return (
    token.value === '-' &&
    left?.end === token.start &&
    right?.start === token.end &&
    is(right, can.number)
  );
}

/** "un nueve por ciento" is nine. */
export function isArticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!is(token, can.article) || !next || next.from > token.to) return false;
  return is(next, can.number) && !is(next, can.magnitude) && Number(meaningOf(next, 'number')) > 1;
}
