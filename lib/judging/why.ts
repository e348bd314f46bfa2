import type { Claim, Metric } from '../claim.ts';
import type { CoinFigures, FigureMetric } from '../figure.ts';
import { formatFigure } from '../money.ts';
import type { VerdictWord } from '../verdict.ts';
import type { EverSo } from './ever-so.ts';
import { type FigureNow, metricNow } from './figure-now.ts';
import type { FigureThen } from './figure-then.ts';
import type { HowOften } from './how-often.ts';
import { isTrueAt } from './truth.ts';

/** What a verdict rests on. */
export type Grounds = {
  word: VerdictWord;
  coin: CoinFigures | null;
  now: FigureNow | null;
  posted: FigureThen;
  /** The figure that the gap is measured from; null where there is no gap. */
  decidedBy: number | null;
  often?: HowOften;
  ever?: EverSo;
  postedAt: number | null;
  asOf: number;
};

const locale = 'en';

/** One breath, in English: "says $30M; $30.1M now, $28.5M when posted". */
export function sayWhy(claim: Claim, grounds: Grounds): string {
  const { word } = grounds;
  if (word === 'unjudged') return `${article[claim.stance] ?? ''}: ${said(claim)}`;
  const reasons = [
    figuresOf(claim, grounds),
    word === 'off' || word === 'unknown' ? mistakenFor(claim, grounds) : '',
    howOld(grounds),
  ];
  return `says ${said(claim)}; ${reasons.filter(Boolean).join('; ')}`;
}

const article: { [stance in Claim['stance']]?: string } = {
  forecast: 'a forecast',
  hypothetical: 'a hypothesis',
  question: 'a question',
};

function said(claim: Claim): string {
  const { stance, frequency } = claim;
  const tense = stance === 'denied' ? 'not ' : stance === 'past' ? 'it was ' : '';
  return `${tense}${frequency ? `${frequency} ` : ''}${bounds(claim)}`;
}

function bounds(claim: Claim): string {
  const { relation, low, high } = claim;
  const about = claim.hedged ? 'about ' : '';
  const show = (value: number | null) => formatFigure(claim, value ?? Number.NaN, locale, 6);
  switch (relation) {
    case 'eq':
      return about + show(low);
    case 'gt':
      return `over ${about}${show(low)}`;
    case 'lt':
      return `under ${about}${show(high)}`;
    case 'between':
      return `${about}${show(low)} to ${show(high)}`;
  }
}

function figuresOf(claim: Claim, grounds: Grounds): string {
  const { coin, now, posted, word, often, ever } = grounds;
  const show = (value: number) => formatFigure(claim, value, locale);
  if (!coin) return claim.symbol ? `no figures of ${claim.symbol}` : 'no coin is named';
  const isNow = now ? `${show(now.value)} now` : '';
  if (often) {
    const counted = `so on ${often.days} of ${often.known} days`;
    return listed(often.isSo === null ? `${counted}, too few to tell` : counted, isNow);
  }
  if (ever) return listed(everSaid(ever, show), isNow);
  if (!now) return noFigure(claim);
  if (word === 'disputed') {
    return `sources say ${show(Math.min(...now.bySource))} to ${show(Math.max(...now.bySource))}`;
  }
  if (posted.kind === 'row') return `${isNow}, ${show(posted.value)} when posted`;
  if (posted.kind === 'not-known') return `${isNow}, not known when posted`;
  return isNow;
}

function listed(...parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}

function everSaid(ever: EverSo, show: (value: number) => string): string {
  switch (ever.kind) {
    case 'was-so':
      return `${show(ever.value)} on ${ever.at}`;
    case 'above-its-high':
      return `never above ${show(ever.high)}`;
    case 'not-known':
      return 'on no day of the known history';
  }
}

function noFigure({ metric, unit, period }: Claim): string {
  if (/^[a-z]{3}$/.test(unit) && unit !== 'usd') return `no rate for ${unit.toUpperCase()} here`;
  return `no source has the ${period ? `${period} ` : ''}${names[metric]}`;
}

const names: Record<Metric, string> = {
  price: 'price',
  market_cap: 'market cap',
  fdv: 'FDV',
  volume: 'volume',
  turnover: 'turnover',
  circulating_supply: 'circulating supply',
  total_supply: 'total supply',
  max_supply: 'max supply',
  change: 'change',
  ath: 'all-time high',
  atl: 'all-time low',
  rank: 'rank',
};

const oftenMistaken: { [metric in Metric]?: readonly FigureMetric[] } = {
  market_cap: ['fdv'],
  fdv: ['market_cap'],
  circulating_supply: ['total_supply', 'max_supply'],
  total_supply: ['circulating_supply', 'max_supply'],
  max_supply: ['total_supply', 'circulating_supply'],
};

function mistakenFor(claim: Claim, { coin, now, asOf }: Grounds): string {
  if (!coin || !now || claim.relation !== 'eq' || claim.stance !== 'now') return '';
  for (const metric of oftenMistaken[claim.metric] ?? []) {
    const other = metricNow(coin, metric, asOf);
    if (other && isTrueAt(claim, other.value)) {
      return `its ${names[metric]} is ${formatFigure(claim, other.value, locale)}`;
    }
  }
  return '';
}

function howOld({ now }: Grounds): string {
  if (now?.staleMs == null) return '';
  const hours = Math.round(now.staleMs / 3_600_000);
  return `a figure ${hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`} old`;
}
