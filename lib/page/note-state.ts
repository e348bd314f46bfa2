import { isDisputed, observedAtOf } from '../../components/figures-of.ts';
import type { Answer } from '../figure.ts';
import type { JudgedClaim } from '../verdict.ts';

export type NoteState = 'ambiguous' | 'stale' | 'disputed' | 'unavailable';

/** Figures seen longer ago than this are called old, with their age. */
export const staleAfterMs = 15 * 60_000;

/** What the note says of itself to whoever looks: the most serious first. */
export function stateOf(
  judged: readonly JudgedClaim[],
  coins: readonly { answer: Answer | undefined }[],
  stale: boolean,
): NoteState | null {
  if (coins.some(({ answer }) => answer?.kind === 'unavailable')) return 'unavailable';
  if (coins.some(({ answer }) => answer?.kind === 'ambiguous')) return 'ambiguous';
  const disagree = coins.some(
    ({ answer }) => answer?.kind === 'figures' && isDisputed(answer.figures),
  );
  if (disagree || judged.some(({ verdict }) => verdict.verdict === 'disputed')) return 'disputed';
  return stale ? 'stale' : null;
}

/** How old the oldest figures are, in ms; null where there are none. */
export function ageOf(answers: readonly (Answer | undefined)[], now: number): number | null {
  const seen = answers.flatMap((answer) => {
    const at = answer?.kind === 'figures' ? observedAtOf(answer.figures) : null;
    return at === null ? [] : [at];
  });
  return seen.length === 0 ? null : now - Math.min(...seen);
}
