import { browser } from 'wxt/browser';
import { findWords } from '../follow-words.ts';
import { isSnoozed, type Settings } from '../settings.ts';
import { changeSettings, followSettings, loadSettings } from '../settings-store.ts';
import { showEverywhere } from './toolbar.ts';

const alarmName = 'end-snooze';

/** What hangs on the settings outside of any page: the icon, the menu's words, and the end of a snooze. */
export function tendSettings(menuId: string): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void endSnooze();
  });
  followSettings((settings) => void apply(settings), new AbortController().signal);

  async function apply(settings: Settings): Promise<void> {
    const { everywhere, snoozedUntil, language } = settings;
    const snoozed = isSnoozed(settings, Date.now());
    if (snoozed) browser.alarms.create(alarmName, { when: snoozedUntil });
    else await browser.alarms.clear(alarmName);
    const words = await findWords(language);
    await showEverywhere(everywhere && !snoozed, words);
    await browser.contextMenus
      .update(menuId, { title: words.say('selection.menu') })
      // Not there yet at the very first start: it is made with the browser's own words.
      .catch(() => undefined);
  }
}

/** A change of the settings is what reaches every page: that the time is over reaches none. */
async function endSnooze(): Promise<void> {
  const { snoozedUntil } = await loadSettings();
  // The user may have snoozed again since.
  if (snoozedUntil > 0 && snoozedUntil <= Date.now()) await changeSettings({ snoozedUntil: 0 });
}
