import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { type Comparison, comparePictures } from './compare-pictures.ts';
import { fileOf, picturesOf, takePicture } from './pictures.ts';
import type { Gallery } from './serve-gallery.ts';
import { smallPng } from './small-png.ts';

const kept = fileURLToPath(new URL('pictures/', import.meta.url));
const differing = fileURLToPath(new URL('../../.output/pictures-differing/', import.meta.url));
/** In which browser, on which system, they were taken. */
const takenIn = join(kept, 'taken-in.txt');

export type Finding = { file: string; picture: PNG; comparison: Comparison | { kind: 'new' } };
export type Held = {
  findings: Finding[] /** Every one that the pictures show, once. */;
  letters: string;
};

/** Takes every picture, and holds it against the one that is kept. */
export async function holdAgainstKept(page: Page, gallery: Gallery): Promise<Held> {
  const findings: Finding[] = [];
  const letters = new Set<string>();
  for (const wanted of picturesOf(gallery.names)) {
    const file = fileOf(wanted);
    const picture = await takePicture(page, gallery, wanted);
    for (const letter of await gallery.letters()) letters.add(letter);
    const was = await readFile(join(kept, file)).catch(() => null);
    const comparison =
      was === null ? { kind: 'new' as const } : comparePictures(PNG.sync.read(was), picture);
    findings.push({ file, picture, comparison });
  }
  return { findings, letters: [...letters].join('') };
}

/** Keeps the new, the changed and no others: what only another machine draws otherwise stays as it is. */
export async function accept(findings: readonly Finding[], browser: string): Promise<string[]> {
  await mkdir(kept, { recursive: true });
  const changed = findings.filter(({ comparison }) => comparison.kind !== 'same');
  for (const { file, picture } of changed) {
    await writeFile(join(kept, file), smallPng(picture));
  }
  const wanted = new Set(findings.map(({ file }) => file));
  for (const file of await listKept()) if (!wanted.has(file)) await rm(join(kept, file));
  if (changed.length > 0) await writeFile(takenIn, `${describeMachine(browser)}\n`);
  return changed.map(({ file }) => file);
}

/** What is not as it was, in a sentence each, its picture in `.output/pictures-differing`. */
export async function tellDifferences(findings: readonly Finding[]): Promise<string[]> {
  await rm(differing, { recursive: true, force: true });
  await mkdir(differing, { recursive: true });
  const told: string[] = [];
  for (const { file, picture, comparison } of findings) {
    if (comparison.kind === 'same') continue;
    const shown = comparison.kind === 'different' ? comparison.picture : picture;
    await writeFile(join(differing, file), PNG.sync.write(shown));
    told.push(`${file}: ${sentenceOf(comparison)}`);
  }
  const wanted = new Set(findings.map(({ file }) => file));
  for (const file of await listKept())
    if (!wanted.has(file)) told.push(`${file}: no scene has it any more`);
  return told;
}

/** In what the kept pictures were taken, and what this is: another version may differ, another system does. */
export async function compareMachines(browser: string) {
  const was = (await readFile(takenIn, 'utf8')).trim();
  return {
    was,
    is: describeMachine(browser),
    isSameSystem: was.endsWith(` on ${process.platform}`),
  };
}

function describeMachine(browser: string): string {
  return `${browser} on ${process.platform}`;
}

async function listKept(): Promise<string[]> {
  return (await readdir(kept)).filter((file) => file.endsWith('.png'));
}

function sentenceOf(comparison: Exclude<Finding['comparison'], { kind: 'same' }>): string {
  switch (comparison.kind) {
    case 'new':
      return 'is kept nowhere yet';
    case 'other-size':
      return `was ${comparison.was}, is ${comparison.is}`;
    case 'different':
      return `${comparison.most} pixels of one square differ, ${comparison.allowed} may`;
  }
}
