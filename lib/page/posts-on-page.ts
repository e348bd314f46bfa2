import type { Coin } from '../coin.ts';
import { readText } from '../reading/read-text.ts';
import { createNoteLine, type NoteLine } from './note-line.tsx';
import type { Theme } from './page-theme.ts';
import { createPostNote, type PostNote } from './post-note.ts';
import type { Site } from './sites/site.ts';
import { mapText } from './text-map.ts';
import type { Underlines } from './underlines.ts';

/** How often we put a line back that the page's own drawing pushed away: a page that insists is left alone. */
const mostReturns = 5;

/** A post that stands in the page, with what we drew for it. */
export type PostOnPage = {
  element: Element;
  note: PostNote;
  line: NoteLine | null;
  returns: number;
};

export type PostsOnPage = {
  visit(element: Element): void;
  prune(): void;
  all(): Iterable<PostOnPage>;
  around(node: Node): PostOnPage | null;
  setTheme(theme: Theme): void;
  erase(): void;
};

export function createPostsOnPage(
  site: Site,
  watch: readonly Coin[],
  underlines: Underlines,
  /** A post with something to say has come: ask for its coins, judge it, draw its line. */
  onPost: (post: PostOnPage) => void,
): PostsOnPage {
  const posts = new Map<Element, PostOnPage>();
  let theme: Theme = 'light';

  function forget(post: PostOnPage): void {
    post.note.erase();
    post.line?.erase();
    posts.delete(post.element);
  }

  /** A coin is not repeated down the screen like wallpaper: a post without claims only names what none has named. */
  function deservesLine(note: PostNote): boolean {
    if (note.reading.claims.some(({ symbol }) => symbol !== null)) return true;
    const named = new Set(
      [...posts.values()].flatMap((post) => (post.line ? post.note.symbols : [])),
    );
    return note.symbols.some((symbol) => !named.has(symbol));
  }

  return {
    visit(element) {
      const known = posts.get(element);
      const found = site.readPost(element);
      if (found === null) {
        if (known) forget(known);
        return;
      }
      const map = mapText(found.block, site.isHidden);
      const same =
        known !== undefined &&
        known.note.post.id === found.id &&
        known.note.text === map.text &&
        known.note.stillStands();
      if (same) {
        if (
          known.line !== null &&
          !known.line.isBehind(found.block) &&
          known.returns < mostReturns
        ) {
          known.returns += 1;
          known.line.settle(found.block);
        }
        return;
      }
      if (known) forget(known);
      const reading = readText(map.text, watch);
      if (reading.mentions.length === 0) return;
      const note = createPostNote(found, map, reading, underlines);
      const line = deservesLine(note)
        ? createNoteLine(element.ownerDocument, found.id, theme)
        : null;
      const post = { element, note, line, returns: 0 };
      posts.set(element, post);
      line?.settle(found.block);
      onPost(post);
    },
    prune() {
      for (const post of posts.values()) if (!post.element.isConnected) forget(post);
    },
    all: () => posts.values(),
    around(node) {
      const element = (node instanceof Element ? node : node.parentElement)?.closest(
        site.postSelector,
      );
      return (element && posts.get(element)) ?? null;
    },
    setTheme(next) {
      theme = next;
      for (const { line } of posts.values()) line?.setTheme(next);
    },
    erase() {
      for (const post of [...posts.values()]) forget(post);
    },
  };
}
