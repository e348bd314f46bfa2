import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browsers/find-browser.ts';
import { lintForChrome, lintForFirefox, rebuildFromSources } from './check-packages.ts';
import { endLeftovers, markChildren } from './leftovers.ts';
import { root, runCommand, runTool } from './run-command.ts';

type Outcome = { passed: number; failed: number; skipped?: number; output: string };

const reports = join(root, '.output', 'reports');
const total = { passed: 0, failed: 0 };

markChildren();
keepToOwnTemporaryFolder();
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    await endLeftovers();
    process.exit(130);
  });
}

await step('browsers are here', async () => {
  findBrowser('chromium');
  findBrowser('firefox');
  return outcome([]);
});
await step('types of the words and the browser', () => tool('wxt/bin/wxt.mjs', 'prepare'));
await step('format and lint', () =>
  tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
);
await step('types', () => tool('typescript/bin/tsc'));
await step('dead code', () => tool('knip/bin/knip.js'));
await step('build and pack for Chrome', () =>
  tool('wxt/bin/wxt.mjs', 'zip', '-b', 'chrome', '--mv3'),
);
await step('build and pack for Firefox', () =>
  tool('wxt/bin/wxt.mjs', 'zip', '-b', 'firefox', '--mv3'),
);
await step('unit tests', () => tests('unit'));
await step('page tests', () => tests('page'));
await step('the extension in Chromium', () => tests('extension-chromium'));
await step('the extension in Firefox', () => tests('extension-firefox'));
await step('the package for Firefox, by its linter', async () => outcome(await lintForFirefox()));
await step('the package for Chrome', async () => outcome(lintForChrome()));
await step('the sources build to the same bytes', async () => outcome(await rebuildFromSources()));
await step('no process is left behind', async () => outcome(await endLeftovers()));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function step(name: string, run: () => Promise<Outcome>): Promise<void> {
  const startedAt = performance.now();
  const {
    passed,
    failed,
    skipped = 0,
    output,
  } = await run().catch((error) => outcome([String(error)]));
  // Interrupted: the process ends as soon as everything that it started has.
  if (ending) await new Promise(() => {});
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  const counts = passed + failed > 1 ? `  ${passed} passed, ${failed} failed${left}` : '';
  console.log(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(40)} ${seconds.padStart(6)} s${counts}`);
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, '    '));
}

/** Browsers that are cut off cannot take their profiles away: all go with this folder. */
function keepToOwnTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}

function outcome(findings: string[]): Outcome {
  const fine = findings.length === 0;
  return { passed: fine ? 1 : 0, failed: fine ? 0 : 1, output: findings.join('\n') };
}

async function tool(script: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await runTool(script, ...args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

async function tests(project: string): Promise<Outcome> {
  const report = join(reports, `${project}.json`);
  await mkdir(reports, { recursive: true });
  await rm(report, { force: true });
  const { code, output } = await runCommand(process.execPath, [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    await readFile(report, 'utf8'),
  );
  // A file that does not load has no failed test, and a hook that fails may have none either.
  const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
  const complaints = output.slice(Math.max(0, output.indexOf('Failed Tests')));
  return { passed: numPassedTests, failed, skipped: numPendingTests, output: complaints };
}
