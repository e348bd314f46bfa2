import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { torture } from './torture.ts';
import { drawCells } from './with-hyperscript.ts';

torture((main) => {
  const root = createRoot(main);
  return (cells) => flushSync(() => root.render(drawCells(createElement, cells)));
});
