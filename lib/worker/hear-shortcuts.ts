import { browser } from 'wxt/browser';
import { tellPage } from '../messaging/tell-page.ts';
import { isSnoozed } from '../settings.ts';
import { changeSettings, loadSettings } from '../settings-store.ts';

/** The shortcuts of the manifest's `commands`. */
export function hearShortcuts(checkSelectionIn: (tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'toggle-notes') return toggle();
    if (tab?.id === undefined) return;
    switch (command) {
      case 'next-claim':
        await tellPage(tab.id, { kind: 'step-claim', step: 1 });
        return;
      case 'previous-claim':
        await tellPage(tab.id, { kind: 'step-claim', step: -1 });
        return;
      case 'check-selection':
        checkSelectionIn(tab.id);
    }
  });
}

/** On means on: a snooze ends with it. */
async function toggle(): Promise<void> {
  const settings = await loadSettings();
  const isOn = settings.everywhere && !isSnoozed(settings, Date.now());
  await changeSettings({ everywhere: !isOn, snoozedUntil: 0 });
}
