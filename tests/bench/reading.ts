/**
 * `npm run bench:reading`: what reading costs beside what others do with the same posts, in one process,
 * in runs that take turns, as medians and their ratios. Exits with 1 where a bound is not kept.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import recognizers from '@microsoft/recognizers-text-number-with-unit';
import nlp from 'compromise';
import twitter from 'twitter-text';
import { openGradient } from '../../lib/coin.ts';
import { createCoinHints } from '../../lib/reading/coin-hints.ts';
import { readText } from '../../lib/reading/read-text.ts';

const watch = [openGradient];
const hintsOf = createCoinHints(watch);
const rounds = 9;
let kept = true;

const posts = repeated(labelledPosts(), 20_000);
const silent = repeated(
  [
    'The ferry left at 7:40 this morning and nobody minded the rain much.',
    'Bread again. Rye this time, with too much salt, and it still went in an hour.',
    'Reading the old harbour plans all evening; whoever drew them had a steady hand.',
  ],
  20_000,
);
const some = posts.slice(0, 2_000);
const few = posts.slice(0, 60);

console.log(
  `${posts.length} posts of ${mean(posts.map(({ length }) => length))} characters on average\n`,
);
compare('the whole reading', 'twitter-text, cashtags alone', { atMost: 8 }, [
  () => each(posts, (text) => readText(text, watch)),
  () => each(posts, (text) => twitter.extractCashtags(text)),
]);
compare('compromise, numbers alone', 'the whole reading', { atLeast: 30 }, [
  () => each(some, (text) => nlp(text).numbers().json()),
  () => each(some, (text) => readText(text, watch)),
]);
compare('Microsoft’s recogniser, currency alone', 'the whole reading', { atLeast: 300 }, [
  () => each(few, (text) => recognizers.recognizeCurrency(text, recognizers.Culture.English)),
  () => each(few, (text) => readText(text, watch)),
]);
// What it costs the page: only a post with a hint goes to the worker and is read.
compare('a post with nothing to find', 'a bare /\\$[A-Za-z]/ scan', { atMost: 3 }, [
  () => each(silent, (text) => hintsOf(text).size > 0),
  () => each(silent, (text) => /\$[A-Za-z]/.test(text)),
]);
for (const [name, unit] of [
  ['the posts themselves', `${labelledPosts().join('\n')}\n`],
  ['digits', '1234567890'],
  ['dollar signs', '$'],
  ['dots', '1.'],
  ['nested brackets', '($('],
  ['cashtags and figures', '$A 5\n'],
  ['a claim again and again', '$OPG and 5% of $30M market cap '],
] as const) {
  compare(`1 MB of ${name}`, '100 kB of it', { atMost: 12 }, [
    () => each([filled(unit, 1_000_000)], (text) => readText(text, watch)),
    () => each([filled(unit, 100_000)], (text) => readText(text, watch)),
  ]);
}
process.exitCode = kept ? 0 : 1;

type Bound = { atMost: number } | { atLeast: number };

/** Each pair of runs is made one right after the other, so that a busy machine slows both. */
function compare(
  name: string,
  other: string,
  bound: Bound,
  [run, runOther]: [() => void, () => void],
) {
  run();
  runOther();
  const times = Array.from({ length: rounds }, () => [timed(run), timed(runOther)] as const);
  const ratio = medianOf(times.map(([time, otherTime]) => time / otherTime));
  const ok = 'atMost' in bound ? ratio <= bound.atMost : ratio >= bound.atLeast;
  const wanted = 'atMost' in bound ? `at most ${bound.atMost}` : `at least ${bound.atLeast}`;
  kept &&= ok;
  console.log(
    `${ok ? '✓' : '✗'} ${name}: ${ratio.toFixed(1)} × ${other} (${wanted}); ` +
      `${medianOf(times.map(([time]) => time)).toFixed(1)} ms and ${medianOf(times.map(([, time]) => time)).toFixed(1)} ms`,
  );
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** What the work gives is added up, so that no work can be left out as unused. */
function each(texts: readonly string[], work: (text: string) => unknown): void {
  let found = 0;
  for (const text of texts) if (work(text)) found += 1;
  if (found < 0) throw new Error('never');
}

/** The labelled posts beside the repository, where they are; else the repository's own cases. */
function labelledPosts(): string[] {
  const shared = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
  const cases = fileURLToPath(new URL('../cases/', import.meta.url));
  const files = existsSync(shared)
    ? ['written', 'real'].map((name) => `${shared}${name}.jsonl`)
    : readdirSync(cases).map((name) => `${cases}${name}`);
  return files
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function repeated(texts: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => texts[index % texts.length] ?? '');
}

function filled(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function mean(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
