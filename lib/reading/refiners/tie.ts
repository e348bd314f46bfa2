import { type Figure, gap } from '../figures.ts';
import { is, type Token } from '../tokens.ts';

/** Says which coin each figure is about, or leaves null where the post names none. */
export function tieToCoins(tokens: readonly Token[], figures: readonly Figure[]): void {
  const coins: number[] = [];
  tokens.forEach((token, i) => {
    if (token.class === 'coin') coins.push(i);
  });
  const strong = coins.filter((i) => (tokens[i] as Token).form !== 'weak');
  const named = strong.length > 0 ? strong : coins;
  if (named.length === 0) return;
  const subjects = named.filter((i) => !isObject(tokens, i));
  for (const figure of figures) {
    if (!figure.metric) continue;
    const at =
      ownCoin(tokens, figure, named) ??
      nearby(tokens, figure, subjects) ??
      nearby(
        tokens,
        figure,
        named.filter((i) => !isCompared(tokens, i)),
      );
    if (at === null) continue;
    const coin = tokens[at] as Token;
    figure.symbol = coin.form === 'lookalike' ? null : coin.value;
  }
}

/** Compared with, or an amount of it handed over: "surpassed $SHIB", "7,500 $SOL". */
function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const coin = tokens[at] as Token;
  if (!before || before.line !== coin.line || gap(before, coin) > 0) return false;
  return (
    isCompared(tokens, at) ||
    (before.amount !== null && !before.amount.unit && before.end >= coin.start - 1)
  );
}

function isCompared(tokens: readonly Token[], at: number): boolean {
  const coin = tokens[at] as Token;
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const before = tokens[i] as Token;
    if (before.sentence !== coin.sentence || gap(before, tokens[i + 1] as Token) > 0) return false;
    if (before.value === '/' || is(before, 'more') || (is(before, 'versus') && is(before, 'more')))
      return before.value !== '>' && before.value !== '<';
    if (is(before, 'than')) return true;
    if (!is(before, 'fill')) return false;
  }
  return false;
}

/** A coin among the figure's own words, or bound to them: "price of $OPG", "$OPG's cap", "gain on $OPG". */
function ownCoin(
  tokens: readonly Token[],
  figure: Figure,
  coins: readonly number[],
): number | null {
  const from = figure.named < 0 ? figure.first : Math.min(figure.named, figure.first);
  const to = Math.max(figure.named, figure.last);
  const inside = coins.find((i) => i >= from && i <= to && !isCompared(tokens, i));
  if (inside !== undefined) return inside;
  const start = tokens[from] as Token;
  const previous = coins.findLast((i) => i < from);
  if (previous !== undefined) {
    const coin = tokens[previous] as Token;
    if (
      coin.clause === start.clause &&
      gapBetween(tokens, previous, from) < 2 &&
      !isObject(tokens, previous)
    )
      return previous;
  }
  const next = coins.find((i) => i > to);
  if (next !== undefined) {
    const coin = tokens[next] as Token;
    const end = tokens[to] as Token;
    const between = tokens[next - 1] as Token;
    const bound =
      next - to === 2 &&
      (is(between, 'of') ||
        is(between, 'by') ||
        is(between, 'on') ||
        is(between, 'per') ||
        between.value === '/');
    if (coin.sentence === end.sentence && bound && gapBetween(tokens, to, next) === 0) return next;
  }
  return null;
}

function gapBetween(tokens: readonly Token[], left: number, right: number): number {
  return (tokens[right] as Token).from - (tokens[left] as Token).to;
}

/** The subject before it in the sentence, after it in the sentence, before it, after it. */
function nearby(tokens: readonly Token[], figure: Figure, coins: readonly number[]): number | null {
  const { sentence } = tokens[figure.at] as Token;
  const same = coins.filter((i) => (tokens[i] as Token).sentence === sentence);
  const before = coins.findLast((i) => i < figure.first);
  return (
    same.findLast((i) => i < figure.first) ??
    same.find((i) => i > figure.last) ??
    before ??
    coins.find((i) => i > figure.last) ??
    null
  );
}
