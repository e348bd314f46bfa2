/** The popup's line to a page's content script, open while the popup is. */
export const holdingPort = 'holding';
