import type { VerdictWord } from '../lib/verdict.ts';

/** Each verdict has a shape as well as a colour: colour alone tells some readers nothing. */
const paths: Record<VerdictWord, string> = {
  holds: 'M2.5 6.5 5 9l4.5-6',
  outdated: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M6 3.5V6l1.7 1.2',
  off: 'M3 3l6 6M9 3 3 9',
  disputed: 'M2 4h8M2 8h8M7.5 2l-3 8',
  unjudged: 'M2.5 6h.1M6 6h.1M9.5 6h.1',
  unknown: 'M4 4.2a2 2 0 1 1 2.6 1.9Q6 6.4 6 7.3M6 9.6v.1',
};

export function VerdictMark({ verdict }: { verdict: VerdictWord }) {
  return (
    <svg class="mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={paths[verdict]} />
    </svg>
  );
}
