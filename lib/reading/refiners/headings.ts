import type { Metric } from '../../claim.ts';
import { can } from '../can.ts';
import { anyOf } from '../classes.ts';
import { type Figure, gap } from '../figures.ts';
import { metricOf } from '../governors.ts';
import { fits } from '../parsers/by-metric.ts';
import { is, type Token } from '../tokens.ts';

const moves = anyOf('changed', 'up', 'down');

/** A line that names metrics and states nothing heads the list under it; bars divide its columns. */
export function readUnderHeadings(tokens: readonly Token[], figures: readonly Figure[]): void {
  if (tokens[tokens.length - 1]?.line === tokens[0]?.line) return;
  const lines = readLines(tokens);
  const byLine = new Map<number, Figure[]>();
  for (const figure of figures) {
    const { line } = tokens[figure.at] as Token;
    const own = byLine.get(line);
    if (own) own.push(figure);
    else byLine.set(line, [figure]);
  }
  let heading: Metric[] = [];
  let change = false;
  let used = false;
  let ahead = false;
  for (const [number, line] of lines) {
    const own = byLine.get(number) ?? [];
    const list = lines.get(number + 1) ?? lines.get(number + 2);
    // "Top 5 by market cap:" over a list of coins is no coin's rank.
    const turns = line.metrics[0] === 'turnover' && line.metrics.length === 1;
    if (!line.coin && line.metrics.length > 0 && list?.coin && (list.amounts > 0 || turns))
      for (const figure of own) if (figure.rule === 'rank-top') drop(figure);
    // "EOY predictions:" over a list of coins
    if (own.length === 0) ahead = line.ahead || (ahead && line.coin);
    else if (ahead && !line.ahead && own.length === 1)
      if (line.coin || isDated(tokens, own[0] as Figure)) expect(tokens, own[0] as Figure);
    if (line.metrics.length > 0 && !own.some((figure) => figure.metric || figure.amount.unit)) {
      heading = line.metrics;
      change = false;
      used = false;
      continue;
    }
    if (line.change && own.every((figure) => !figure.metric) && line.metrics.length === 0) {
      change = true;
      heading = [];
      continue;
    }
    if (own.length === 0) {
      if (used && !line.coin) heading = [];
      continue;
    }
    const free = own.filter((figure) => !figure.dead);
    if (heading.length > 1 && free.length === heading.length) {
      for (const [i, figure] of free.entries()) give(figure, heading[i] as Metric);
      used = true;
    } else if (heading.length === 1) {
      for (const figure of free) {
        const price = figure.rule === 'price-beside-coin' || figure.rule === 'price-list';
        const high = heading[0] === 'ath' || heading[0] === 'atl';
        const turns = heading[0] === 'turnover' && price && figure.amount.low < 50;
        if ((!figure.metric && figure.amount.magnitude) || (price && high) || turns)
          give(figure, heading[0] as Metric);
        // Under a heading on volume the percentages are the volume's.
        if (heading[0] !== 'price' && figure.rule === 'change-beside-coin') figure.metric = null;
      }
      used = true;
    } else if (change && line.coin) {
      for (const figure of free)
        if (!figure.metric && figure.amount.unit === 'percent') give(figure, 'change');
    }
  }
}

type Line = {
  metrics: Metric[];
  change: boolean;
  ahead: boolean;
  amounts: number;
  coin: boolean;
};

/** By their numbers, which grow from token to token. */
function readLines(tokens: readonly Token[]): Map<number, Line> {
  const lines = new Map<number, Line>();
  let number = -1;
  let line: Line | null = null;
  for (const token of tokens) {
    if (!line || token.line !== number) {
      number = token.line;
      line = { metrics: [], change: false, ahead: false, amounts: 0, coin: false };
      lines.set(number, line);
    }
    const metric = metricOf(token);
    if (metric && metric !== 'supply' && !is(token, can.deal)) line.metrics.push(metric);
    if (is(token, moves)) line.change = true;
    if (token.amount && token.amount.unit !== '') line.amounts++;
    if (token.class === 'coin') line.coin = true;
    if (is(token, can.target)) line.ahead = true;
  }
  return lines;
}

function expect(tokens: readonly Token[], figure: Figure): void {
  figure.stance = 'forecast';
  // "BTC 130k"
  const thousands = figure.amount.magnitude === 3 && tokens[figure.first - 1]?.class === 'coin';
  const dated = figure.amount.unit.length === 3 && isDated(tokens, figure);
  if ((thousands || dated) && !figure.metric && !figure.dead) give(figure, 'price');
}

/** "Dec: $3,800": a line of a time and a figure. */
function isDated(tokens: readonly Token[], figure: Figure): boolean {
  const { line } = tokens[figure.at] as Token;
  let dated = false;
  for (let i = figure.first - 1; tokens[i]?.line === line; i--) {
    const token = tokens[i] as Token;
    if (gap(token, tokens[i + 1] as Token) > 0) return false;
    if (is(token, can.month) || token.class === 'year') dated = true;
    else if (token.class !== 'sign') return false;
  }
  return dated;
}

function drop(figure: Figure): void {
  figure.metric = null;
  figure.unit = '';
  figure.dead = 'heading';
}

function give(figure: Figure, metric: Metric): void {
  if (metric !== 'change' && !fits(metric, figure.amount)) return;
  figure.metric = metric;
  figure.rule = 'heading';
  figure.named = -1;
}
