import { is, type Token, type TokenClass } from '../tokens.ts';

/** What may stand before a figure that says more of the metric before it, and what shows that it does. */
export const links: readonly TokenClass[] = [
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
];

export const isOne = (token: Token, names: readonly TokenClass[]) =>
  names.some((name) => is(token, name));
