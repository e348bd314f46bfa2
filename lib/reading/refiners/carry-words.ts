import { anyOf } from '../classes.ts';

/** What may stand before a figure that says more of the metric before it, and what shows that it does. */
export const links = anyOf(
  'is',
  'be',
  'fill',
  'about',
  'over',
  'under',
  'at',
  'level',
  'up',
  'down',
  'to',
  'year',
  'time',
  'and',
  'on',
  'article',
);
