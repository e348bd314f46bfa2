import { Changes } from './changes.ts';
import { type Cell, cashtagLink, permalinkOf, textOf } from './model.ts';

export type ListHooks = {
  /** Draws the list; before, the page is empty. */
  start(): void;
  /** Scrolls to a place in px, a screen a frame, as far as it goes. */
  scrollTo(top: number): Promise<void>;
  /** Cells whose height was another after their first paint, and by how much. */
  shifts: { index: number; by: number }[];
  /** The first cell on the screen, and how far its top is above it. */
  position(): { index: number; offset: number };
  /** Cells in the page now. */
  mounted(): number;
};

declare global {
  interface Window {
    list: ListHooks;
  }
}

/** Cells beyond the screen on either side. */
const overscan = 3;
const guessedHeight = 120;

/**
 * A timeline that keeps only the cells near the screen in the page, and remembers the height that each
 * had when it was first shown: what changes its height later makes the list jump.
 */
function virtualList(main: HTMLElement, cells: readonly Cell[]): ListHooks {
  // All its room from the start: what grows in memory while the list is scrolled is not the list's.
  const heights = new Float64Array(cells.length);
  const shown = new Map<number, HTMLElement>();
  const shifts: ListHooks['shifts'] = [];
  main.style.position = 'relative';

  const sizes = new ResizeObserver((entries) => {
    let changed = false;
    for (const { target } of entries) {
      const index = Number((target as HTMLElement).dataset.index);
      if (!target.isConnected) continue;
      const height = target.getBoundingClientRect().height;
      const before = heights[index] ?? 0;
      if (before === height) continue;
      if (before > 0) shifts.push({ index, by: height - before });
      heights[index] = height;
      changed = true;
    }
    if (changed) place();
  });

  const heightOf = (index: number) => heights[index] || guessedHeight;

  function place(): void {
    let top = 0;
    for (let index = 0; index < cells.length; index++) {
      const element = shown.get(index);
      if (element) element.style.top = `${top}px`;
      top += heightOf(index);
    }
    main.style.height = `${top}px`;
  }

  function show(): void {
    const from = scrollY;
    const to = from + innerHeight;
    let top = 0;
    let first = cells.length;
    let last = 0;
    for (let index = 0; index < cells.length; index++) {
      const bottom = top + heightOf(index);
      if (bottom > from && top < to) {
        first = Math.min(first, index);
        last = index;
      }
      top = bottom;
    }
    first = Math.max(0, first - overscan);
    last = Math.min(cells.length - 1, last + overscan);
    for (const [index, element] of shown) {
      if (index >= first && index <= last) continue;
      sizes.unobserve(element);
      element.remove();
      shown.delete(index);
    }
    for (let index = first; index <= last; index++) {
      if (shown.has(index)) continue;
      const element = makeCell(cells[index] as Cell, index);
      shown.set(index, element);
      main.append(element);
      sizes.observe(element);
    }
    place();
  }

  return {
    start() {
      addEventListener('scroll', show, { passive: true });
      show();
    },
    shifts,
    async scrollTo(target) {
      const step = innerHeight * 0.8;
      for (;;) {
        const wanted = Math.max(scrollY - step, Math.min(scrollY + step, target));
        const before = scrollY;
        scrollTo({ top: wanted, behavior: 'instant' });
        await nextFrame();
        if (scrollY === before) return;
      }
    },
    position() {
      let top = 0;
      for (let index = 0; index < cells.length; index++) {
        const bottom = top + heightOf(index);
        if (bottom > scrollY) return { index, offset: scrollY - top };
        top = bottom;
      }
      return { index: cells.length, offset: 0 };
    },
    mounted: () => shown.size,
  };
}

function makeCell(cell: Cell, index: number): HTMLElement {
  const make = (
    tag: string,
    attributes: Record<string, string>,
    ...children: (Node | string)[]
  ) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };
  const parts = cell.parts.map((part) => {
    if (part.kind === 'break') return make('br', {});
    if (part.kind === 'text') return make('span', {}, textOf(part));
    return make('span', {}, make('a', { href: cashtagLink(part.symbol) }, textOf(part)));
  });
  const element = make(
    'div',
    { 'data-testid': 'cellInnerDiv', 'data-index': String(index) },
    make(
      'article',
      { 'data-testid': 'tweet' },
      make('a', { href: permalinkOf(cell) }, make('time', {}, 'now')),
      make('div', {}, make('div', { 'data-testid': 'tweetText' }, ...parts)),
      make('p', {}, 'reply, like'),
    ),
  );
  element.style.cssText = 'position: absolute; inset-inline: 0; overflow: hidden';
  return element;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Mostly silent posts, some that only name a coin, few that state a figure. */
function sparse(cells: readonly Cell[]): Cell[] {
  return cells.map((cell, i) => {
    if (i % 31 === 0) return cell;
    const parts =
      i % 5 === 0
        ? ([
            { kind: 'text', text: 'Morning, ' },
            { kind: 'cashtag', symbol: 'OPG' },
          ] as const)
        : ([{ kind: 'text', text: 'The ferry was late, as ever' }] as const);
    return { ...cell, parts };
  });
}

const count = Number(new URLSearchParams(location.search).get('posts') ?? 5_000);
const main = document.querySelector('main');
if (main) window.list = virtualList(main, sparse(new Changes(11, Date.now(), count).cells));
