import { browser } from 'wxt/browser';
import type { PageState } from '../../components/popup-page.tsx';
import { awaitSiteScripts } from '../messaging/ask-worker.ts';
import { followHolding } from '../messaging/tell-page.ts';
import { accessTo } from '../site-access.ts';

/** Calls with what the tab's page holds, or why nothing is known of it, now and with each change. */
export function followTab(
  tabId: number,
  show: (page: PageState) => void,
  signal: AbortSignal,
): void {
  let line = new AbortController();

  function connect(): void {
    line.abort();
    line = new AbortController();
    const { signal: held } = line;
    followHolding(
      tabId,
      (holding) => {
        if (holding !== null) {
          show({ kind: 'holding', holding });
        } else {
          void findWhyNot(tabId).then((page) => {
            if (!held.aborted) show(page);
          });
        }
      },
      held,
    );
  }

  // A page that is loaded has a script of its own, whatever the one before it had.
  const updated = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'complete') connect();
  };
  const added = () => void awaitSiteScripts().then(connect);
  browser.tabs.onUpdated.addListener(updated);
  browser.permissions.onAdded.addListener(added);
  signal.addEventListener('abort', () => {
    line.abort();
    browser.tabs.onUpdated.removeListener(updated);
    browser.permissions.onAdded.removeListener(added);
  });
  connect();
}

/** No script of ours answers there. */
async function findWhyNot(tabId: number): Promise<PageState> {
  // Its address is ours to see where we may read it, or the user has just opened us on it.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const access = await accessTo(tab?.url);
  switch (access.kind) {
    case 'allowed':
      return { kind: 'reload' };
    case 'other-part':
    case 'withheld':
    case 'askable':
    case 'closed':
      return access;
  }
}
