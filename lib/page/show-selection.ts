import type { Reading } from '../claim.ts';
import type { Answer } from '../figure.ts';
import { contractTerms, type Terms } from '../judging/terms.ts';
import { weighClaim } from '../judging/weigh-claim.ts';
import type { Rate } from '../rate.ts';
import type { Settings } from '../settings.ts';
import { clampTolerance } from '../tolerance.ts';
import type { JudgedClaim } from '../verdict.ts';
import type { Words } from '../words.ts';
import { type Anchor, createCardBox } from './card-box.tsx';
import { followTheme, type Theme } from './page-theme.ts';

export type SelectionWorld = Words & {
  document: Document;
  settings: Pick<Settings, 'theme' | 'tolerance'>;
  version: string;
  now(): number;
};

/** Opens the card at the words that the reader has selected, and takes it away when they leave it. */
export function showSelection(
  reading: Reading,
  answers: readonly Answer[],
  rate: Rate,
  world: SelectionWorld,
  signal: AbortSignal,
): void {
  const { document } = world;
  const card = createCardBox(document);
  const focusBefore = document.activeElement;
  const terms = { ...contractTerms, tolerance: clampTolerance(world.settings.tolerance ?? {}) };
  const judged = judgeAll(reading, answers, world.now(), terms);
  const symbol = judged[0]?.claim.symbol ?? answers[0]?.symbol ?? null;
  const props = {
    ...world,
    symbol: symbol ?? world.say('popup.title'),
    answer: answers.find((answer) => answer.symbol === symbol),
    isNothing: symbol === null,
    claims: judged,
    postedAt: null,
    rate,
    now: world.now(),
    reasonsOf: () => [],
    copied: null,
    onCopy: null,
    onLookUp: null,
    onChoose: null,
    onSettings: null,
    onClose: close,
  };

  function close(): void {
    card.erase();
    if (focusBefore instanceof HTMLElement) focusBefore.focus();
  }

  card.open(props, selectedPlace(document), themeNow(world));
  card.element.focus();
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !card.isOpen) return;
      event.stopPropagation();
      event.preventDefault();
      close();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (card.isOpen && target !== card.element) card.erase();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => card.erase());
}

function judgeAll(
  reading: Reading,
  answers: readonly Answer[],
  asOf: number,
  terms: Terms,
): JudgedClaim[] {
  return reading.claims.flatMap((claim) => {
    const answer = answers.find(({ symbol }) => symbol === claim.symbol);
    if (answer === undefined) return [];
    const figures = answer.kind === 'figures' ? answer.figures : null;
    const { verdict } = weighClaim(claim, figures, { postedAt: null, asOf }, terms);
    return [{ claim, verdict }];
  });
}

/** The selected words; in a text field, whose selection has no range, the field. */
function selectedPlace(document: Document): Anchor {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  if (range !== null && range.getClientRects().length > 0) return range;
  return document.activeElement ?? document.documentElement;
}

function themeNow({ document, settings: { theme } }: SelectionWorld): Theme {
  if (theme !== 'page') return theme;
  let found: Theme = 'light';
  const once = new AbortController();
  followTheme(
    document,
    (next) => {
      found = next;
    },
    once.signal,
  );
  once.abort();
  return found;
}
