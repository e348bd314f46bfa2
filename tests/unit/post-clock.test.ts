import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockOfBlueskyRecord,
  clockOfDiscordMessage,
  clockOfLinkedInActivity,
  clockOfMastodonStatus,
  clockOfXStatus,
} from '../../lib/post-clock.ts';

/** Ids made the way the sites make them: the instant above the bits that tell posts apart. */
const snowflake = (at: number, epoch: number, rest: number) =>
  String((BigInt(at - epoch) << 22n) | BigInt(rest));

function recordKey(atUs: bigint, rest: number): string {
  const letters = '234567abcdefghijklmnopqrstuvwxyz';
  let bits = (atUs << 10n) | BigInt(rest);
  let key = '';
  for (let place = 0; place < 13; place++) {
    key = letters[Number(bits & 31n)] + key;
    bits >>= 5n;
  }
  return key;
}

const xEpoch = 1_288_834_974_657;
const discordEpoch = Date.UTC(2015, 0);
// LinkedIn's 41 bits end in 2039.
const instant = fc.integer({ min: Date.UTC(2016, 0), max: Date.UTC(2039, 0) });
const rest = fc.integer({ min: 0, max: 2 ** 22 - 1 });
const at = Date.parse('2027-02-03T04:05:06.789Z');

describe('the clock in an id', () => {
  it.each([
    ['a status of X', clockOfXStatus, snowflake(at, xEpoch, 4242)],
    ['a message of Discord', clockOfDiscordMessage, snowflake(at, discordEpoch, 17)],
    ['an activity of LinkedIn', clockOfLinkedInActivity, snowflake(at, 0, 99)],
    ['a record of Bluesky', clockOfBlueskyRecord, recordKey(BigInt(at) * 1000n + 321n, 7)],
  ])('is read to the millisecond: %s', (_, clockOf, id) => {
    expect(clockOf(id)).toBe(at);
  });

  it('is read whatever stands in the bits below it', () => {
    fc.assert(
      fc.property(instant, rest, (when, below) => {
        expect(clockOfXStatus(snowflake(when, xEpoch, below))).toBe(when);
        expect(clockOfDiscordMessage(snowflake(when, discordEpoch, below))).toBe(when);
        expect(clockOfLinkedInActivity(snowflake(when, 0, below))).toBe(when);
        expect(clockOfBlueskyRecord(recordKey(BigInt(when) * 1000n, below % 1024))).toBe(when);
      }),
    );
  });

  it('is that of a status on a Mastodon server', () => {
    const when = Date.UTC(2026, 10, 20, 1, 2, 3, 4);
    expect(clockOfMastodonStatus(String((BigInt(when) << 16n) | 65_535n))).toBe(when);
  });

  it.each([
    ['a status of before X had clocks', clockOfXStatus, '29700859247'],
    ['the first status', clockOfXStatus, '20'],
    ['words', clockOfXStatus, 'i/web'],
    ['more than 64 bits', clockOfXStatus, '9999999999999999999'],
    ['twenty digits', clockOfLinkedInActivity, '72600000000000000000'],
    ['a small number', clockOfDiscordMessage, '12345'],
    ['a small number of LinkedIn', clockOfLinkedInActivity, '12345'],
    ['a Mastodon server’s count of before 2017', clockOfMastodonStatus, '12345678'],
    ['an id of other software', clockOfMastodonStatus, '01JCXYZABCDEFGHJKMNPQRSTVW'],
    [
      'eighteen digits that are no clock',
      clockOfMastodonStatus,
      '100000000000000000'.replace('1', '0'),
    ],
    ['a key that is a word', clockOfBlueskyRecord, 'self'],
    ['a key that is too long', clockOfBlueskyRecord, '3lb2hxyzabc2kk'],
    ['a letter that the keys have not', clockOfBlueskyRecord, '3lb2hxyzabc1k'],
    ['a key with its sign set', clockOfBlueskyRecord, 'zzzzzzzzzzzzz'],
    ['a key of nothing', clockOfBlueskyRecord, '2222222222222'],
    ['nothing', clockOfBlueskyRecord, ''],
  ])('is not made up: %s', (_, clockOf, id) => {
    expect(clockOf(id)).toBeNull();
  });
});
