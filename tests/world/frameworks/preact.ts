import { h, render } from 'preact';
import { torture } from './torture.ts';
import { drawCells, type Hyperscript } from './with-hyperscript.ts';

torture(
  (main) => (cells) => render(drawCells(h as Hyperscript<ReturnType<typeof h>>, cells), main),
);
