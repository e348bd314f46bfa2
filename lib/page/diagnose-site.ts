import type { PostReader } from './post-reader.ts';
import type { Site } from './sites/site.ts';

/** What was found in a page, and which of the site's variants found it: for a site that has changed. */
export type Diagnosis = {
  site: string;
  /** Elements that look like posts; of these, how many have an id, and how many have text. */
  seen: number;
  identified: number;
  withText: number;
  /** By variant: how many posts have this markup. */
  variants: Record<string, number>;
  /** By field (`id`, `author`, `time`, `text 0`): how often each of the site's clues was the one. */
  clues: Record<string, number[]>;
};

/** Counts on demand: a page that nobody asks about pays nothing for it. */
export function diagnoseSite(
  roots: Iterable<ParentNode>,
  site: Site,
  reader: PostReader,
): Diagnosis {
  const diagnosis: Diagnosis = {
    site: site.id,
    seen: 0,
    identified: 0,
    withText: 0,
    variants: Object.fromEntries(site.variants.map(({ name }) => [name, 0])),
    clues: {},
  };
  const tally = (what: string, place: number) => {
    if (what === 'post') {
      const name = site.variants[place]?.name ?? '';
      diagnosis.variants[name] = (diagnosis.variants[name] ?? 0) + 1;
      return;
    }
    diagnosis.clues[what] ??= [];
    const counts = diagnosis.clues[what];
    while (counts.length <= place) counts.push(0);
    counts[place] = (counts[place] ?? 0) + 1;
  };
  for (const root of roots) {
    for (const element of root.querySelectorAll(reader.selector)) {
      diagnosis.seen += 1;
      const found = reader.identify(element, tally);
      found?.author();
      found?.permalink();
      if (found !== null) diagnosis.identified += 1;
      const blocks = reader.findBlocks(element, (what, place) => {
        if (what !== 'post') tally(what, place);
      });
      if (blocks.length > 0) diagnosis.withText += 1;
    }
  }
  return diagnosis;
}
