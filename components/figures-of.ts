import { type CoinFigures, type FigureMetric, median } from '../lib/figure.ts';

/** The figure of a metric, as its sources agree on it; null where none knows. */
export function figureOf({ agreed, figures }: CoinFigures, metric: FigureMetric): number | null {
  return agreed?.[metric]?.value ?? median((figures[metric] ?? []).map(({ value }) => value));
}

export function capOf(figures: CoinFigures): number | null {
  return figureOf(figures, 'market_cap');
}

/** Volume of 24 h / market cap. */
export function turnoverOf(figures: CoinFigures): number | null {
  const agreed = figures.agreed?.turnover;
  if (agreed) return agreed.value;
  const cap = capOf(figures);
  const volume = figureOf(figures, 'volume');
  return cap === null || volume === null ? null : volume / cap;
}

/** When the oldest of the figures that a note shows was seen, in ms since 1970. */
export function observedAtOf({ figures }: CoinFigures): number | null {
  const seen = [...(figures.market_cap ?? []), ...(figures.volume ?? [])].map(
    ({ observedAt }) => observedAt,
  );
  return seen.length === 0 ? null : Math.min(...seen);
}

/** Whether its sources contradict one another in what the note or the card's head shows. */
export function isDisputed({ agreed }: CoinFigures): boolean {
  return (['market_cap', 'turnover', 'price'] as const).some(
    (metric) => agreed?.[metric]?.grade === 'disputed',
  );
}
