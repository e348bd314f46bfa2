import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import type { Gallery, Theme } from './serve-gallery.ts';

export type Picture = {
  scene: string;
  language: string;
  theme: Theme;
};

/** Those whose words run longest, and from right to left, in one scene of each place; the dark of it is the same boxes. */
const otherLanguages = ['de', 'ar'];
const inOtherLanguages = ['note-verdicts', 'card-outdated', 'popup-page', 'options', 'welcome'];

const inForcedColours = ['note-verdicts', 'card-outdated', 'popup-page', 'welcome-no-access'];

/** Where a scene is another one but for a part, its picture is of that part. */
const parts: Record<string, string> = {
  'card-holds': '>>> section',
  'card-off': '>>> section',
  'card-disputed': '>>> section',
  'card-unjudged': '>>> section',
  'card-unknown': '>>> section',
  'card-copied': '>>> section',
  'options-empty': '#coins',
  'options-ambiguous': '#coins',
  'options-nothing': '#coins',
  'options-offline': '#coins',
  'options-undo': '.undo-bar',
  'options-bad-file': '#file',
  'welcome-no-access': '[data-access]',
};

export function picturesOf(scenes: readonly string[]): Picture[] {
  return scenes.flatMap((scene) => [
    { scene, language: 'en', theme: 'light' },
    { scene, language: 'en', theme: 'dark' },
    ...inForcedColours
      .filter((one) => one === scene)
      .map(() => ({ scene, language: 'en', theme: 'forced' as const })),
    ...otherLanguages
      .filter(() => inOtherLanguages.includes(scene))
      .map((language) => ({ scene, language, theme: 'light' as const })),
  ]);
}

export function fileOf({ scene, language, theme }: Picture): string {
  return `${scene}-${language}-${theme}.png`;
}

const widths = { note: 460, card: 420, popup: 380, options: 900, welcome: 760 };

export async function takePicture(page: Page, gallery: Gallery, wanted: Picture): Promise<PNG> {
  const place = wanted.scene.split('-', 1)[0] as keyof typeof widths;
  const size = { width: widths[place], height: place === 'note' ? 110 : 720 };
  const now = page.viewport();
  if (now?.width !== size.width || now.height !== size.height)
    await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await gallery.show(wanted.scene, wanted.theme, wanted.language);
  const part = await page.$(parts[wanted.scene] ?? 'html');
  if (part === null) throw new Error(`${wanted.scene} has no ${parts[wanted.scene]}.`);
  const shot = await (wanted.scene in parts
    ? part.screenshot({ optimizeForSpeed: true })
    : page.screenshot({ optimizeForSpeed: true, fullPage: place !== 'note' && place !== 'card' }));
  return PNG.sync.read(Buffer.from(shot));
}
