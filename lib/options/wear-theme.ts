import type { Settings } from '../settings.ts';

/** Our own pages have no site to go by: they follow the system, or what the user has chosen. */
export function wearTheme(
  document: Document,
  followSettings: (use: (settings: Settings) => void) => void,
  signal: AbortSignal,
): void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  let theme: Settings['theme'] = 'page';
  const wear = () => {
    const system = prefersDark.matches ? 'dark' : 'light';
    document.documentElement.dataset.theme = theme === 'page' ? system : theme;
  };
  wear();
  prefersDark.addEventListener('change', wear, { signal });
  followSettings((settings) => {
    theme = settings.theme;
    wear();
  });
}
