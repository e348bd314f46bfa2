/** Whether the browser says nothing of a page that goes to another address by itself. */
export type NavigationSense = { isBlind: boolean };

/**
 * Calls when the page has gone to another address without a load, and when it comes back from the
 * back/forward cache. Not by patching `history`: a content script has a copy of its own.
 */
export function followNavigation(
  document: Document,
  react: () => void,
  signal: AbortSignal,
): NavigationSense {
  const view = document.defaultView;
  view?.addEventListener('pageshow', (event) => event.persisted && react(), { signal });
  const navigation = view !== null && 'navigation' in view ? view.navigation : null;
  if (navigation === null) view?.addEventListener('popstate', react, { signal });
  else navigation.addEventListener('currententrychange', react, { signal });
  return { isBlind: navigation === null };
}

/** Calls when the document is written anew: its root and every listener on it are gone. */
export function whenReplaced(document: Document, react: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement !== null && document.documentElement !== root) react();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
