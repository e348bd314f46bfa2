import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type CheckText, checkSelection } from './check-selection.ts';

export const selectionMenuId = 'check-selection';

/** "Check this selection", in the menu of any selected text. */
export function offerSelectionCheck(check: CheckText): (tabId: number, frameId?: number) => void {
  const checkIn = (tabId: number, frameId = 0) => {
    // A page that is closed to extensions has no selection for us, whatever was clicked.
    checkSelection(tabId, frameId, check).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: selectionMenuId,
      title: i18n.t('selection.menu'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === selectionMenuId && tab?.id !== undefined) checkIn(tab.id, frameId);
  });
  return checkIn;
}
