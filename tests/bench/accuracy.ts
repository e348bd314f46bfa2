/**
 * `npm run bench:accuracy -- FOLDER`: the scores of docs/accuracy.md, as Markdown. FOLDER holds labelled
 * posts (`corpus/*.jsonl`) and their scorer (`tools/score.mjs`), which lie outside the repository.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Tally = { f1: number; n?: number };
type Scores = { mentions: Tally; core: Tally; full: Tally };

const shared = process.argv[2] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const read = fileURLToPath(new URL('../../scripts/read.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'touchstone-accuracy-'));

try {
  console.log('| posts | language | count | mentions F1 | core F1 | full F1 |');
  console.log('| --- | --- | --: | --: | --: | --: |');
  for (const name of ['written', 'real']) {
    const lines = readFileSync(join(shared, `corpus/${name}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    const byLanguage = Map.groupBy(lines, (line) => (JSON.parse(line) as { lang: string }).lang);
    const groups = [['all', lines] as const, ...byLanguage].filter(([, posts]) => posts.length > 9);
    for (const [language, posts] of groups) {
      const { mentions, core, full } = score(posts);
      const figures = [mentions, core, full].map(({ f1 }) => f1.toFixed(3));
      console.log(`| ${[name, language, posts.length, ...figures].join(' | ')} |`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

function score(posts: readonly string[]): Scores {
  const labelled = join(folder, 'labelled.jsonl');
  const readings = join(folder, 'readings.jsonl');
  const input = posts.join('\n');
  writeFileSync(labelled, input);
  writeFileSync(readings, execFileSync(process.execPath, [read], { input }));
  const scorer = join(shared, 'tools/score.mjs');
  return JSON.parse(
    execFileSync(process.execPath, [scorer, labelled, readings, '--json'], { encoding: 'utf8' }),
  ) as Scores;
}
