/** The elements that are ours: neither is part of a page's text, nor a change of the page's. */
export const noteTag = 'touchstone-note';
export const cardTag = 'touchstone-card';
