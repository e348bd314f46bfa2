import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Another way to put highlights into a page. */
export type Peer = {
  name: string;
  files: string[];
  /** Its script, and what makes it do our job: `window.peer(posts)`, each post with its words and where they are. */
  script: string;
};

/** All scripts of peers have an address that begins so. */
export const peerAddress = 'peer:';

const root = new URL('../../../', import.meta.url);
const packages = new URL('node_modules/', root);

function read(file: string): string {
  const address = new URL(file, packages);
  if (!existsSync(address)) throw new Error(`${fileURLToPath(address)} is not there: npm install.`);
  return readFileSync(address, 'utf8');
}

/** Wraps words that it is given, wherever it finds them: a `<mark>` in the page's text for each. */
const markJs: Peer = {
  name: 'mark.js',
  files: ['mark.js/dist/mark.min.js'],
  script: `${read('mark.js/dist/mark.min.js')}
    window.peer = (posts) => {
      // It looks for the words in every post, as we do; only that it knows which.
      const options = { separateWordSearch: false, acrossElements: true, accuracy: 'partially', caseSensitive: true };
      for (const { block } of posts) new Mark(block).mark(window.allQuotes, options);
    };`,
};

/** Draws ranges that it is given, by the highlight registry, as we do; it looks for nothing. */
const recogito: Peer = {
  name: '@recogito/text-annotator',
  files: [
    '@recogito/text-annotator/dist/text-annotator.umd.js',
    '@recogito/text-annotator/dist/text-annotator.css',
  ],
  script: `// It asks a bundler which build this is.
    var process = { env: { NODE_ENV: 'production' } };
    ${read('@recogito/text-annotator/dist/text-annotator.umd.js')}
    const annotator = RecogitoJS.createTextAnnotator(document.querySelector('main'), {
      renderer: 'CSS_HIGHLIGHTS', annotatingEnabled: false });
    let count = 0;
    window.peer = (posts) => {
      const annotations = posts.flatMap(({ block, words }) => words.map(({ quote, start, range }) => {
        const id = 'a' + count++;
        const selector = [{ quote, start, end: start + quote.length, range, offsetReference: block }];
        return { id, bodies: [], target: { annotation: id, selector } };
      }));
      if (annotations.length > 0) annotator.setAnnotations(annotations, false);
    };`,
};

/**
 * Its annotator as it is published, without its sidebar and its server: what the sidebar would send, each quote
 * with its place and the words around it, is sent by us, over the channel that it asks for.
 */
const hypothesis: Peer = {
  name: 'hypothesis',
  files: [
    'hypothesis/build/scripts/annotator.bundle.js',
    'hypothesis/build/styles/annotator.css',
    'hypothesis/build/styles/highlights.css',
  ],
  script: `
    const links = { sidebar: 'html', notebook: 'html', profile: 'html', 'hypothesis-client': 'javascript' };
    for (const [rel, kind] of Object.entries(links)) {
      const link = document.createElement('link');
      Object.assign(link, { rel, type: 'application/annotator+' + kind, href: '/nowhere.html' });
      document.head.append(link);
    }
    let sidebar = null;
    const waiting = [];
    let sequence = 0;
    const connect = ({ data, ports: [port] }) => {
      if (data?.type !== 'offer' || data.frame2 !== 'host' || data.frame1 !== 'sidebar') return;
      // The annotator's host hands the sidebar a channel to each of its guests.
      port.onmessage = ({ data, ports: [guest] }) => {
        if (data?.frame1 !== 'guest' || guest === undefined) return;
        sidebar = guest;
        sidebar.start();
        for (const one of waiting.splice(0)) sidebar.postMessage(one);
      };
    };
    window.addEventListener('message', connect);
    window.peer = (posts) => {
      const annotations = posts.flatMap(({ words }) => words.map(({ quote, at, prefix, suffix }) => ({
        $tag: 't' + sequence++, uri: location.href, target: [{ source: location.href, selector: [
          { type: 'TextPositionSelector', start: at, end: at + quote.length },
          { type: 'TextQuoteSelector', exact: quote, prefix, suffix }] }] })));
      if (annotations.length === 0) return;
      const message = { protocol: 'frame-rpc', version: '1.0.0', sequence: sequence++, method: 'loadAnnotations', arguments: [annotations] };
      if (sidebar === null) waiting.push(message); else sidebar.postMessage(message);
    };
    setTimeout(() => window.postMessage({ frame1: 'sidebar', frame2: 'host', type: 'request', requestId: 'bench' }, '*'));
    ${read('hypothesis/build/scripts/annotator.bundle.js')}`,
};

export const peers = [markJs, recogito, hypothesis];

export function shippedBytes(peer: Peer): number {
  return peer.files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
}
