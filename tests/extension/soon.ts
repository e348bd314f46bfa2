import { vi } from 'vitest';

/** Waits for a state that comes by itself, for as long as a busy machine may take. */
export function soon<Result>(check: () => Promise<Result>): Promise<Result> {
  return vi.waitFor(check, { timeout: 8_000, interval: 30 });
}
