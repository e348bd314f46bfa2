import { Changes } from './changes.ts';
import { type Cell, type Draw, textOfCells, textOfParts } from './model.ts';

/** What a run has seen. Complaints say what was wrong and after which change. */
export type Run = { changes: number; frames: number; complaints: string[]; ours: number };

export type TortureHooks = {
  /** Makes so many changes, some a frame, and looks at the page in every frame. */
  run(seed: number, changes: number): Promise<Run>;
  /** The words of each post now, by id. */
  posts(): Record<string, string>;
};

declare global {
  interface Window {
    torture: TortureHooks;
  }
}

const noteTag = 'touchstone-note';

/** A timeline that a framework draws into the page's `main`, and that a test can set going. */
export function torture(createDraw: (main: HTMLElement) => Draw): void {
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page has no main.');
  const draw = createDraw(main);
  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const { error } = console;
  console.error = (...words) => {
    errors.push(words.join(' ').slice(0, 300));
    error(...words);
  };
  let cells: readonly Cell[] = [];

  window.torture = {
    async run(seed, count) {
      const timeline = new Changes(seed, Date.now(), 12);
      const run: Run = { changes: 0, frames: 0, complaints: [], ours: 0 };
      const observer = new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records)
          for (const node of [...addedNodes, ...removedNodes])
            if (node.nodeName.toLowerCase() === noteTag) run.ours += 1;
      });
      observer.observe(main, { childList: true, subtree: true });
      let last = 'the first drawing';
      cells = timeline.cells;
      await draw(cells);
      while (run.changes < count && run.complaints.length < 10) {
        await nextFrame();
        run.frames += 1;
        for (const complaint of [...errors.splice(0), ...complaintsOf(main, cells)])
          run.complaints.push(`after ${last}: ${complaint}`);
        const together = 1 + (run.frames % 8);
        const names: string[] = [];
        for (let i = 0; i < together; i++) names.push(timeline.change());
        run.changes += together;
        last = names.join(', ');
        cells = timeline.cells;
        await draw(cells);
      }
      observer.disconnect();
      return run;
    },
    posts: () => Object.fromEntries(cells.map(({ id, parts }) => [id, textOfParts(parts)])),
  };
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function complaintsOf(main: HTMLElement, cells: readonly Cell[]): string[] {
  const complaints: string[] = [];
  const said = main.textContent;
  if (said !== textOfCells(cells)) complaints.push(`the page says ${said}`);
  const articles = [...main.querySelectorAll('article')];
  if (articles.length !== cells.length) complaints.push(`${articles.length} posts are drawn`);
  for (const [i, article] of articles.entries()) {
    const notes = [...article.querySelectorAll<HTMLElement>(noteTag)];
    if (notes.length > 1) complaints.push(`a post has ${notes.length} notes`);
    for (const note of notes) {
      if (note.dataset.post !== cells[i]?.id) complaints.push('a note is beside another post');
      if (!note.previousElementSibling?.matches('[data-testid="tweetText"]'))
        complaints.push('a note is not behind its text');
    }
  }
  const inside = articles.reduce((sum, one) => sum + one.querySelectorAll(noteTag).length, 0);
  if (document.querySelectorAll(noteTag).length !== inside) complaints.push('a note is left over');
  return complaints;
}
