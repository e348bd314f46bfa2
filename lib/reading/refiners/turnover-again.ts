import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, gap, open } from '../figures.ts';
import { is, type Token } from '../tokens.ts';
import { links } from './carry-words.ts';

const frequencies = anyOf('often', 'always', 'never');
const times = anyOf('now', 'then', 'often', 'always', 'never', 'period');

/** "vol / mcap for $OPG: 1.08. For $TAO: 0.04", "volume tops the cap most days, today 1.1": no price. */
export function isTurnoverAgain(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  if (a.metric !== 'turnover' || (b.metric !== 'price' && !open(b))) return false;
  const { unit, magnitude, low, lowStep, sign } = b.amount;
  const own = tokens[b.at] as Token;
  const said = tokens[a.at] as Token;
  const traded = tokens[b.first - 1];
  // "$OPG traded 140% of its cap. $DOGE traded 4%"
  if (unit === 'percent' && a.amount.unit === unit && traded && is(traded, can.traded) && !sign)
    return (tokens[b.at] as Token).sentence - (tokens[a.at] as Token).sentence < 2;
  if (unit === 'percent' && a.amount.unit === unit && !sign && isAnothers(tokens, a, b))
    return true;
  if (unit || magnitude || sign || low > 20 || (lowStep >= 1 && b.relation === 'eq')) return false;
  if (own.line - said.line > 1 || own.sentence - said.sentence > 1) return false;
  if (b.relation !== 'eq' && own.sentence === said.sentence && isOften(tokens, b)) return true;
  const stated = a.rule !== 'turnover-compared' && a.amount.unit === '';
  for (let i = b.first - 1; i > Math.max(a.last, a.named); i--) {
    const token = tokens[i] as Token;
    if (gap(token, tokens[i + 1] as Token) > 0) return false;
    if (token.class === 'coin' && !stated) return false;
    const passes = token.class === 'sign' || token.class === 'coin' || is(token, times);
    if (
      !passes &&
      !is(token, can.on) &&
      !is(token, can.and) &&
      !is(token, can.about) &&
      !is(token, can.was)
    )
      return false;
  }
  return true;
}

/** "$FET's volume is 9% of its cap. $OPG's is 105%" */
function isAnothers(tokens: readonly Token[], a: Figure, b: Figure): boolean {
  const { line, sentence } = tokens[b.at] as Token;
  if (sentence - (tokens[a.at] as Token).sentence !== 1 || line !== (tokens[a.at] as Token).line)
    return false;
  let coin = false;
  for (let i = b.first - 1; tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i] as Token;
    if (gap(token, tokens[i + 1] as Token) > 0) return false;
    if (token.class === 'coin') coin = true;
    else if (!is(token, links) && token.value !== ':') return false;
  }
  return coin;
}

/** "it usually sits above 1" */
function isOften(tokens: readonly Token[], figure: Figure): boolean {
  const { clause } = tokens[figure.at] as Token;
  let it = false;
  let often = false;
  for (let i = figure.first - 1; (tokens[i] as Token | undefined)?.clause === clause; i--) {
    const token = tokens[i] as Token;
    it ||= is(token, can.it);
    often ||= is(token, frequencies);
  }
  return it && often;
}
