import { can } from '../can.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { isUnspaced } from '../unknown-words.ts';

export function endsInQuestion(text: string, tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + reach); i++) {
    const token = tokens[i] as Token;
    if (token.line !== own.line) return false;
    if (token.class === 'sign' && token.value === '?') {
      return token.sentence === own.sentence && !/[.!]\s/.test(text.slice(own.end, token.start));
    }
    if (token.sentence !== own.sentence) return false;
  }
  return false;
}

/** 有5000万吗, いくかな, 갈까요: a particle asks, with or without a sign. */
export function asksAtEnd(text: string, tokens: readonly Token[], figure: Figure): boolean {
  let last = tokens[figure.last] as Token;
  for (let i = figure.last + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== last.sentence || token.clause !== last.clause || token.amount) break;
    if (token.class === 'sign' || gap(last, token) > 1) break;
    last = token;
  }
  if (!is(last, can.ask) || !isUnspaced(text.charCodeAt(last.start))) return false;
  const sure = meaningOf(last, 'ask') === '?' || endsInQuestion(text, tokens, figure);
  return sure && endsThere(text, last.end);
}

/** "$1 by summer, you believe it?": a short clause that asks of all before it. */
export function asksInTag(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.last] as Token;
  let tag = -1;
  let asks = false;
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + reach); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== own.sentence || token.amount) return false;
    if (token.class === 'sign' && token.value === '?')
      return asks && token.from - (tokens[tag] as Token).from < 6;
    if (token.clause !== (tokens[i - 1] as Token).clause || tokens[i - 1]?.value === ',') {
      // One clause of its own, right after the figure's.
      if (tag >= 0 && tokens[i - 1]?.value !== ',') return false;
      tag = i;
      asks = false;
    }
    if (tag >= 0) asks ||= meaningsAsk(token);
  }
  return false;
}

function meaningsAsk(token: Token): boolean {
  for (let entry = token.entry; entry; entry = entry.next)
    if (entry.class === 'ask' && entry.value === '?') return true;
  return false;
}

/** 넘을까요？, いくの？: where verbs stand last, a sign that follows them asks what they say. */
export function asksLast(text: string, tokens: readonly Token[], figure: Figure): boolean {
  if (!endsInQuestion(text, tokens, figure)) return false;
  let left = tokens[Math.max(figure.last, figure.named)] as Token;
  for (let i = Math.max(figure.last, figure.named) + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (gap(left, token) > 0 || token.amount || is(token, can.why) || kindOf(token)) return false;
    if (token.value === '?') return true;
    if (token.clause !== left.clause) return false;
    left = token;
  }
  return false;
}

/** A syllable more may follow: 갈까요. */
const endsThere = (text: string, end: number) =>
  /^[\p{L}]{0,2}(?![\p{L}\p{N}])/u.test(text.slice(end, end + 4));

/** Whether the figure is the last thing that its sentence says. */
export function endsSentence(tokens: readonly Token[], figure: Figure): boolean {
  const to = Math.max(figure.last, figure.named);
  const last = tokens[to] as Token;
  let left = last;
  for (let i = to + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (gap(left, token) > (i === to + 1 ? 1 : 0) || token.line !== last.line) return false;
    if (token.value === '?') return true;
    const passes =
      token.class === 'coin' ||
      token.class === 'year' ||
      is(token, can.on) ||
      is(token, can.of) ||
      is(token, can.month) ||
      is(token, can.will) ||
      token.class === 'period' ||
      is(token, can.ask) ||
      is(token, can.fill);
    if (!passes) return false;
    left = token;
  }
  return false;
}
