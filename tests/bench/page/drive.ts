import type { DemoHooks, DemoPost } from '../../world/timeline/posts.ts';

/** Words that a peer is to highlight, and where they are: in their block, and in the text of the whole page. */
type PlacedWords = {
  quote: string;
  start: number;
  at: number;
  prefix: string;
  suffix: string;
  range: Range;
};

declare global {
  interface Window {
    demo: DemoHooks;
    peer?: (posts: { block: Element; words: PlacedWords[] }[]) => void;
    /** All words that there are to find, for whom looks for them. */
    allQuotes: string[];
    bench: {
      add(posts: DemoPost[], perFrame: number): Promise<void>;
      /** Gives the peer the posts that are there already. */
      givePeer(): void;
      rest(): Promise<void>;
      countHighlights(): number;
    };
  }
}

/** Runs in the page, before it. Nothing of it is counted as anybody's. */
export function drive(quotesOf: Record<string, string[]>): void {
  const contextLength = 32;
  const seen = new WeakSet<Element>();
  window.allQuotes = [...new Set(Object.values(quotesOf).flat())];

  /** The posts that have come since, with their words placed. */
  function newPosts() {
    const offsets = new Map<Text, number>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let whole = '';
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      offsets.set(node, whole.length);
      whole += node.data;
    }
    return [...document.querySelectorAll('[data-testid="tweetText"]')].flatMap((block) => {
      if (seen.has(block)) return [];
      seen.add(block);
      const words = (quotesOf[readText(block)] ?? []).flatMap((quote) => {
        const placed = placeWords(block, quote, offsets, whole);
        return placed === null ? [] : [placed];
      });
      return [{ block, words }];
    });
  }

  /** With the emoji, which are pictures. */
  function readText(block: Element): string {
    let text = '';
    const nodes = document.createTreeWalker(block);
    while (nodes.nextNode()) {
      const node = nodes.currentNode;
      if (node instanceof Text) text += node.data;
      else if (node instanceof HTMLImageElement) text += node.alt;
    }
    return text;
  }

  function placeWords(
    block: Element,
    quote: string,
    offsets: Map<Text, number>,
    whole: string,
  ): PlacedWords | null {
    const start = block.textContent.indexOf(quote);
    if (start < 0) return null;
    const range = document.createRange();
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let passed = 0;
    let at = 0;
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const end = passed + node.length;
      if (passed <= start && start < end) {
        range.setStart(node, start - passed);
        at = (offsets.get(node) ?? 0) + start - passed;
      }
      if (passed < start + quote.length && start + quote.length <= end) {
        range.setEnd(node, start + quote.length - passed);
        break;
      }
      passed = end;
    }
    return {
      quote,
      start,
      at,
      range,
      prefix: whole.slice(Math.max(0, at - contextLength), at),
      suffix: whole.slice(at + quote.length, at + quote.length + contextLength),
    };
  }

  function givePeer(): void {
    const { peer } = window;
    if (peer === undefined) return;
    const posts = newPosts();
    // Its own call from the browser, so that its time is not that of this script.
    setTimeout(peer, 0, posts);
  }

  window.bench = {
    givePeer,
    add: (posts, perFrame) =>
      new Promise((resolve) => {
        performance.mark('bench:add');
        let place = 0;
        const step = () => {
          if (place >= posts.length) {
            resolve();
            return;
          }
          for (const post of posts.slice(place, place + perFrame)) window.demo.add(post);
          place += perFrame;
          givePeer();
          // Each post comes past the screen, as it does for a reader at the end of the list.
          scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
          requestAnimationFrame(() => requestAnimationFrame(step));
        };
        requestAnimationFrame(step);
      }),
    rest: () =>
      new Promise((resolve) => {
        let frames = 0;
        const wait = () => {
          frames += 1;
          if (frames < 4) requestAnimationFrame(wait);
          else requestIdleCallback(() => resolve());
        };
        requestAnimationFrame(wait);
      }),
    countHighlights() {
      // One word may be wrapped in several pieces, where it runs over several elements.
      const wrapped = new Set(
        [...document.querySelectorAll('mark, hypothesis-highlight')].filter(
          ({ previousSibling, localName }) =>
            !(previousSibling instanceof Element && previousSibling.localName === localName),
        ),
      );
      const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      return wrapped.size + ranges;
    },
  };
}
