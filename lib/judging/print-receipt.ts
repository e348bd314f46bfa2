import type { FigureMetric } from '../figure.ts';
import { formatFigure } from '../money.ts';
import type { Receipt } from '../receipt.ts';

import { metricNames } from './why.ts';

const locale = 'en';

/** One line a field, so that a person finds the place; no backquote, so that it can stand in Markdown. */
export function printReceiptJson(receipt: object): string {
  const lines = Object.entries(receipt).map(
    ([name, field]) => `  ${JSON.stringify(name)}: ${JSON.stringify(field)}`,
  );
  return `{\n${lines.join(',\n')}\n}`.replaceAll('`', '\\u0060');
}

/** A reply one can paste: three lines, the sources, and the receipt itself. */
export function printReceipt(receipt: Receipt): string {
  const { post, claim, coin, asOf, program, verdict } = receipt;
  const where = post.address === null ? `post ${inline(post.id)}` : `<${post.address}>`;
  const when = post.postedAt === null ? 'at a time not known' : timeOf(post.postedAt);
  const about = coin === null ? 'no known coin' : `${inline(coin.coin.name)} (${coin.coin.id})`;
  return [
    `> ${inline(claim.quote)}`,
    '',
    `**${inline(String(verdict.verdict))}**: ${inline(String(verdict.why))}${slackSaid(receipt)}`,
    `About ${about}, in ${where}, posted ${when}; figures as of ${timeOf(asOf)}.`,
    `Judged by Touchstone ${inline(program)}; the receipt below can be judged again.`,
    '',
    ...sourcesSaid(receipt),
    '',
    '```json',
    printReceiptJson(receipt),
    '```',
  ].join('\n');
}

function slackSaid({ claim, verdict }: Receipt): string {
  const { slack } = verdict;
  if (typeof slack !== 'number') return '';
  const width =
    claim.metric === 'change'
      ? `${Number(slack.toFixed(1))} points`
      : `${Number((slack * 100).toFixed(1))}%`;
  return ` (±${width} counts as true)`;
}

/** What each source says of the figures that the claim is about, and the day of the history that stands for then. */
function sourcesSaid({ claim, coin, verdict }: Receipt): string[] {
  if (coin === null) return [];
  const metrics: readonly FigureMetric[] =
    claim.metric === 'turnover'
      ? ['volume', 'market_cap']
      : claim.metric === 'change' && !coin.figures.change
        ? ['price']
        : [claim.metric];
  const lines = metrics.flatMap((metric) =>
    (coin.figures[metric] ?? []).map(
      ({ source, value, observedAt }) =>
        `- ${inline(source)}: ${metricNames[metric]} ${show(metric, value)}, ${timeOf(observedAt)}`,
    ),
  );
  const { thenAt } = verdict;
  const row = coin.history.find(({ at }) => at === thenAt);
  const days = row
    ? (['price', 'market_cap', 'volume'] as const).flatMap((metric) => {
        const value = row[metric];
        return value === null ? [] : [`${metricNames[metric]} ${show(metric, value)}`];
      })
    : [];
  return row ? [...lines, `- ${row.at}: ${days.join(', ')}`] : lines;
}

const units: { readonly [metric in FigureMetric]?: string } = {
  circulating_supply: 'coins',
  total_supply: 'coins',
  max_supply: 'coins',
  change: 'percent',
  rank: 'rank',
};

function show(metric: FigureMetric, value: number): string {
  return formatFigure({ metric, unit: units[metric] ?? 'usd' }, value, locale, 4);
}

function timeOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Words of others are words here too, not marks of Markdown or HTML. */
function inline(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
