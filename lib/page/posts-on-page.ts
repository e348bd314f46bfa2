import type { Reading } from '../claim.ts';
import type { Coin } from '../coin.ts';
import type { Terms } from '../judging/terms.ts';
import { createCoinHints } from '../reading/coin-hints.ts';
import type { Settings } from '../settings.ts';
import { createCoinGlance } from './coin-glance.ts';
import { createIdleQueue } from './idle-queue.ts';
import { createLineMemory } from './line-memory.ts';
import { createNearness } from './nearness.ts';
import { createNoteLine } from './note-line.tsx';
import { noteTag } from './own-tags.ts';
import type { Theme } from './page-theme.ts';
import { createPostNote, type PostNote } from './post-note.ts';
import { isSame, isSameList, type PostOnPage } from './post-on-page.ts';
import type { PostReader } from './post-reader.ts';
import { createReadingDesk } from './reading-desk.ts';
import type { FoundPost } from './sites/site.ts';
import type { TextMap } from './text-map.ts';
import type { Underlines } from './underlines.ts';

const none: readonly string[] = [];

/** How often we put a line back that the page's own drawing pushed away: a page that insists is left alone. */
const mostReturns = 5;

/** How often the same words are drawn anew before newer figures come: where our line itself changes the page, no more. */
const mostRedraws = 20;

export type PostsOnPage = {
  visit(element: Element): void;
  defer(element: Element): void;
  holds(node: Node): node is Element;
  prune(): void;
  revisit(): void;
  /** Something that posts tell is known anew. */
  redraw(): void;
  all(): Iterable<PostOnPage>;
  around(node: Node): PostOnPage | null;
  setTheme(theme: Theme): void;
  erase(): void;
};

export type PostsWorld = {
  document: Document;
  reader: PostReader;
  watch: readonly Coin[];
  showing: Settings['showing'];
  underlines: Underlines;
  terms: Terms;
  read(texts: string[]): Promise<Reading[]>;
  /** A post has been read. */
  onRead(note: PostNote): void;
  draw(post: PostOnPage): void;
  /** The worker could not read it. */
  onUnread(post: PostOnPage): void;
  /** A post that had been read is gone, or is another now. */
  onGone(): void;
};

export function createPostsOnPage(world: PostsWorld): PostsOnPage {
  const { reader, underlines } = world;
  const posts = new Map<Element, PostOnPage>();
  /** By the post around them. */
  const quotesIn = new WeakMap<Element, ReadonlySet<Element>>();
  const memory = createLineMemory();
  const hintsOf = createCoinHints(world.watch);
  const mayNameCoin = createCoinGlance(world.watch, hintsOf);
  /** By the block that each is about: unlike a post's own element it always has a box. */
  const byBlock = new Map<Element, PostOnPage>();
  /** How many lines near the window name each coin. */
  const named = new Map<string, number>();
  let theme: Theme = 'light';

  const nearness = createNearness(world.document, (block, isNear) => {
    const post = byBlock.get(block);
    if (post === undefined) return;
    if (isNear) post.note?.show();
    else post.note?.hide();
    countNames(post);
    if (post.isDue) drawInTime(post);
  });
  const idle = createIdleQueue(world.document, (block) => {
    const post = byBlock.get(block);
    if (post?.isDue) draw(post);
  });

  const desk = createReadingDesk<PostOnPage>(
    world.read,
    (post, reading) => {
      if (stillStands(post)) settleReading(post, reading);
    },
    (post) => {
      if (!stillStands(post)) return;
      post.isDue = false;
      world.onUnread(post);
    },
  );

  /** The page may have changed a post while its reading was on the way: then it is on its way again. */
  function stillStands(post: PostOnPage): boolean {
    if (posts.get(post.element) !== post) return false;
    if (!post.isDoubtful) return true;
    const blocks = reader.findBlocks(post.element);
    if (reader.idOf(post.element) === post.found.id && isSameList(blocks, post.found.blocks))
      return true;
    visitOne(post.element);
    return false;
  }

  function draw(post: PostOnPage): void {
    post.isDue = false;
    idle.delete(post.block);
    world.draw(post);
  }

  /** Nothing waits for what nobody sees: far lines are drawn when the browser has nothing else to do. */
  function drawInTime(post: PostOnPage): void {
    if (!nearness.isFar(post.block)) draw(post);
    else {
      post.isDue = true;
      idle.add(post.block);
    }
  }

  function keep(post: PostOnPage): void {
    posts.set(post.element, post);
    byBlock.set(post.block, post);
    nearness.watch(post.block);
  }

  function forget(post: PostOnPage): void {
    post.note?.hide();
    post.line?.erase();
    countNames(post, false);
    posts.delete(post.element);
    byBlock.delete(post.block);
    nearness.unwatch(post.block);
    idle.delete(post.block);
    if (post.note !== null) world.onGone();
  }

  /** A line that is far, or on a screen that the site keeps out of sight, names nothing to the reader. */
  function countNames(
    post: PostOnPage,
    isSeen = post.line !== null && !nearness.isFar(post.block),
  ): void {
    const names = isSeen ? (post.note?.symbols ?? post.hints) : none;
    if (names === post.counted) return;
    for (const symbol of post.counted) named.set(symbol, (named.get(symbol) ?? 0) - 1);
    for (const symbol of names) named.set(symbol, (named.get(symbol) ?? 0) + 1);
    post.counted = names;
  }

  /** A coin is not repeated down the screen like wallpaper: a post without claims only names what none has named. */
  function isNamedElsewhere(symbols: Iterable<string>): boolean {
    return [...symbols].every((symbol) => (named.get(symbol) ?? 0) > 0);
  }

  /** Before the post has been read. Whoever states a figure mostly writes a digit. */
  function isToHaveLine(found: FoundPost, text: string, hints: ReadonlySet<string>): boolean {
    const mayNameOnly = world.showing === 'notes' && !isNamedElsewhere(hints);
    return memory.hadLine(found.id, text) ?? (/\p{Nd}/u.test(text) || mayNameOnly);
  }

  function addLine(post: PostOnPage): void {
    if (world.showing === 'underlines') return;
    post.line = createNoteLine(post.element.ownerDocument, post.found.id, theme);
    post.line.settle(post.block);
    countNames(post);
  }

  function settleReading(post: PostOnPage, reading: Reading): void {
    const hasClaims = reading.claims.some(({ symbol }) => symbol !== null);
    if (reading.mentions.length === 0 || (world.showing === 'claims' && !hasClaims)) {
      forget(post);
      memory.remember(post.found.id, post.text, false);
      // Remembered without a line, so that the same words are not read again.
      keep({ ...post, line: null, isDue: false });
      return;
    }
    post.note = createPostNote(post.found, post.map, reading, underlines, world.terms);
    countNames(post);
    const hadLine = memory.hadLine(post.found.id, post.text);
    const isToHave = hasClaims || (hadLine ?? !isNamedElsewhere(post.note.symbols));
    if (post.line === null && isToHave) addLine(post);
    memory.remember(post.found.id, post.text, post.line !== null);
    if (!nearness.isFar(post.block)) post.note.show();
    world.onRead(post.note);
    drawInTime(post);
  }

  function visit(element: Element): void {
    // Most posts name no coin, and cost no more than this one look at all that stands in them.
    const isHeld = posts.has(element) || quotesIn.has(element);
    if (!isHeld && !mayNameCoin(element.textContent ?? '')) return;
    visitOne(element);
    if (reader.inner === null) return;
    const quotes = new Set(element.querySelectorAll(reader.inner));
    for (const quote of new Set([...quotes, ...(quotesIn.get(element) ?? [])])) visitOne(quote);
    if (quotes.size > 0) quotesIn.set(element, quotes);
    else quotesIn.delete(element);
  }

  function visitOne(element: Element): void {
    const known = posts.get(element);
    if (known) known.isDoubtful = false;
    const blocks = reader.findBlocks(element);
    const map = reader.mapBlocks(blocks);
    const hints = hintsOf(map.text);
    if (known === undefined && hints.size === 0) return;
    const identity = hints.size === 0 ? null : reader.identify(element);
    if (identity === null) {
      if (known) forget(known);
      return;
    }
    const found = { ...identity, blocks };
    if (known !== undefined && isSame(known, found, map)) {
      const { line, block } = known;
      if (line !== null && !line.isBehind(block) && known.returns < mostReturns) {
        known.returns += 1;
        line.settle(block);
      }
      return;
    }
    const isRedraw = known?.found.id === found.id && known.text === map.text;
    if (isRedraw && known.redraws === mostRedraws) return;
    if (known) forget(known);
    const block = blockWithHint(map);
    if (block === undefined) return;
    const post: PostOnPage = {
      element,
      found,
      map,
      text: map.text,
      block,
      hints,
      note: null,
      line: null,
      counted: none,
      // Not at once: mostly it has been read before the next frame, and is drawn but once.
      isDue: true,
      isDoubtful: false,
      returns: 0,
      redraws: isRedraw ? known.redraws + 1 : 0,
    };
    // The line comes at once, and keeps its place.
    const hasLine = isToHaveLine(found, map.text, hints);
    if (hasLine) addLine(post);
    // Now, not when it has been read: it may have gone by before.
    memory.remember(found.id, map.text, hasLine);
    keep(post);
    desk.want(post);
  }

  function blockWithHint({ text, parts }: TextMap): Element | undefined {
    const [first] = parts;
    if (parts.length === 1) return first?.block;
    const named = parts.find(({ start, end }) => hintsOf(text.slice(start, end)).size > 0);
    return (named ?? first)?.block;
  }

  return {
    visit,
    defer(element) {
      for (const one of [element, ...(quotesIn.get(element) ?? [])]) {
        const post = posts.get(one);
        if (post) post.isDoubtful = true;
      }
    },
    holds: (node): node is Element => node instanceof Element && posts.has(node),
    prune() {
      for (const post of posts.values()) {
        if (!post.element.isConnected) forget(post);
      }
    },
    revisit() {
      for (const post of [...posts.values()]) {
        post.redraws = 0;
        visitOne(post.element);
      }
    },
    redraw() {
      for (const post of [...posts.values()]) {
        if (nearness.isFar(post.block)) drawInTime(post);
        else {
          // The page may have changed a post while its answer was on the way: each is looked at again.
          visitOne(post.element);
          if (posts.get(post.element) === post && post.note !== null) draw(post);
        }
      }
    },
    all: () => posts.values(),
    around(node) {
      for (let at: Node | null = node; at !== null; at = hostOf(at)) {
        const line = at;
        const drawn =
          line.nodeName.toLowerCase() === noteTag
            ? [...posts.values()].find((post) => post.line?.element === line)
            : undefined;
        if (drawn !== undefined) return drawn;
        const element = (at instanceof Element ? at : at.parentElement)?.closest(reader.selector);
        const post = element && posts.get(element);
        if (post) return post;
      }
      return null;
    },
    setTheme(next) {
      theme = next;
      for (const { line } of posts.values()) line?.setTheme(next);
    },
    erase() {
      for (const post of [...posts.values()]) forget(post);
      nearness.clear();
      idle.clear();
    },
  };
}

/** From a node in a shadow tree to the element that has the tree. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
