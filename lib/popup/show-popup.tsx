import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup.tsx';
import type { PageState } from '../../components/popup-page.tsx';
import { followWords } from '../follow-words.ts';
import type { News } from '../messages.ts';
import { tellPage } from '../messaging/tell-page.ts';
import { wearTheme } from '../options/wear-theme.ts';
import type { Settings } from '../settings.ts';
import { changeSettings, followSettings } from '../settings-store.ts';
import { askForSite, askForSources, giveSiteBack, mayReadSources } from '../site-access.ts';
import type { Words } from '../words.ts';
import { followTab } from './follow-tab.ts';

const snoozeMs = 3_600_000;

/** The popup, of the tab it was opened on, or of the one that `?tab=3` names where it stands in a tab itself. */
export function showPopup(place: Element, signal: AbortSignal): void {
  const named = new URLSearchParams(location.search).get('tab');
  let settings: Settings | null = null;
  let words: Words | null = null;
  let page: PageState = { kind: 'looking' };
  let sourcesAllowed = true;
  let tabId: number | null = null;

  function draw(): void {
    if (settings === null || words === null || signal.aborted) return;
    const { everywhere, sitesOff } = settings;
    render(
      <Popup
        {...words}
        settings={settings}
        page={page}
        mayReadSources={sourcesAllowed}
        now={Date.now()}
        // Whoever switches has done with the snooze.
        onToggleEverywhere={() => void changeSettings({ everywhere: !everywhere, snoozedUntil: 0 })}
        onToggleSite={(site) =>
          void changeSettings({
            sitesOff: sitesOff.includes(site)
              ? sitesOff.filter((other) => other !== site)
              : [...sitesOff, site],
          })
        }
        onShow={(showing) => void changeSettings({ showing })}
        onSnooze={() => void changeSettings({ snoozedUntil: Date.now() + snoozeMs })}
        onEndSnooze={() => void changeSettings({ snoozedUntil: 0 })}
        // What comes of these is heard as a change of the permissions: Firefox closes a popup that asks.
        onAllow={(origin) => void askForSite(origin)}
        onGiveBack={(host) => void giveSiteBack(host)}
        onAllowSources={() => void askForSources()}
        onReload={() => void (tabId !== null && browser.tabs.reload(tabId))}
        onGoToClaim={(id) => void goTo({ kind: 'go-to-claim', id })}
        onGoToCoin={(symbol) => void goTo({ kind: 'go-to-coin', symbol })}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />,
      place,
    );
    // Everything is there. What opens a popup is the user's wait: a test holds it short.
    if (page.kind !== 'looking') performance.mark('drawn');
  }

  async function goTo(news: News): Promise<void> {
    if (tabId === null) return;
    const reply = await tellPage(tabId, news);
    if (!reply?.showing) return;
    await browser.tabs.update(tabId, { active: true });
    if (named === null) window.close();
  }

  async function look(): Promise<void> {
    sourcesAllowed = await mayReadSources();
    draw();
  }

  async function start(): Promise<void> {
    const [active] =
      named === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
    tabId = named === null ? (active?.id ?? null) : Number(named);
    if (tabId === null || !Number.isInteger(tabId)) {
      page = { kind: 'closed' };
      draw();
      return;
    }
    const use = (next: PageState) => {
      page = next;
      draw();
    };
    followTab(tabId, use, signal);
  }

  followSettings((next) => {
    settings = next;
    draw();
  }, signal);
  followWords(
    document,
    (next) => {
      words = next;
      draw();
    },
    signal,
  );
  wearTheme(document, (use) => followSettings(use, signal), signal);
  const permissionsChanged = () => void look();
  browser.permissions.onAdded.addListener(permissionsChanged);
  browser.permissions.onRemoved.addListener(permissionsChanged);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(permissionsChanged);
    browser.permissions.onRemoved.removeListener(permissionsChanged);
  });
  void look();
  void start();
}
