import type { Metric } from '../../claim.ts';
import { can } from '../can.ts';
import { type Figure, gap, open, reach } from '../figures.ts';
import { kindOf } from '../governors.ts';
import { fits } from '../parsers/by-metric.ts';
import { inAnotherCoin } from '../parsers/price.ts';
import { is, type Token } from '../tokens.ts';
import { large } from './magnitudes.ts';

/** "$SUI at 3.1b mcap does 1.4b in volume while $AVAX at 8b does 500m": the same metrics in the same order. */
export function compared(tokens: readonly Token[], figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const figure = figures[i] as Figure;
    if (!open(figure)) continue;
    if (isCapOfRank(tokens, figures[i - 1] as Figure, figure)) {
      figure.metric = 'market_cap';
      figure.rule = 'cap-of-rank';
      continue;
    }
    if (isParallelCap(tokens, figure)) {
      figure.metric = 'market_cap';
      figure.rule = 'parallel';
      continue;
    }
    if (isHolding(tokens, figures, i) || figure.amount.sign === '+') continue;
    if (inAnotherCoin(tokens, figure, -1)) continue;
    const token = tokens[figure.at] as Token;
    // "its cap ($363B) is 4.6 times Solana's ($78B)"
    const times = i > 1 && open(figures[i - 1] as Figure) && figures[i - 1]?.amount.unit === 'x';
    const previous = figures[times ? i - 2 : i - 1] as Figure;
    const said = tokens[previous.at] as Token;
    if (
      token.sentence - said.sentence > 1 ||
      !previous.metric ||
      previous.metric === 'change' ||
      previous.metric === 'rank'
    )
      continue;
    const coin = coinBetween(tokens, previous.last, figure.first);
    const next =
      previous.rule === 'compared' && token.clause === said.clause
        ? following(figures, i - 1)
        : null;
    const joined = joinsFigures(tokens, Math.max(previous.last, previous.named), figure.first);
    // "ETH at $2,980 and ETH/BTC at 0.0317"
    if (coin && tokens[coin - 1]?.value === '/' && tokens[coin - 2]?.class === 'coin') continue;
    if (!coin && !joined && !next) continue;
    if (
      token.sentence !== said.sentence &&
      joined !== 'it' &&
      !(coin && (isMeasured(tokens, figure) || isParallel(tokens, figure, coin)))
    )
      continue;
    let metric: Metric = (coin || joined ? null : next) ?? previous.metric;
    if (coin) {
      // The figures of the coin before, from its first on.
      const near = figures.slice(Math.max(0, i - 8), i);
      const start = near.findIndex((one) => {
        const at = tokens[one.at] as Token;
        return (
          at.sentence === token.sentence &&
          one.metric !== null &&
          coinBetween(tokens, one.last, figure.first) === coin
        );
      });
      const first = near[start]?.metric;
      // "the 6th largest at $78B, behind $BNB at $120B"
      if (first && first !== 'rank') metric = first;
    }
    if (
      !fits(metric, figure.amount) ||
      (large.has(metric) && !figure.amount.magnitude && !figure.amount.priceLike)
    )
      continue;
    if (figure.amount.unit === 'percent' || figure.amount.unit === 'x') continue;
    figure.metric = metric;
    figure.rule = 'compared';
  }
}

/** "bought 31M $OPG at a cap of $4M, it's now worth $5M", "a million dollars worth of $OPG": somebody's own. */
export function isHolding(
  tokens: readonly Token[],
  figures: readonly Figure[],
  index: number,
): boolean {
  const figure = figures[index] as Figure;
  const lead = tokens[figure.first - 1];
  const worth = tokens[figure.last + 1];
  const of = tokens[figure.last + 2];
  if (worth && of && is(worth, can.trade) && is(of, can.of) && !is(worth, can.of)) return true;
  return (
    index > 1 && figures[index - 2]?.dead === 'deal' && lead !== undefined && is(lead, can.trade)
  );
}

/** "時価総額2位、約3900億ドル", "number two by market cap (about $390bn)": what it is ranked by. */
function isCapOfRank(tokens: readonly Token[], rank: Figure, figure: Figure): boolean {
  const { unit, magnitude, low } = figure.amount;
  if (rank.metric !== 'rank' || unit.length !== 3 || magnitude < 4 || low < 1e6) return false;
  let end = Math.max(rank.last, rank.named);
  if (tokens[end + 1] && is(tokens[end + 1] as Token, can.by) && tokens[end + 2]) end += 2;
  const left = tokens[end] as Token;
  const own = tokens[figure.first] as Token;
  // "10th by market cap. $15B."
  const alone = tokens[figure.last + 1]?.sentence !== own.sentence && figure.first === end + 1;
  if (alone && own.line === left.line && is(left, can.market_cap)) return gap(left, own) === 0;
  if (left.sentence !== own.sentence || own.from - left.to > 3) return false;
  for (let i = end + 1; i < figure.first; i++) {
    const token = tokens[i] as Token;
    if (token.class === 'coin' || is(token, can.deal) || is(token, can.other) || is(token, can.up))
      return false;
    if (gap(tokens[i - 1] as Token, token) > 0) return false;
  }
  return true;
}

/** "$SHIB is at 5b", after another coin's cap: nothing but what leads from the coin to the figure. */
function isParallel(tokens: readonly Token[], figure: Figure, coin: number, led = false): boolean {
  const own = tokens[coin] as Token;
  if ((!led && tokens[coin - 1]?.sentence === own.sentence) || figure.amount.magnitude < 6)
    return false;
  for (let i = coin + 1; i < figure.first; i++) {
    const token = tokens[i] as Token;
    if (gap(tokens[i - 1] as Token, token) > 0) return false;
    if (!is(token, can.is) && !is(token, can.at) && !is(token, can.fill) && !is(token, can.about))
      return false;
  }
  const last = tokens[figure.last] as Token;
  const next = tokens[figure.last + 1];
  const ends = !next || next.clause !== last.clause || (led && is(next, can.with));
  return figure.first > coin + 1 && ends;
}

/** "If $OPG had 5% of $TAO's market cap ... TAO is at 3.4B": the last word for a size was a cap. */
function isParallelCap(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.amount.magnitude < 9 || (figure.amount.unit && figure.amount.unit.length !== 3))
    return false;
  const coin = coinBetween(tokens, Math.max(-1, figure.first - 5), figure.first);
  if (!coin || tokens[coin]?.sentence !== tokens[figure.first]?.sentence) return false;
  const lead = tokens[coin - 1];
  const against = lead !== undefined && (is(lead, can.to) || is(lead, can.versus));
  if (!isParallel(tokens, figure, coin, against)) return false;
  for (let i = coin - 1; i >= Math.max(0, coin - reach); i--) {
    const kind = kindOf(tokens[i] as Token);
    if (kind && kind !== 'deal') return kind === 'market_cap';
  }
  return false;
}

/** $TAO の34億ドルと比べたら */
function isMeasured(tokens: readonly Token[], figure: Figure): boolean {
  const own = tokens[figure.last] as Token;
  return [1, 2].some((step) => {
    const token = tokens[figure.last + step];
    return token?.clause === own.clause && gap(own, token) < step && is(token, can.versus);
  });
}

/** The metric that came after the one which a compared figure repeats. */
function following(figures: readonly Figure[], compared: number): Metric | null {
  const { metric } = figures[compared] as Figure;
  for (let i = compared - 1; i >= Math.max(0, compared - 8); i--) {
    const one = figures[i] as Figure;
    const next = figures[i + 1] as Figure;
    if (one.metric === metric && one.rule !== 'compared')
      return i + 1 < compared ? next.metric : null;
  }
  return null;
}

function coinBetween(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > Math.max(from, to - reach); i--)
    if ((tokens[i] as Token).class === 'coin') return i;
  return 0;
}

function isDenied(tokens: readonly Token[], figure: number): boolean {
  for (let i = figure - 1; i >= Math.max(0, figure - 5); i--) {
    const token = tokens[i] as Token;
    if (token.clause !== (tokens[figure] as Token).clause) return false;
    if (is(token, can.not)) return true;
  }
  return false;
}

/** "DefiLlama shows $19M and CoinGecko $33M" */
function namesSource(tokens: readonly Token[], at: number, figure: number): boolean {
  const before = tokens[at - 1] as Token;
  const own = tokens[at] as Token;
  const joins = is(before, can.and) || before.value === ',';
  return joins && gap(before, own) === 0 && at === figure - 1;
}

/** Whether two figures stand in one comparison: "vs", "it's", "says", a slash. */
function joinsFigures(tokens: readonly Token[], from: number, to: number): 'it' | 'versus' | null {
  let words = (tokens[to] as Token).from - (tokens[from] as Token).to;
  if (words > 5) return null;
  let found: 'it' | 'versus' | null = null;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    if (kindOf(token)) return null;
    if (is(token, can.it)) found = 'it';
    // "não é 300M, é 30M"
    if (is(token, can.be) && tokens[i - 1]?.value === ',' && isDenied(tokens, from)) found = 'it';
    if (
      is(token, can.versus) ||
      is(token, can.says) ||
      (is(token, can.site) && namesSource(tokens, i, to)) ||
      token.value === '/' ||
      is(token, can.not) ||
      is(token, can.untrue) ||
      token.value === '>' ||
      token.value === '<'
    )
      found ??= 'versus';
    words--;
  }
  // "$33M on your site and $21M on CMC"
  const and = tokens[to - 1];
  const on = tokens[to + 1];
  const site = tokens[to + 2];
  if (and && on && site && is(and, can.and) && is(on, can.on) && is(site, can.site))
    found ??= 'versus';
  return found;
}
