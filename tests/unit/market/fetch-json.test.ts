import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetchJson } from '../../../lib/market/fetch-json.ts';
import { createSourceServer, sendJson } from './source-server.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const url = 'https://source.example/figures';
let server: Awaited<ReturnType<typeof createSourceServer>>;

beforeEach(async () => {
  server = await createSourceServer(() => now, 300);
});
afterEach(() => server.close());

describe('fetchJson', () => {
  it('gives what the source said and when we asked', async () => {
    server.answerWith((_, response) => sendJson(response, { coins: {} }));
    expect(await server.fetchJson(url)).toEqual({
      kind: 'json',
      body: { coins: {} },
      fetchedAt: now,
    });
  });

  it('takes a JSON null for an answer', async () => {
    server.answerWith((_, response) => sendJson(response, null));
    expect(await server.fetchJson(url)).toMatchObject({ kind: 'json', body: null });
  });

  it.each([
    ['seconds', '119', 119_000],
    ['no wait at all', '0', 0],
    ['a date', 'Fri, 20 Nov 2026 12:01:00 GMT', 60_000],
    ['a date gone by', 'Fri, 20 Nov 2026 11:59:00 GMT', null],
    ['a word', 'later', null],
    ['a negative number', '-5', null],
    ['nothing', '', null],
  ])('is limited for as long as Retry-After says in %s', async (_, header, retryAfterMs) => {
    server.answerWith((_, response) => response.writeHead(429, { 'retry-after': header }).end());
    expect(await server.fetchJson(url)).toEqual({ kind: 'limited', retryAfterMs });
  });

  it.each([429, 418])('calls a %i without Retry-After limited', async (status) => {
    server.answerWith((_, response) => response.writeHead(status).end('{"code":-1003}'));
    expect(await server.fetchJson(url)).toEqual({ kind: 'limited', retryAfterMs: null });
  });

  it.each([401, 403, 404, 500, 502, 503])('calls a %i refused', async (status) => {
    server.answerWith((_, response) => response.writeHead(status).end('<h1>No</h1>'));
    expect(await server.fetchJson(url)).toEqual({ kind: 'refused', status });
  });

  it('keeps what a refusal says, and how long it shall last', async () => {
    server.answerWith((_, response) =>
      response.writeHead(503, { 'retry-after': '30' }).end('{"error":"maintenance"}'),
    );
    expect(await server.fetchJson(url)).toEqual({
      kind: 'refused',
      status: 503,
      retryAfterMs: 30_000,
      body: { error: 'maintenance' },
    });
  });

  it('leaves a source alone for a day where the law forbids it', async () => {
    server.answerWith((_, response) => response.writeHead(451).end());
    expect(await server.fetchJson(url)).toEqual({
      kind: 'refused',
      status: 451,
      retryAfterMs: 86_400_000,
    });
  });

  it.each([
    ['half a JSON', '[{"id":"opengra', 'cut-off'],
    ['an empty body', '', 'cut-off'],
    ['a page of HTML', '\n<!doctype html><title>Just a moment</title>', 'html'],
  ])('calls %s unreadable', async (_, body, why) => {
    server.answerWith((_, response) => response.writeHead(200).end(body));
    expect(await server.fetchJson(url)).toEqual({ kind: 'unreadable', why });
  });

  it('calls a body that ends before its length cut off', async () => {
    server.answerWith((request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('[1,2', () => request.socket.destroy());
    });
    expect(await server.fetchJson(url)).toEqual({ kind: 'unreadable', why: 'cut-off' });
  });

  it('calls a closed connection unreachable', async () => {
    server.answerWith((request) => request.socket.destroy());
    expect(await server.fetchJson(url)).toEqual({ kind: 'offline', why: 'unreachable' });
  });

  it('calls a reply that CORS hides unreachable, for it may be a limit', async () => {
    const hidden = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await createFetchJson(hidden, () => now)(url)).toEqual({
      kind: 'offline',
      why: 'unreachable',
    });
  });

  it('gives up on a source that says nothing', async () => {
    server.answerWith(() => {});
    expect(await server.fetchJson(url)).toEqual({ kind: 'offline', why: 'timed-out' });
  });

  it('gives up on a source that stops in the middle', async () => {
    server.answerWith((_, response) => {
      response.writeHead(200);
      response.write('[1,2');
    });
    expect(await server.fetchJson(url)).toEqual({ kind: 'offline', why: 'timed-out' });
  });

  it('sends headers, and a body as JSON by POST', async () => {
    const seen: IncomingMessage[] = [];
    let text = '';
    server.answerWith((request, response) => {
      seen.push(request);
      request.on('data', (part) => {
        text += part;
      });
      request.on('end', () => sendJson(response, []));
    });
    await server.fetchJson(url, { headers: { 'x-key': 'k' }, body: { id: 1 } });
    expect(seen).toMatchObject([
      { method: 'POST', headers: { 'x-key': 'k', 'content-type': 'application/json' } },
    ]);
    expect(JSON.parse(text)).toEqual({ id: 1 });
  });

  it('asks by GET without a body, and says nothing of who asks and from where', async () => {
    const asked: (RequestInit | undefined)[] = [];
    const fetchJson = createFetchJson(
      async (_, init) => {
        asked.push(init);
        return new Response('[]');
      },
      () => now,
    );
    await fetchJson(url, { headers: { 'x-key': 'k' } });
    expect(asked).toMatchObject([
      { headers: { 'x-key': 'k' }, credentials: 'omit', referrerPolicy: 'no-referrer' },
    ]);
    expect(asked[0]).not.toHaveProperty('method');
    expect(asked[0]).not.toHaveProperty('body');
  });
});
