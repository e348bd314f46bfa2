import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetchJson, type FetchJson } from '../../../lib/market/fetch-json.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server in a source's place: requests to the source's host are sent to it, over a real socket. */
export async function createSourceServer(now: () => number, timeoutMs?: number) {
  let handler: Handler = (_, response) => response.writeHead(404).end();
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetchJson: FetchJson = createFetchJson(
    (url, init) => fetch(String(url).replace(/^https:\/\/[^/]+/, local), init),
    now,
    timeoutMs,
  );
  return {
    fetchJson,
    /** Of each request so far, in order. */
    paths,
    answerWith(next: Handler) {
      handler = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
