import { type VerdictWord, verdicts } from '../verdict.ts';

export type UnderlineName = `touchstone-${'mention' | VerdictWord}`;

// Named, not found by walking the registry: Firefox gives content scripts no iterator over it.
const names: readonly UnderlineName[] = [
  'touchstone-mention',
  ...verdicts.map((verdict) => `touchstone-${verdict}` as const),
];

/** A claim's line is drawn over that of the coin it names. */
const claimPriority = 1;

/**
 * Underlines are entries in the document's highlight registry: no element, attribute or text node of
 * the page is touched. Their looks are in the content script's style sheet.
 */
export type Underlines = {
  add(name: UnderlineName, range: Range): void;
  remove(name: UnderlineName, range: Range): void;
  clear(): void;
};

export function createUnderlines(): Underlines {
  const registry = CSS.highlights;
  // Also those that an earlier copy of us left when the extension was updated under the page.
  function clear(): void {
    for (const name of names) registry.delete(name);
  }
  clear();

  return {
    add(name, range) {
      let highlight = registry.get(name);
      if (highlight === undefined) {
        highlight = new Highlight();
        highlight.priority = name === 'touchstone-mention' ? 0 : claimPriority;
        registry.set(name, highlight);
      }
      highlight.add(range);
    },
    remove(name, range) {
      const highlight = registry.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) registry.delete(name);
    },
    clear,
  };
}
