import { flushSync } from 'react-dom18';
import { createRoot } from 'react-dom18/client';
import { createElement } from 'react18';
import { torture } from './torture.ts';
import { drawCells } from './with-hyperscript.ts';

torture((main) => {
  const root = createRoot(main);
  return (cells) => flushSync(() => root.render(drawCells(createElement, cells)));
});
