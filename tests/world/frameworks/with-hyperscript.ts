import { type Cell, cashtagLink, type Part, permalinkOf, showMore } from './model.ts';

/** `createElement` of React and Preact. */
export type Hyperscript<Node> = (
  tag: string,
  props: Record<string, unknown> | null,
  ...children: (Node | string)[]
) => Node;

/** The timeline in the shape of X's, for libraries that make nodes with a function. */
export function drawCells<Node>(h: Hyperscript<Node>, cells: readonly Cell[]): Node {
  return h('div', { className: 'timeline' }, ...cells.map((cell) => drawCell(h, cell)));
}

function drawCell<Node>(h: Hyperscript<Node>, cell: Cell): Node {
  const parts = cell.parts.map((part, i) => drawPart(h, part, i));
  const more = { 'data-testid': 'tweet-text-show-more-link', type: 'button' };
  return h(
    'div',
    { key: cell.key, 'data-testid': 'cellInnerDiv' },
    h(
      'article',
      { 'data-testid': 'tweet' },
      h('a', { href: permalinkOf(cell) }, h('time', null)),
      h('div', null, h('div', { 'data-testid': 'tweetText' }, ...parts)),
      ...(cell.more.length > 0 ? [h('button', more, showMore)] : []),
    ),
  );
}

function drawPart<Node>(h: Hyperscript<Node>, part: Part, key: number): Node {
  switch (part.kind) {
    case 'text':
      return h('span', { key }, part.text);
    case 'cashtag':
      return h('span', { key }, h('a', { href: cashtagLink(part.symbol) }, `$${part.symbol}`));
    case 'break':
      return h('br', { key });
  }
}
