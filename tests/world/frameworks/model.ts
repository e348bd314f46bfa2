/** A piece of a post's text, as a site breaks it up into elements. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'cashtag'; symbol: string }
  | { kind: 'break' };

/** A cell of a timeline and the post that it shows for now. */
export type Cell = {
  /** What the framework knows the cell by: it stays while the post changes. */
  key: number;
  id: string;
  parts: readonly Part[];
  /** What "Show more" brings; empty once it has. */
  more: readonly Part[];
  /** The words as written, while a translation stands in their place. */
  original: readonly Part[] | null;
};

/** Draws all cells, and is done when the page shows them. */
export type Draw = (cells: readonly Cell[]) => void | Promise<void>;

export const permalinkOf = (cell: Cell) => `/somebody/status/${cell.id}`;
export const cashtagLink = (symbol: string) => `/search?q=%24${symbol}&src=cashtag_click`;
export const showMore = 'Show more';

export function textOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'cashtag':
      return `$${part.symbol}`;
    case 'break':
      return '';
  }
}

export const textOfParts = (parts: readonly Part[]) => parts.map(textOf).join('');

/** All that a page of these cells says. */
export function textOfCells(cells: readonly Cell[]): string {
  return cells
    .map(({ parts, more }) => textOfParts(parts) + (more.length > 0 ? showMore : ''))
    .join('');
}
