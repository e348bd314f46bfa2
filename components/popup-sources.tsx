import { formatAge } from '../lib/age.ts';
import type { WhyUnavailable } from '../lib/figure.ts';
import type { HeldSource } from '../lib/holding.ts';
import type { Words } from '../lib/words.ts';
import { sourceName } from './source-name.ts';
import { whyText } from './why-text.ts';

export type PopupSourcesProps = Words & {
  sources: readonly HeldSource[];
  /** Why there is no figure at all; null where there is one, or none is wanted. */
  silence: WhyUnavailable | null;
  /** Whether the browser lets us read what the sources answer. */
  areAllowed: boolean;
  now: number;
  onAllowSources(): void;
};

/** In the order in which they are told: who answers last, so that what is amiss is read first. */
const healths = [
  'limited',
  'offline',
  'refused',
  'unreadable',
  'unlisted',
  'switched-off',
  null,
] as const;

/** How the sources do, in words: one sentence for all that do alike. */
export function PopupSources(props: PopupSourcesProps) {
  const { sources, silence, areAllowed, now, say, locale, onAllowSources } = props;
  const seen = sources.flatMap(({ observedAt }) => observedAt ?? []);
  const newest = seen.length === 0 ? null : Math.max(...seen);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{say('popup.sources')}</h2>
      {!areAllowed && (
        <>
          <p role="status">{say('popup.sourcesNotAllowed')}</p>
          <button type="button" class="button" data-action="allow-sources" onClick={onAllowSources}>
            {say('popup.allow')}
          </button>
        </>
      )}
      {silence !== null && <p class="amiss">{whyText(silence, say)}</p>}
      {silence === null && sources.length === 0 && <p>{say('popup.sourcesNone')}</p>}
      <ul class="health">
        {healths.map((why) => {
          const alike = sources.filter((source) => source.why === why);
          return alike.length === 0 ? null : (
            <li key={why} class={why === null ? 'answers' : 'amiss'}>
              {healthText(alike, why, say, locale)}
            </li>
          );
        })}
      </ul>
      {adviceOf([silence, ...sources.map(({ why }) => why)], say).map((advice) => (
        <p key={advice} class="aside">
          {advice}
        </p>
      ))}
      {newest !== null && (
        <p class="aside">{say('popup.newest', [formatAge(now - newest, locale)])}</p>
      )}
    </section>
  );
}

/** What there is to do about it: mostly nothing. */
function adviceOf(whys: readonly (WhyUnavailable | null)[], say: Words['say']): string[] {
  const isAskedAgain = whys.some(
    (why) => why === 'limited' || why === 'offline' || why === 'unreadable',
  );
  const isToBeSet = whys.some((why) => why === 'refused' || why === 'switched-off');
  return [
    ...(isAskedAgain ? [say('popup.askedAgain')] : []),
    ...(isToBeSet ? [say('popup.seeOptions')] : []),
  ];
}

function healthText(
  alike: readonly HeldSource[],
  why: HeldSource['why'],
  say: Words['say'],
  locale: string,
): string {
  const names = new Intl.ListFormat(locale).format(alike.map(({ source }) => sourceName(source)));
  const count = alike.length;
  switch (why) {
    case null:
      return say('popup.health.answer', count, [String(count), names]);
    case 'switched-off':
      return say('popup.health.switchedOff', count, [String(count), names]);
    default:
      return say(`popup.health.${why}`, count, [String(count), names]);
  }
}
