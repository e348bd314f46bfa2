import type { Page } from 'puppeteer-core';

/** A note as it stands in the page: the post's id, its words, and `data-state` where it has one. */
export type DrawnNote = { post: string; text: string; state: string | null };

/** An underline as it stands in the page; `kind` is `mention` or the verdict's word. */
export type DrawnMark = { kind: string; quote: string; post: string | null };

export type Point = { x: number; y: number };

export function readNotes(page: Page): Promise<DrawnNote[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('touchstone-note')].map((note) => {
      const words: string[] = [];
      const texts = document.createTreeWalker(note.shadowRoot ?? note, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement, data } = texts.currentNode as Text;
        if (!parentElement?.closest('style, [hidden]') && data.trim()) words.push(data.trim());
      }
      return {
        post: note.dataset.post ?? '',
        text: words.join(' '),
        state: note.dataset.state ?? null,
      };
    }),
  );
}

export function readMarks(page: Page): Promise<DrawnMark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) => {
      if (!name.startsWith('touchstone-')) return [];
      return [...highlight].map((range) => {
        const words = (range as Range).startContainer.parentElement;
        const article = words?.closest('article');
        const permalink = article?.querySelector<HTMLAnchorElement>('a[href*="/status/"]');
        const id = permalink?.href.split('/').at(-1) ?? null;
        // A quotation without a link to itself goes by the post around it.
        const isQuoted = words?.closest('[role="link"]:not(a)') != null;
        return {
          kind: name.slice('touchstone-'.length),
          quote: range.toString(),
          post: id !== null && isQuoted ? `${id}/quote` : id,
        };
      });
    }),
  );
}

/** The middle of the first line of a claim's underline, scrolled into view. */
export function pointAtMark(page: Page, quote: string): Promise<Point | null> {
  return page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('touchstone-') || name === 'touchstone-mention') continue;
      for (const range of highlight as Iterable<Range>) {
        if (range.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({
          block: 'center',
          behavior: 'instant',
        });
        const line = range.getClientRects()[0];
        if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      }
    }
    return null;
  }, quote);
}

export function cardIsOpen(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector('touchstone-card')?.matches(':popover-open') ?? false,
  );
}
