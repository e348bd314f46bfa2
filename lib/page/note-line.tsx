import { render } from 'preact';
import noteCss from '../../components/note.css?inline';
import { Note, type NoteProps } from '../../components/note.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { noteTag } from './own-tags.ts';
import type { Theme } from './page-theme.ts';
import { createShadowHost } from './shadow-host.ts';

export type NoteState = 'ambiguous' | 'stale' | 'disputed' | 'unavailable';

/** The line under a post: one element of ours, a sibling after the block that holds the text. */
export type NoteLine = {
  readonly element: Element;
  draw(props: NoteProps, state: NoteState | null): void;
  setTheme(theme: Theme): void;
  isBehind(block: Element): boolean;
  /** Puts the line behind the block, also where the page's own drawing has pushed it away. */
  settle(block: Element): void;
  erase(): void;
};

export function createNoteLine(document: Document, postId: string, theme: Theme): NoteLine {
  const [host, root] = createShadowHost(document, noteTag, noteCss + tokensCss);
  host.dataset.post = postId;
  host.dataset.theme = theme;
  return {
    element: host,
    draw(props, state) {
      if (state === null) delete host.dataset.state;
      else host.dataset.state = state;
      render(<Note {...props} />, root);
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
    erase() {
      render(null, root);
      host.remove();
    },
  };
}
