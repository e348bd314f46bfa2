import type { CoinFigures, DayRow } from '../lib/figure.ts';
import {
  formatChange,
  formatCount,
  formatDollarPrice,
  formatDollars,
  formatRank,
  formatRatio,
} from '../lib/money.ts';
import type { Rate } from '../lib/rate.ts';
import { countTurnoverDays } from '../lib/turnover.ts';
import type { Say, Words } from '../lib/words.ts';
import { shownDays } from './card-history.tsx';
import { figureOf, turnoverOf } from './figures-of.ts';

export type CardFactsProps = Pick<Words, 'say' | 'locale'> & { figures: CoinFigures; rate: Rate };

/** What is known of the coin, whatever was claimed. */
export function CardFacts({ figures, say, locale, rate }: CardFactsProps) {
  const money = (value: number | null) =>
    value === null ? null : formatDollars(value, rate, locale);
  const turnover = turnoverOf(figures);
  const price = figureOf(figures, 'price');
  const circulating = figureOf(figures, 'circulating_supply');
  const total = figureOf(figures, 'total_supply');
  const change = figureOf(figures, 'change');
  const rank = figureOf(figures, 'rank');
  /** Each with its figure, and what stands beside it, line by line. */
  const rows: [label: string, figure: string | null, asides: string[]][] = [
    [
      say('metric.market_cap'),
      money(figureOf(figures, 'market_cap')),
      fdvTexts(figures, say, rate, locale),
    ],
    [
      say('metric.turnover'),
      turnover === null ? null : formatRatio(turnover, locale),
      turnoverDaysTexts(figures.history.slice(-shownDays), say),
    ],
    [
      say('metric.circulating_supply'),
      circulating === null
        ? null
        : total === null
          ? formatCount(circulating, locale)
          : say('card.inCirculation', [
              formatCount(circulating, locale),
              formatCount(total, locale),
            ]),
      [],
    ],
    [
      say('metric.price'),
      price === null ? null : formatDollarPrice(price, rate, locale),
      [
        [
          change === null ? null : say('card.today', [formatChange(change, locale)]),
          rank === null ? null : formatRank(rank, locale),
        ]
          .filter((part) => part !== null)
          .join(' · '),
      ].filter(Boolean),
    ],
  ];
  return (
    <section>
      <dl>
        {rows.map(([label, value, asides]) => (
          <>
            <dt>{label}</dt>
            <dd class="figure">{value ?? say('card.notKnown')}</dd>
            <dd class="aside">
              {asides.map((aside) => (
                <div key={aside}>{aside}</div>
              ))}
            </dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function fdvTexts(figures: CoinFigures, say: Say, rate: Rate, locale: string): string[] {
  const fdv = figureOf(figures, 'fdv');
  const byMax = figures.agreed?.fdv_by_max?.value ?? null;
  const text = (value: number) => formatDollars(value, rate, locale);
  const isSame = fdv !== null && byMax !== null && text(byMax) === text(fdv);
  return [
    ...(fdv === null ? [] : [say('card.fdv', [text(fdv)])]),
    // The two definitions mostly come to the same, and then one is enough.
    ...(byMax === null || isSame ? [] : [say('card.fdvByMax', [text(byMax)])]),
  ];
}

function turnoverDaysTexts(rows: readonly DayRow[], say: Say): string[] {
  const { known, above, longestRun } = countTurnoverDays(rows);
  if (known === 0) return [];
  const days = say('card.turnoverDays', [String(above), String(known)]);
  return longestRun < 2 ? [days] : [days, say('card.inARow', [String(longestRun)])];
}
