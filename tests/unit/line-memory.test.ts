import { describe, expect, it } from 'vitest';
import { createLineMemory } from '../../lib/page/line-memory.ts';

describe('createLineMemory', () => {
  it('knows whether a post had a line, and nothing of one that it has not seen', () => {
    const memory = createLineMemory();
    memory.remember('1', '$OPG', true);
    memory.remember('2', '$OPG', false);
    expect(memory.hadLine('1', '$OPG')).toBe(true);
    expect(memory.hadLine('2', '$OPG')).toBe(false);
    expect(memory.hadLine('3', '$OPG')).toBeUndefined();
    memory.remember('1', '$OPG', false);
    expect(memory.hadLine('1', '$OPG')).toBe(false);
  });

  it('knows nothing of a post that reads otherwise now', () => {
    const memory = createLineMemory();
    memory.remember('1', '$OPG', false);
    expect(memory.hadLine('1', '$OPG at $0.16')).toBeUndefined();
  });

  it('remembers two thousand posts, each by itself', () => {
    const memory = createLineMemory();
    const ids = Array.from({ length: 2_000 }, (_, i) =>
      String(1_900_000_000_000_000_000n + BigInt(i)),
    );
    for (const [i, id] of ids.entries()) memory.remember(id, '$OPG', i % 3 === 0);
    expect(ids.map((id) => memory.hadLine(id, '$OPG'))).toEqual(ids.map((_, i) => i % 3 === 0));
  });

  it('goes on when it is full, and then knows the latest', () => {
    const memory = createLineMemory();
    for (let id = 0; id < 50_000; id++) memory.remember(String(id), '$OPG', true);
    memory.remember('new', '$OPG', false);
    expect(memory.hadLine('new', '$OPG')).toBe(false);
  });
});
