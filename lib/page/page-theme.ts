export type Theme = 'light' | 'dark';

/** The theme that the site shows, which need not be the one that the system prefers. */
function themeOf(document: Document): Theme {
  const view = document.defaultView;
  if (view === null) return 'light';
  for (const element of [document.body, document.documentElement]) {
    if (element === null) continue;
    const colour = rgbOf(view.getComputedStyle(element).backgroundColor);
    if (colour !== null) return luminanceOf(colour) < 0.5 ? 'dark' : 'light';
  }
  // With no background of its own the page stands on the canvas, whose colour its colour scheme gives.
  const scheme = view.getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** Calls with the theme whenever the site may have changed it: by a class, a style or a data attribute. */
export function followTheme(
  document: Document,
  use: (theme: Theme) => void,
  signal: AbortSignal,
): void {
  let theme: Theme | null = null;
  let body: HTMLElement | null = null;
  const check = () => {
    if (document.body !== null && document.body !== body) {
      body = document.body;
      observer.observe(body, watched);
    }
    const next = themeOf(document);
    if (next === theme) return;
    theme = next;
    use(next);
  };
  const view = document.defaultView;
  let asked: number | null = null;
  // With the next frame, whose styles the browser works out in any case; at once it would do so for us alone.
  const observer = new MutationObserver(() => {
    asked ??=
      view?.requestAnimationFrame(() => {
        asked = null;
        check();
      }) ?? null;
  });
  const watched = { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] };
  // With its children, for a page may take another body.
  observer.observe(document.documentElement, { ...watched, childList: true });
  const preference = view?.matchMedia('(prefers-color-scheme: dark)');
  preference?.addEventListener('change', check, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (asked !== null) view?.cancelAnimationFrame(asked);
  });
  check();
}

function rgbOf(colour: string): [number, number, number] | null {
  const parts = colour.match(/[\d.]+/g)?.map(Number);
  if (parts === undefined || parts.length < 3 || parts[3] === 0) return null;
  return [parts[0] as number, parts[1] as number, parts[2] as number];
}

/** Rec. 601 luma, 0 to 1: near enough to tell a dark page from a light one. */
function luminanceOf([red, green, blue]: [number, number, number]): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
