/** A post as it stands in a page. */
export type FoundPost = {
  /** The post's own id on its site; for a quotation that has none, that of the post around it and `/quote`. */
  id: string;
  /** The name by which the site addresses whoever wrote it, without `@`. Looked up when somebody asks. */
  author(): string | null;
  /** Where it can be read by others. Looked up when somebody asks. */
  permalink(): string | null;
  /** From the id where that holds a clock, else from the page; in ms since 1970. */
  postedAt: number | null;
  /** The elements that hold the post's own text, in order. A note becomes the next sibling of one of them. */
  blocks: readonly Element[];
};

/**
 * Where a post states something: a selector, an attribute, and what of its value counts (the first
 * group, or all of it). The selector is looked up inside the post and outside of posts nested in it;
 * '' is the post itself, `+ ` begins one for the sibling after it, `:root ` one for the document.
 * The attribute '' is the element's text, `:address` the page's address, `:hash` its part after the
 * `#`; several, with a space between, are joined by `/`.
 */
export type Clue = readonly [where: string, attribute: string, pattern?: RegExp];

/** Each list in the order of trust: the first that yields something counts. */
export type Markup = {
  postId: readonly Clue[];
  author: readonly Clue[];
  permalink: readonly Clue[];
  time: readonly Clue[];
  /** The parts of the text (a title, a body), each with the selectors of the elements that may hold it. */
  text: readonly (readonly string[])[];
  /** Parts of the text that a person does not see, or that are no words of the author. */
  hidden?: string;
  /**
   * Where no element of its own is known to hold a post: `post` then matches the text itself, and the
   * post is the nearest element around it in which this selector finds something.
   */
  climb?: string;
};

/** One generation of a site's markup. Two at once are the normal case. */
export type Variant = Partial<Markup> & {
  name: string;
  /** Matches each post's element. */
  post: string;
  /** It stands in another post, and is looked for only in those that may name a coin. */
  inside?: true;
};

export type Site = Markup & {
  id: string;
  /** Match patterns without their scheme, as narrow as the site allows. */
  pages: readonly string[];
  /** Found in the pages of software that anybody may run under a name of their own. */
  signs?: string;
  variants: readonly Variant[];
  clock?: (id: string) => number | null;
  /** The id in the page's address. It is that of the first post, where that has no link to itself. */
  pageId?: RegExp;
  /** A `div` is no line of its own: React Native for the web draws mentions as such. */
  inlineDivs?: true;
  /** The site's style sheets keep line feeds in text (`white-space: pre-wrap`). */
  keepsLines?: true;
  /** Whoever wrote a message is named at the first of several in a row. */
  authorCarries?: true;
};
