import { formatAge, formatDay } from '../lib/age.ts';
import type { Claim } from '../lib/claim.ts';
import { formatChange, formatFigure } from '../lib/money.ts';
import type { ReceiptForm } from '../lib/receipt.ts';
import type { JudgedClaim } from '../lib/verdict.ts';
import type { Say } from '../lib/words.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** What came of copying a receipt. */
export type CopyState = { claim: Claim; form: ReceiptForm; done: boolean };

export type ClaimSectionProps = {
  judged: JudgedClaim;
  postedAt: number | null;
  /** When the newest of the figures was seen, in ms since 1970. */
  observedAt: number | null;
  now: number;
  /** What the worker has found beside the figures, in the reader's words. */
  reasons: readonly string[];
  copied: CopyState | null;
  /** Null where no receipt can be had. */
  onCopy: ((form: ReceiptForm) => void) | null;
  say: Say;
  locale: string;
};

/** One claim: what it says, what was, what is, and what that makes of it. */
export function ClaimSection({
  judged,
  postedAt,
  observedAt,
  now,
  reasons,
  copied,
  onCopy,
  say,
  locale,
}: ClaimSectionProps) {
  const { claim, verdict } = judged;
  const word = verdict.verdict;
  const figure = (value: number | null) =>
    value === null ? say('card.notKnown') : formatFigure(claim, value, locale);
  const gap = (value: number | null) => gapText(claim, value, locale);
  const when = postedAt === null ? null : formatDay(postedAt, now, locale);
  const age = observedAt === null ? null : say('card.age', [formatAge(now - observedAt, locale)]);
  const plain = claim.frequency === null && claim.stance !== 'past' && word !== 'unjudged';
  return (
    <section>
      <p class="quote" dir="auto">
        “{claim.quote}”
      </p>
      <p class={`verdict-line ${word}`}>
        <VerdictMark verdict={word} />
        <strong>{say(`verdict.${word}`)}</strong>
        <span class="meaning">{say(meaningOf(judged, postedAt))}</span>
      </p>
      <dl>
        <dt>{say('card.said')}</dt>
        <dd class="figure">{saidText(claim, say, locale)}</dd>
        <dd class="aside">
          {verdict.slack === null ? null : slackText(claim, verdict.slack, say, locale)}
        </dd>
        {plain && postedAt !== null && (
          <>
            <dt>{say('card.whenPosted')}</dt>
            <dd class="figure">{figure(verdict.then ?? verdict.thenImplied)}</dd>
            <dd class="aside">
              {verdict.thenImplied === null
                ? joined(gap(verdict.then), when)
                : joined(say('card.implied'), when)}
            </dd>
          </>
        )}
        {verdict.wasSo !== null && (
          <>
            <dt>{say('card.wasSo')}</dt>
            <dd class="figure">{figure(verdict.wasSo.value)}</dd>
            <dd class="aside">{formatDay(Date.parse(verdict.wasSo.at), now, locale)}</dd>
          </>
        )}
        <dt>{say('card.now')}</dt>
        <dd class="figure">{figure(verdict.now)}</dd>
        <dd class="aside">{joined(plain ? gap(verdict.now) : null, age)}</dd>
      </dl>
      {reasons.map((reason) => (
        <p class="meaning" key={reason}>
          {reason}
        </p>
      ))}
      {onCopy && (
        <p class="copy">
          <button type="button" data-action="copy-markdown" onClick={() => onCopy('markdown')}>
            {say('card.copyMarkdown')}
          </button>
          <button type="button" data-action="copy-json" onClick={() => onCopy('json')}>
            {say('card.copyJson')}
          </button>
          <span role="status">
            {copied === null ? null : say(copied.done ? 'card.copied' : 'card.notCopied')}
          </span>
        </p>
      )}
    </section>
  );
}

function meaningOf({ verdict }: JudgedClaim, postedAt: number | null) {
  const word = verdict.verdict;
  if (word === 'holds' && verdict.then === null) return 'meaning.holdsNow';
  if (word === 'off' && postedAt === null) return 'meaning.offNow';
  return `meaning.${word}` as const;
}

function saidText(claim: Claim, say: Say, locale: string): string {
  const figure = (value: number | null) =>
    value === null ? '' : formatFigure(claim, value, locale);
  const plain = {
    eq: figure(claim.low),
    gt: say('card.over', [figure(claim.low)]),
    lt: say('card.under', [figure(claim.high)]),
    between: say('card.between', [figure(claim.low), figure(claim.high)]),
  }[claim.relation];
  const hedged = claim.hedged ? say('card.about', [plain]) : plain;
  return claim.frequency === null ? hedged : say(`card.${claim.frequency}`, [hedged]);
}

/** How far the words are from a figure, as the reader would say it: +4% means that too much was said. */
function gapText(claim: Claim, actual: number | null, locale: string): string | null {
  const said = claim.relation === 'eq' ? claim.low : null;
  if (said === null || actual === null || actual === 0 || claim.metric === 'change') return null;
  return formatChange(((said - actual) / Math.abs(actual)) * 100, locale);
}

function slackText(claim: Claim, slack: number, say: Say, locale: string): string {
  return claim.metric === 'change'
    ? say('card.slackPoints', [
        new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(slack),
      ])
    : say('card.slack', [shareText(slack, locale)]);
}

function shareText(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
    share,
  );
}

function joined(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}
