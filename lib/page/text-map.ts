import type { Span } from '../claim.ts';

/** The visible text of a block as a person reads it, and the way back from it to the page. */
export type TextMap = {
  text: string;
  /** The page's words behind a span of the text; null where the page has changed since it was read. */
  rangeOf(span: Span): Range | null;
};

type Piece = { start: number; end: number; node: Text | Element; data: string };

const skippedTags = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TEMPLATE', 'CODE', 'PRE']);
const lineTags = new Set(['P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'TR']);

export function mapText(block: Element, isHidden: (element: Element) => boolean): TextMap {
  const pieces: Piece[] = [];
  let text = '';

  // Not textContent: X draws emoji as <img alt>, and leaving them out would join the words beside them.
  function walk(parent: Element): void {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child instanceof Text) {
        put(child, child.data);
      } else if (child instanceof Element && !skippedTags.has(child.tagName) && !isHidden(child)) {
        if (child.tagName === 'BR') text += '\n';
        else if (child.tagName === 'IMG') put(child, child.getAttribute('alt') ?? '');
        else if (lineTags.has(child.tagName)) {
          breakLine();
          walk(child);
          breakLine();
        } else walk(child);
      }
    }
  }

  function put(node: Text | Element, data: string): void {
    if (data === '') return;
    pieces.push({ start: text.length, end: text.length + data.length, node, data });
    text += data;
  }

  function breakLine(): void {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  }

  walk(block);

  function rangeOf({ start, end }: Span): Range | null {
    const first = pieces.find((piece) => piece.end > start);
    const last = pieces.findLast((piece) => piece.start < end);
    if (first === undefined || last === undefined || first.start > last.start) return null;
    const touched = pieces.slice(pieces.indexOf(first), pieces.indexOf(last) + 1);
    if (!touched.every((piece) => stands(piece, block))) return null;
    const range = block.ownerDocument.createRange();
    if (first.node instanceof Text) range.setStart(first.node, Math.max(start - first.start, 0));
    else range.setStartBefore(first.node);
    if (last.node instanceof Text)
      range.setEnd(last.node, Math.min(end - last.start, last.data.length));
    else range.setEndAfter(last.node);
    return range;
  }

  return { text, rangeOf };
}

/** A piece that has left the block or changed its letters would put the underline under other words. */
function stands({ node, data }: Piece, block: Element): boolean {
  if (!block.contains(node)) return false;
  return node instanceof Text ? node.data === data : (node.getAttribute('alt') ?? '') === data;
}
