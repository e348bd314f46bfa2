import { browser } from 'wxt/browser';
import { defaultSettings, type Settings } from './settings.ts';

const key = 'settings';
/** `sync` goes with the user from browser to browser; what is too big for it stays in `local`. */
const areas = ['sync', 'local'] as const;

/** Storage is a door: what stands there may be from another version, or damaged. */
export type SettingsReader = {
  read(stored: unknown): Settings | null;
  /** Where something is stored that it cannot read. */
  otherwise(): Settings | Promise<Settings>;
};

/** What is stored: the settings, and when they were, in ms since 1970. The later of two counts. */
type Stored = { settings: Settings; savedAt: number };

function readStored(value: unknown, reader: SettingsReader): Stored | null {
  const settings = reader.read(value);
  if (settings === null) return null;
  const savedAt = (value as { savedAt?: unknown }).savedAt;
  return { settings, savedAt: typeof savedAt === 'number' ? savedAt : 0 };
}

export async function loadStored(reader: SettingsReader): Promise<Settings> {
  const found = await Promise.all(
    areas.map(async (area) => {
      // An area may be missing, or closed by the browser's policy: the other one has what there is.
      const items = await browser.storage[area]?.get(key).catch(() => null);
      return items?.[key];
    }),
  );
  const [synced = null, local = null] = found.map((value) => readStored(value, reader));
  const latest = (synced?.savedAt ?? -1) >= (local?.savedAt ?? -1) ? synced : local;
  if (latest !== null) return latest.settings;
  return found.every((value) => value === undefined) ? defaultSettings : reader.otherwise();
}

export async function store(settings: Settings): Promise<void> {
  const stored = { [key]: { ...settings, savedAt: Date.now() } };
  try {
    await browser.storage.sync.set(stored);
  } catch {
    // More than the 8 kB that an item of `sync` may have, or no `sync` at all.
    await browser.storage.local.set(stored);
  }
}

/** Calls with the settings as they are, and again with each change, in this and every other tab. */
export function followStored(
  reader: SettingsReader,
  react: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  let last = '';
  const use = (settings: Settings) => {
    const next = JSON.stringify(settings);
    if (signal.aborted || next === last) return;
    last = next;
    react(settings);
  };
  const load = () => void loadStored(reader).then(use);
  // Not @wxt-dev/storage, which the worker uses: it is 4 kB, and this ships to every page.
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change === undefined) return;
    const stored = readStored(change.newValue, reader);
    if (stored !== null) use(stored.settings);
    else load();
  };
  // A page in the back/forward cache hears of no change.
  addEventListener('pageshow', (event) => event.persisted && load(), { signal });
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // Gone with the extension, where that is why we end.
    browser.storage?.onChanged.removeListener(listener);
  });
  load();
}
