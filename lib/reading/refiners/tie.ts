import { can } from '../can.ts';
import { type Figure, gap } from '../figures.ts';
import { is, type Token } from '../tokens.ts';
import { isCompared, isObject, ownsSupposed } from './objects.ts';

/** Says which coin each figure is about, or leaves null where the post names none. */
export function tieToCoins(tokens: readonly Token[], figures: readonly Figure[]): void {
  const named = namedCoins(tokens);
  if (named.length === 0 || figures.every(({ metric }) => !metric)) return;
  const subjects = named.filter((i) => !isObject(tokens, i, figures));
  const owners =
    subjects.length === named.length ? [] : named.filter((i) => !isCompared(tokens, i));
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as Figure;
    if (!figure.metric) continue;
    const at =
      bracketed(tokens, figure) ??
      respective(tokens, figures, index, named) ??
      besideSmall(tokens, figure) ??
      ownCoin(tokens, figure, named, subjects) ??
      nearby(tokens, figure, subjects) ??
      nearby(tokens, figure, owners);
    if (at === null) continue;
    const coin = tokens[at] as Token;
    figure.symbol = coin.form === 'lookalike' ? null : coin.value;
  }
}

/** A ticker in small letters counts only where no other coin is named. */
function namedCoins(tokens: readonly Token[]): number[] {
  const strong: number[] = [];
  const weak: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.class === 'coin') (token.form === 'weak' ? weak : strong).push(i);
  }
  return strong.length > 0 ? strong : weak;
}

/** "$LTC ($4.7B)": whatever is said of the coin, the figure is its own. */
function bracketed(tokens: readonly Token[], figure: Figure): number | null {
  const coin = tokens[figure.first - 2];
  const bracket = tokens[figure.first - 1];
  if (bracket?.value !== '(' || coin?.class !== 'coin' || coin.form === 'weak') return null;
  const alone = tokens[figure.last + 1]?.value === ')' && gap(coin, bracket) === 0;
  return alone && figure.named < figure.first ? figure.first - 2 : null;
}

/** "$SHIB > $DOGE: $39B vs $31B": two coins and then two figures, in the same order. */
function respective(
  tokens: readonly Token[],
  figures: readonly Figure[],
  index: number,
  coins: readonly number[],
): number | null {
  for (let first = index; first >= Math.max(0, index - 1); first--) {
    const a = figures[first];
    const b = figures[first + 1];
    if (!a || !b || a.metric !== b.metric || b.first - a.last !== 2) continue;
    if (!is(tokens[a.last + 1] as Token, can.versus) && !is(tokens[a.last + 1] as Token, can.and))
      continue;
    const { line, sentence } = tokens[a.at] as Token;
    const place = firstFrom(coins, a.first);
    const before = coins.slice(Math.max(0, place - 6), place).filter((i) => {
      const coin = tokens[i] as Token;
      const before = coin.line === line && coin.sentence === sentence - 1;
      return coin.sentence === sentence || before || coin.line === line - 1;
    });
    const symbols = [...new Set(before.map((i) => (tokens[i] as Token).value))];
    const wanted = symbols.length === 2 ? symbols[index - first] : undefined;
    if (wanted) return before.find((i) => (tokens[i] as Token).value === wanted) ?? null;
  }
  return null;
}

/** "doge just 4x'd, bitcoin is flat": a ticker in small letters right before its figure. */
function besideSmall(tokens: readonly Token[], figure: Figure): number | null {
  const from = figure.named < 0 ? figure.first : Math.min(figure.named, figure.first);
  for (let i = from - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    const right = tokens[i + 1] as Token;
    if (token.clause !== right.clause || gap(token, right) > 0) return null;
    if (token.class === 'coin') return token.form === 'weak' ? i : null;
    if (!is(token, can.fill) && !is(token, can.is)) return null;
  }
  return null;
}

/** A coin among the figure's own words, or bound to them: "price of $OPG", "$OPG's cap", "gain on $OPG". */
function ownCoin(
  tokens: readonly Token[],
  figure: Figure,
  coins: readonly number[],
  subjects: readonly number[],
): number | null {
  const from = figure.named < 0 ? figure.first : Math.min(figure.named, figure.first);
  const to = Math.max(figure.named, figure.last);
  for (let i = firstFrom(coins, from); i < coins.length && (coins[i] as number) <= to; i++) {
    const at = coins[i] as number;
    if (!isCompared(tokens, at) && !ownsSupposed(tokens, at)) return at;
  }
  const start = tokens[from] as Token;
  const previous = coins[firstFrom(coins, from) - 1];
  if (previous !== undefined) {
    const coin = tokens[previous] as Token;
    if (
      coin.clause === start.clause &&
      gapBetween(tokens, previous, from) < 2 &&
      !is(tokens[from - 1] as Token, can.versus) &&
      subjects[firstFrom(subjects, previous)] === previous
    )
      return previous;
  }
  const next = coins[firstFrom(coins, to + 1)];
  if (next !== undefined) {
    const coin = tokens[next] as Token;
    const end = tokens[to] as Token;
    const between = tokens[next - 1] as Token;
    const bound =
      next - to === 2 &&
      (is(between, can.of) ||
        is(between, can.by) ||
        is(between, can.on) ||
        is(between, can.per) ||
        between.value === '/');
    const unknown = gap(end, between) + gap(between, coin);
    if (coin.sentence === end.sentence && bound && unknown === 0) return next;
  }
  return null;
}

function gapBetween(tokens: readonly Token[], left: number, right: number): number {
  return (tokens[right] as Token).from - (tokens[left] as Token).to;
}

/** The subject before it in the sentence, one soon after it, the last one before, the next one after. */
function nearby(tokens: readonly Token[], figure: Figure, coins: readonly number[]): number | null {
  const { sentence } = tokens[figure.at] as Token;
  const to = Math.max(figure.named, figure.last);
  const before = coins[firstFrom(coins, figure.first) - 1];
  const after = coins[firstFrom(coins, to + 1)];
  const inSentence = (i: number | undefined) =>
    i !== undefined && (tokens[i] as Token).sentence === sentence;
  if (inSentence(before)) return before ?? null;
  if (after !== undefined && inSentence(after) && gapBetween(tokens, to, after) < 5) return after;
  return before ?? after ?? null;
}

/** The place in an ordered list of its first number that is not below `least`. */
function firstFrom(ordered: readonly number[], least: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
