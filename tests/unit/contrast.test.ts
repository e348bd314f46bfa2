import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2, 1.4.3 for words and 1.4.11 for what must be seen of a control. */
const forWords = 4.5;
const forShapes = 3;

const sheets = ['popup.css', 'tokens.css'] as const;
const words = ['ink', 'soft', 'holds', 'outdated', 'off', 'disputed', 'quiet'];
const shapes = ['focus', 'on', 'off-switch', 'edge'];

describe.each(sheets)('the colours of components/%s', (sheet) => {
  const css = readFileSync(new URL(`../../components/${sheet}`, import.meta.url), 'utf8');
  const [light = '', dark = ''] = css.match(/(?:--[\w-]+: [^;]+;\s+)+/g) ?? [];

  it.each([
    ['light', coloursOf(light)],
    ['dark', { ...coloursOf(light), ...coloursOf(dark) }],
  ])('can be read in the %s theme', (_, colours) => {
    const { paper = '' } = colours;
    for (const name of words)
      expect.soft([name, ratio(colours[name], paper) >= forWords]).toEqual([name, true]);
    for (const name of shapes.filter((one) => one in colours))
      expect.soft([name, ratio(colours[name], paper) >= forShapes]).toEqual([name, true]);
  });
});

function coloursOf(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

function ratio(a = '#000000', b = '#000000'): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
