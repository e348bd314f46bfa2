import { browser } from 'wxt/browser';
import type { Reading } from '../claim.ts';
import type { Answer } from '../figure.ts';
import { findWordTable } from '../find-words.ts';
import { tellPage } from '../messaging/tell-page.ts';
import type { Rate } from '../rate.ts';
import { loadSettings } from '../settings-store.ts';

export type CheckText = (
  text: string,
) => Promise<{ reading: Reading; answers: Answer[]; rate: Rate }>;

/**
 * Judges the selected words and shows the card at them. Both come by the reader's own click, which lets us
 * into that one page, that once: no permission for its site is asked, and none stays.
 */
export async function checkSelection(
  tabId: number,
  frameId: number,
  check: CheckText,
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const [selected] = await browser.scripting.executeScript({ target, func: readSelection });
  const text = typeof selected?.result === 'string' ? selected.result : '';
  await browser.scripting.insertCSS({ target, files: ['/content-scripts/notes.css'] });
  await browser.scripting.executeScript({ target, files: ['/selection.js'] });
  const { language } = await loadSettings();
  const table = language === '' ? null : await findWordTable(language);
  await tellPage(tabId, { kind: 'selection', table, ...(await check(text)) }, frameId);
}

/** Runs in the page. Not the menu's own text, in which the browser has joined the lines. */
function readSelection(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  }
  return document.getSelection()?.toString() ?? '';
}
