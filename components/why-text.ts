import type { WhyUnavailable } from '../lib/figure.ts';
import type { Say } from '../lib/words.ts';

/** Why a source, or all of them, said nothing. */
export function whyText(why: WhyUnavailable, say: Say): string {
  return say(`note.unavailable.${why === 'switched-off' ? 'switchedOff' : why}`);
}
