/** The elements that are ours: neither is part of a page's text, nor a change of the page's. */
export const noteTag = 'touchstone-note';
export const cardTag = 'touchstone-card';

export function isNote(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === noteTag;
}

/** What an earlier copy of us left when the extension was updated under the page. */
export function sweep(document: Document): void {
  for (const left of document.querySelectorAll(`${noteTag}, ${cardTag}`)) left.remove();
}
