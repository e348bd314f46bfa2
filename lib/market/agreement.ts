import {
  type AgreedMetric,
  type Agreement,
  type Agreements,
  type Figures,
  figureMetrics,
  type Grade,
  median,
  type SourceValue,
} from '../figure.ts';

/** What one source says, and whose figures it repeats. */
export type Said = SourceValue & { family: string };

export type Agreed = { agreement: Agreement; counted: Said[]; setAside: Said[] };

/** What one source says of one coin; the asides are no part of its figures. */
export type Statement = {
  family: string;
  figures: Figures;
  fdvByMax?: SourceValue | undefined;
  /** Traded at one venue: the whole market's volume is no less. */
  volumeAtLeast?: SourceValue | undefined;
};

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * How near two sources must be to say the same, as a share of their mean or in the metric's own unit,
 * whichever is more; and how old a value may be beside a fresh one.
 *
 * Sources filter volumes by rules of their own, so that they lie far apart and are both honest. The price
 * moves within a quarter of an hour, the longest that any of our sources takes to renew its figures.
 */
const rules: Record<AgreedMetric, { share: number; atLeast?: number; freshMs: number }> = {
  price: { share: 0.015, freshMs: 15 * minuteMs },
  market_cap: { share: 0.05, freshMs: 15 * minuteMs },
  fdv: { share: 0.05, freshMs: 15 * minuteMs },
  fdv_by_max: { share: 0.05, freshMs: 15 * minuteMs },
  volume: { share: 0.35, freshMs: 15 * minuteMs },
  turnover: { share: 0.4, freshMs: 15 * minuteMs },
  circulating_supply: { share: 0.03, freshMs: dayMs },
  total_supply: { share: 0.005, freshMs: dayMs },
  max_supply: { share: 0.005, freshMs: dayMs },
  change: { share: 0.1, atLeast: 1, freshMs: 15 * minuteMs },
  ath: { share: 0.03, freshMs: dayMs },
  atl: { share: 0.03, freshMs: dayMs },
  rank: { share: 0.05, atLeast: 3, freshMs: 15 * minuteMs },
};

/** A cap is off its own price × supply by no more than this where the three are of one moment. */
const capTolerance = rules.market_cap.share;

/** All that the sources say of one coin, as one figure a metric. The order of the statements does not matter. */
export function agreeOnCoin(
  statements: readonly Statement[],
  asOf: number,
): { agreed: Agreements; figures: Figures; setAside: Figures } {
  const agreed: Agreements = {};
  const figures: Figures = {};
  const setAside: Figures = {};
  for (const metric of figureMetrics) {
    const said = statements.flatMap(({ family, figures: own }) =>
      (own[metric] ?? derived(metric, own)).map((value) => ({ ...value, family })),
    );
    const result = agree(metric, said, asOf);
    if (result === null) continue;
    agreed[metric] = result.agreement;
    figures[metric] = result.counted.map(plain);
    if (result.setAside.length > 0) setAside[metric] = result.setAside.map(plain);
  }
  const byMax = statements.flatMap(({ family, figures: own, fdvByMax }) =>
    (fdvByMax ? [fdvByMax] : product(own.price, own.max_supply)).map((said) => ({
      ...said,
      family,
    })),
  );
  agreed.fdv_by_max = agree('fdv_by_max', byMax, asOf)?.agreement;
  agreed.turnover = agree('turnover', turnovers(statements), asOf)?.agreement;
  if (agreed.market_cap && contradictsItself(agreed)) agreed.market_cap.grade = 'disputed';
  const { volume } = agreed;
  if (volume && volume.grade !== 'stale' && isBelowABound(volume, statements, asOf)) {
    volume.grade = 'disputed';
  }
  return { agreed, figures, setAside };
}

/** One figure from what independent families say; null where nobody says anything. */
export function agree(metric: AgreedMetric, said: readonly Said[], asOf: number): Agreed | null {
  if (said.length === 0) return null;
  const { freshMs } = rules[metric];
  const isFresh = (value: Said) => asOf - value.observedAt <= freshMs;
  const isCurrent = said.some(isFresh);
  const newest = Math.max(...said.map(({ observedAt }) => observedAt));
  // Where all are old, the newest are heard, and the grade says that they are old.
  const heard = onePerFamily(
    said.filter((value) => (isCurrent ? isFresh(value) : newest - value.observedAt <= freshMs)),
  );
  const circle = largestCircle(metric, heard);
  const counted = circle ?? heard;
  const values = counted.map(({ value }) => value);
  return {
    agreement: {
      value: median(values) as number,
      grade: isCurrent ? gradeOf(heard.length, circle !== null) : 'stale',
      spread: spreadOf(values),
      observedAt: Math.min(...counted.map(({ observedAt }) => observedAt)),
    },
    counted,
    setAside: said.filter((value) => !counted.includes(value)),
  };
}

function gradeOf(families: number, haveCircle: boolean): Grade {
  if (families === 1) return 'single';
  return haveCircle ? 'agreed' : 'disputed';
}

/** One voice for each family, by value: the order in which they were asked tells nothing. */
function onePerFamily(said: readonly Said[]): Said[] {
  const speakers = new Map<string, Said>();
  for (const value of said) {
    const before = speakers.get(value.family);
    if (before === undefined || speaksFirst(value, before)) speakers.set(value.family, value);
  }
  return [...speakers.values()].sort(
    (a, b) => a.value - b.value || a.source.localeCompare(b.source),
  );
}

/** Who the family is named after speaks for it, else the freshest: CoinGecko before DefiLlama, which repeats it. */
function speaksFirst(a: Said, b: Said): boolean {
  const isHead = ({ source, family }: Said) => source === family;
  if (isHead(a) !== isHead(b)) return isHead(a);
  if (a.observedAt !== b.observedAt) return a.observedAt > b.observedAt;
  return a.source < b.source;
}

/**
 * Those who say the same, where they are more than half of all; null where there is no such majority. Two
 * circles of one size that share a member are one: nothing tells which end of them is wrong.
 *
 * Not the median and its deviations (MAD): with three voices these throw out an honest one as soon as the
 * other two happen to be close, and a voice that agrees can bring an outlier back in.
 */
function largestCircle(metric: AgreedMetric, sorted: readonly Said[]): Said[] | null {
  let size = 0;
  const members = new Set<Said>();
  sorted.forEach((lowest, from) => {
    const rest = sorted.slice(from);
    const outside = rest.findIndex(({ value }) => !isNear(metric, lowest.value, value));
    const circle = outside < 0 ? rest : rest.slice(0, outside);
    if (circle.length < size) return;
    if (circle.length > size) members.clear();
    size = circle.length;
    for (const member of circle) members.add(member);
  });
  return size > 1 && size > sorted.length / 2 ? [...members] : null;
}

/** Whether two values of a metric are the same, as far as two honest sources are. */
export function isNear(metric: AgreedMetric, a: number, b: number): boolean {
  const { share, atLeast = 0 } = rules[metric];
  return Math.abs(a - b) <= Math.max(atLeast, (share * (Math.abs(a) + Math.abs(b))) / 2);
}

function spreadOf(values: readonly number[]): number {
  const widest = Math.max(...values) - Math.min(...values);
  return widest === 0 ? 0 : widest / Math.max(...values.map(Math.abs));
}

/** Of one family's own volume and cap each: a ratio across families would mix two definitions. */
function turnovers(statements: readonly Statement[]): Said[] {
  return statements.flatMap(({ family, figures: { volume, market_cap: cap } }) => {
    const [traded] = volume ?? [];
    const [worth] = cap ?? [];
    if (traded === undefined || worth === undefined || worth.value <= 0) return [];
    return [{ ...ofBoth(traded, worth), value: traded.value / worth.value, family }];
  });
}

/** CoinPaprika and others give a total supply and no FDV. */
function derived(metric: AgreedMetric, { price, total_supply }: Figures): SourceValue[] {
  return metric === 'fdv' ? product(price, total_supply) : [];
}

function product(
  prices: readonly SourceValue[] | undefined,
  supplies: readonly SourceValue[] | undefined,
): SourceValue[] {
  const [price] = prices ?? [];
  const [supply] = supplies ?? [];
  if (price === undefined || supply === undefined) return [];
  return [{ ...price, value: price.value * supply.value }];
}

function ofBoth(a: SourceValue, b: SourceValue): SourceValue {
  return {
    ...a,
    observedAt: Math.min(a.observedAt, b.observedAt),
    fetchedAt: Math.min(a.fetchedAt, b.fetchedAt),
  };
}

/** A cap that nobody confirms, and that the price and the supply do not bear out. */
function contradictsItself({ market_cap: cap, price, circulating_supply: supply }: Agreements) {
  if (cap?.grade !== 'single' || price === undefined || supply === undefined) return false;
  const worth = price.value * supply.value;
  return Math.abs(cap.value - worth) > capTolerance * Math.max(cap.value, worth);
}

/** Whether one venue alone has traded more than the whole market is said to have. */
function isBelowABound({ value }: Agreement, statements: readonly Statement[], asOf: number) {
  return statements.some(
    ({ volumeAtLeast: bound }) =>
      bound !== undefined &&
      asOf - bound.observedAt <= rules.volume.freshMs &&
      bound.value > value &&
      !isNear('volume', bound.value, value),
  );
}

function plain({ family: _, ...value }: Said): SourceValue {
  return value;
}
