import { render } from 'preact';
import noteCss from '../../components/note.css?inline';
import { Note, type NoteProps } from '../../components/note.tsx';
import tokensCss from '../../components/tokens.css?inline';
import type { NoteState } from './note-state.ts';
import { noteTag } from './own-tags.ts';
import type { Theme } from './page-theme.ts';
import { createShadowHost } from './shadow-host.ts';

/** The line under a post: one element of ours, a sibling after the block that holds the text. */
export type NoteLine = {
  readonly element: Element;
  /** `isHeld` where the card is open beside a word of it: then that stays where it is. */
  draw(props: NoteProps, state: NoteState | null, isHeld: boolean): void;
  setTheme(theme: Theme): void;
  isBehind(block: Element): boolean;
  /** Puts the line behind the block, also where the page's own drawing has pushed it away. */
  settle(block: Element): void;
  erase(): void;
};

export function createNoteLine(document: Document, postId: string, theme: Theme): NoteLine {
  let inPlace = false;
  const [host, root] = createShadowHost(document, noteTag, noteCss + tokensCss);
  host.dataset.post = postId;
  host.dataset.theme = theme;
  return {
    element: host,
    draw(props, state, isHeld) {
      if (state === null) delete host.dataset.state;
      else host.dataset.state = state;
      // A copy until the first figures are there; from then on what stands there is changed in place and keeps the focus.
      inPlace ||= isHeld || root.activeElement !== null;
      if (inPlace) render(<Note {...props} />, root);
      else root.replaceChildren(copyNote(props));
      inPlace ||= props.coins.every(({ answer }) => answer !== undefined);
    },
    setTheme(next) {
      host.dataset.theme = next;
    },
    isBehind: (block) => block.nextSibling === host,
    settle(block) {
      // Beside what a custom element shows by its slot, only the same slot is seen.
      host.slot = block.slot;
      // The page's style sheets, and ours among them, end at a shadow root.
      if (block.getRootNode() instanceof ShadowRoot) host.style.display = 'block';
      block.after(host);
    },
    erase: () => host.remove(),
  };
}

/** More contents than a page shows at a time. */
const mostContents = 100;
const contents = new Map<string, DocumentFragment>();
const numbers = new WeakMap<object, number>();
let counted = 0;

/** Most notes of a page say the same: it is drawn once, and copied, which costs a tenth. A note has no listeners. */
function copyNote(props: NoteProps): Node {
  const { coins, judged, say, locale, direction, rate, ownGround, staleFor } = props;
  const key = [
    numberOf(say),
    locale,
    direction,
    numberOf(rate),
    ownGround,
    staleFor,
    ...coins.map(({ symbol, answer }) => `${symbol} ${numberOf(answer)}`),
    ...judged.map(({ verdict }) => verdict.verdict).sort(),
  ].join();
  let content = contents.get(key);
  if (content === undefined) {
    content = document.createDocumentFragment();
    render(<Note {...props} />, content);
    if (contents.size === mostContents) contents.clear();
    contents.set(key, content);
  }
  return content.cloneNode(true);
}

/** What a note is drawn from is never changed, but replaced. */
function numberOf(source: object | undefined): number {
  if (source === undefined) return 0;
  let number = numbers.get(source);
  if (number === undefined) {
    counted += 1;
    number = counted;
    numbers.set(source, number);
  }
  return number;
}
