import { can } from '../can.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, type Token } from '../tokens.ts';

/** "... is just false" */
export function isRejected(text: string, tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[Math.max(figure.last, figure.named)] as Token;
  for (
    let i = Math.max(figure.last, figure.named) + 1;
    i < Math.min(tokens.length, figure.at + reach);
    i++
  ) {
    const token = tokens[i] as Token;
    if (token.sentence !== own.sentence)
      return isRejectedAfter(tokens, i) || isRejectedLater(text, tokens, i);
    if (is(token, can.it) && isRetort(text, tokens, i)) return true;
    // "and they ask me if I'm worried. No."
    if (is(token, can.if) && token.clause === own.clause) return false;
    if (token.amount || token.from - own.to > 5) return false;
    if (is(token, can.untrue)) {
      const before = tokens[i - 1] as Token;
      // Arabic has no copula.
      const beside = token.from === own.to;
      return beside || is(before, can.be) || is(before, can.fill) || before.value === ',';
    }
  }
  return false;
}

/** "no it is not", "it isn't": nothing follows that it might not be. */
function isRetort(text: string, tokens: readonly Token[], it: number): boolean {
  let at = it + 1;
  while (tokens[at] && is(tokens[at] as Token, can.be) && !is(tokens[at] as Token, can.not)) at++;
  const not = tokens[at];
  if (!not || at > it + 2 || !is(not, can.not) || gap(tokens[at - 1] as Token, not) > 0)
    return false;
  return endsAt(text, not.end);
}

const endsAt = (text: string, end: number) =>
  /^["”'’]?\s*(?:[.,!…\n]|$)/.test(text.slice(end, end + 8));

/** "... That is simply wrong." */
function isRejectedAfter(tokens: readonly Token[], first: number): boolean {
  const opening = tokens[first] as Token;
  if (!is(opening, can.it) && !is(opening, can.fill)) return false;
  for (let i = first; i < Math.min(tokens.length, first + 5); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== opening.sentence || token.from - opening.to > 3) return false;
    if (is(token, can.untrue)) return i > first;
    if (!is(token, can.it) && !is(token, can.be) && !is(token, can.fill)) return false;
  }
  return false;
}

/** "... Saw this everywhere. It isn't.": a sentence of a rejection alone, after one that states nothing. */
function isRejectedLater(text: string, tokens: readonly Token[], first: number): boolean {
  const { sentence } = tokens[first] as Token;
  let opening = first;
  for (let i = first; i < Math.min(tokens.length, first + 16); i++) {
    const token = tokens[i] as Token;
    const states = token.amount !== null && !(token.amount.inWords && token.amount.unit === 'x');
    if (states || kindOf(token) || token.sentence > sentence + 2) return false;
    const before = tokens[i - 1] as Token;
    if (token.sentence !== before.sentence) opening = i;
    // Its own words alone, with none that is not known.
    const alone = token.from - (tokens[opening] as Token).from === i - opening;
    if (i - opening < 4 && alone && isRetortWord(tokens, opening, i) && endsAt(text, token.end))
      return true;
  }
  return false;
}

function isRetortWord(tokens: readonly Token[], opening: number, at: number): boolean {
  // "No it isn't."
  const from = is(tokens[opening] as Token, can.not) && at > opening ? opening + 1 : opening;
  for (let i = from; i <= at; i++) {
    const token = tokens[i] as Token;
    if (is(token, can.not) || is(token, can.untrue)) return i === at;
    if (!is(token, can.it) && !is(token, can.be) && !is(token, can.fill)) return false;
  }
  return false;
}

/** 3억 달러 아님, 3천만 달러임: it rejects the figure before it. */
export function saidOfAnother(tokens: readonly Token[], at: number): boolean {
  const { clause } = tokens[at] as Token;
  return [1, 2, 3].some((step) => {
    const token = tokens[at - step];
    return token?.amount && token.clause === clause;
  });
}

/** "those are fake, real $OPG is at 0.158": after a comma comes what is true. */
export function corrects(tokens: readonly Token[], untrue: number, figure: number): boolean {
  let comma = false;
  for (let i = untrue + 1; i < figure; i++) {
    const token = tokens[i] as Token;
    if (token.value === ',') comma = true;
    else if (comma && is(token, can.is) && tokens[i - 1]?.class === 'coin') return true;
  }
  return false;
}
