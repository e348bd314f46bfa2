import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { answerAsCoinGecko, coinGeckoHost } from './coingecko.ts';
import { type SampleMarket, sampleMarket } from './sample-market.ts';
import { demoPosts } from './timeline/posts.ts';

export type LoggedRequest = { at: number; method: string; host: string; path: string };

/** How a source behaves: as usual, or in one of the ways in which the real ones fail. */
export type Behaviour =
  | { kind: 'usual' }
  | { kind: 'limited'; retryAfterS?: number }
  | { kind: 'broken'; status: number }
  | { kind: 'truncated' }
  | { kind: 'hangs' };

export type World = {
  port: number;
  spkiHash: string;
  /** What was asked of this world, oldest first. */
  requests: LoggedRequest[];
  /** A test may change both between two requests. */
  source: Behaviour;
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
  const { key, cert, spkiHash } = await makeCertificate([...sites, coinGeckoHost]);
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    const { method = 'GET' } = request;
    world.requests.push({
      at: clock(),
      method,
      host: url.hostname,
      path: url.pathname + url.search,
    });
    answer(url, request, response).catch((error) => refuse(response, 500, String(error)));
  });

  async function answer(url: URL, request: IncomingMessage, response: ServerResponse) {
    const page = world.pages.get(url.origin + url.pathname);
    if (page !== undefined) return sendPage(response, page);
    if (url.hostname === coinGeckoHost) return answerAsSource(url, request, response);
    if (sites.includes(url.hostname)) return answerAsSite(url, response);
    refuse(response, 404, `The demo world has no host ${url.hostname}.`);
  }

  function answerAsSource(url: URL, request: IncomingMessage, response: ServerResponse) {
    const market = world.changeMarket(sampleMarket(clock()));
    const body = request.method === 'GET' ? answerAsCoinGecko(url, market) : null;
    if (body === null) return refuse(response, 404, 'The demo world has no such answer.');
    sendAs(world.source, response, JSON.stringify(body));
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

function sendAs(behaviour: Behaviour, response: ServerResponse, json: string) {
  switch (behaviour.kind) {
    case 'hangs':
      return;
    case 'broken':
      return refuse(response, behaviour.status, 'The source is broken.');
    case 'limited':
      // As the real one: no CORS header on a refusal.
      if (behaviour.retryAfterS !== undefined) {
        response.setHeader('retry-after', behaviour.retryAfterS);
      }
      return refuse(response, 429, '{"status":{"error_code":429,"error_message":"Rate limit."}}');
    case 'truncated':
    case 'usual':
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(behaviour.kind === 'usual' ? json : json.slice(0, json.length / 2));
  }
}

function refuse(response: ServerResponse, status: number, text: string) {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}
