import type { Claim } from './claim.ts';
import type { Rate } from './rate.ts';

/** What one unit of a currency is worth in USD, by its ISO code in small letters. */
export type Rates = { readonly [currency: string]: number };

const formatters = new Map<string, Intl.NumberFormat>();

/** Making an `Intl.NumberFormat` costs a hundred times what using it does. */
function formatter(key: string, locale: string, options: Intl.NumberFormatOptions) {
  const fullKey = key + locale;
  let found = formatters.get(fullKey);
  if (!found) {
    found = new Intl.NumberFormat(locale, options);
    formatters.set(fullKey, found);
  }
  return found;
}

/** `$31.2M`: for market caps and volumes. `digits` are the significant ones. */
export function formatMoney(value: number, currency: string, locale: string, digits = 3): string {
  return formatter(`m${digits}${currency}`, locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumSignificantDigits: digits,
  }).format(value);
}

/** `$0.1023`, `$67,123`: a price keeps the digits that make it one, and is never shortened to `$67.1K`. */
export function formatPrice(value: number, currency: string, locale: string): string {
  const digits = Math.abs(value) < 1 ? 4 : 5;
  return formatter(`p${digits}${currency}`, locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumSignificantDigits: digits,
  }).format(value);
}

/** What the sources say in USD, in the money that the reader has chosen. */
export function formatDollars(value: number, rate: Rate, locale: string, digits = 3): string {
  return formatMoney(value * rate.perUsd, rate.currency, locale, digits);
}

export function formatDollarPrice(value: number, rate: Rate, locale: string): string {
  return formatPrice(value * rate.perUsd, rate.currency, locale);
}

/** `221.9M`: for supplies. */
export function formatCount(value: number, locale: string, digits = 4): string {
  return formatter(`c${digits}`, locale, {
    notation: 'compact',
    maximumSignificantDigits: digits,
  }).format(value);
}

/** `0.92×`, `0.054×`: two decimals, or two digits where that says more. */
export function formatRatio(value: number, locale: string): string {
  const number = formatter('r', locale, {
    maximumFractionDigits: 2,
    maximumSignificantDigits: 2,
    roundingPriority: 'morePrecision',
  }).format(value);
  return `${number}×`;
}

/** `+2.7%`, `−12%`: points in, as the claims and the sources have them. */
export function formatChange(points: number, locale: string): string {
  return formatter('%', locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
    maximumSignificantDigits: 2,
    roundingPriority: 'morePrecision',
  })
    .format(points / 100)
    .replace('-', '−');
}

/** `#612` */
export function formatRank(value: number, locale: string): string {
  return `#${formatter('#', locale, { maximumFractionDigits: 0 }).format(value)}`;
}

/** A figure of a claim's metric, in the claim's unit. */
export function formatFigure(
  { metric, unit }: Pick<Claim, 'metric' | 'unit'>,
  value: number,
  locale: string,
  digits = 3,
): string {
  switch (unit) {
    case 'coins':
      return formatCount(value, locale, Math.max(digits, 4));
    case 'ratio':
    case 'x':
      return formatRatio(value, locale);
    case 'percent':
      return formatChange(value, locale);
    case 'rank':
      return formatRank(value, locale);
    default:
      // `Intl` throws at what has not the shape of a currency's code.
      if (!/^[a-z]{3}$/i.test(unit)) return `${formatCount(value, locale, digits)} ${unit}`;
      return metric === 'price' || metric === 'ath' || metric === 'atl'
        ? formatPrice(value, unit, locale)
        : formatMoney(value, unit, locale, digits);
  }
}
