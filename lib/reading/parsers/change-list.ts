import { can } from '../can.ts';
import { type Figure, gap, open } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, type Token } from '../tokens.ts';

/**
 * "$OPG 6%, $TAO 4%, both red": a list of coins and percentages whose direction stands once, after the last.
 * "$OPG lost 12%, $TAO only 3": what comes after a change, and leaves its sign out, is another.
 */
export function readChangeLists(tokens: readonly Token[], figures: readonly Figure[]): void {
  let run: Figure[] = [];
  for (const figure of figures) {
    const coin = coinBefore(tokens, figure);
    const before = run.at(-1);
    if (before && !(coin > 0 && follows(tokens, before, coin))) {
      close(tokens, run);
      run = [];
    }
    const after = run.at(-1);
    if (coin < 0) {
      if (isChange(figure)) run = [figure];
    } else if (isChange(figure) || isOpenPercent(figure)) run.push(figure);
    else if (after && isChange(after) && isShort(tokens, figure)) {
      figure.amount = { ...figure.amount, unit: 'percent', sign: after.amount.sign };
      figure.unit = 'percent';
      give(figure);
      run.push(figure);
    } else run = [];
  }
  close(tokens, run);
}

const isChange = ({ metric, amount }: Figure) => metric === 'change' && amount.unit === 'percent';
const isOpenPercent = (figure: Figure) =>
  open(figure) && figure.amount.unit === 'percent' && !figure.amount.sign;

function give(figure: Figure): void {
  figure.metric = 'change';
  figure.rule = 'change-listed';
}

function close(tokens: readonly Token[], run: readonly Figure[]): void {
  const last = run.at(-1);
  if (!last || run.length < 2 || !run.some(isOpenPercent)) return;
  if (isHeaded(tokens, run[0] as Figure)) return;
  const direction = directionAfter(tokens, last);
  if (!direction) return;
  for (const figure of run) {
    if (!isOpenPercent(figure)) continue;
    if (direction === 'down') figure.amount.sign = '-';
    give(figure);
  }
}

/** "Portfolio: $OPG 40%, $SOL 30%" */
function isHeaded(tokens: readonly Token[], first: Figure): boolean {
  const { line, sentence } = tokens[first.at] as Token;
  for (let i = first.first - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (line - token.line > 1 || token.sentence !== sentence) return false;
    const kind = kindOf(token);
    if (kind && kind !== 'price') return true;
  }
  return false;
}

/** "..., all of them red": what a list ends in. */
function directionAfter(tokens: readonly Token[], last: Figure): 'up' | 'down' | null {
  const own = tokens[last.last] as Token;
  let left = own;
  for (let i = last.last + 1; i < Math.min(tokens.length, last.last + 7); i++) {
    const token = tokens[i] as Token;
    if (token.line !== own.line || token.sentence !== own.sentence || token.amount) return null;
    if (gap(left, token) > 1 || token.class === 'coin') return null;
    if (is(token, can.up)) return 'up';
    if (is(token, can.down)) return 'down';
    const passes = token.class === 'sign' || is(token, can.fill) || is(token, can.of);
    if (!passes && !is(token, can.and) && !is(token, can.is) && token.class !== 'period')
      return null;
    left = token;
  }
  return null;
}

/** The coin that a figure follows, with nothing but a filler or a sign between. */
function coinBefore(tokens: readonly Token[], figure: Figure): number {
  let right = tokens[figure.first] as Token;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - 3); i--) {
    const token = tokens[i] as Token;
    if (token.line !== right.line || gap(token, right) > 0) return -1;
    if (token.class === 'coin') return i;
    const passes =
      is(token, can.fill) || is(token, can.about) || ':-–('.includes(token.value || '?');
    if (!passes || token.amount) return -1;
    right = token;
  }
  return -1;
}

function follows(tokens: readonly Token[], before: Figure, coin: number): boolean {
  const end = Math.max(before.last, before.named);
  for (let i = end + 1; i < coin; i++) {
    const token = tokens[i] as Token;
    const passes =
      token.class === 'sign' ||
      is(token, can.and) ||
      is(token, can.article) ||
      is(token, can.fill) ||
      token.class === 'period';
    if (!passes || token.amount || token.value === '?') return false;
  }
  const last = tokens[end] as Token;
  const next = tokens[coin] as Token;
  return next.from - last.to < 4 && next.line - last.line < 2;
}

/** A bare small number that ends its clause. */
function isShort(tokens: readonly Token[], figure: Figure): boolean {
  const { unit, magnitude, high } = figure.amount;
  if (!open(figure) || unit || magnitude || high >= 100) return false;
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  const ends = !next || next.clause !== last.clause || is(next, can.and);
  return ends && next?.class !== 'sign' ? true : next?.value === ',';
}
