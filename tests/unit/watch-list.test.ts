import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCoin, moveCoin, pinOf, removeCoin } from '../../lib/watch-list.ts';

const coin = (id: string, symbol = id.toUpperCase()) => ({ id, symbol, name: id });
const list = ['a', 'b', 'c', 'd'].map((id) => coin(id));
const ids = (watch: readonly { id: string }[]) => watch.map(({ id }) => id).join('');

describe('moveCoin', () => {
  it.each([
    ['a', 1, 'bacd'],
    ['a', 3, 'bcda'],
    ['d', 0, 'dabc'],
    ['c', 1, 'acbd'],
    ['b', 1, 'abcd'],
    ['a', -1, 'abcd'],
    ['d', 9, 'abcd'],
    ['z', 0, 'abcd'],
  ])('puts %s at place %i: %s', (id, place, after) => {
    expect(ids(moveCoin(list, id, place))).toBe(after);
  });

  it('loses and doubles no coin, wherever it is put', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer(), (id, place) => {
        expect([...ids(moveCoin(list, id, place))].sort().join('')).toBe('abcd');
      }),
    );
  });
});

describe('addCoin', () => {
  it('adds at the end, and nothing twice', () => {
    expect(ids(addCoin(list, coin('e')))).toBe('abcde');
    expect(ids(addCoin(list, coin('b')))).toBe('abcd');
  });
});

describe('removeCoin', () => {
  it('takes one away, and minds none that is not there', () => {
    expect(ids(removeCoin(list, 'c'))).toBe('abd');
    expect(ids(removeCoin(list, 'z'))).toBe('abcd');
  });
});

describe('pinOf', () => {
  const first = coin('one', 'OPG');
  const second = coin('two', 'OPG');

  it('has nothing to pin where a ticker is one coin’s', () => {
    expect(pinOf({ watch: [first, ...list], choices: {} }, first)).toBe('alone');
  });

  it('tells which of two coins a shared ticker means', () => {
    const shared = { watch: [first, second], choices: {} };
    expect(pinOf(shared, first)).toBe('shared');
    const chosen = { ...shared, choices: { OPG: second } };
    expect(pinOf(chosen, first)).toBe('shared');
    expect(pinOf(chosen, second)).toBe('pinned');
  });
});
