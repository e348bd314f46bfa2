import { diagnoseSite } from '../../../lib/page/diagnose-site.ts';
import { createPostReader } from '../../../lib/page/post-reader.ts';
import { findSite } from '../../../lib/page/sites/find-site.ts';

export const siteId = () => findSite(document).id;

/** Every post of the page, as the notes would read it. */
export function readAll() {
  const reader = createPostReader(findSite(document), document);
  return [...document.querySelectorAll(reader.selector)].flatMap((element) => {
    const identity = reader.identify(element);
    if (identity === null) return [];
    const text = reader.mapBlocks(reader.findBlocks(element)).text;
    return [{ ...identity, author: identity.author(), permalink: identity.permalink(), text }];
  });
}

export function diagnose() {
  const site = findSite(document);
  return diagnoseSite([document], site, createPostReader(site, document));
}
