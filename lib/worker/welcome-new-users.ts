import { browser } from 'wxt/browser';

/** Once, after installing; never after an update. */
export function welcomeNewUsers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcomePage();
  });
}

async function openWelcomePage(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({
    url: browser.runtime.getURL('/welcome.html'),
    // Who installs from a folder does so again and again, with another page in front of them.
    active: installType !== 'development',
  });
}
