import './style.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runNotes } from '../../lib/page/run-notes.ts';
import { findSite, siteMatches } from '../../lib/page/sites/find-site.ts';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_end',
  main() {
    const { version } = browser.runtime.getManifest();
    // The document may be written anew under us, and we with it.
    const start = () => runNotes(findSite(document), version, start);
    // Not while the whole script is still on the stack: whoever takes its trace, as tools do, has all of it parsed again.
    queueMicrotask(start);
  },
});
