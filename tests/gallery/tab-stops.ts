import type { Page } from 'puppeteer-core';

export type TabStop = { control: string; isSeen: boolean };

/** What the key should reach, in the page's order: of a group of choices, the chosen one. */
export function tabStopsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    // The key starts at the top, whatever had the focus before.
    getSelection()?.collapse(document.body, 0);
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter((control) => !(control instanceof HTMLInputElement) || control.type !== 'file')
      .filter(
        (control) =>
          !(control instanceof HTMLInputElement) || control.type !== 'radio' || control.checked,
      )
      .filter((control) => !control.matches(':disabled') && control.checkVisibility())
      .map((control) => control.outerHTML.slice(0, 120));
  });
}

/** Where the focus is; null outside of the page. */
export function tabStopNow(page: Page): Promise<TabStop | null> {
  return page.evaluate(() => {
    const control = document.activeElement as HTMLElement | null;
    if (control === null || control === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
    const { top, bottom, left, right } = control.getBoundingClientRect();
    const isOnScreen = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    const isOutlined =
      outlineStyle !== 'none' &&
      parseFloat(outlineWidth) > 0 &&
      !/^rgba.*, 0\)$/.test(outlineColor);
    return { control: control.outerHTML.slice(0, 120), isSeen: isOnScreen && isOutlined };
  });
}
