import type { Metric, Stance } from '../../claim.ts';
import type { Figure } from '../figures.ts';
import { is, meaningOf, type Token } from '../tokens.ts';

/** "One bank sees $6,000 by 2027, another says $7,500" */
function saysOver(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  if (a.stance !== 'forecast' || a.metric !== b.metric) return false;
  const says = tokens[b.first - 1];
  return says !== undefined && is(says, 'says') && says.line === (tokens[a.at] as Token).line;
}

/** What may be said of a figure by the words of the one before it. */
const ahead = new Set<Stance>(['forecast', 'hypothetical', 'past']);

/** Gives a figure without a verb of its own the stance of the one before it: "could see a 2x, maybe a 60M cap". */
export function handOnStances(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [a, b] = [figures[i - 1] as Figure, figures[i] as Figure];
    if (!a.metric || !b.metric || b.stance !== 'now' || !ahead.has(a.stance)) continue;
    const said = b.rule === 'compared' && saysOver(tokens, a, b);
    if (b.rule === 'listed' || said || addsTo(tokens, a, b)) b.stance = a.stance;
  }
  for (let i = 1; i < figures.length; i++) {
    const [a, b] = [figures[i - 1] as Figure, figures[i] as Figure];
    if (!a.metric || !b.metric || a.metric === b.metric || b.stance !== 'now') continue;
    if (a.stance === 'now' && a.metric === 'price' && sized.has(b.metric) && means(tokens, a, b)) {
      a.stance = 'hypothetical';
      b.stance = 'hypothetical';
      continue;
    }
    if (!supposed.has(a.stance) || !sized.has(a.metric) || !follows(tokens, a, b)) continue;
    if (sized.has(b.metric)) b.stance = 'hypothetical';
    else if (b.metric === 'change') b.stance = a.stance === 'question' ? 'hypothetical' : a.stance;
  }
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
  const [said, own] = [tokens[a.at] as Token, tokens[b.at] as Token];
  if (own.line !== said.line || own.sentence - said.sentence > 1) return false;
  const start = b.first;
  for (let i = Math.max(a.last, a.named) + 1; i < start; i++) {
    const token = tokens[i] as Token;
    if (is(token, 'now') || token.class === 'coin' || is(token, 'from')) return false;
    if (is(token, 'thus') && (tokens[start] as Token).from - token.to < 4) return true;
  }
  return false;
}

/** "could see a 2x, maybe a 60M cap", "🎯 $0.30 then $0.45": nothing between says otherwise. */
function addsTo(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const end = Math.max(a.last, a.named);
  const start = b.named > end ? Math.min(b.first, b.named) : b.first;
  if ((tokens[a.at] as Token).sentence !== (tokens[b.at] as Token).sentence) return false;
  // "may have a 30M cap but the volume is 33M"
  for (let i = start; i < b.at; i++) if (is(tokens[i] as Token, 'ask')) return false;
  let links = 0;
  for (let i = end + 1; i < start; i++) {
    const token = tokens[i] as Token;
    const passes =
      token.value === ',' || token.value === '/' || is(token, 'and') || is(token, 'about');
    const fills = is(token, 'fill') && !is(token, 'now') && !is(token, 'is');
    // "BTC was at $29k, ETH at $1.6k"
    const other = links > 0 && (token.class === 'coin' || is(token, 'at'));
    const leads = other || is(token, 'will') || (is(token, 'to') && !is(token, 'is'));
    if (!passes && !fills && !leads && token.class !== 'period') return false;
    if (token.value === ',' || is(token, 'and')) links++;
  }
  if (links === 0 || (tokens[start] as Token).from - (tokens[end] as Token).to > 5) return false;
  return a.stance !== 'past' || (a.metric === b.metric && !isOfNow(tokens, b));
}

/** A word in the figure's clause says that it holds now. */
function isOfNow(tokens: readonly Token[], figure: Figure): boolean {
  const { clause } = tokens[figure.at] as Token;
  const isNow = (token: Token) => is(token, 'now') || token.class === 'period';
  for (let i = figure.at; (tokens[i] as Token | undefined)?.clause === clause; i++)
    if (isNow(tokens[i] as Token) || (i > figure.at && is(tokens[i] as Token, 'is'))) return true;
  for (let i = figure.at; (tokens[i] as Token | undefined)?.clause === clause; i--)
    if (isNow(tokens[i] as Token)) return true;
  return false;
}
