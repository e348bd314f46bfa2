import { browser } from 'wxt/browser';
import type { Words } from '../words.ts';

/** What the icon looks like: drawn on pages, or off. */
type Look = 'on' | 'off';

const sizes = [16, 32];
/** The red of `off` in the notes, on which white can be read. */
const badgeColour = '#c8203f';

/** Everywhere, for the tabs that have not been told otherwise. */
export async function showEverywhere(on: boolean, { say }: Words): Promise<void> {
  await browser.action.setIcon(await iconOf(on ? 'on' : 'off'));
  await browser.action.setTitle({ title: say(on ? 'toolbar.on' : 'toolbar.off') });
  await browser.action.setBadgeBackgroundColor({ color: badgeColour });
}

/** One tab, until it goes elsewhere. `claimsOff` is 0 where the user wants no count. */
export async function showTabInToolbar(
  tabId: number,
  on: boolean,
  claimsOff: number,
  { say, locale }: Words,
): Promise<void> {
  const title = claimsOff > 0 ? say('toolbar.claimsOff', claimsOff) : null;
  const count = claimsOff > 0 ? new Intl.NumberFormat(locale).format(claimsOff) : '';
  await Promise.all([
    browser.action.setIcon({ ...(await iconOf(on ? 'on' : 'off')), tabId }),
    browser.action.setBadgeText({ text: count, tabId }),
    browser.action.setTitle({ title: title ?? say(on ? 'toolbar.on' : 'toolbar.off'), tabId }),
  ]);
}

async function iconOf(look: Look) {
  if (look === 'on') {
    return { path: Object.fromEntries(sizes.map((size) => [size, `/icons/${size}.png`])) };
  }
  const images = await Promise.all(sizes.map(async (size) => [size, await drawFaded(size)]));
  return { imageData: Object.fromEntries(images) };
}

/** The icon without its colours, half there. Drawn, so that there is one icon to keep. */
async function drawFaded(size: number): Promise<ImageData> {
  const file = await fetch(new URL(`/icons/${size}.png`, browser.runtime.getURL('')));
  const picture = await createImageBitmap(await file.blob());
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (context === null) throw new Error('This browser has no canvas for a worker.');
  context.globalAlpha = 0.5;
  context.drawImage(picture, 0, 0, size, size);
  const image = context.getImageData(0, 0, size, size);
  for (let at = 0; at < image.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = image.data.subarray(at, at + 3);
    const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
    image.data.fill(grey, at, at + 3);
  }
  return image;
}
