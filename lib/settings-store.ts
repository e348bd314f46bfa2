import { browser } from 'wxt/browser';
import { defaultSettings, type Settings, settingsSchema } from './settings.ts';

const key = 'settings';

/** Storage is a door: what stands there may be from another version, or damaged. */
function parseSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  // A damaged entry is left as it is until the user changes something, so that nothing is lost by reading.
  return parsed.success ? parsed.data : defaultSettings;
}

export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(key))[key]);
}

export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await loadSettings()), ...change } });
}

/** Calls with the settings as they are, and again with each change, in this and every other tab. */
export function followSettings(use: (settings: Settings) => void, signal: AbortSignal): void {
  // Not @wxt-dev/storage, which the worker uses: it is 4 kB, and this ships to every page.
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) use(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // Gone with the extension, where that is why we end.
    browser.storage?.onChanged.removeListener(listener);
  });
  void loadSettings().then((settings) => {
    if (!signal.aborted) use(settings);
  });
}
