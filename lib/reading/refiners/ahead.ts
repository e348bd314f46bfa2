import { can } from '../can.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, type Token } from '../tokens.ts';

/** "Circulating ➡️ 190M": an arrow after what opens its line stands for a colon. */
export function isLabelled(tokens: readonly Token[], arrow: number): boolean {
  const own = tokens[arrow] as Token;
  const label = tokens[arrow - 1];
  const before = tokens[arrow - 2];
  if (!label || label.line !== own.line || !kindOf(label) || kindOf(label) === 'price')
    return false;
  return !before || before.line !== own.line;
}

/** "At $1, $OPG would have", "With a cap of 500M, $OPG would be" */
export function opensSupposition(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.at] as Token;
  let at = figure.first - 1;
  while (at > 0 && (tokens[at - 1] as Token).sentence === own.sentence) at--;
  const opening = tokens[at];
  if (!opening || opening.sentence !== own.sentence || own.from - opening.to > 4) return false;
  if (!is(opening, can.at) && !is(opening, can.with)) return false;
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + reach); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== own.sentence || token.clause > own.clause + 1) return false;
    if (is(token, can.would)) return true;
  }
  return false;
}

/** "$OPG to $1" */
export function isHeadedFor(tokens: readonly Token[], figure: Figure): boolean {
  const coin = tokens[figure.first - 2];
  const to = tokens[figure.first - 1];
  if (coin?.class !== 'coin' || !to || !is(to, can.to) || gap(coin, to) > 0) return false;
  // Vietnamese "lên" is "to" and "rose to"; Arabic verbs stand first: "reached $OPG to $1".
  const moved = [to, tokens[figure.first - 3], tokens[figure.first - 4]];
  // Spanish "a" is "to" and "at".
  if (is(to, can.at)) return false;
  return !moved.some(
    (token) =>
      token?.clause === to.clause &&
      (is(token, can.up) || is(token, can.down) || is(token, can.level)),
  );
}
