import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import {
  askFigures,
  askRate,
  askReadings,
  askReasons,
  askReceipt,
  chooseCoin,
  hearNews,
  lookUpCoin,
  openSettings,
  whenExtensionGone,
} from '../../lib/messaging.ts';
import { whenReplaced } from '../../lib/page/follow-navigation.ts';
import { rememberWords } from '../../lib/page/remember-words.ts';
import { findSite, siteMatches } from '../../lib/page/sites/find-site.ts';
import type { Site } from '../../lib/page/sites/site.ts';
import { type Notes, type PageWorld, startNotes } from '../../lib/page/start-notes.ts';
import { isActive, type Settings } from '../../lib/settings.ts';
import { followSettings } from '../../lib/settings-store.ts';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_end',
  main() {
    // The document may be written anew under us, and we with it.
    const start = () => run(start);
    start();
  },
});

function run(again: () => void): void {
  const site = findSite(document);
  const life = new AbortController();
  let running: { notes: Notes; end: AbortController } | null = null;
  const stop = () => {
    running?.end.abort();
    running = null;
  };
  const restart = () => {
    life.abort();
    again();
  };
  life.signal.addEventListener('abort', stop);
  whenExtensionGone(() => life.abort(), life.signal);
  whenReplaced(document, restart, life.signal);
  hearNews(() => running?.notes.renew() ?? { showing: false }, life.signal);
  followSettings((settings) => {
    stop();
    if (!isActive(settings, site.id, Date.now())) return;
    const end = new AbortController();
    running = { notes: startNotes(createWorld(site, settings), end.signal), end };
  }, life.signal);
}

function createWorld(site: Site, { watch, tolerance, currency }: Settings): PageWorld {
  return {
    document,
    site,
    watch,
    tolerance,
    ...(currency === 'usd' ? {} : { askRate }),
    read: askReadings,
    ask: askFigures,
    findReasons: askReasons,
    writeReceipt: askReceipt,
    copy: (text) => navigator.clipboard.writeText(text),
    lookUp: lookUpCoin,
    choose: (symbol, coinId) => void chooseCoin(symbol, coinId),
    openSettings: () => void openSettings(),
    say: rememberWords(i18n.t),
    locale: navigator.language,
    now: () => Date.now(),
  };
}
