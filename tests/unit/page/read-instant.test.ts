import { describe, expect, it } from 'vitest';
import { readInstant } from '../../../lib/page/read-instant.ts';

const at = Date.UTC(2026, 10, 20, 1, 2, 3);

describe('readInstant', () => {
  it.each([
    ['2026-11-20T01:02:03Z', at],
    ['2026-11-20T01:02:03.000Z', at],
    ['2026-11-20T01:02:03.281000+0000', at + 281],
    ['2026-11-20T03:02:03+02:00', at],
    ['2026-11-20T03:02:03+02', at],
    ['2026-11-19T20:02:03-0500', at],
    ['2026-11-20T01:02:03', at],
    ['2026-11-20T01:02:03 1795136523', at],
    ['2026-11-20 01:02:03 +0000', at],
    ['1795136523', at],
    ['1795136523000', at],
    ['Friday, November 20th, 2026 at 1:02:03 AM GMT+00:00', at],
    ['Friday, November 20th, 2026 at 3:02:03 AM GMT+02:00', at],
  ])('reads %s', (stated, instant) => {
    expect(readInstant(stated)).toBe(instant);
  });

  it('reads a date in words, in the clock of whoever reads it', () => {
    expect(readInstant('Nov 20, 2026, 1:02 AM')).toBe(new Date(2026, 10, 20, 1, 2).getTime());
    expect(readInstant('November 20, 2026 at 1:02\u202fAM')).toBe(
      new Date(2026, 10, 20, 1, 2).getTime(),
    );
  });

  it.each(['2h', '5 minutes', 'Nov 20', '2 days ago', '', '12345', 'vor 3 Std.', '20 ноября 2026'])(
    'makes no time of “%s”',
    (stated) => {
      expect(readInstant(stated)).toBeNull();
    },
  );
});
