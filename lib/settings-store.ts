import { defaultSettings, type Settings } from './settings.ts';
import { readSettings } from './settings-versions.ts';
import { followStored, loadStored, type SettingsReader, store } from './stored-settings.ts';

/*
 * The settings for the worker and our own pages. The content script has `lib/page/page-settings.ts`, without a parser.
 */

// A damaged entry is left as it is until the user changes something, so that nothing is lost by reading.
const reader: SettingsReader = { read: readSettings, otherwise: () => defaultSettings };

export function loadSettings(): Promise<Settings> {
  return loadStored(reader);
}

export function followSettings(react: (settings: Settings) => void, signal: AbortSignal): void {
  followStored(reader, react, signal);
}

let lastChange: Promise<unknown> = Promise.resolve();

/** One change after the other: two at once must not overwrite each other. */
export function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  const next = lastChange.then(async () => store({ ...(await loadSettings()), ...change }));
  lastChange = next.catch(() => undefined);
  return next;
}
