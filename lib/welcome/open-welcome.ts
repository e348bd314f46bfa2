import { browser } from 'wxt/browser';
import { followWords } from '../follow-words.ts';
import { askReadings, askReasons, askReceipt } from '../messaging.ts';
import { createSiteAccess } from '../options/site-access.ts';
import { wholeHost } from '../options/site-address.ts';
import { wearTheme } from '../options/wear-theme.ts';
import { changeSettings, followSettings } from '../settings-store.ts';
import type { Words } from '../words.ts';
import { runWelcome } from './run-welcome.tsx';

/** Puts the first page together. In another language it is put together anew. */
export function openWelcome(place: Element, signal: AbortSignal): void {
  const document = place.ownerDocument;
  let isOpen = false;
  wearTheme(document, (use) => followSettings(use, signal), signal);
  followWords(
    document,
    (words) => {
      if (isOpen) location.reload();
      else run(words, place, signal);
      isOpen = true;
    },
    signal,
  );
}

function run(words: Words, place: Element, signal: AbortSignal): void {
  runWelcome(
    {
      place,
      ...words,
      now: () => Date.now(),
      origins: originsOfManifest(),
      siteAccess: createSiteAccess(),
      followSettings: (use) => followSettings(use, signal),
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
