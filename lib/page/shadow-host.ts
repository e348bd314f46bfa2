/** An element of ours with an open shadow root, styled so that no page's content policy can refuse it. */
export function createShadowHost(
  document: Document,
  tag: string,
  css: string,
): [HTMLElement, ShadowRoot] {
  const host = document.createElement(tag);
  // There is one already where the page has made an element of its own of our tag.
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(css)];
  return [host, root];
}

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all the notes of a page: it is parsed once. */
function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}
