import { storage } from '@wxt-dev/storage';
import { defaultSettings, type Settings, settingsSchema } from './settings.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: defaultSettings });

/** Storage is a door: what stands there may be from another version, or damaged. */
function parseSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  // A damaged entry is left as it is until the user changes something, so that nothing is lost by reading.
  return parsed.success ? parsed.data : defaultSettings;
}

export async function loadSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  await item.setValue({ ...(await loadSettings()), ...change });
}

/** Calls with the settings as they are, and again with each change, in this and every other tab. */
export function followSettings(use: (settings: Settings) => void, signal: AbortSignal): void {
  const unwatch = item.watch((stored) => use(parseSettings(stored)));
  signal.addEventListener('abort', unwatch);
  void loadSettings().then((settings) => {
    if (!signal.aborted) use(settings);
  });
}
