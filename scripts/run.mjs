// The one file that must run on any Node from 20 on: it installs what is missing, then hands over
// to the Node 24 that comes with the dependencies (`node scripts/run.mjs scripts/start.ts ...`).
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const bin = join(root, 'node_modules', '.bin');
const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`Touchstone needs Node 20 or later; this is ${process.version}.`);
  process.exit(1);
}

const missing = reasonToInstall();
if (missing) {
  console.log(`Installing the dependencies (npm install), because ${missing}.`);
  // Not `npm ci`: it refuses a lock that was made where some optional binaries of other platforms could
  // not be had. What the lock does name is installed from it, and it stays as it is.
  const code = await run(
    ...npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'),
  );
  if (code !== 0) process.exit(code);
}

// Named by its path: a shell or npm may remember another `node` from before the install.
process.exit(await run(node24, process.argv.slice(2)));

function reasonToInstall() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(node24)) return 'they are not there yet';
  const locked = join(root, 'package-lock.json');
  if (statSync(locked).mtimeMs > statSync(installed).mtimeMs) return 'package-lock.json is newer';
  return null;
}

function npm(...args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  // npm's own Node, not ours, which npm may replace while it runs.
  if (cli?.endsWith('.js') && node) return [node, [cli, ...args]];
  return [windows ? 'npm.cmd' : 'npm', args, { shell: windows }];
}

function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
      ...options,
    });
    // A Ctrl-C in a terminal reaches the child by itself; a signal to this process alone does not, nor
    // does the end of npm, whose shell passes nothing on.
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const forward = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, forward);
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000);
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, forward);
      resolve(code ?? 1);
    });
  });
}
