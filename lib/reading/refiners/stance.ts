import type { Metric } from '../../claim.ts';
import { can } from '../can.ts';
import { anyOf, type Classes, meet } from '../classes.ts';
import { type Figure, gap, reach } from '../figures.ts';
import { kindOf, metricOf } from '../governors.ts';
import { is, meaningOf, type Token } from '../tokens.ts';
import { isHeadedFor, isLabelled, opensSupposition } from './ahead.ts';
import { corrects, isRejected, saidOfAnother } from './denials.ts';
import { handOnStances } from './hand-on.ts';
import { asksAtEnd, asksInTag, asksLast, endsInQuestion, endsSentence } from './questions.ts';
import { isOver, isSubject, isYearAhead, isYearOver, opensIn, opensSentence } from './when.ts';

/** Whether a figure is said to hold now, was, will be, might be, is asked about or denied. */
export function setStances(
  text: string,
  tokens: readonly Token[],
  figures: readonly Figure[],
  said: Classes,
): void {
  for (const figure of figures) {
    if (!isStated(figure) || figure.stance !== 'now') continue;
    const context = readContext(text, tokens, figure, said);
    if ((tokens[figure.at] as Token).settled.verbLast) readAfter(text, tokens, figure, context);
    if (context.hypothetical) figure.stance = 'hypothetical';
    else if (context.question) figure.stance = 'question';
    else if (context.forecast) figure.stance = 'forecast';
    else if (context.denied) figure.stance = 'denied';
    else if (context.past) figure.stance = 'past';
    if (context.short && figure.stance === 'denied') {
      figure.stance = 'now';
      figure.relation = 'lt';
    }
  }
  handOnStances(tokens, figures);
}

/** What an arrow may aim at. */
const aimed = new Set<Metric>(['price', 'market_cap', 'fdv', 'change', 'rank', 'ath']);

const priced = new Set<Metric>(['price', 'market_cap', 'fdv']);

const isStated = (figure: Figure): figure is Stated => figure.metric !== null;

type Stated = Figure & { metric: Metric };

type Context = Record<
  'hypothetical' | 'question' | 'presumed' | 'forecast' | 'denied' | 'past' | 'short',
  boolean
>;

/** What a word before a figure has to be to say how it is meant; most are none of these. */
const telling = anyOf(
  'if',
  'would',
  'why',
  'ask',
  'now',
  'will',
  'target',
  'arrow',
  'not',
  'untrue',
  'short',
  'then',
  'was',
  'since',
  'year',
  'amount',
  ':',
);
const suppositions = anyOf('would');
const rejections = anyOf('not', 'untrue');
const questions = anyOf('?');

function readContext(
  text: string,
  tokens: readonly Token[],
  figure: Stated,
  said: Classes,
): Context {
  const found: Context = {
    hypothetical: false,
    question: false,
    presumed: false,
    forecast: false,
    denied: false,
    past: false,
    short: false,
  };
  const own = tokens[figure.at] as Token;
  const from = figure.named < 0 ? figure.first : Math.min(figure.named, figure.first);
  const periodOf = figure.metric === 'change' && figure.period !== null;
  let asked = false;
  let presumed = false;
  let present = false;
  let far = false;
  let stated = false;
  let headed = false;
  let right = own;
  let linked = true;
  let apart = false;
  let holds = false;
  let told = false;
  let supposed = false;
  for (let i = figure.at - 1; i >= Math.max(0, figure.at - reach); i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== own.sentence) break;
    const sameClause = token.clause === own.clause && !apart;
    // "listed 2 hours ago and it's up 28%"
    if (is(token, can.and) && i + 1 < from && isSubject(tokens, i + 1)) apart = true;
    const words = own.from - token.to;
    if (gap(token, right) > 0 && i < from) linked = false;
    if (!is(token, telling)) {
      right = token;
      continue;
    }
    // German "sollte": "should it reach", but "it should reach".
    if (is(token, can.if) && !told && (!is(token, can.will) || isOpening(tokens, i)))
      found.hypothetical = supposed = true;
    // "if you had bought when it was $400"
    if (is(token, can.then) && sameClause && meaningOf(token, 'then') === 'when') told = true;
    // "said it would be worth $1, and it is still at 0.16"
    if (is(token, can.would) && sameClause && !(far && present)) {
      const why = tokens[i - 1];
      // "needs a 39% rally to get back to its high"
      const high = figure.metric === 'ath' || figure.metric === 'atl';
      const standing = high && (tokens[from] as Token).from - token.to > 2;
      // "why would anyone sell at a 30M cap"
      const granted = why && is(why, can.why) && !between(tokens, i, figure.at, can.level);
      found.hypothetical ||= !standing && (!granted || between(tokens, i, figure.at, can.to));
    }
    if (is(token, can.why)) presumed = true;
    // "If you are down, remember $TAO was as well"
    // "holding since a 2M cap"
    if (is(token, can.since) && linked && sameClause && words < 3 && priced.has(figure.metric))
      found.past = true;
    if (presumed && sameClause && is(token, can.why) && is(token, can.then)) {
      found.past = true;
      break;
    }
    if (is(token, can.ask) && !presumed) asked = asked || isOpening(tokens, i);
    // "was still at $0.30", "valait encore 60 millions"
    const verb = token.settled.verbLast ? undefined : tokens[i - 1];
    const still = verb !== undefined && is(token, can.now) && is(verb, can.was);
    if (is(token, can.now) && !is(token, can.is) && !still) present = true;
    if (is(token, can.now) && sameClause && !still) present = true;
    const near = sameClause && words < 12 && !far;
    const points =
      is(token, can.target) ||
      (is(token, can.arrow) &&
        aimed.has(figure.metric) &&
        !present &&
        figure.rule !== 'from-to' &&
        !isLabelled(tokens, i));
    // "cuts its target from $200,000 to $100,000"
    const aims = figure.rule === 'from-to' && sameClause && is(token, can.target);
    if (aims || (near && !presumed && (points || isLeading(tokens, token, figure))))
      found.forecast = true;
    // "EOY targets: $BTC $150k, $ETH $8k"
    if (token.value === ':') headed = words > 0 && !present;
    else if (token.amount) headed = headed && i > from;
    else if (headed && !presumed && (is(token, can.target) || isLeading(tokens, token, figure)))
      found.forecast = true;
    const often = figure.frequency === 'never' && is(token, can.never);
    if (is(token, can.untrue) && words < 9 && !stated && !saidOfAnother(tokens, i))
      found.denied ||= !corrects(tokens, i, figure.first);
    // "isn't even a top 10 coin"
    const beyond = figure.rule === 'rank-top' && is(token, can.short);
    const denies =
      (is(token, can.not) || beyond) && !(token.settled.verbLast && saidOfAnother(tokens, i));
    if (linked && sameClause && !found.forecast && denies && words < 9 && !often) {
      found.denied = true;
      if (between(tokens, i, figure.at, can.level)) found.short = true;
    }
    if (!present && !periodOf) {
      // "Even with yesterday's pump its cap is below 35M"
      const verb = is(token, can.ask) && is(token, can.be) && !is(token, can.was) && sameClause;
      if (verb && !token.settled.verbLast) holds = true;
      const over = isOver(tokens, i) && (sameClause || opensSentence(tokens, i));
      if (over && !holds) found.past = true;
      // "was 15M and went to 30M"
      const arrived = figure.rule === 'from-to';
      // "33M were traded in the last 24 hours": up to now.
      const traded = figure.metric === 'volume' && figure.period !== null && is(token, can.is);
      // "opened at $0.025 on a 100B supply"
      const another = token.settled.verbLast
        ? saidOfAnother(tokens, i)
        : far && is(token, can.level) && figure.metric.endsWith('_supply');
      if (is(token, can.was) && sameClause && words < 14 && !arrived && !traded && !another)
        found.past = true;
      if (token.class === 'year' && (sameClause || opensIn(tokens, i)) && isYearOver(tokens, i))
        found.past = true;
    }
    // A figure before this one in the clause took its own verb.
    if (token.amount && sameClause) far = true;
    if (token.amount) stated = true;
    right = token;
  }
  for (let i = figure.last + 1; i < Math.min(tokens.length, figure.last + reach); i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== own.sentence || token.clause !== own.clause || token.amount) break;
    const words = token.from - own.to;
    // "30M, and the volume of yesterday was 41M"
    if (words > 8 || (i !== figure.named && metricOf(token))) break;
    if (own.settled.verbLast && leavesIt(token)) break;
    if (is(token, can.would) && words < 5) found.hypothetical = true;
    if (is(token, can.would)) break;
    // "lost the 400 and aims at 380": what follows is another's.
    if (
      is(token, can.and) &&
      tokens[i + 1]?.line === own.line &&
      is(tokens[i + 1] as Token, can.will)
    )
      break;
    // "at 16 cents, so I'll see you at work"
    const mine = tokens[i - 1];
    if (mine && i - 1 > figure.last && is(mine, can.self) && isAhead(tokens, token, figure)) break;
    // "sub 15c $OPG won't last": the coin has a verb of its own.
    const another = tokens[i - 1]?.class === 'coin' && tokens[i + 1]?.clause === own.clause;
    if (another && i - 1 > figure.last && isAhead(tokens, token, figure)) break;
    // "190M in circulation, the rest unlocks by 2028": two words more are another's.
    const apart = gap(tokens[i - 1] as Token, token) > 1;
    // "It was at 100k by December"
    const over = found.past && is(token, can.month);
    // "a supply of 5.5T isn't going to get anyone to $1"
    const ahead = isAhead(tokens, token, figure) && !is(token, can.ask);
    if (ahead && figure.metric.endsWith('_supply') && is(tokens[i - 1] as Token, can.not)) break;
    if (words < 5 && !apart && ahead && !over) found.forecast = true;
    if (!apart && is(token, can.by) && tokens[i + 1]?.class === 'year') found.forecast = true;
    if (!apart && isYearAhead(tokens, i)) found.forecast = true;
    // "was down 3.9% as of 4 p.m."
    if (is(token, can.now) && !is(token, can.is) && !is(token, can.fill) && !statesMore(tokens, i))
      found.past = false;
    // "was 90 cents in 2021 and it is 8 cents today"
    if (far && i === figure.last + 1 && is(token, can.now)) found.past = false;
    // "SOL at $140 is where you wanted to buy when it was $290"
    const holds =
      i === figure.last + 1 && is(token, can.ask) && is(token, can.be) && !is(token, can.was);
    if (holds) present = true;
    // "BTC at 16k was the deal of a lifetime"
    const end = Math.max(figure.last, figure.named);
    const was = i === end + 1 && is(token, can.was) && !is(token, can.deal);
    if (was && !periodOf && !present && priced.has(figure.metric)) found.past = true;
    if (!periodOf && !present && (isOver(tokens, i) || isYearOver(tokens, i))) found.past = true;
  }
  if (figure.amount.ending === 'was' || isLeft(tokens, figure)) found.past = true;
  // "if you bought at ATH ($0.4213)"
  const high = figure.metric === 'ath' || figure.metric === 'atl';
  if (high && tokens[figure.first - 1]?.value === '(') found.hypothetical = false;
  if (meet(said, suppositions) && opensSupposition(tokens, figure)) found.hypothetical = true;
  if (isHeadedFor(tokens, figure)) found.forecast = true;
  // "not to 1 cent with 549 trillion supply": how many there are is no part of it.
  const lead = tokens[figure.first - 1];
  const given = figure.metric.endsWith('_supply') && lead !== undefined && is(lead, can.with);
  if (given && !supposed)
    Object.assign(found, { hypothetical: false, forecast: false, denied: false });
  if (meet(said, rejections) && isRejected(text, tokens, figure)) found.denied = true;
  if (figure.metric === 'ath' || figure.metric === 'atl' || figure.frequency === 'never')
    found.past = false;
  // "Why will it", "how are people about to say": what follows is taken for granted.
  if (presumed || figure.metric === 'max_supply') found.forecast = false;
  found.presumed = presumed;
  found.question =
    !presumed &&
    figure.rule !== 'change-asked' &&
    (asksAtEnd(text, tokens, figure) ||
      (meet(said, questions) &&
        (asksInTag(tokens, figure) ||
          (endsInQuestion(text, tokens, figure) && (asked || endsSentence(tokens, figure))))));
  return found;
}

/** "hit $30 and is now $5.60", "hit $30, now $5.60" */
function isLeft(tokens: readonly Token[], figure: Stated): boolean {
  const link = tokens[figure.last + 1];
  if (!priced.has(figure.metric) || figure.relation !== 'eq' || !link) return false;
  if (!is(link, can.and) && link.value !== ',') return false;
  for (let i = figure.last + 2; i < figure.last + 5; i++) {
    const token = tokens[i];
    const before = tokens[i - 1] as Token;
    if (!token || token.line !== link.line || gap(before, token) > 0) return false;
    if (token.amount) return is(before, can.now) && token.amount.unit === figure.amount.unit;
    if (!is(token, can.be) && !is(token, can.it)) return false;
  }
  return false;
}

const isAhead = (tokens: readonly Token[], token: Token, figure: Figure) =>
  is(token, can.will) && !(is(token, can.is) && isPassive(tokens, figure));

/** Not "is impossible", which speaks of what stands before it. */
const isLeading = (tokens: readonly Token[], token: Token, figure: Figure) =>
  isAhead(tokens, token, figure) && meaningOf(token, 'will') !== 'after';

/** German "wird mit 30 Mio. bewertet": one word for "will" and "is", which its participle settles. */
function isPassive(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.at] as Token;
  for (let i = figure.at + 1; i < Math.min(tokens.length, figure.at + 6); i++) {
    const token = tokens[i] as Token;
    if (token.clause !== own.clause || token.amount) return false;
    if (is(token, can.traded)) return true;
  }
  return false;
}

/** Where verbs stand last, what they say of the figure stands after it: 않는다, değil, になったら. */
function readAfter(text: string, tokens: readonly Token[], figure: Figure, found: Context): void {
  if (!found.presumed && asksLast(text, tokens, figure)) found.question = true;
  // を超えたら is a bound and a condition.
  const from = Math.max(figure.at, figure.named);
  let left = tokens[from] as Token;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.clause !== left.clause || token.amount || token.from - left.to > 2) return;
    if (token.class === 'coin' || kindOf(token) || leavesIt(token)) return;
    if (is(token, can.if) || is(token, can.would)) found.hypothetical = true;
    if (is(token, can.will) || is(token, can.target)) found.forecast = true;
    if (is(token, can.was)) found.past = true;
    if (is(token, can.short)) found.short = true;
    if (is(token, can.not) || is(token, can.untrue) || is(token, can.short)) found.denied = true;
    left = token;
  }
}

/** 138달러인데: what follows takes it for granted. */
const leavesIt = (token: Token) => is(token, can.and) && is(token, can.is);

/** Whether another figure follows in the clause, whose words those before it may be. */
function statesMore(tokens: readonly Token[], at: number): boolean {
  const { clause } = tokens[at] as Token;
  for (let i = at + 1; (tokens[i] as Token | undefined)?.clause === clause; i++)
    if ((tokens[i] as Token).amount) return true;
  return false;
}

/** A question word that opens its clause, not the verb of a statement. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  // "Honest question: is it ...?"
  if (!before || before.sentence !== token.sentence || before.value === ':') return true;
  return before.clause !== token.clause || (is(before, can.and) && gap(before, token) === 0);
}

function between(tokens: readonly Token[], from: number, to: number, what: Classes): boolean {
  for (let i = from + 1; i < to; i++) if (is(tokens[i] as Token, what)) return true;
  return false;
}
