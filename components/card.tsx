import { formatAge } from '../lib/age.ts';
import type { Claim } from '../lib/claim.ts';
import type { Answer, CoinFigures, DayRow } from '../lib/figure.ts';
import {
  formatChange,
  formatCount,
  formatMoney,
  formatPrice,
  formatRank,
  formatRatio,
} from '../lib/money.ts';
import type { ReceiptForm } from '../lib/receipt.ts';
import type { JudgedClaim } from '../lib/verdict.ts';
import type { Say } from '../lib/words.ts';
import { Chart } from './chart.tsx';
import { ClaimSection, type CopyState } from './claim-section.tsx';
import { figureOf, observedAtOf, turnoverOf } from './figures-of.ts';

/** How far back the count of days looks, and the chart at the least. */
const shownDays = 90;
/** Days of the chart before the post's own, where the post is older than that. */
const daysBeforePost = 10;
const dayMs = 86_400_000;

export type CardProps = {
  symbol: string;
  answer: Answer | undefined;
  claims: readonly JudgedClaim[];
  postedAt: number | null;
  now: number;
  say: Say;
  locale: string;
  reasonsOf(claim: Claim): readonly string[];
  /** What was copied last. */
  copied: CopyState | null;
  onCopy(judged: JudgedClaim, form: ReceiptForm): void;
  onSettings(): void;
  onClose(): void;
};

export function Card(props: CardProps) {
  const { answer, claims, postedAt, now, say, locale } = props;
  const figures = answer?.kind === 'figures' ? answer.figures : null;
  const observedAt = figures === null ? null : observedAtOf(figures);
  return (
    <div class="card">
      <div class="top">
        <h2>{props.symbol}</h2>
        <span class="coin-name">{figures?.coin.name}</span>
      </div>
      {claims.map((judged) => (
        <ClaimSection
          key={judged.claim.start}
          judged={judged}
          postedAt={postedAt}
          observedAt={observedAt}
          reasons={props.reasonsOf(judged.claim)}
          copied={props.copied?.claim === judged.claim ? props.copied : null}
          onCopy={(form) => props.onCopy(judged, form)}
          now={now}
          say={say}
          locale={locale}
        />
      ))}
      {figures === null ? (
        <section>
          <p class="meaning">{absenceText(answer, say)}</p>
        </section>
      ) : (
        <>
          <History figures={figures} claims={claims} postedAt={postedAt} now={now} say={say} />
          <Facts figures={figures} say={say} locale={locale} />
          <Sources figures={figures} now={now} say={say} locale={locale} />
        </>
      )}
      <div class="foot">
        {figures !== null && (
          <a
            href={`https://www.coingecko.com/en/coins/${encodeURIComponent(figures.coin.id)}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {say('card.attribution')}
          </a>
        )}
        <button type="button" data-action="settings" onClick={props.onSettings}>
          {say('card.settings')}
        </button>
        <button type="button" data-action="close" onClick={props.onClose}>
          {say('card.close')}
        </button>
      </div>
    </div>
  );
}

function absenceText(answer: Answer | undefined, say: Say): string {
  switch (answer?.kind) {
    case 'unavailable':
      return say(`note.unavailable.${answer.why}`);
    case 'not-followed':
      return say('card.notFollowed');
    default:
      return say('note.loading');
  }
}

function History({
  figures,
  claims,
  postedAt,
  now,
  say,
}: Pick<CardProps, 'claims' | 'postedAt' | 'now' | 'say'> & { figures: CoinFigures }) {
  const daysSincePost = postedAt === null ? 0 : Math.ceil((now - postedAt) / dayMs);
  const rows = figures.history.slice(-Math.max(shownDays, daysSincePost + daysBeforePost));
  const level = claims.find(
    ({ claim }) => claim.metric === 'market_cap' && claim.relation === 'eq',
  );
  if (rows.filter((row) => row.market_cap !== null).length < 2) return null;
  return (
    <section class={level?.verdict.verdict}>
      <Chart
        rows={rows}
        levelOf={(row: DayRow) => row.market_cap}
        said={level?.claim.low ?? null}
        postedDay={postedAt === null ? null : new Date(postedAt).toISOString().slice(0, 10)}
        label={say('card.sparkline')}
      />
      <div class="chart-axis">
        <span>{say('card.days', [String(rows.length)])}</span>
        <span>{say('card.now')}</span>
      </div>
    </section>
  );
}

function Facts({
  figures,
  say,
  locale,
}: Pick<CardProps, 'say' | 'locale'> & { figures: CoinFigures }) {
  const money = (value: number | null) =>
    value === null ? null : formatMoney(value, 'usd', locale);
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
      [fdvText(figures, say, locale)],
    ],
    [
      say('metric.turnover'),
      turnover === null ? null : formatRatio(turnover, locale),
      [turnoverDaysText(figures.history.slice(-shownDays), say)],
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
      price === null ? null : formatPrice(price, 'usd', locale),
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
            <dd class="aside">{asides.filter((aside) => aside !== null).join(' · ')}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function fdvText(figures: CoinFigures, say: Say, locale: string): string | null {
  const fdv = figureOf(figures, 'fdv');
  return fdv === null ? null : `${say('metric.fdv')} ${formatMoney(fdv, 'usd', locale)}`;
}

function turnoverDaysText(rows: readonly DayRow[], say: Say): string | null {
  const known = rows.filter((row) => row.market_cap !== null && row.volume !== null);
  if (known.length === 0) return null;
  const above = known.filter((row) => (row.volume ?? 0) >= (row.market_cap ?? Infinity));
  return say('card.turnoverDays', [String(above.length), String(known.length)]);
}

function Sources({
  figures,
  now,
  say,
  locale,
}: Pick<CardProps, 'now' | 'say' | 'locale'> & { figures: CoinFigures }) {
  const caps = figures.figures.market_cap ?? figures.figures.price ?? [];
  return (
    <section>
      <ul aria-label={say('card.source')}>
        {caps.map(({ source, value, observedAt }) => (
          <li key={source}>
            <span>{sourceNames[source] ?? source}</span>
            <span>{formatMoney(value, 'usd', locale, 4)}</span>
            <span class="aside">{formatAge(now - observedAt, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const sourceNames: Record<string, string> = { coingecko: 'CoinGecko' };
