import type { Site } from './sites/site.ts';

/** The elements that are ours: the observer must not answer to its own drawing. */
export const noteTag = 'touchstone-note';
export const cardTag = 'touchstone-card';

export type PostVisitor = {
  /** A post's element has appeared, or something in it has changed. */
  visit(element: Element): void;
  /** Something has left the document: what no longer stands in it is to be forgotten. */
  prune(): void;
};

/**
 * Calls in the same microtask in which a post appears, so that a virtual list measures the post with
 * its note. Work grows with what changed, never with the page.
 */
export function findPosts(
  document: Document,
  site: Site,
  visitor: PostVisitor,
  signal: AbortSignal,
): void {
  // Not the body: X's media viewer and sites of the Turbo kind replace it.
  const root = document.documentElement;

  const observer = new MutationObserver((records) => {
    const dirty = new Set<Element>();
    let removed = false;
    for (const { target, addedNodes, removedNodes } of records) {
      if (removedNodes.length > 0) removed = true;
      const touched = addedNodes.length > 0 || removedNodes.length > 0;
      if (touched && isOurs(addedNodes) && isOurs(removedNodes) && removedNodes.length === 0)
        continue;
      const around = (target instanceof Element ? target : target.parentElement)?.closest(
        site.postSelector,
      );
      if (around) dirty.add(around);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(site.postSelector)) dirty.add(node);
        for (const post of node.querySelectorAll(site.postSelector)) dirty.add(post);
      }
    }
    if (removed) visitor.prune();
    for (const post of dirty) if (post.isConnected) visitor.visit(post);
  });

  // A recycled cell with the same words shows another post by its permalink alone.
  const attributeFilter = ['href'];
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const post of root.querySelectorAll(site.postSelector)) visitor.visit(post);
}

function isOurs(nodes: NodeList): boolean {
  return Array.from(nodes).every((node) => {
    const tag = node.nodeName.toLowerCase();
    return tag === noteTag || tag === cardTag;
  });
}
