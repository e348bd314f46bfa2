import { type Coin, openGradient } from '../coin.ts';
import type { Answer, DayRow, FigureMetric, SourceValue } from '../figure.ts';

const dayMs = 86_400_000;
const shownDays = 120;
/** How long ago the sample post was written. */
const postedDaysAgo = 60;

/** Round, so that nobody takes them for the market's. */
const now: Partial<Record<FigureMetric, number>> = {
  price: 0.186,
  market_cap: 41e6,
  fdv: 186e6,
  volume: 37e6,
  circulating_supply: 220e6,
  total_supply: 1e9,
};

/** What the sample post says: the first was true and is no longer, the second still is, the third never was. */
export const sampleFigures: [string, string, string, string] = ['$30M', '195M OPG', '$OPG', '$95M'];

/** What the sample post's figures are judged by. It is named as a sample wherever it is shown. */
export function sampleAnswer(symbol: string, asOf: number, name: string): Answer {
  const coin: Coin = { ...openGradient, name };
  const said = (value: number): SourceValue => ({
    source: name,
    value,
    observedAt: asOf,
    fetchedAt: asOf,
  });
  const figures = Object.fromEntries(
    Object.entries(now).map(([metric, value]) => [metric, [said(value)]]),
  );
  return {
    kind: 'figures',
    symbol,
    figures: { coin, figures, history: sampleDays(asOf) },
  };
}

export function samplePostedAt(asOf: number): number {
  return asOf - postedDaysAgo * dayMs;
}

/** Up from 30 million when the post was written, with more coins than there were. */
function sampleDays(asOf: number): DayRow[] {
  return Array.from({ length: shownDays }, (_, index) => {
    const daysAgo = shownDays - index;
    const supply = 220e6 - daysAgo * 0.4e6;
    const trend =
      daysAgo < postedDaysAgo ? 41 - (11 * daysAgo) / postedDaysAgo : 30 + (daysAgo - 60) / 12;
    const cap = Math.round((trend + 1.3 * Math.sin((daysAgo * Math.PI) / 15)) * 1e6);
    return {
      at: new Date(asOf - daysAgo * dayMs).toISOString().slice(0, 10),
      price: cap / supply,
      market_cap: cap,
      volume: Math.round(cap * (0.6 + 0.5 * Math.abs(Math.sin(daysAgo / 5)))),
    };
  });
}
