import { browser } from 'wxt/browser';
import { followWords } from '../follow-words.ts';
import { askReadings, askReasons, askReceipt } from '../messaging/ask-worker.ts';
import { createSiteAccess } from '../options/site-access.ts';
import { wholeHost } from '../options/site-address.ts';
import { wearTheme } from '../options/wear-theme.ts';
import type { Settings } from '../settings.ts';
import { changeSettings, followSettings } from '../settings-store.ts';
import { runWelcome } from './run-welcome.tsx';

/** Puts the first page together. */
export function openWelcome(place: Element, signal: AbortSignal): void {
  const follow = (use: (settings: Settings) => void) => followSettings(use, signal);
  const { ownerDocument } = place;
  wearTheme(ownerDocument, follow, signal);
  runWelcome(
    {
      place,
      now: () => Date.now(),
      followWords: (use) => followWords(ownerDocument, use, signal),
      origins: originsOfManifest(),
      siteAccess: createSiteAccess(),
      followSettings: follow,
      changeSettings,
      read: askReadings,
      findReasons: askReasons,
      writeReceipt: askReceipt,
      copy: (text) => navigator.clipboard.writeText(text),
      openSettings: () => void browser.runtime.openOptionsPage(),
      version: browser.runtime.getManifest().version,
    },
    signal,
  );
}

/** The sites on which it runs and the sources that it asks. */
function originsOfManifest(): string[] {
  const { content_scripts = [], host_permissions = [] } = browser.runtime.getManifest();
  const matches = content_scripts.flatMap((script) => script.matches ?? []);
  return [...new Set([...matches, ...host_permissions].map(wholeHost))];
}
