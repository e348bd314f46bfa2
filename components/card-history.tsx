import type { CoinFigures, DayRow } from '../lib/figure.ts';
import { formatRatio } from '../lib/money.ts';
import type { JudgedClaim } from '../lib/verdict.ts';
import type { Words } from '../lib/words.ts';
import { Chart } from './chart.tsx';

/** How far back the count of days looks, and the chart at the least. */
export const shownDays = 90;
/** Days of the chart before the post's own, where the post is older than that. */
const daysBeforePost = 10;
const dayMs = 86_400_000;

export type CardHistoryProps = Pick<Words, 'say' | 'locale'> & {
  figures: CoinFigures;
  claims: readonly JudgedClaim[];
  postedAt: number | null;
  now: number;
};

/** What a day is drawn by, where a claim is about it; else the market cap is. */
const charted = {
  price: (row: DayRow) => row.price,
  volume: (row: DayRow) => row.volume,
  market_cap: (row: DayRow) => row.market_cap,
};
const isCharted = (metric: string): metric is keyof typeof charted => metric in charted;

const turnoverOn = ({ market_cap, volume }: DayRow) =>
  market_cap && volume !== null ? volume / market_cap : null;

/** The days of what is claimed, and under them the turnover, with a line where all is traded in a day. */
export function CardHistory({ figures, claims, postedAt, now, say, locale }: CardHistoryProps) {
  const daysSincePost = postedAt === null ? 0 : Math.ceil((now - postedAt) / dayMs);
  const rows = figures.history.slice(-Math.max(shownDays, daysSincePost + daysBeforePost));
  const level = claims.find(({ claim }) => isCharted(claim.metric) && claim.unit === 'usd');
  const metric = level && isCharted(level.claim.metric) ? level.claim.metric : 'market_cap';
  const levelOf = charted[metric];
  if (rows.filter((row) => levelOf(row) !== null).length < 2) return null;
  const postedDay = postedAt === null ? null : new Date(postedAt).toISOString().slice(0, 10);
  return (
    <section class={level?.verdict.verdict}>
      <Chart
        rows={rows}
        levelOf={levelOf}
        said={level?.claim.relation === 'eq' ? level.claim.low : null}
        postedDay={postedDay}
        label={metric === 'market_cap' ? say('card.sparkline') : say(`metric.${metric}`)}
      />
      <div class="chart-axis">
        <span>{say('card.days', [String(rows.length)])}</span>
        <span>{say('card.now')}</span>
      </div>
      {rows.filter((row) => turnoverOn(row) !== null).length > 1 && (
        <div class="low-chart">
          <Chart
            rows={rows}
            levelOf={turnoverOn}
            said={1}
            postedDay={postedDay}
            label={say('metric.turnover')}
            height={30}
          />
          <div class="chart-axis">
            <span>{say('metric.turnover')}</span>
            <span>{formatRatio(1, locale)}</span>
          </div>
        </div>
      )}
    </section>
  );
}
