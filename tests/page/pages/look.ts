import type { SitePage } from './site-page.ts';

/** A ground that a site stands on in one of its themes, the words on it, those that are less, the links, and what divides. */
export type Ground = {
  name: string;
  ground: string;
  ink: string;
  soft: string;
  link: string;
  edge: string;
};

/** How a site looks, as far as it matters to a note: in its manner, and in our own words. */
export type Look = {
  name: string;
  page: SitePage;
  /** Where it runs at install, if the page's own address is one that waits for a click. */
  url?: string;
  /** The column's width in px. */
  width: number;
  font: string;
  grounds: readonly Ground[];
  css: string;
};

export const theme = (name: string, colours: string): Ground => {
  const [ground = '', ink = '', soft = '', link = '', edge = ''] = colours.split(' ');
  return { name, ground, ink, soft, link, edge };
};

/** What is not in any post is left out of the picture: what is typed, trends, what nobody sees. */
const common = `* { box-sizing: border-box; }
  html, body { background: var(--ground); }
  body { margin: 0; padding: 14px 16px 16px; color: var(--ink); font: var(--font); }
  a { color: var(--link); text-decoration: none; }
  main { display: block; }
  .composer, .comment-form, form:has(textarea), textarea, aside, nav, [role="textbox"], [contenteditable="true"], [data-testid="sidebarColumn"],
  main > :has(> [contenteditable="true"]:only-child) { display: none !important; }
  img, [aria-hidden="true"], .invisible, .visually-hidden { display: none; }
  button { font: inherit; color: var(--soft); background: none; border: 0; padding: 0; }`;

export function sheetOf({ font, css }: Look, { ground, ink, soft, link, edge }: Ground): string {
  return `:root { --ground: ${ground}; --ink: ${ink}; --soft: ${soft}; --link: ${link}; --edge: ${edge}; --font: ${font}; }
    ${common}
    ${css}`;
}

/** As the page's theme is told from its ground. */
export function isDark({ ground }: Pick<Ground, 'ground'>): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(ground.slice(at, at + 2), 16),
  );
  return red + green + blue < 384;
}
