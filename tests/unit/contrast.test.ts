import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDark } from '../page/pages/look.ts';
import { looks } from '../page/pages/looks.ts';

const cssOf = (name: string) =>
  readFileSync(new URL(`../../components/${name}`, import.meta.url), 'utf8');

type Tokens = Record<string, string>;

/** The colours that a block of declarations gives to our own names. */
function tokensIn(css: string, isDark: boolean): Tokens {
  const tokens: Tokens = {};
  for (const [, selector = '', block = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!/:root|:host/.test(selector) || /:not|body/.test(selector)) continue;
    if (selector.includes('dark') !== isDark) continue;
    for (const [, name = '', colour = ''] of block.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)) {
      tokens[name] = colour;
    }
  }
  return tokens;
}

function themesOf(css: string) {
  const light = tokensIn(css, false);
  return { light, dark: { ...light, ...tokensIn(css, true) } };
}

const themes = themesOf(cssOf('tokens.css') + cssOf('pages.css'));

/** WCAG's contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('the colours of notes and pages, %s,', (theme) => {
  const tokens = themes[theme];
  const paper = tokens.paper ?? '';

  it.each(['ink', 'soft', 'holds', 'outdated', 'off', 'disputed', 'quiet'])(
    'have %s as text that can be read: 4.5 to 1',
    (name) => expect(contrast(tokens[name] ?? '', paper)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(['edge', 'on', 'focus'])('have %s as an edge that can be seen: 3 to 1', (name) =>
    expect(contrast(tokens[name] ?? '', paper)).toBeGreaterThanOrEqual(3),
  );

  it.each(['edge', 'on'])('have a white knob that can be seen on %s', (name) =>
    expect(contrast(tokens[name] ?? '', '#ffffff')).toBeGreaterThanOrEqual(3),
  );
});

/** Each ground on which a site shows posts, once. */
const grounds = new Map(
  looks.flatMap(({ name, grounds }) =>
    grounds.map((ground) => [ground.ground, { site: name, ...ground }] as const),
  ),
);
const underlines = [
  ...new Set(
    readFileSync(
      new URL('../../entrypoints/notes.content/style.css', import.meta.url),
      'utf8',
    ).match(/#[\da-f]{6}/g),
  ),
];

describe.each([...grounds.values()])('on the ground of $site, $name, $ground', (ground) => {
  const tokens = themes[isDark(ground) ? 'dark' : 'light'];

  it.each(['ink', 'soft', 'holds', 'outdated', 'off', 'disputed', 'quiet'])(
    'a note’s %s can be read: 4.5 to 1',
    (name) => expect(contrast(tokens[name] ?? '', ground.ground)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(underlines)('an underline of %s can be seen: 3 to 1', (colour) =>
    expect(contrast(colour, ground.ground)).toBeGreaterThanOrEqual(3),
  );
});
