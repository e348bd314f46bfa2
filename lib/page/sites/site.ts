/** A post as it stands in a page: where its text is, and where a note may stand. */
export type FoundPost = {
  /** The post's own id on its site. */
  id: string;
  /** From the id where that holds a clock, else from the page; in ms since 1970. */
  postedAt: number | null;
  /** The element that holds the post's own text. The note becomes its next sibling. */
  block: Element;
};

export type Site = {
  id: string;
  /** Matches each post's element. */
  postSelector: string;
  /** Null for what looks like a post and is none, or is not there yet. */
  readPost(element: Element): FoundPost | null;
  /** Where a post can be read by others. */
  addressOf?(id: string): string;
  /** Parts of the text that a person does not see. */
  isHidden(element: Element): boolean;
};
