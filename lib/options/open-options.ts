import { followWords } from '../follow-words.ts';
import { loadAccess, saveAccess } from '../market/access.ts';
import { createDiskShelf } from '../market/disk-shelf.ts';
import { followRequestLog } from '../market/request-log.ts';
import { createSessionShelf, followSessionShelf } from '../market/session-shelf.ts';
import { sources } from '../market/sources/sources.ts';
import {
  askRate,
  describeCoin,
  followCoin,
  searchCoins,
  trySource,
} from '../messaging/ask-worker.ts';
import type { Settings } from '../settings.ts';
import { changeSettings, followSettings } from '../settings-store.ts';
import { namedSites } from './named-sites.ts';
import { runOptions } from './run-options.tsx';
import { saveFile } from './save-file.ts';
import { createSiteAccess } from './site-access.ts';
import { wearTheme } from './wear-theme.ts';

/** Puts the page of the settings together. */
export function openOptions(place: Element, signal: AbortSignal): void {
  const disk = createDiskShelf();
  const follow = (use: (settings: Settings) => void) => followSettings(use, signal);
  const { ownerDocument } = place;
  wearTheme(ownerDocument, follow, signal);
  runOptions(
    {
      place,
      now: () => Date.now(),
      followWords: (use) => followWords(ownerDocument, use, signal),
      namedSites,
      sources,
      siteAccess: createSiteAccess(),
      loadAccess: () => loadAccess(disk),
      saveAccess: (sourceId, access) => saveAccess(disk, sourceId, access),
      followSettings: follow,
      changeSettings,
      followRequests: (use) =>
        followRequestLog(
          createSessionShelf(),
          (key, tell) => followSessionShelf(key, tell, signal),
          use,
        ),
      searchCoins,
      describeCoin,
      followCoin,
      trySource,
      askRate,
      saveFile,
    },
    signal,
  );
}
