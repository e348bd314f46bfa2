import type { Metric } from '../../claim.ts';
import type { Amount } from '../amounts.ts';
import type { Figure } from '../figures.ts';
import { type Governor, governorAfter, governorBefore, labelsNext } from '../governors.ts';
import type { Token } from '../tokens.ts';

const money = new Set<Metric | 'supply'>(['price', 'market_cap', 'fdv', 'volume', 'ath', 'atl']);

/** Whether an amount can be a figure of that metric, going by its unit and its size. */
export function fits(kind: Governor['kind'], amount: Amount): boolean {
  const { unit, low, high, magnitude, inWords } = amount;
  if (kind === 'other' || kind === 'deal')
    return unit !== 'percent' && unit !== 'x' && unit !== 'rank';
  if (unit === 'percent' || unit === 'x') return kind === 'turnover';
  if (unit === 'rank') return false;
  if (kind === 'turnover') return !unit && magnitude === 0 && !inWords;
  if (money.has(kind)) {
    if (kind === 'price' || kind === 'ath' || kind === 'atl') return magnitude < 6;
    return magnitude > 0 || (low >= 1000 && high >= 1000) || low === 0;
  }
  return unit === '' && (magnitude > 0 || low >= 1000);
}

/** Every figure beside a word that names its metric: "mcap: $30M", "190M in circulation". */
export function readByMetric(tokens: readonly Token[], figures: readonly Figure[]): void {
  const taken = new Set<number>();
  for (const figure of figures) {
    if (figure.metric || figure.dead) continue;
    const accepts = (kind: Governor['kind']) => fits(kind, figure.amount);
    const found = governorBefore(tokens, figure, accepts);
    const before = found && taken.has(found.at) ? null : found;
    const after = governorAfter(tokens, figure, accepts);
    const chosen =
      before && after
        ? (before.label &&
            (tokens[before.at + 1]?.class === 'sign' || before.at + 1 === figure.first)) ||
          labelsNext(tokens, after.at)
          ? before
          : after
        : after && !(before === null && found && labelsNext(tokens, after.at))
          ? after
          : before;
    if (!chosen) continue;
    figure.named = chosen.at;
    if (chosen.kind === 'other' || chosen.kind === 'deal') {
      figure.dead = (tokens[chosen.at] as Token).value || chosen.kind;
      continue;
    }
    taken.add(chosen.at);
    figure.rule = chosen === after ? 'metric-after' : 'metric-before';
    figure.metric = chosen.kind === 'supply' ? 'total_supply' : chosen.kind;
  }
}
