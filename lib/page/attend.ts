/** How long a pointer rests before the card opens, and how long it may be away before the card goes. */
const restMs = 120;
const leaveMs = 250;

export type Attention<Target> = {
  /** What a pointer or the focus is on; null where that is nothing of ours. */
  targetOf(event: PointerEvent | FocusEvent | MouseEvent): Target | null;
  isInsideCard(target: EventTarget | null): boolean;
  isOpen(): boolean;
  open(target: Target): void;
  /** Enter or a click on a button of a note: the reader wants to go into the card. */
  enter(): void;
  /** Gives the focus back where it came from. */
  close(): void;
};

/**
 * Opens on a resting pointer, a tap or the focus; stays while the pointer is on the words or in the
 * card; goes on Escape (WCAG 1.4.13: dismissible, hoverable, persistent).
 */
export function attend<Target>(
  document: Document,
  attention: Attention<Target>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leaving = false;

  function later(ms: number, act: () => void): void {
    clearTimeout(timer);
    leaving = false;
    timer = setTimeout(act, ms);
  }

  function openUnder(event: PointerEvent): void {
    const target = attention.targetOf(event);
    if (target !== null) attention.open(target);
  }

  function move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (attention.isInsideCard(event.target)) {
      clearTimeout(timer);
      leaving = false;
    } else if (!attention.isOpen()) {
      // Boxes are measured once the pointer rests, not on its way: scrolling under a mouse costs nothing.
      later(restMs, () => openUnder(event));
    } else if (attention.targetOf(event) !== null) {
      later(restMs, () => openUnder(event));
    } else if (!leaving) {
      later(leaveMs, () => attention.close());
      leaving = true;
    }
  }

  function tap(event: PointerEvent): void {
    if (event.pointerType !== 'touch' || attention.isInsideCard(event.target)) return;
    if (attention.targetOf(event) !== null) openUnder(event);
    else if (attention.isOpen()) attention.close();
  }

  function focus(event: FocusEvent): void {
    if (attention.isInsideCard(event.target)) return;
    const target = attention.targetOf(event);
    if (target !== null) attention.open(target);
    else if (attention.isOpen()) attention.close();
  }

  function click(event: MouseEvent): void {
    if (attention.isInsideCard(event.target) || attention.targetOf(event) === null) return;
    // The note stands inside what many sites make one large link to the post.
    event.preventDefault();
    event.stopPropagation();
    attention.enter();
  }

  function key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !attention.isOpen()) return;
    // An Escape that closes the card must not also close the site's own dialog.
    event.stopPropagation();
    event.preventDefault();
    clearTimeout(timer);
    attention.close();
  }

  document.addEventListener('pointermove', move, { passive: true, signal });
  document.addEventListener('pointerup', tap, { passive: true, signal });
  document.addEventListener('focusin', focus, { signal });
  document.addEventListener('click', click, { capture: true, signal });
  document.addEventListener('keydown', key, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
