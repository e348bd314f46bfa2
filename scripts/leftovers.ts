import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const variable = 'TOUCHSTONE_RUN';

/** Everything that is started from here on carries our number in its environment. */
export function markChildren(): void {
  process.env[variable] = String(process.pid);
}

/** Ends what this run started and did not end itself, and names it. Only Linux can tell. */
export async function endLeftovers(): Promise<string[]> {
  const left = processesOfThisRun();
  signalAll('SIGTERM');
  // Time for each to take its temporary files away.
  for (let tries = 0; tries < 30 && processesOfThisRun().length > 0; tries += 1) await delay(100);
  signalAll('SIGKILL');
  return left.map(({ pid, command }) => `${command} (${pid}) was still running`);
}

function signalAll(signal: NodeJS.Signals): void {
  for (const { pid } of processesOfThisRun()) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended in the meantime.
    }
  }
}

function processesOfThisRun(): { pid: number; command: string }[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid)
    .flatMap((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
        if (!environment.includes(`${variable}=${process.pid}`)) return [];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
        return command === '' ? [] : [{ pid, command }];
      } catch {
        return [];
      }
    });
}
