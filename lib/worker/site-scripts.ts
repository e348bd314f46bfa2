import { browser } from 'wxt/browser';
import { tellPage } from '../messaging/tell-page.ts';
import { addedOrigins, namedPatterns } from '../site-access.ts';

/** The script of the sites that the user has added by permission; those of the manifest have it anyway. */
const scriptId = 'added-sites';
const scriptFile = '/content-scripts/notes.js';
const styleFile = '/content-scripts/notes.css';

/** Keeps our script on the sites that the user lets us annotate, and takes it from those taken back. */
export function tendSiteScripts(): { settled(): Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  /** One after the other: of two at once, both would find nothing there and register it twice. */
  function then(act: () => Promise<void>): void {
    last = last.then(act, act);
    // One that failed is tried again with the next change of a permission, or the next start.
    last.catch(() => undefined);
  }
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    then(async () => {
      await registerNow();
      await startOn(addedOrigins(origins));
    });
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    then(registerNow);
    void leave(origins);
  });
  // What was registered is forgotten with an update.
  browser.runtime.onInstalled.addListener(() => then(registerNow));
  browser.runtime.onStartup.addListener(() => then(registerNow));
  return { settled: () => last };
}

async function registerNow(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = addedOrigins(origins);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      matches,
      // A user may have said yes to every site: ours must not run twice on those of the manifest.
      excludeMatches: namedPatterns(),
      js: [scriptFile],
      css: [styleFile],
      runAt: 'document_end',
      persistAcrossSessions: true,
    },
  ]);
}

/** On the pages that are open already, so that nobody has to load them again. */
async function startOn(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: [...origins] })) {
    if (id === undefined) continue;
    const target = { tabId: id };
    await Promise.all([
      browser.scripting.insertCSS({ target, files: [styleFile] }),
      browser.scripting.executeScript({ target, files: [scriptFile] }),
    ]).catch(() => {
      // The tab was closed or went elsewhere meanwhile.
    });
  }
}

/** Their addresses are not ours to see any more: every tab is told, and the page knows whether it is meant. */
async function leave(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : tellPage(id, { kind: 'leave', origins }))),
  );
}
