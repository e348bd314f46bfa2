import { formatDay } from '../age.ts';
import type { Claim } from '../claim.ts';
import { formatFigure, formatMoney } from '../money.ts';
import type { HowOften } from '../verdict.ts';
import type { Say } from '../words.ts';
import type { Reasons } from './find-reasons.ts';
import type { Mistake } from './mistake.ts';

/** What the card adds to the figures, in the reader's language. */
export function sayReasons(
  claim: Claim,
  { howOften, mistake, misfit }: Reasons,
  now: number,
  say: Say,
  locale: string,
): string[] {
  const reasons: string[] = [];
  if (howOften) reasons.push(daysText(howOften, now, say, locale));
  if (mistake) reasons.push(mistakeText(claim, mistake, say, locale));
  if (misfit) {
    const [stated] = misfit.claims;
    reasons.push(say('reason.misfit', [formatFigure(stated, misfit.makes, locale)]));
  }
  return reasons;
}

function daysText(often: HowOften, now: number, say: Say, locale: string): string {
  const { days, known, missing, longestRun, firstDay, lastDay } = often;
  const day = (at: string) => formatDay(Date.parse(at), now, locale);
  return [
    say('reason.days', [String(days), String(known)]),
    longestRun > 1 ? say('reason.longestRun', [String(longestRun)]) : '',
    missing > 0 ? say('reason.missingDays', missing, [String(missing)]) : '',
    `${day(firstDay)} – ${day(lastDay)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function mistakeText(claim: Claim, mistake: Mistake, say: Say, locale: string): string {
  const figure = (value: number) => formatFigure(claim, value, locale);
  switch (mistake.kind) {
    case 'other-metric':
      return say('reason.otherMetric', [say(`metric.${mistake.metric}`), figure(mistake.value)]);
    case 'other-supply':
      return say('reason.otherSupply', [say(`metric.${mistake.metric}`), figure(mistake.value)]);
    case 'one-venue':
      return say('reason.oneVenue', [mistake.venue, figure(mistake.value)]);
    case 'factor': {
      const { factor } = mistake;
      const times = new Intl.NumberFormat(locale).format(Math.round(Math.max(factor, 1 / factor)));
      return say(factor > 1 ? 'reason.tooMuch' : 'reason.tooLittle', [times]);
    }
    case 'yesterday':
      return say('reason.yesterday', [figure(mistake.value)]);
    case 'other-currency':
      return say('reason.otherCurrency', [formatMoney(mistake.value, mistake.currency, locale)]);
    case 'other-coin':
      return say('reason.otherCoin', [mistake.name]);
  }
}
