import { formatAge } from '../lib/age.ts';
import type { Rate } from '../lib/rate.ts';
import type { DisplayCurrency } from '../lib/settings.ts';
import type { Say } from '../lib/words.ts';

/** `USD 1 = EUR 0.92 · CoinGecko · 3 min ago` */
export function rateText(rate: Rate, now: number, say: Say, locale: string): string {
  const age = formatAge(Math.max(0, now - rate.fetchedAt), locale);
  const worth = worthText(rate.perUsd, rate.currency, locale);
  return say('card.rate', [worthText(1, 'usd', locale), worth, rate.source, age]);
}

function worthText(value: number, currency: DisplayCurrency, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: 0,
    maximumSignificantDigits: 5,
  }).format(value);
}
