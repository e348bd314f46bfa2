import type { ComponentChildren } from 'preact';
import { formatAge } from '../lib/age.ts';
import type { Claim } from '../lib/claim.ts';
import type { Answer, Candidate, CoinFigures } from '../lib/figure.ts';
import { formatDollarPrice, formatDollars, formatRank } from '../lib/money.ts';
import type { Rate } from '../lib/rate.ts';
import type { ReceiptForm } from '../lib/receipt.ts';
import type { JudgedClaim } from '../lib/verdict.ts';
import type { Words } from '../lib/words.ts';
import { CardFacts } from './card-facts.tsx';
import { CardHistory } from './card-history.tsx';
import { ClaimSection, type CopyState } from './claim-section.tsx';
import { observedAtOf } from './figures-of.ts';
import { rateText } from './rate-text.ts';
import { Report } from './report.tsx';
import { sourceName } from './source-name.ts';
import { whyText } from './why-text.ts';

export type CardProps = Words & {
  symbol: string;
  answer: Answer | undefined;
  /** No coin is named in the words that were to be checked. */
  isNothing?: boolean;
  claims: readonly JudgedClaim[];
  postedAt: number | null;
  now: number;
  /** What money is shown in. */
  rate: Rate;
  reasonsOf(claim: Claim): readonly string[];
  /** What was copied last. */
  copied: CopyState | null;
  onCopy: ((judged: JudgedClaim, form: ReceiptForm) => void) | null;
  /** The extension's own, for reports. */
  version: string;
  /** The reader wants to know what a ticker means that is not followed: it is sent to a source. */
  onLookUp: ((symbol: string) => void) | null;
  onChoose: ((symbol: string, coinId: string) => void) | null;
  /** These are null where the worker answers no questions: on a page that it may not read. */
  onSettings: (() => void) | null;
  onClose(): void;
};

export function Card(props: CardProps) {
  const { answer, claims, postedAt, now, onCopy, say, locale, rate } = props;
  const figures = answer?.kind === 'figures' ? answer.figures : null;
  const observedAt = figures === null ? null : observedAtOf(figures);
  return (
    <div class="card" lang={locale} dir={props.direction}>
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
          onCopy={onCopy && ((form) => onCopy(judged, form))}
          now={now}
          say={say}
          locale={locale}
        />
      ))}
      {figures === null ? (
        <Absence {...props} />
      ) : (
        <>
          <CardHistory
            figures={figures}
            claims={claims}
            postedAt={postedAt}
            now={now}
            say={say}
            locale={locale}
          />
          <CardFacts figures={figures} say={say} locale={locale} rate={rate} />
          <Sources figures={figures} now={now} say={say} locale={locale} rate={rate} />
        </>
      )}
      <Report {...props} />
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
        {props.onSettings && (
          <button type="button" data-action="settings" onClick={props.onSettings}>
            {say('card.settings')}
          </button>
        )}
        <button type="button" data-action="close" onClick={props.onClose}>
          {say('card.close')}
        </button>
      </div>
    </div>
  );
}

/** What is said in the figures' place, and what the reader may do about it. */
function Absence({ symbol, answer, isNothing, say, locale, rate, onLookUp, onChoose }: CardProps) {
  if (isNothing) return <Plain text={say('selection.nothing')} />;
  switch (answer?.kind) {
    case 'unavailable':
      return <Plain text={whyText(answer.why, say)} />;
    case 'not-followed':
      return (
        <Plain text={say('card.notFollowed')}>
          {onLookUp && (
            <>
              <p class="aside">{say('card.lookUpAsks')}</p>
              <button type="button" data-action="look-up" onClick={() => onLookUp(symbol)}>
                {say('card.lookUp')}
              </button>
            </>
          )}
        </Plain>
      );
    case 'ambiguous':
      return (
        <Plain text={say(answer.candidates.length > 0 ? 'card.ambiguous' : 'card.noCandidates')}>
          <ul class="candidates">
            {answer.candidates.map((candidate) => (
              <li key={candidate.coin.id}>
                {onChoose === null ? (
                  <span>{candidate.coin.name}</span>
                ) : (
                  <button
                    type="button"
                    data-action="choose"
                    data-coin-id={candidate.coin.id}
                    onClick={() => onChoose(symbol, candidate.coin.id)}
                  >
                    {candidate.coin.name}
                  </button>
                )}
                <span class="aside">{candidateText(candidate, rate, locale)}</span>
              </li>
            ))}
          </ul>
        </Plain>
      );
    default:
      return <Plain text={say('note.loading')} />;
  }
}

function Plain({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <section>
      <p class="meaning">{text}</p>
      {children}
    </section>
  );
}

function candidateText({ coin, rank, marketCap }: Candidate, rate: Rate, locale: string): string {
  return [
    rank === null ? null : formatRank(rank, locale),
    marketCap === null ? null : formatDollars(marketCap, rate, locale),
    coin.contracts?.[0]?.chain,
  ]
    .filter((part) => part != null)
    .join(' · ');
}

type Row = [source: string, said: string, aside: string];

/** Each source with what it says of the cap, or of the price where nobody knows the cap. */
function Sources({
  figures,
  now,
  say,
  locale,
  rate,
}: Pick<CardProps, 'now' | 'say' | 'locale' | 'rate'> & { figures: CoinFigures }) {
  const metric = figures.figures.market_cap ? 'market_cap' : 'price';
  const counted = figures.figures[metric] ?? [];
  const aside = figures.setAside?.[metric] ?? [];
  const said = [...counted, ...aside];
  const grade = figures.agreed?.[metric]?.grade;
  const text = (value: number) =>
    metric === 'price'
      ? formatDollarPrice(value, rate, locale)
      : formatDollars(value, rate, locale, 4);
  const age = (observedAt: number) => formatAge(now - observedAt, locale);
  const rows: Row[] = [
    ...counted.map((one): Row => [one.source, text(one.value), age(one.observedAt)]),
    ...aside.map(
      (one): Row => [
        one.source,
        text(one.value),
        `${say('card.leftOut')} · ${age(one.observedAt)}`,
      ],
    ),
    ...(figures.silent ?? [])
      // One that has said something before is in the list with that.
      .filter(({ source }) => !said.some((one) => one.source === source))
      .map(({ source, why }): Row => [source, '', whyText(why, say)]),
  ];
  return (
    <section>
      {grade && <p class="aside">{say(`card.grade.${grade}`, [String(counted.length)])}</p>}
      <ul class="sources" aria-label={say('card.source')}>
        {rows.map(([source, said, aside]) => (
          <li key={source}>
            <span>{sourceName(source)}</span>
            <span>{said}</span>
            <span class="aside">{aside}</span>
          </li>
        ))}
      </ul>
      {rate.currency !== 'usd' && <p class="aside">{rateText(rate, now, say, locale)}</p>}
    </section>
  );
}
