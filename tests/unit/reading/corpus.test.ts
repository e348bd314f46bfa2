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

/** As reached on 2026-11-21 less a hundredth, English posts only. */
const reached = [
  { file: 'written', mentions: 0.99, core: 0.98, full: 0.97 },
  { file: 'real', mentions: 0.98, core: 0.96, full: 0.91 },
];

/** The labelled posts lie beside the repository, not in it: a clone elsewhere goes without. */
describe.skipIf(!existsSync(join(shared, 'corpus')))('the labelled posts', () => {
  it.each(reached)('$file, in English', ({ file, mentions, core, full }) => {
    const posts = readFileSync(join(shared, `corpus/${file}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => /"lang": *"en"/.test(line))
      .join('\n');
    const labelled = join(folder, `${file}.jsonl`);
    const readings = join(folder, `${file}.out.jsonl`);
    writeFileSync(labelled, posts);
    writeFileSync(
      readings,
      execFileSync(process.execPath, [join(root, 'scripts/read.ts')], { input: posts }),
    );
    const scores = JSON.parse(
      execFileSync(
        process.execPath,
        [join(shared, 'tools/score.mjs'), labelled, readings, '--json'],
        {
          encoding: 'utf8',
        },
      ),
    );
    expect(scores.mentions.f1).toBeGreaterThanOrEqual(mentions);
    expect(scores.core.f1).toBeGreaterThanOrEqual(core);
    expect(scores.full.f1).toBeGreaterThanOrEqual(full);
  });
});
