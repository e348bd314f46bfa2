import type { Answer } from '../lib/figure.ts';
import { formatDollars, formatRatio } from '../lib/money.ts';
import type { Rate } from '../lib/rate.ts';
import { type JudgedClaim, verdicts } from '../lib/verdict.ts';
import type { Words } from '../lib/words.ts';
import { capOf, isDisputed, turnoverOf } from './figures-of.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { whyText } from './why-text.ts';

export type NoteCoin = { symbol: string; answer: Answer | undefined };

export type NoteProps = Words & {
  coins: readonly NoteCoin[];
  judged: readonly JudgedClaim[];
  /** What money is shown in. */
  rate: Rate;
  /** Its colours are not the page's: it stands on its own ground. */
  ownGround: boolean;
  /** How old the figures are where they are too old to be called current, in words; else null. */
  staleFor: string | null;
};

/** What a button of the note opens: the page finds it under the pointer or the focus by these attributes. */
export const opensCoin = 'data-coin';
export const opensVerdict = 'data-verdict';

/** The quiet line under a post. Its height is the same before and after the figures come. */
export function Note({
  coins,
  judged,
  say,
  locale,
  direction,
  rate,
  ownGround,
  staleFor,
}: NoteProps) {
  const counts = verdicts
    .map((verdict) => ({
      verdict,
      count: judged.filter((one) => one.verdict.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's looks and meaning.
    <div
      class={ownGround ? 'note own-ground' : 'note'}
      role="group"
      aria-label={say('note.name')}
      lang={locale}
      dir={direction}
    >
      <span class="coins">
        {coins.map(({ symbol, answer }) => (
          <button
            type="button"
            class="coin"
            key={symbol}
            aria-haspopup="dialog"
            {...{ [opensCoin]: symbol }}
          >
            <b>{symbol}</b> <CoinFigures answer={answer} say={say} locale={locale} rate={rate} />
          </button>
        ))}
        {staleFor !== null && <span class="state">{say('note.stale', [staleFor])}</span>}
      </span>
      {counts.length > 0 && (
        <span class="verdicts">
          {counts.map(({ verdict, count }) => (
            <button
              type="button"
              class={`verdict ${verdict}`}
              key={verdict}
              aria-haspopup="dialog"
              {...{ [opensVerdict]: verdict }}
            >
              <VerdictMark verdict={verdict} />
              <span class="words" data-count={count}>
                {say('note.countOf', [String(count), say(`verdict.${verdict}`)])}
              </span>
            </button>
          ))}
        </span>
      )}
    </div>
  );
}

function CoinFigures({
  answer,
  say,
  locale,
  rate,
}: Pick<NoteProps, 'say' | 'locale' | 'rate'> & { answer: Answer | undefined }) {
  if (answer === undefined)
    return <span class="skeleton" role="img" aria-label={say('note.loading')} />;
  switch (answer.kind) {
    case 'not-followed':
      return <span class="state">{say('note.notFollowed')}</span>;
    case 'unavailable':
      return <span class="state">{whyText(answer.why, say)}</span>;
    case 'ambiguous':
      return <span class="state">{say('note.ambiguous')}</span>;
    case 'figures': {
      const cap = capOf(answer.figures);
      const turnover = turnoverOf(answer.figures);
      const parts = [
        cap === null ? null : say('note.cap', [formatDollars(cap, rate, locale)]),
        turnover === null ? null : say('note.turnover', [formatRatio(turnover, locale)]),
      ].filter((part) => part !== null);
      return (
        <>
          {parts.map((part, place) => (
            <span key={part}>{place === 0 ? part : ` · ${part}`}</span>
          ))}
          {parts.length === 0 && <span>{say('card.notKnown')}</span>}
          {isDisputed(answer.figures) && <span class="state"> {say('note.disputed')}</span>}
        </>
      );
    }
  }
}
