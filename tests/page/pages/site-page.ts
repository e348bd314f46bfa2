/** A post that stands in a page, as whoever wrote the page knows it. */
export type PagePost = {
  id: string;
  author: string | null;
  /** ISO; null where the page does not tell. */
  at: string | null;
  permalink?: string | null;
  /** What is stated in it of a coin, in the page's own words. */
  claims: string[];
  /** Where its text is worth a look: emoji, hidden parts, spaces. */
  text?: string;
  /** What its note stands behind, where that is not the text itself: the site cuts a long text off in it. */
  behind?: string;
};

/** A page of our own in the shape of a site's, with what is to be found in it. */
export type SitePage = {
  name: string;
  site: string;
  url: string;
  html: string;
  posts: PagePost[];
};

/** A sentence with one claim, told apart from others by its figure, in millions. */
export const cap = (millions: number) => `$OPG has a $${millions}M market cap.`;
export const capClaim = (millions: number) => `$${millions}M market cap`;

/** What is not in any post: it is being typed, or is a program, or hidden, or the page's own furniture. */
export const composer = `
  <div class="composer" role="textbox" contenteditable="true"><p>${cap(99)}</p></div>
  <form><textarea>${cap(99)}</textarea><input value="${cap(99)}"></form>`;
export const furniture = `<aside><h2>Trending</h2><div><p>${cap(98)}</p></div></aside>${composer}`;

export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;
}

/** Ids that hold a clock, as the sites make them. */
export function snowflake(at: string, epoch: number): string {
  return String((BigInt(Date.parse(at) - epoch) << 22n) | 4097n);
}
export const xEpoch = 1_288_834_974_657;
export const discordEpoch = 1_420_070_400_000;

export function recordKey(at: string): string {
  let bits = (BigInt(Date.parse(at)) * 1000n) << 10n;
  let key = '';
  for (let place = 0; place < 13; place += 1) {
    key = '234567abcdefghijklmnopqrstuvwxyz'[Number(bits & 31n)] + key;
    bits >>= 5n;
  }
  return key;
}
