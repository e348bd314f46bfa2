import type { Stance } from '../../claim.ts';
import { can } from '../can.ts';
import type { Figure } from '../figures.ts';
import { is, type Token } from '../tokens.ts';
import { suppose } from './suppose.ts';

/** What may be said of a figure by the words of the one before it. */
const ahead = new Set<Stance>(['forecast', 'hypothetical', 'past']);

/** Gives a figure without a verb of its own the stance of the one before it: "could see a 2x, maybe a 60M cap". */
export function handOnStances(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const a = figures[i - 1] as Figure;
    const b = figures[i] as Figure;
    if (!a.metric || !b.metric || b.stance !== 'now') continue;
    // "SHIB to 1 cent? With 589T in circulation that's a 5.9T cap"
    const counted = a.stance === 'now' && a.metric.endsWith('_supply');
    suppose(tokens, (counted && figures[i - 2]) || a, b);
    if (b.stance !== 'now' || !ahead.has(a.stance)) continue;
    const said = b.rule === 'compared' && saysOver(tokens, a, b);
    const level = a.metric === 'change' && b.metric === 'price' && leadsTo(tokens, a, b);
    if (b.rule === 'listed' || said || level || addsTo(tokens, a, b)) b.stance = a.stance;
  }
}

/** "could fall another 15% this week to $2,500" */
function leadsTo(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  for (let i = Math.max(a.last, a.named) + 1; i < b.first; i++) {
    const token = tokens[i] as Token;
    const passes = token.class === 'period' || is(token, can.on) || is(token, can.last);
    if (!passes && !is(token, can.to) && !is(token, can.fill)) return false;
  }
  return is(tokens[b.first - 1] as Token, can.to);
}

/** "One bank sees $6,000 by 2027, another says $7,500" */
function saysOver(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  if (a.stance !== 'forecast' || a.metric !== b.metric) return false;
  const says = tokens[b.first - 1];
  return says !== undefined && is(says, can.says) && says.line === (tokens[a.at] as Token).line;
}

/** "could see a 2x, maybe a 60M cap", "🎯 $0.30 then $0.45": nothing between says otherwise. */
function addsTo(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const end = Math.max(a.last, a.named);
  const start = b.named > end ? Math.min(b.first, b.named) : b.first;
  if ((tokens[a.at] as Token).sentence !== (tokens[b.at] as Token).sentence) return false;
  // "may have a 30M cap but the volume is 33M"
  for (let i = start; i < b.at; i++) if (is(tokens[i] as Token, can.ask)) return false;
  let links = 0;
  for (let i = end + 1; i < start; i++) {
    const token = tokens[i] as Token;
    const passes =
      token.value === ',' || token.value === '/' || is(token, can.and) || is(token, can.about);
    const fills = is(token, can.fill) && !is(token, can.now) && !is(token, can.is);
    // "BTC was at $29k, ETH at $1.6k"
    const other = links > 0 && (token.class === 'coin' || is(token, can.at));
    const leads = other || is(token, can.will) || (is(token, can.to) && !is(token, can.is));
    // "that's a $3B cap with a $16B FDV"
    const counted = b.metric?.endsWith('_supply') === true;
    const joins = is(token, can.with) && a.stance !== 'past' && !counted;
    if (!passes && !fills && !leads && !joins && token.class !== 'period') return false;
    if (token.value === ',' || is(token, can.and) || joins) links++;
  }
  if (links === 0 || (tokens[start] as Token).from - (tokens[end] as Token).to > 5) return false;
  return a.stance !== 'past' || (a.metric === b.metric && !isOfNow(tokens, b));
}

/** A word in the figure's clause says that it holds now. */
function isOfNow(tokens: readonly Token[], figure: Figure): boolean {
  const { clause } = tokens[figure.at] as Token;
  const isNow = (token: Token) => is(token, can.now) || token.class === 'period';
  for (let i = figure.at; (tokens[i] as Token | undefined)?.clause === clause; i++)
    if (isNow(tokens[i] as Token) || (i > figure.at && is(tokens[i] as Token, can.is))) return true;
  for (let i = figure.at; (tokens[i] as Token | undefined)?.clause === clause; i--)
    if (isNow(tokens[i] as Token)) return true;
  return false;
}
