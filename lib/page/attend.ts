/** How long a pointer rests before the card opens, and how long it may be away before the card goes. */
const restMs = 120;
const leaveMs = 250;

/** Where an event was, taken down while it is dispatched: afterwards its path is empty. */
export type Spot = {
  /** The innermost node, inside our own shadow roots too. */
  origin: Node;
  /** The element of the page, or our own host. */
  host: Element;
  /** Null for the focus, which has no place of its own. */
  point: { x: number; y: number } | null;
};

export type Attention<Target> = {
  /** What a pointer or the focus is on; null where that is nothing of ours. */
  targetAt(spot: Spot): Target | null;
  isInsideCard(target: EventTarget | null): boolean;
  isNote(target: EventTarget | null): boolean;
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

  function targetOf(event: Event): Target | null {
    const spot = spotOf(event, attention.isNote);
    return spot === null ? null : attention.targetAt(spot);
  }

  function move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (attention.isInsideCard(event.target)) {
      clearTimeout(timer);
      leaving = false;
      return;
    }
    const spot = spotOf(event, attention.isNote);
    const open = () => {
      const target = spot === null ? null : attention.targetAt(spot);
      if (target !== null) attention.open(target);
    };
    // Boxes are measured once the pointer rests, not on its way: scrolling under a mouse costs nothing.
    if (!attention.isOpen() || targetOf(event) !== null) later(restMs, open);
    else if (!leaving) {
      later(leaveMs, () => attention.close());
      leaving = true;
    }
  }

  function tap(event: PointerEvent): void {
    if (event.pointerType !== 'touch' || attention.isInsideCard(event.target)) return;
    openOrClose(targetOf(event));
  }

  function focus(event: FocusEvent): void {
    if (!attention.isInsideCard(event.target)) openOrClose(targetOf(event));
  }

  function openOrClose(target: Target | null): void {
    if (target !== null) attention.open(target);
    else if (attention.isOpen()) attention.close();
  }

  function click(event: MouseEvent): void {
    if (attention.isInsideCard(event.target) || !event.composedPath().some(attention.isNote))
      return;
    if (targetOf(event) === null) return;
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

function spotOf(event: Event, isNote: (target: EventTarget) => boolean): Spot | null {
  const path = event.composedPath();
  const [origin] = path;
  // A note in a shadow tree of the page's is not the event's target, which is that tree's host.
  const host = path.find(isNote) ?? event.target;
  if (!(origin instanceof Node) || !(host instanceof Element)) return null;
  const point = event instanceof MouseEvent ? { x: event.clientX, y: event.clientY } : null;
  return { origin, host, point };
}
