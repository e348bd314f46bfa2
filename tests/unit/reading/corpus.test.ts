import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const shared = join(root, '../shared');
const folder = mkdtempSync(join(tmpdir(), 'touchstone-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The bounds that the project has set itself; docs/accuracy.md has what is reached. */
const bounds = [
  { file: 'written', mentions: 0.99, core: 0.97, full: 0.94 },
  { file: 'real', mentions: 0.98, core: 0.9, full: 0.85 },
];
const languages = 'en zh es pt ru tr ko ja de fr vi id ar'.split(' ');

/** The labelled posts lie beside the repository, not in it: a clone elsewhere goes without. */
describe.skipIf(!existsSync(join(shared, 'corpus')))('the labelled posts', () => {
  it.each(bounds)('$file, all of them', ({ file, mentions, core, full }) => {
    const scores = score(file, () => true);
    expect(scores.mentions.f1).toBeGreaterThanOrEqual(mentions);
    expect(scores.core.f1).toBeGreaterThanOrEqual(core);
    expect(scores.full.f1).toBeGreaterThanOrEqual(full);
  });

  it.each(languages)('written, in %s', (language) => {
    const scores = score('written', (lang) => lang === language);
    expect(scores.core.f1).toBeGreaterThanOrEqual(0.9);
  });
});

type Scores = Record<'mentions' | 'core' | 'full', { f1: number }>;

function score(file: string, takes: (language: string) => boolean): Scores {
  const posts = readFileSync(join(shared, `corpus/${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => takes((JSON.parse(line) as { lang: string }).lang))
    .join('\n');
  const labelled = join(folder, `${file}.jsonl`);
  const readings = join(folder, `${file}.out.jsonl`);
  const read = join(root, 'scripts/read.ts');
  writeFileSync(labelled, posts);
  writeFileSync(readings, execFileSync(process.execPath, [read], { input: posts }));
  const scorer = join(shared, 'tools/score.mjs');
  return JSON.parse(
    execFileSync(process.execPath, [scorer, labelled, readings, '--json'], { encoding: 'utf8' }),
  );
}
