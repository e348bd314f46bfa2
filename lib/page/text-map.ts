import type { Span } from '../claim.ts';

/** What a site's style sheets do to its text, as far as it changes how the text reads. */
export type TextRules = {
  /** Matches parts of a block that a person does not see. */
  hidden: string;
  inlineDivs: boolean;
  keepsLines: boolean;
};

/** The visible text of a post's blocks as a person reads it, and the way back from it to the page. */
export type TextMap = {
  text: string;
  /** Where each block's own text is. */
  parts: readonly (Span & { block: Element })[];
  /** The page's words behind a span of the text; null where the page has changed since it was read. */
  rangeOf(span: Span): Range | null;
  /** Whether there is such a range, without making one: the browser would have to keep it in place. */
  stands(span: Span): boolean;
};

/** A stretch of the text that stands in one node: `data` is the node's, from `from` to `to`. */
type Piece = Span & {
  block: Element;
  node: Text | Element;
  data: string;
  from: number;
  to: number;
};

const skippedTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT BUTTON CODE PRE KBD SAMP IFRAME OBJECT VIDEO AUDIO CANVAS SVG svg MATH'.split(
    ' ',
  ),
);
const lineTags = new Set(
  'P LI UL OL DL DT DD BLOCKQUOTE H1 H2 H3 H4 H5 H6 TR TABLE HR FIGURE FIGCAPTION DETAILS SUMMARY'.split(
    ' ',
  ),
);
const boxTags = new Set(
  'DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV FORM FIELDSET'.split(' '),
);
const cellTags = new Set(['TD', 'TH']);

/** No words of a post, wherever they stand: what is typed, what is pressed, what is hidden. */
const neverRead =
  '[hidden], [role="textbox"], [role="button"], [contenteditable=""], [contenteditable="true"]';

/** Some sites open a coin's own card by its ticker: what is pressed is a word of the post all the same. */
function isCashtag(element: Element): boolean {
  return (
    element.matches(':is(button, [role="button"]):not([hidden], [aria-hidden="true"])') &&
    /^\s*[$＄]\p{L}[\p{L}\d._]{0,14}\s*$/u.test(element.textContent ?? '')
  );
}

export function mapText(
  blocks: readonly Element[],
  rules: TextRules,
  /** Posts that stand in these blocks: their text is not the author's of this one. */
  nested: ReadonlySet<Element> = new Set(),
): TextMap {
  const skipped = rules.hidden === '' ? neverRead : `${neverRead}, ${rules.hidden}`;
  const pieces: Piece[] = [];
  const parts: (Span & { block: Element })[] = [];
  let text = '';
  let block: Element;
  /** Where the words of the last link begin and end, for the space that the site draws as a margin. */
  let link: Span | null = null;
  let opensLink = false;

  function walk(parent: Element): void {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child instanceof Text) putText(child);
      else if (child instanceof Element && !nested.has(child)) {
        if (!child.matches(skipped) || isCashtag(child)) enter(child);
      }
    }
  }

  function enter(element: Element): void {
    const tag = element.tagName;
    if (skippedTags.has(tag) && !isCashtag(element)) keepApart();
    else if (tag === 'BR') text += '\n';
    else if (tag === 'IMG') putEmoji(element);
    else if (tag === 'A') {
      const start = text.length;
      opensLink = true;
      walk(element);
      opensLink = false;
      link = { start, end: text.length };
    } else if (lineTags.has(tag) || (boxTags.has(tag) && !rules.inlineDivs)) {
      breakLine();
      walk(element);
      breakLine();
    } else {
      if (cellTags.has(tag)) keepApart();
      walk(element);
    }
  }

  function put(node: Text | Element, data: string, words: string, from: number, to: number): void {
    if (words === '') return;
    if (losesSpace(words)) text += ' ';
    link = null;
    pieces.push({
      start: text.length,
      end: text.length + words.length,
      block,
      node,
      data,
      from,
      to,
    });
    text += words;
  }

  /** `9.8<a>$SOL</a>and`: a person sees a gap where the markup has none. */
  function losesSpace(words: string): boolean {
    if (!/[\p{L}\p{N}]$/u.test(text)) return false;
    if (opensLink) {
      opensLink = false;
      return /^[$＄#@]\p{L}/u.test(words);
    }
    return (
      link !== null &&
      link.end === text.length &&
      /^[$＄#@]/.test(text.slice(link.start)) &&
      /^[\p{L}\p{N}]/u.test(words)
    );
  }

  function putText(node: Text): void {
    const { data } = node;
    if (rules.keepsLines) {
      put(node, data, data, 0, data.length);
      return;
    }
    let from = 0;
    // As a browser does: any run of white space is one space, and none at the beginning of a line.
    for (const { 0: run, index } of data.matchAll(/[\t\n\f\r ]{2,}|[\t\n\f\r]|^ /g)) {
      put(node, data, data.slice(from, index), from, index);
      from = index + run.length;
      if (!/(^|\s)$/.test(text)) put(node, data, ' ', index, from);
    }
    put(node, data, data.slice(from), from, data.length);
  }

  /** Not textContent: emoji are pictures on many sites, and leaving them out would join the words beside them. */
  function putEmoji(image: Element): void {
    const alt = image.getAttribute('alt') ?? '';
    // Any other picture's description is not on the screen.
    if (/^(?:[^\p{L}$%]{1,16}|:[\w~+-]+:)$/u.test(alt)) put(image, alt, alt, 0, alt.length);
    else keepApart();
  }

  function keepApart(): void {
    if (!/(^|\s)$/.test(text)) text += ' ';
  }

  function breakLine(): void {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  }

  for (block of blocks) {
    breakLine();
    const start = text.length;
    walk(block);
    parts.push({ block, start, end: text.length });
  }

  function endsOf({ start, end }: Span): { head: Piece; tail: Piece } | null {
    const first = pieces.findIndex((piece) => piece.end > start);
    const last = pieces.findLastIndex((piece) => piece.start < end);
    const head = pieces[first];
    const tail = pieces[last];
    if (head === undefined || tail === undefined || head.block !== tail.block) return null;
    if (head.start > start || tail.end < end || first > last) return null;
    return pieces.slice(first, last + 1).every(stands) ? { head, tail } : null;
  }

  function rangeOf(span: Span): Range | null {
    const ends = endsOf(span);
    if (ends === null) return null;
    const { head, tail } = ends;
    const range = head.block.ownerDocument.createRange();
    if (head.node instanceof Text) range.setStart(head.node, head.from + span.start - head.start);
    else range.setStartBefore(head.node);
    const rest = tail.end - span.end;
    if (tail.node instanceof Text) range.setEnd(tail.node, tail.to - rest);
    else range.setEndAfter(tail.node);
    return range;
  }

  return { text: text.trimEnd(), parts, rangeOf, stands: (span) => endsOf(span) !== null };
}

/** A piece that has left its block or changed its letters would put the underline under other words. */
function stands({ node, data, block }: Piece): boolean {
  if (!block.contains(node)) return false;
  return (node instanceof Text ? node.data : node.getAttribute('alt')) === data;
}
