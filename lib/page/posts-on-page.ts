import type { Reading } from '../claim.ts';
import type { Coin } from '../coin.ts';
import type { Terms } from '../judging/terms.ts';
import { createCoinHints } from '../reading/coin-hints.ts';
import { createLineMemory } from './line-memory.ts';
import { createNoteLine, type NoteLine } from './note-line.tsx';
import type { Theme } from './page-theme.ts';
import { createPostNote, type PostNote } from './post-note.ts';
import { createReadingDesk } from './reading-desk.ts';
import type { FoundPost, Site } from './sites/site.ts';
import { mapText, type TextMap } from './text-map.ts';
import type { Underlines } from './underlines.ts';

/** How often we put a line back that the page's own drawing pushed away: a page that insists is left alone. */
const mostReturns = 5;

/** A post that stands in the page and may name a coin, with what we drew for it. */
export type PostOnPage = {
  element: Element;
  found: FoundPost;
  map: TextMap;
  text: string;
  /** The coins it seems to name, until it has been read. */
  hints: ReadonlySet<string>;
  /** Null until it has been read. */
  note: PostNote | null;
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

export type PostsWorld = {
  site: Site;
  watch: readonly Coin[];
  underlines: Underlines;
  terms: Terms;
  read(texts: string[]): Promise<Reading[]>;
  /** There is something new to draw: a post has come, or has been read. */
  onPost(post: PostOnPage): void;
  /** The worker could not read it. */
  onUnread(post: PostOnPage): void;
};

export function createPostsOnPage(world: PostsWorld): PostsOnPage {
  const { site, underlines } = world;
  const posts = new Map<Element, PostOnPage>();
  const memory = createLineMemory();
  const hintsOf = createCoinHints(world.watch);
  let theme: Theme = 'light';

  const desk = createReadingDesk<PostOnPage>(
    world.read,
    (post, reading) => {
      if (stillStands(post)) settleReading(post, reading);
    },
    (post) => {
      if (stillStands(post)) world.onUnread(post);
    },
  );

  /** The page may have changed a post while its reading was on the way: then it is on its way again. */
  function stillStands(post: PostOnPage): boolean {
    if (posts.get(post.element) !== post) return false;
    const found = site.readPost(post.element);
    if (found?.id === post.found.id && found.block === post.found.block) return true;
    visit(post.element);
    return false;
  }

  function forget(post: PostOnPage): void {
    post.note?.erase();
    post.line?.erase();
    posts.delete(post.element);
  }

  /** A coin is not repeated down the screen like wallpaper: a post without claims only names what none has named. */
  function isNamedElsewhere(symbols: Iterable<string>): boolean {
    const named = new Set(
      [...posts.values()].flatMap(({ line, note, hints }) =>
        line === null ? [] : [...(note?.symbols ?? hints)],
      ),
    );
    return [...symbols].every((symbol) => named.has(symbol));
  }

  /** Before the post has been read. Whoever states a figure mostly writes a digit. */
  function isToHaveLine(found: FoundPost, text: string, hints: ReadonlySet<string>): boolean {
    return memory.hadLine(found.id, text) ?? (/\p{Nd}/u.test(text) || !isNamedElsewhere(hints));
  }

  function addLine(post: PostOnPage): void {
    post.line = createNoteLine(post.element.ownerDocument, post.found.id, theme);
    post.line.settle(post.found.block);
  }

  function settleReading(post: PostOnPage, reading: Reading): void {
    if (reading.mentions.length === 0) {
      forget(post);
      memory.remember(post.found.id, post.text, false);
      // Remembered without a line, so that the same words are not read again.
      posts.set(post.element, { ...post, line: null });
      return;
    }
    post.note = createPostNote(post.found, post.map, reading, underlines, world.terms);
    const hasClaims = reading.claims.some(({ symbol }) => symbol !== null);
    const hadLine = memory.hadLine(post.found.id, post.text);
    if (post.line === null && (hadLine ?? (hasClaims || !isNamedElsewhere(post.note.symbols))))
      addLine(post);
    memory.remember(post.found.id, post.text, post.line !== null);
    world.onPost(post);
  }

  function visit(element: Element): void {
    const known = posts.get(element);
    const found = site.readPost(element);
    if (found === null) {
      if (known) forget(known);
      return;
    }
    const map = mapText(found.block, site.isHidden);
    if (known !== undefined && isSame(known, found, map)) {
      const { line } = known;
      if (line !== null && !line.isBehind(found.block) && known.returns < mostReturns) {
        known.returns += 1;
        line.settle(found.block);
      }
      return;
    }
    if (known) forget(known);
    const hints = hintsOf(map.text);
    if (hints.size === 0) return;
    const post = { element, found, map, text: map.text, hints, note: null, line: null, returns: 0 };
    // The line comes at once, and keeps its place.
    const hasLine = isToHaveLine(found, map.text, hints);
    if (hasLine) addLine(post);
    // Now, not when it has been read: it may have gone by before.
    memory.remember(found.id, map.text, hasLine);
    posts.set(element, post);
    world.onPost(post);
    desk.want(post);
  }

  return {
    visit,
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

function isSame(known: PostOnPage, found: FoundPost, map: TextMap): boolean {
  return (
    known.found.id === found.id &&
    known.found.block === found.block &&
    known.text === map.text &&
    (known.note?.stillStands() ?? true)
  );
}
