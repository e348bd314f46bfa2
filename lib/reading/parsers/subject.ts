import { can } from '../can.ts';
import { gap, reach } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { is, type Token } from '../tokens.ts';

/** "volume is up 690%", "fees up 31%": something else moved. */
export function subjectIsNotPrice(tokens: readonly Token[], verb: number): boolean {
  const { clause } = tokens[verb] as Token;
  if (isUnknown(tokens, verb)) return true;
  let right = tokens[verb] as Token;
  let unknown = 0;
  let copula = false;
  let own = false;
  for (let i = verb - 1; i >= Math.max(0, verb - reach); i--) {
    const token = tokens[i] as Token;
    if (token.clause !== clause)
      return (right === tokens[verb] || right.value === ',') && countsOthers(tokens, i);
    if (is(token, can.be) && is(token, can.is)) copula = true;
    unknown += gap(token, right);
    if (token.amount && unknown < 3) return suppliesBefore(tokens, i);
    if (unknown > 2 || token.amount) return false;
    const kind = kindOf(token);
    // "reaches a $100B market cap and gains 7%"
    const stated = tokens[i - 1]?.amount && gap(tokens[i - 1] as Token, token) === 0;
    if (kind && stated && is(right, can.and)) return false;
    if (kind) return kind !== 'price' && kind !== 'deal';
    // "got its ETF approved and it's down 5%"
    if (is(token, can.it) && i > 0 && is(tokens[i - 1] as Token, can.and)) own = true;
    if (is(token, can.whole) && !own) return true;
    if (token.class === 'coin') {
      // "Ethereum validators are up"
      if (copula && gap(token, right) > 0) return true;
      // "el volumen de $OPG sube", "searches for $OPG are up"
      let at = i - 1;
      while (at >= 0 && isLink(tokens[at] as Token)) at--;
      const before = tokens[at];
      const linked = tokens[at + 1] as Token;
      if (copula && at < i - 1 && linked.from > (before?.to ?? 0)) return true;
      return (
        before !== undefined &&
        before.clause === clause &&
        kindOf(before) !== null &&
        kindOf(before) !== 'price' &&
        kindOf(before) !== 'deal'
      );
    }
    right = token;
  }
  return false;
}

/** "its supply is 120.7M and growing" */
function suppliesBefore(tokens: readonly Token[], amount: number): boolean {
  const { clause } = tokens[amount] as Token;
  for (let i = amount - 1; tokens[i]?.clause === clause; i--) {
    const token = tokens[i] as Token;
    if (token.amount || gap(token, tokens[i + 1] as Token) > 0) return false;
    const kind = kindOf(token);
    if (kind) return kind === 'supply' || kind.endsWith('_supply');
  }
  return false;
}

/** "My bank account is up": an article, words that are not known, a copula, and no coin in the sentence. */
function isUnknown(tokens: readonly Token[], verb: number): boolean {
  const article = tokens[verb - 2];
  const copula = tokens[verb - 1];
  const own = tokens[verb] as Token;
  // "SPY is up 16%"
  const alone = copula?.sentence === own.sentence && article && article.sentence < own.sentence;
  if (alone && is(copula, can.be) && is(copula, can.is) && copula.class !== 'coin')
    return copula.from - article.to > 0 && gap(copula, own) === 0 && article.line === own.line;
  if (!article || !copula || !is(copula, can.be) || article.sentence !== own.sentence) return false;
  if (copula.class === 'coin' || gap(article, copula) === 0 || gap(copula, own) > 0) return false;
  return is(article, can.article) && tokens[verb - 3]?.sentence !== own.sentence;
}

const isLink = (token: Token) =>
  is(token, can.of) || is(token, can.article) || (is(token, can.on) && !is(token, can.from));

/** "30K members, up 9%": the clause before has counted something else. */
function countsOthers(tokens: readonly Token[], at: number): boolean {
  const { clause } = tokens[at] as Token;
  let counted = false;
  let stated = false;
  for (let i = at; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.clause !== clause) return stated && counted;
    // "treasury holds $1.6B, up 9%"
    if (token.amount && (counted || stated)) return counted;
    if (token.amount) stated = true;
    if (kindOf(token) && kindOf(token) !== 'other') return false;
    if (is(token, can.other)) counted = true;
  }
  return stated && counted;
}
