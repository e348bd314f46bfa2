import { readdirSync, readFileSync } from 'node:fs';

const variable = 'TOUCHSTONE_RUN';

/** Everything that is started from here on carries our number in its environment. */
export function markChildren(): void {
  process.env[variable] = String(process.pid);
}

/** Ends what this run started and did not end itself, and names it. Only Linux can tell. */
export async function endLeftovers(): Promise<string[]> {
  const left = processesOfThisRun();
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended in the meantime.
    }
  }
  return left.map(({ pid, command }) => `${command} (${pid}) was still running`);
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
