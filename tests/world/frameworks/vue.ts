import { createApp, h, nextTick, shallowRef, type VNode } from 'vue';
import { type Cell, cashtagLink, type Part, permalinkOf, showMore } from './model.ts';
import { torture } from './torture.ts';

torture((main) => {
  const cells = shallowRef<readonly Cell[]>([]);
  createApp({ render: () => h('div', { class: 'timeline' }, cells.value.map(drawCell)) }).mount(
    main,
  );
  return async (next) => {
    cells.value = next;
    await nextTick();
  };
});

function drawCell(cell: Cell): VNode {
  const more = { 'data-testid': 'tweet-text-show-more-link', type: 'button' };
  return h('div', { key: cell.key, 'data-testid': 'cellInnerDiv' }, [
    h('article', { 'data-testid': 'tweet' }, [
      h('a', { href: permalinkOf(cell) }, [h('time')]),
      h('div', [h('div', { 'data-testid': 'tweetText' }, cell.parts.map(drawPart))]),
      cell.more.length > 0 ? h('button', more, showMore) : null,
    ]),
  ]);
}

function drawPart(part: Part): VNode {
  switch (part.kind) {
    case 'text':
      return h('span', part.text);
    case 'cashtag':
      return h('span', [h('a', { href: cashtagLink(part.symbol) }, `$${part.symbol}`)]);
    case 'break':
      return h('br');
  }
}
