/** One person's text on a site. */
export type Post = {
  /** The site's own id: a status id on X. */
  id: string;
  text: string;
  /** When it was written, in ms since 1970; null where neither id nor page tells. */
  postedAt: number | null;
};
