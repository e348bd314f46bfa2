import type { Claim, Metric } from '../claim.ts';
import type { CoinFigures, FigureMetric, Figures } from '../figure.ts';
import { canonicalJson } from './canonical-json.ts';
import { dayMs, hourMs, utcDay } from './history.ts';
import { judgeClaim } from './judge-claim.ts';
import { changeDays } from './period.ts';
import type { Terms } from './terms.ts';

type Evidence = {
  post: { postedAt: number | null };
  claim: Claim;
  coin: CoinFigures | null;
  asOf: number;
  terms: Terms;
};

/**
 * What is left of a case when all is taken away that its verdict does not need. Each step is taken only
 * where the verdict stays the same to the letter, so that nothing here has to know how verdicts are reached.
 */
export function pickEvidence<Given extends Evidence>(given: Given): Given {
  const verdict = verdictOf(given);
  let picked = given;
  for (const take of [fewerFigures, fewerDays, fewerTerms, noTerms]) {
    const fewer = take(picked);
    if (verdictOf(fewer) === verdict) picked = fewer;
  }
  return picked;
}

function verdictOf({ claim, coin, post, asOf, terms }: Evidence): string {
  return canonicalJson({ ...judgeClaim(claim, coin, { postedAt: post.postedAt, asOf }, terms) });
}

const supplies = ['circulating_supply', 'total_supply', 'max_supply'] as const;

/** What the judge may look at for a claim of each metric, beside the metric itself. */
const besides: { readonly [metric in Metric]?: readonly FigureMetric[] } = {
  market_cap: ['fdv', 'ath', ...supplies],
  fdv: ['market_cap', 'price', ...supplies],
  price: ['ath'],
  turnover: ['volume', 'market_cap'],
  change: ['price'],
  circulating_supply: supplies,
  total_supply: supplies,
  max_supply: supplies,
};

function fewerFigures<Given extends Evidence>(given: Given): Given {
  const { coin, claim } = given;
  if (coin === null) return given;
  const figures: Figures = {};
  for (const metric of Object.keys(coin.figures) as FigureMetric[]) {
    const isNeeded = metric === claim.metric || besides[claim.metric]?.includes(metric);
    if (isNeeded) figures[metric] = coin.figures[metric];
  }
  return { ...given, coin: { ...coin, figures } };
}

/** The days about the post, those from which its change counts, the day or the days that were so, and the first. */
function fewerDays<Given extends Evidence>(given: Given): Given {
  const { coin, claim, post, asOf, terms } = given;
  if (coin === null) return given;
  const { thenAt, wasSo, howOften } = judgeClaim(
    claim,
    coin,
    { postedAt: post.postedAt, asOf },
    terms,
  );
  const posted = post.postedAt ?? asOf;
  const days = claim.metric === 'change' ? (changeDays(claim) ?? 0) : 0;
  const instants = [posted, asOf];
  for (const at of [thenAt, wasSo?.at]) if (at) instants.push(Date.parse(at));
  const kept = new Set(
    instants.flatMap((instant) =>
      [-2, -1, 0, 1].flatMap((away) => [
        utcDay(instant + away * dayMs),
        utcDay(instant + (away - days) * dayMs),
      ]),
    ),
  );
  const from = howOften && utcDay(Date.parse(howOften.firstDay) - days * dayMs);
  const history = coin.history.filter(
    ({ at }, index) =>
      index === 0 || kept.has(at) || (from && at >= from && at <= howOften.lastDay),
  );
  const hours = coin.hours?.filter(({ at }) => Math.abs(at - posted) <= hourMs);
  return { ...given, coin: { ...coin, history, ...(hours && { hours }) } };
}

function fewerTerms<Given extends Evidence>(given: Given): Given {
  const { rates } = given.terms;
  const rate = rates[given.claim.unit];
  const own = rate === undefined ? {} : { [given.claim.unit]: rate };
  return { ...given, terms: { ...given.terms, rates: own } };
}

function noTerms<Given extends Evidence>(given: Given): Given {
  return { ...given, terms: { ...given.terms, namesakes: [], venueVolumes: [] } };
}
