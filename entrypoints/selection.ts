import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { hearNews } from '../lib/messaging/hear-news.ts';
import { loadSettings } from '../lib/page/page-settings.ts';
import { showSelection } from '../lib/page/show-selection.ts';
import { wordsOf } from '../lib/words.ts';

declare global {
  /** In our own world of the page: the copy that was put in for the selection before this one. */
  var touchstoneSelection: AbortController | undefined;
}

/** Put into a page by the reader's own click on a selection, and into no other page. */
export default defineUnlistedScript(() => {
  globalThis.touchstoneSelection?.abort();
  const life = new AbortController();
  globalThis.touchstoneSelection = life;
  hearNews(
    {
      selection({ reading, answers, rate, table }) {
        void loadSettings().then((settings) => {
          const words = wordsOf(settings.language, table, {
            say: i18n.t,
            locale: navigator.language,
          });
          const { version } = browser.runtime.getManifest();
          const world = { ...words, document, settings, version, now: () => Date.now() };
          showSelection(reading, answers, rate, world, life.signal);
        });
        return { showing: true };
      },
    },
    life.signal,
  );
});
