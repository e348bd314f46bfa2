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
  const rows: [string, string | null, (string | null)[]][] = [
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
        change === null ? null : say('card.today', [formatChange(change, locale)]),
        rank === null ? null : formatRank(rank, locale),
      ],
    ],
  ];
  return (
    <section>
      <dl>
        {rows.map(([label, value, asides]) => (
          <>
            <dt>{label}</dt>
            <dd class="figure">{value ?? say('card.notKnown')}</dd>
            <dd class="aside">{asTogether(asides.filter((aside) => aside !== null))}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

/** Where they need more than a line, each stays in one. */
function asTogether(texts: readonly string[]) {
  return texts.map((text, i) => (
    <>
      <span class="together">{i < texts.length - 1 ? `${text} ·` : text}</span>{' '}
    </>
  ));
}

function fdvTexts(figures: CoinFigures, say: Say, rate: Rate, locale: string): (string | null)[] {
  const fdv = figureOf(figures, 'fdv');
  const byMax = figures.agreed?.fdv_by_max?.value ?? null;
  const text = (value: number) => formatDollars(value, rate, locale);
  return [
    fdv === null ? null : say('card.fdv', [text(fdv)]),
    // The two definitions mostly come to the same, and then one is enough.
    byMax === null || (fdv !== null && text(byMax) === text(fdv))
      ? null
      : say('card.fdvByMax', [text(byMax)]),
  ];
}

function turnoverDaysTexts(rows: readonly DayRow[], say: Say): (string | null)[] {
  const { known, above, longestRun } = countTurnoverDays(rows);
  if (known === 0) return [];
  return [
    say('card.turnoverDays', [String(above), String(known)]),
    longestRun < 2 ? null : say('card.inARow', [String(longestRun)]),
  ];
}
