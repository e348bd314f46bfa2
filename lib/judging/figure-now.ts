import type { Claim } from '../claim.ts';
import { type CoinFigures, type FigureMetric, median, type SourceValue } from '../figure.ts';
import { dayMs, priceBefore } from './history.ts';
import { changeDays, inUnit } from './period.ts';

/** The contract's bound: an older observation gives way to a fresher one. */
const staleAfterMs = dayMs;

/** One figure of the market as it stands, agreed from its sources. */
export type FigureNow = {
  value: number;
  bySource: number[];
  /** Whose each of these is. */
  sourceOf: string[];
  sources: string[];
  /** How old the oldest observation is where no source has a fresh one; else null. */
  staleMs: number | null;
};

/** The sources to be heard: the fresh ones, or all where none is fresh. */
function heard(coin: CoinFigures, metric: FigureMetric, asOf: number): readonly SourceValue[] {
  const all = coin.figures[metric] ?? [];
  const isFresh = (said: SourceValue) => asOf - said.observedAt <= staleAfterMs;
  if (all.every(isFresh)) return all;
  const fresh = all.filter(isFresh);
  return fresh.length > 0 ? fresh : all;
}

function agreed(said: readonly SourceValue[], asOf: number): FigureNow | null {
  const bySource: number[] = [];
  const sources: string[] = [];
  let oldest = asOf;
  for (const { source, value, observedAt } of said) {
    bySource.push(value);
    sources.push(source);
    oldest = Math.min(oldest, observedAt);
  }
  const value = median(bySource);
  if (value === null) return null;
  const ageMs = asOf - oldest;
  return {
    value,
    bySource,
    sourceOf: sources,
    sources,
    staleMs: ageMs > staleAfterMs ? ageMs : null,
  };
}

export function metricNow(coin: CoinFigures, metric: FigureMetric, asOf: number): FigureNow | null {
  return agreed(heard(coin, metric, asOf), asOf);
}

/** The figure that the claim is about, in the claim's unit; null where no source has it. */
export function figureNow(claim: Claim, coin: CoinFigures, asOf: number): FigureNow | null {
  const { metric } = claim;
  if (metric === 'turnover') return turnoverNow(coin, asOf);
  if (metric !== 'change') return metricNow(coin, metric, asOf);
  const days = changeDays(claim);
  if (days === null) return null;
  if (days === 1) return mapped(metricNow(coin, 'change', asOf), (value) => inUnit(claim, value));
  const before = priceBefore(coin.history, asOf, days);
  if (before === null) return null;
  return mapped(metricNow(coin, 'price', asOf), (price) =>
    inUnit(claim, (price / before - 1) * 100),
  );
}

function mapped(figure: FigureNow | null, map: (value: number) => number): FigureNow | null {
  return figure && { ...figure, value: map(figure.value), bySource: figure.bySource.map(map) };
}

function turnoverNow(coin: CoinFigures, asOf: number): FigureNow | null {
  const volumes = heard(coin, 'volume', asOf);
  const caps = heard(coin, 'market_cap', asOf).filter((cap) => cap.value > 0);
  const volume = agreed(volumes, asOf);
  const cap = agreed(caps, asOf);
  if (!volume || !cap) return null;
  const capOf = (source: string) => caps.find((said) => said.source === source)?.value ?? cap.value;
  const stale = Math.max(volume.staleMs ?? 0, cap.staleMs ?? 0);
  return {
    value: volume.value / cap.value,
    bySource: volumes.map((said) => said.value / capOf(said.source)),
    sourceOf: volume.sources,
    sources: [...new Set([...volume.sources, ...cap.sources])],
    staleMs: stale || null,
  };
}
