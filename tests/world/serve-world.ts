import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Behaviour, behave, refuse } from './behave.ts';
import { makeCertificate } from './certificate.ts';
import { type SampleMarket, sampleMarket } from './sample-market.ts';
import { answerOfSource, sentWith, sourceHosts } from './sources.ts';
import { demoPosts } from './timeline/posts.ts';

export type LoggedRequest = {
  at: number;
  method: string;
  host: string;
  path: string;
  /** What it carries, as JSON; empty where that is nothing. */
  sent: string;
};

export type World = {
  port: number;
  spkiHash: string;
  /** What was asked of this world, oldest first. */
  requests: LoggedRequest[];
  /** How every source behaves; a test may change it, and the market, between two requests. */
  source: Behaviour;
  /** How one of them behaves, by its host, where that is not as the others do. */
  sources: Map<string, Behaviour>;
  changeMarket: (market: SampleMarket) => SampleMarket;
  /** Pages that a test adds, by address: `https://example.org/a`. */
  pages: Map<string, string>;
  close(): Promise<void>;
};

const sites = ['x.com', 'twitter.com'];

const assetTypes = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** As strict as X's own: what needs more than this would not run on the real page. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

/** One HTTPS server that answers for the sources and the sites under their real host names. */
export async function serveWorld(clock: () => number = Date.now, port = 0): Promise<World> {
  const { key, cert, spkiHash } = await makeCertificate([...sites, ...sourceHosts]);
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    const { method = 'GET' } = request;
    const logged = { at: clock(), method, host: url.hostname, path: url.pathname + url.search };
    const entry: LoggedRequest = { ...logged, sent: '' };
    world.requests.push(entry);
    answer(url, request, response, entry).catch((error) => refuse(response, 500, String(error)));
  });

  async function answer(
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
    entry: LoggedRequest,
  ) {
    const page = world.pages.get(url.origin + url.pathname);
    if (page !== undefined) return sendPage(response, page);
    if (sourceHosts.includes(url.hostname)) return answerAsSource(url, request, response, entry);
    if (sites.includes(url.hostname)) return answerAsSite(url, response);
    refuse(response, 404, `The demo world has no host ${url.hostname}.`);
  }

  async function answerAsSource(
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
    entry: LoggedRequest,
  ) {
    const market = world.changeMarket(sampleMarket(clock()));
    const sent = await sentWith(request);
    entry.sent = sent === null ? '' : JSON.stringify(sent);
    const body = answerOfSource(url, market, sent);
    if (body === null) return refuse(response, 404, 'The demo world has no such answer.');
    behave(world.sources.get(url.hostname) ?? world.source, response, body);
  }

  async function answerAsSite(url: URL, response: ServerResponse) {
    if (url.pathname === '/home' || /^\/\w+\/status\/\d+$/.test(url.pathname)) {
      return sendPage(response, await asset('timeline.html'));
    }
    if (url.pathname === '/demo/posts.json') {
      response.setHeader('content-type', 'application/json');
      return response.end(JSON.stringify(demoPosts(clock())));
    }
    const file = /^\/demo\/((?:emoji\/)?[\w-]+\.(css|js|svg))$/.exec(url.pathname);
    if (!file)
      return refuse(response, 404, `The demo timeline is at https://${url.hostname}/home.`);
    response.setHeader('content-type', assetTypes[file[2] as keyof typeof assetTypes]);
    response.end(await asset(file[1] as string));
  }

  const world: World = {
    port: 0,
    spkiHash,
    requests: [],
    source: { kind: 'usual' },
    sources: new Map(),
    changeMarket: (market) => market,
    pages: new Map(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  world.port = (server.address() as AddressInfo).port;
  return world;
}

function asset(name: string): Promise<string> {
  return readFile(new URL(`./timeline/${name}`, import.meta.url), 'utf8');
}

function sendPage(response: ServerResponse, html: string) {
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(html);
}
