import { formatAge } from '../lib/age.ts';
import type { HeldClaim, HeldCoin, Holding } from '../lib/holding.ts';
import { formatDollars, formatRatio } from '../lib/money.ts';
import type { Rate } from '../lib/rate.ts';
import type { Words } from '../lib/words.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { whyText } from './why-text.ts';

/** What is known of the tab that the popup speaks of: each absence has its name, and what to do about it. */
export type PageState =
  | { kind: 'looking' }
  | { kind: 'holding'; holding: Holding }
  /** A site that the user may add. */
  | { kind: 'askable'; host: string; origin: string }
  /** A page of a site of ours that has no posts to read. */
  | { kind: 'other-part'; host: string }
  /** A site of ours that the browser keeps from us. */
  | { kind: 'withheld'; host: string; origin: string }
  /** It was open before we were, or before we were updated. */
  | { kind: 'reload' }
  | { kind: 'closed' };

export type PageActions = {
  onAllow(origin: string): void;
  onReload(): void;
  onGoToClaim(id: string): void;
  onGoToCoin(symbol: string): void;
};

export type PopupPageProps = Words & PageActions & { page: PageState; isOn: boolean; now: number };

export function PopupPage(props: PopupPageProps) {
  const { page, say } = props;
  return (
    <section aria-labelledby="on-page">
      <h2 id="on-page">{say('popup.onPage')}</h2>
      {page.kind === 'holding' ? (
        <Held {...props} holding={page.holding} />
      ) : (
        <Absence {...props} />
      )}
    </section>
  );
}

function Absence({ page, say, onAllow, onReload }: PopupPageProps) {
  switch (page.kind) {
    case 'holding':
      return null;
    case 'looking':
      return <p role="status">{say('popup.page.looking')}</p>;
    case 'closed':
      return <p role="status">{say('popup.page.closed')}</p>;
    case 'other-part':
      return <p role="status">{say('popup.page.otherPart', [page.host])}</p>;
    case 'reload':
      return (
        <>
          <p role="status">{say('popup.page.reload')}</p>
          <button type="button" class="button" data-action="reload" onClick={onReload}>
            {say('popup.reload')}
          </button>
        </>
      );
    case 'withheld':
      return (
        <>
          <p role="status">{say('popup.page.notAllowed', [page.host])}</p>
          <button
            type="button"
            class="button"
            data-action="allow"
            onClick={() => onAllow(page.origin)}
          >
            {say('popup.allow')}
          </button>
        </>
      );
    case 'askable':
      return (
        <>
          <p role="status">{say('popup.page.unsupported', [page.host])}</p>
          <button
            type="button"
            class="button"
            data-action="annotate"
            onClick={() => onAllow(page.origin)}
          >
            {say('popup.annotate')}
          </button>
          <p class="aside">{say('popup.annotateAsks', [page.host])}</p>
        </>
      );
  }
}

function Held(props: PopupPageProps & { holding: Holding }) {
  const { holding, isOn, say } = props;
  if (!isOn || !holding.on) return <p role="status">{say('popup.page.off')}</p>;
  if (holding.coins.length === 0) return <p role="status">{say('popup.noCoins')}</p>;
  return (
    <>
      <ul class="coins" aria-label={say('popup.coins')}>
        {holding.coins.map((coin) => (
          <Coin key={coin.symbol} coin={coin} {...props} />
        ))}
      </ul>
      {holding.coins.some(({ kind }) => kind === 'ambiguous' || kind === 'not-followed') && (
        <p class="aside">{say('popup.chooseHint')}</p>
      )}
      <h3>
        {holding.claims.length === 0
          ? say('popup.noClaims')
          : say('popup.claims', holding.claims.length)}
      </h3>
      <ul class="claims">
        {holding.claims.map((claim) => (
          <Claim key={claim.id} claim={claim} {...props} />
        ))}
      </ul>
      {holding.variants.map((variant) => (
        <VariantRead key={variant.name} variant={variant} {...props} />
      ))}
    </>
  );
}

/** Where the name goes, which is a word of our own code in every language. */
const placeOfName = '\ue000';

function VariantRead({
  variant: { name, posts },
  say,
  locale,
}: PopupPageProps & { variant: Holding['variants'][number] }) {
  const count = new Intl.NumberFormat(locale).format(posts);
  const [before, after] = say('popup.variant', posts, [placeOfName, count]).split(placeOfName);
  return (
    <p class="aside">
      {before}
      <code dir="ltr">{name}</code>
      {after}
    </p>
  );
}

function Coin({
  coin,
  holding,
  say,
  locale,
  now,
  onGoToCoin,
}: PopupPageProps & { coin: HeldCoin; holding: Holding }) {
  return (
    <li>
      <button
        type="button"
        class="row"
        data-go-to-coin={coin.symbol}
        onClick={() => onGoToCoin(coin.symbol)}
      >
        <b>{coin.symbol}</b>
        {coin.kind === 'figures' ? (
          <>
            <span class="figures">{figuresText(coin, say, locale, holding.rate)}</span>
            {coin.grade !== null && (
              <span class={`grade ${coin.grade}`}>{gradeText(coin, say, locale, now)}</span>
            )}
          </>
        ) : (
          <span class="state">{absenceText(coin, say)}</span>
        )}
      </button>
    </li>
  );
}

type WithFigures = Extract<HeldCoin, { kind: 'figures' }>;

function figuresText(
  { marketCap, turnover }: WithFigures,
  say: Words['say'],
  locale: string,
  rate: Rate,
): string {
  const parts = [
    marketCap === null ? null : say('note.cap', [formatDollars(marketCap, rate, locale)]),
    turnover === null ? null : say('note.turnover', [formatRatio(turnover, locale)]),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : say('card.notKnown');
}

function gradeText(
  { grade, observedAt }: WithFigures,
  say: Words['say'],
  locale: string,
  now: number,
): string {
  if (grade === 'stale' && observedAt !== null) {
    return say('note.stale', [formatAge(now - observedAt, locale)]);
  }
  return grade === null ? '' : say(`grade.${grade}`);
}

function absenceText(coin: Exclude<HeldCoin, WithFigures>, say: Words['say']): string {
  switch (coin.kind) {
    case 'loading':
      return say('note.loading');
    case 'unavailable':
      return whyText(coin.why, say);
    case 'not-followed':
      return say('note.notFollowed');
    case 'ambiguous':
      return say('note.ambiguous');
  }
}

function Claim({ claim, say, onGoToClaim }: PopupPageProps & { claim: HeldClaim }) {
  return (
    <li>
      <button
        type="button"
        class="row"
        data-go-to-claim={claim.id}
        onClick={() => onGoToClaim(claim.id)}
      >
        <span class={`verdict ${claim.verdict}`}>
          <VerdictMark verdict={claim.verdict} />
          {say(`verdict.${claim.verdict}`)}
        </span>
        <span class="quote" dir="auto">
          {claim.quote}
        </span>
      </button>
    </li>
  );
}
