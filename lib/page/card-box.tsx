import { render } from 'preact';
import cardCss from '../../components/card.css?inline';
import { Card, type CardProps } from '../../components/card.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { cardTag } from './own-tags.ts';
import type { Theme } from './page-theme.ts';
import { createShadowHost } from './shadow-host.ts';

/** Between the words and the card, and between the card and the window's edge, in px. */
const gapPx = 6;
const edgePx = 8;
/** Below this a card shows too little to be of use, and may cover the words instead. */
const leastHeightPx = 240;

/** Words or a button: whatever can say where it is. */
export type Anchor = Pick<Range, 'getBoundingClientRect' | 'getClientRects'>;

/** The one card of a page, in the top layer, beside the words that it speaks of. */
export type CardBox = {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  open(props: CardProps, anchor: Anchor, theme: Theme): void;
  close(): void;
  erase(): void;
};

export function createCardBox(document: Document): CardBox {
  const [host, root] = createShadowHost(document, cardTag, cardCss + tokensCss);
  host.popover = 'manual';
  host.role = 'dialog';
  host.tabIndex = -1;
  let listening: AbortController | null = null;
  let anchor: Anchor | null = null;

  function place(): void {
    const boxes = Array.from(anchor?.getClientRects() ?? []);
    // Words that run over lines have a box for each: the card belongs below the last.
    const first = boxes[0];
    const last = boxes.at(-1);
    const { clientWidth, clientHeight } = document.documentElement;
    if (first === undefined || last === undefined || last.bottom < 0 || first.top > clientHeight) {
      close();
      return;
    }
    const roomBelow = clientHeight - edgePx - (last.bottom + gapPx);
    const roomAbove = first.top - gapPx - edgePx;
    // A card that fits on neither side scrolls inside, so that the words it speaks of stay in sight.
    const room = Math.max(roomBelow, roomAbove, leastHeightPx);
    host.style.setProperty('--room', `${room}px`);
    const card = host.getBoundingClientRect();
    const isBelow = card.height <= roomBelow || roomBelow >= roomAbove;
    const top = isBelow ? last.bottom + gapPx : first.top - gapPx - card.height;
    const left = Math.min(last.left, clientWidth - edgePx - card.width);
    const lowest = clientHeight - edgePx - card.height;
    host.style.top = `${Math.max(edgePx, Math.min(top, lowest))}px`;
    host.style.left = `${Math.max(edgePx, left)}px`;
  }

  function close(): void {
    listening?.abort();
    listening = null;
    anchor = null;
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
  }

  return {
    element: host,
    get isOpen() {
      return listening !== null;
    },
    open(props, at, theme) {
      // A page has one card: that of a checked selection, or that of its notes.
      for (const other of document.querySelectorAll(cardTag)) if (other !== host) other.remove();
      if (!host.isConnected) document.documentElement.append(host);
      host.dataset.theme = theme;
      host.ariaLabel = props.say('card.name', [props.symbol]);
      host.lang = props.locale;
      render(<Card {...props} />, root);
      anchor = at;
      if (!host.matches(':popover-open')) host.showPopover();
      place();
      if (listening !== null) return;
      listening = new AbortController();
      const { signal } = listening;
      // The words move under the card when any part of the page scrolls.
      document.addEventListener('scroll', place, { capture: true, passive: true, signal });
      document.defaultView?.addEventListener('resize', place, { signal });
    },
    close,
    erase() {
      close();
      render(null, root);
      host.remove();
    },
  };
}
