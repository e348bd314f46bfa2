import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export type Finished = { code: number; output: string };

/** Runs a command and keeps what it prints; it is ended when this process is. */
export function runCommand(command: string, args: string[], cwd = root): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    const keep = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const end = () => child.kill('SIGTERM');
    process.on('exit', end);
    const finish = (code: number) => {
      process.off('exit', end);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += String(error);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** A package's command line, run by the very Node that runs this: no shell, no shim, also on Windows. */
export function runTool(script: string, ...args: string[]): Promise<Finished> {
  return runCommand(process.execPath, [`${root}node_modules/${script}`, ...args]);
}
