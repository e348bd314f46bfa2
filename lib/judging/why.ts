import type { Claim, Metric } from '../claim.ts';
import { formatChange, formatFigure, formatMoney, formatPrice } from '../money.ts';
import type { HowOften } from '../verdict.ts';
import type { OwnSum } from './check-consistency.ts';
import type { EverSo } from './ever-so.ts';
import type { FigureThen } from './figure-then.ts';
import type { Grounds } from './grounds.ts';
import { isSoOften } from './how-often.ts';
import type { Mistake } from './mistake.ts';
import { distanceFrom, nearerBound } from './truth.ts';
import type { Weighed } from './weigh-claim.ts';

const locale = 'en';

/** One breath, in English: "says $30M; $31.2M now (+4%), $29.8M when posted". */
export function sayWhy(
  claim: Claim,
  { grounds, rate }: Pick<Weighed, 'grounds' | 'rate'>,
  mistake: Mistake | null,
): string {
  if (grounds.word === 'unjudged') return `${article[claim.stance] ?? ''}: ${said(claim)}`;
  const reasons = [
    figuresOf(claim, grounds, rate),
    mistake ? mistakeSaid(claim, mistake) : '',
    rate === null || rate === 1
      ? ''
      : `at ${formatPrice(rate, 'usd', locale)} per ${claim.unit.toUpperCase()}`,
    howOld(grounds),
  ];
  return `says ${said(claim)}; ${reasons.filter(Boolean).join('; ')}`;
}

/** In English: "its own $0.16 × 190M makes $30.4M". */
export function sayMisfit({ claims: [stated, first, second], makes }: OwnSum): string {
  const show = (claim: Claim, value = claim.low ?? Number.NaN) =>
    formatFigure(claim, value, locale);
  const sign = stated.metric === 'turnover' ? '/' : '×';
  return `its own ${show(first)} ${sign} ${show(second)} makes ${show(stated, makes)}`;
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

function figuresOf(claim: Claim, grounds: Grounds, rate: number | null): string {
  const { coin, now, posted, word, often, ever, implied } = grounds;
  const show = (value: number) => formatFigure(claim, value, locale);
  if (!coin) return claim.symbol ? `no figures of ${claim.symbol}` : 'no coin is named';
  if (rate === null) return noFigure(claim);
  const isNow = now ? `${show(now.value)} now` : '';
  if (often) return listed(daysSaid(claim, often), isNow);
  if (ever) return listed(everSaid(ever, show), isNow);
  if (!now) return noFigure(claim);
  if (word === 'disputed') return disagreement(now, show);
  const byThen = word === 'off' && 'value' in posted;
  return listed(
    isNow + (byThen ? '' : apart(claim, now.value)),
    implied === null
      ? thenSaid(posted, show, byThen ? apart(claim, posted.value) : '')
      : `${show(implied)} when posted as market cap / price imply`,
  );
}

function listed(...parts: string[]): string {
  return parts.filter(Boolean).join(', ');
}

/** How far the figure is from what was said of it: ` (+4%)`; nothing where the claim says no more than a bound. */
function apart(claim: Claim, value: number): string {
  const distance = distanceFrom(claim, value);
  if (distance === 0 || claim.metric === 'rank' || claim.unit === 'x') return '';
  if (claim.metric === 'change') {
    const points = roundly(distance);
    return points === 0 ? '' : ` (${formatChange(points, locale).replace('%', ' points')})`;
  }
  const bound = nearerBound(claim, value);
  const percent = bound === 0 ? 0 : roundly((distance / Math.abs(bound)) * 100);
  return percent === 0 ? '' : ` (${formatChange(percent, locale)})`;
}

function roundly(percent: number): number {
  return Math.abs(percent) < 10 ? Math.round(percent * 10) / 10 : Math.round(percent);
}

function thenSaid(posted: FigureThen, show: (value: number) => string, apart: string): string {
  switch (posted.kind) {
    case 'hour':
      return `${show(posted.value)} when posted${apart}`;
    case 'day':
      return posted.isOwnDay
        ? `${show(posted.value)} when posted${apart}`
        : `${show(posted.value)} on ${posted.at}, the nearest day known${apart}`;
    case 'before-history':
      return `posted before the known history, which begins ${posted.firstDay}`;
    case 'not-known':
      return 'not known when posted';
    case 'now':
    case 'no-time':
      return '';
  }
}

function disagreement(now: NonNullable<Grounds['now']>, show: (value: number) => string): string {
  const { bySource, sourceOf } = now;
  // Of several that say the same, the first by name: the order in which they answered is no matter.
  const sayers = (value: number) => sourceOf.filter((_, i) => bySource[i] === value).sort();
  const end = (value: number) => `${show(value)} (${sayers(value)[0]})`;
  return `sources say ${end(Math.min(...bySource))} to ${end(Math.max(...bySource))}`;
}

function daysSaid(claim: Claim, often: HowOften): string {
  const { days, known, missing, longestRun, firstDay, lastDay } = often;
  if (known === 0) return `no history of it from ${firstDay} to ${lastDay}`;
  return listed(
    `so on ${days} of ${known} days`,
    isSoOften(claim, often) === null ? 'too few to tell' : '',
    longestRun > 1 && longestRun < known ? `${longestRun} on end at most` : '',
    `from ${firstDay} to ${lastDay}`,
    missing > 0 ? `${missing} without data left out` : '',
  );
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
  return `no source has the ${period ? `${period} ` : ''}${metricNames[metric]}`;
}

export const metricNames: Record<Metric, string> = {
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

const countedBy = {
  total_supply: 'by total supply, as CoinGecko counts it',
  max_supply: 'by max supply, as CoinMarketCap counts it',
};

function mistakeSaid(claim: Claim, mistake: Mistake): string {
  const show = (value: number) => formatFigure(claim, value, locale);
  switch (mistake.kind) {
    case 'other-metric':
      return `its ${metricNames[mistake.metric]} is ${show(mistake.value)}`;
    case 'other-supply':
      return `${show(mistake.value)} ${countedBy[mistake.metric]}`;
    case 'one-venue':
      return `${mistake.venue} alone trades ${show(mistake.value)}`;
    case 'factor': {
      const isTooMuch = mistake.factor > 1;
      const times = isTooMuch ? mistake.factor : 1 / mistake.factor;
      return `${Math.round(times).toLocaleString(locale)} times too ${isTooMuch ? 'much' : 'little'}`;
    }
    case 'yesterday':
      return `it was ${show(mistake.value)} the day before, on ${mistake.at}`;
    case 'other-currency':
      return `so in ${mistake.currency.toUpperCase()}: ${formatMoney(mistake.value, mistake.currency, locale)}`;
    case 'other-coin':
      return `so of ${mistake.name}, another ${claim.symbol}`;
  }
}

function howOld({ now }: Grounds): string {
  if (now?.staleMs == null) return '';
  const hours = Math.round(now.staleMs / 3_600_000);
  return `a figure ${hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`} old`;
}
