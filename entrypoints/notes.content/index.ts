import './style.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runNotes } from '../../lib/page/run-notes.ts';
import { findSite, siteMatches } from '../../lib/page/sites/find-site.ts';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_end',
  main() {
    const site = findSite(location.hostname);
    if (site !== null) runNotes(site, browser.runtime.getManifest().version);
  },
});
