import type { NoteLine } from './note-line.tsx';
import type { PostNote } from './post-note.ts';
import type { FoundPost } from './sites/site.ts';
import type { TextMap } from './text-map.ts';

/** A post that stands in the page and may name a coin, with what we drew for it. */
export type PostOnPage = {
  element: Element;
  found: FoundPost;
  map: TextMap;
  text: string;
  /** The first block that may name a coin: its note stands behind it. */
  block: Element;
  /** The coins it seems to name, until it has been read. */
  hints: ReadonlySet<string>;
  /** Null until it has been read. */
  note: PostNote | null;
  line: NoteLine | null;
  /** The coins that its line is counted for. */
  counted: Iterable<string>;
  /** What the line says is not what is known: it is drawn when it comes near the window, or when there is time. */
  isDue: boolean;
  /** Something in it has changed since it was looked at. */
  isDoubtful: boolean;
  returns: number;
  redraws: number;
};

/** Whether a post is the one that is known, with the same words in the same places. */
export function isSame(known: PostOnPage, found: FoundPost, map: TextMap): boolean {
  return (
    known.found.id === found.id &&
    isSameList(known.found.blocks, found.blocks) &&
    known.text === map.text &&
    (known.note?.stillStands() ?? true)
  );
}

export function isSameList(some: readonly Element[], others: readonly Element[]): boolean {
  return some.length === others.length && some.every((one, place) => one === others[place]);
}
