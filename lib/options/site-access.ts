import { browser } from 'wxt/browser';

/** What the browser lets us into: asked for and given back at the user's own click. */
export type SiteAccess = {
  /** Not `contains`: in Chrome it knows nothing of the sites on which the manifest runs our script. */
  all(): Promise<readonly string[]>;
  /** Must be called in the click itself: after any wait the browser takes it for nobody's wish. */
  request(origins: readonly string[]): Promise<boolean>;
  giveBack(origins: readonly string[]): Promise<void>;
  follow(tell: () => void, signal: AbortSignal): void;
};

export function createSiteAccess(): SiteAccess {
  const { permissions } = browser;
  return {
    async all() {
      return (await permissions.getAll()).origins ?? [];
    },
    request: (origins) => permissions.request({ origins: [...origins] }).catch(() => false),
    async giveBack(origins) {
      await permissions.remove({ origins: [...origins] });
    },
    follow(tell, signal) {
      permissions.onAdded.addListener(tell);
      permissions.onRemoved.addListener(tell);
      signal.addEventListener('abort', () => {
        permissions.onAdded.removeListener(tell);
        permissions.onRemoved.removeListener(tell);
      });
    },
  };
}
