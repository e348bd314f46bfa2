import { describe, expect, it } from 'vitest';
import { can } from '../../../lib/reading/can.ts';
import { allOf, anyOf, meet } from '../../../lib/reading/classes.ts';

describe('classes', () => {
  const sets = Object.entries(can);

  it('gives each class a bit of its own', () => {
    for (const [name, one] of sets)
      expect(sets.filter(([, other]) => meet(one, other)).map(([other]) => other)).toEqual([name]);
  });

  it('finds one of several', () => {
    const moves = anyOf('up', 'down');
    expect([can.up, can.down, can.over].map((one) => meet(one, moves))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('says what all words of a post can do', () => {
    const said = allOf([{ classes: can.up }, { classes: anyOf('volume', '?') }]);
    expect(sets.filter(([, one]) => meet(one, said)).map(([name]) => name)).toEqual([
      'volume',
      'up',
    ]);
    expect(meet(said, anyOf('?'))).toBe(true);
    expect(meet(said, anyOf(':'))).toBe(false);
  });
});
