/*
 * The instant that a site wrote into a post's own id, in ms since 1970; null where the id holds none.
 * An id cannot be edited afterwards, says more than "2h", and is there before the page's own time is.
 */

/** Snowflakes: ms since the site's own epoch, above 22 bits that tell machines and posts apart. */
const snowflakeShift = 22n;
const xEpoch = 1_288_834_974_657;
const discordEpoch = 1_420_070_400_000;
/** X counted its posts one by one before: the last of those would read as the clock's first seconds. */
const firstOfX = xEpoch + 60_000;
/** The last number that 64 bits hold with the sign left at 0, as all of these sites have it. */
const largestId = (1n << 63n) - 1n;

/** `2033467890123456789`, from the address of a post on X. */
export function clockOfXStatus(id: string): number | null {
  return noEarlierThan(firstOfX, snowflake(id, xEpoch));
}

/** `1310987654321098765`: Discord uses X's scheme from its own first second of 2015. */
export function clockOfDiscordMessage(id: string): number | null {
  return noEarlierThan(discordEpoch + 60_000, snowflake(id, discordEpoch));
}

/** The number of `urn:li:activity:7260000000000000000`: LinkedIn's snowflakes count from 1970. */
export function clockOfLinkedInActivity(id: string): number | null {
  return noEarlierThan(Date.UTC(2003, 4), snowflake(id, 0));
}

/** `116012345678901234`, a status on a Mastodon server: ms since 1970 above 16 bits of chance. */
export function clockOfMastodonStatus(id: string): number | null {
  // The servers of before 2017 counted from 1, and other software writes other ids.
  if (!/^\d{18,19}$/.test(id)) return null;
  return noEarlierThan(Date.UTC(2016, 9), Number(BigInt(id) >> 16n));
}

const base32Sortable = '234567abcdefghijklmnopqrstuvwxyz';

/** `3lb2hxyzabc2k`, a record key of Bluesky: a TID, 53 bits of µs since 1970 above 10 bits of chance. */
export function clockOfBlueskyRecord(key: string): number | null {
  // The first letter has one bit less: the sign is 0. Other keys (`self`) hold no clock.
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(key)) return null;
  let bits = 0n;
  for (const letter of key) bits = (bits << 5n) | BigInt(base32Sortable.indexOf(letter));
  // Posts brought along from elsewhere carry the clock of their first place, but none is older than the web.
  return noEarlierThan(Date.UTC(1990, 0), Number(bits >> 10n) / 1000);
}

function snowflake(id: string, epoch: number): number {
  if (!/^\d{1,19}$/.test(id)) return Number.NaN;
  const bits = BigInt(id);
  return bits > largestId ? Number.NaN : Number(bits >> snowflakeShift) + epoch;
}

function noEarlierThan(first: number, at: number): number | null {
  return at >= first ? Math.floor(at) : null;
}
