import { describe, expect, it } from 'vitest';
import { undo } from '../../../lib/options/undo.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import { removeCoin } from '../../../lib/watch-list.ts';

const coin = (id: string) => ({ id, symbol: id.toUpperCase(), name: id });
const before: Settings = { ...defaultSettings, watch: ['a', 'b', 'c'].map(coin) };

describe('undo', () => {
  it('puts a removed coin back in its place, with what its ticker was pinned to', () => {
    const now = { ...before, watch: removeCoin(before.watch, 'b') };
    const done = { kind: 'removed', coin: coin('b'), place: 1, choice: coin('b') } as const;
    expect(undo(done, now)).toEqual({ watch: before.watch, choices: { B: coin('b') } });
  });

  it('leaves what was changed elsewhere since', () => {
    const now = { ...before, watch: [coin('c'), coin('d')], badge: true };
    const done = { kind: 'removed', coin: coin('a'), place: 0, choice: null } as const;
    expect(undo(done, now)).toEqual({ watch: ['a', 'c', 'd'].map(coin) });
  });

  it('adds no coin a second time that came back by itself', () => {
    const done = { kind: 'removed', coin: coin('b'), place: 1, choice: null } as const;
    expect(undo(done, before)).toEqual({ watch: before.watch });
  });

  it('remembers a forgotten choice again', () => {
    const now = { ...before, choices: { Z: coin('z') } };
    expect(undo({ kind: 'forgot', symbol: 'A', coin: coin('a') }, now)).toEqual({
      choices: { A: coin('a'), Z: coin('z') },
    });
  });

  it.each(['reset', 'imported'] as const)('brings everything back that was %s away', (kind) => {
    const back = { ...defaultSettings, ...undo({ kind, before }, defaultSettings) };
    expect(back).toEqual(before);
  });
});
