import { browser } from 'wxt/browser';

const checkEveryMs = 500;

/**
 * Calls when this content script has outlived its extension, at the reader's next move: there is no
 * event for it. Firefox stops the script instead; there our style sheet goes, and all we drew with it.
 */
export function whenExtensionGone(react: () => void, signal: AbortSignal): void {
  let checkedAt = Number.NEGATIVE_INFINITY;
  const check = ({ timeStamp }: Event) => {
    // Asking costs 50 µs, and a reader scrolls a hundred times a second.
    if (timeStamp - checkedAt < checkEveryMs) return;
    checkedAt = timeStamp;
    if (browser.runtime?.id === undefined) react();
  };
  for (const type of ['pointermove', 'keydown', 'visibilitychange', 'scrollend']) {
    document.addEventListener(type, check, { capture: true, passive: true, signal });
  }
}
