import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGradient } from '../../../../lib/coin.ts';
import { askSource } from '../../../../lib/market/sources/ask-source.ts';
import { binance } from '../../../../lib/market/sources/binance.ts';
import { chain } from '../../../../lib/market/sources/chain.ts';
import type { SourceRequest } from '../../../../lib/market/sources/source.ts';
import { sources } from '../../../../lib/market/sources/sources.ts';
import { createSourceServer, type Handler, sendJson } from '../source-server.ts';
import { keyless, now, numbersIn } from './read-reply.ts';

let server: Awaited<ReturnType<typeof createSourceServer>>;
beforeEach(async () => {
  server = await createSourceServer(() => now, 300);
});
afterEach(() => server.close());

const first = (requests: readonly SourceRequest[]) => requests[0] as SourceRequest;

describe('askSource', () => {
  it('reads what comes', async () => {
    server.answerWith((_, response) =>
      sendJson(response, { symbol: 'OPGUSDT', lastPrice: '0.15', quoteVolume: '5' }),
    );
    const reply = await askSource(
      first(binance.requestsFor([openGradient], keyless)),
      server.fetchJson,
    );
    expect(numbersIn(reply, 'opengradient')).toEqual({ price: 0.15 });
  });

  it('reads a refusal that is an answer', async () => {
    server.answerWith((_, response) =>
      response.writeHead(400).end('{"code":-1121,"msg":"Invalid symbol."}'),
    );
    const reply = await askSource(
      first(binance.requestsFor([openGradient], keyless)),
      server.fetchJson,
    );
    expect(numbersIn(reply, 'opengradient')).toEqual({});
  });

  it('keeps a refusal that is none', async () => {
    server.answerWith((_, response) => response.writeHead(403).end());
    const reply = await askSource(
      first(binance.requestsFor([openGradient], keyless)),
      server.fetchJson,
    );
    expect(reply).toEqual({ kind: 'refused', status: 403 });
  });

  it('asks whom it may ask instead, by POST, and only where the first fails', async () => {
    const result = `0x${(10n ** 27n).toString(16).padStart(64, '0')}`;
    server.answerWith((request, response) =>
      request.method === 'POST'
        ? sendJson(response, { jsonrpc: '2.0', id: 1, result })
        : response.writeHead(500).end(),
    );
    const question = first(chain.requestsFor([openGradient], keyless));
    expect(numbersIn(await askSource(question, server.fetchJson), 'opengradient')).toEqual({
      total_supply: 1e9,
    });
    expect(server.paths).toHaveLength(2);
    server.answerWith((_, response) => sendJson(response, { total_supply: null, decimals: '18' }));
    await askSource(question, server.fetchJson);
    expect(server.paths).toHaveLength(3);
  });

  it('says why the first failed where both do', async () => {
    server.answerWith((request, response) =>
      response.writeHead(request.method === 'POST' ? 429 : 500).end(),
    );
    const question = first(chain.requestsFor([openGradient], keyless));
    expect(await askSource(question, server.fetchJson)).toEqual({ kind: 'refused', status: 500 });
  });
});

describe('every source, when it fails', () => {
  const failures: [string, Handler, object][] = [
    [
      '429',
      (_, response) => response.writeHead(429, { 'retry-after': '5' }).end(),
      { kind: 'limited', retryAfterMs: 5_000 },
    ],
    [
      '418',
      (_, response) => response.writeHead(418).end(),
      { kind: 'limited', retryAfterMs: null },
    ],
    [
      '403',
      (_, response) => response.writeHead(403).end('<h1>No</h1>'),
      { kind: 'refused', status: 403 },
    ],
    ['451', (_, response) => response.writeHead(451).end(), { kind: 'refused', status: 451 }],
    ['500', (_, response) => response.writeHead(500).end('{}'), { kind: 'refused', status: 500 }],
    [
      'a closed connection',
      (request) => request.socket.destroy(),
      { kind: 'offline', why: 'unreachable' },
    ],
    ['silence', () => {}, { kind: 'offline', why: 'timed-out' }],
    [
      'half a JSON',
      (_, response) => response.end('{"data":[{"id'),
      { kind: 'unreadable', why: 'cut-off' },
    ],
    ['HTML', (_, response) => response.end('<!doctype html>'), { kind: 'unreadable', why: 'html' }],
    [
      'JSON of another shape',
      (_, response) => response.end('"hello"'),
      { kind: 'unreadable', why: 'unexpected' },
    ],
  ];

  it.each(failures)('says so by name: %s', async (_, handler, failure) => {
    server.answerWith(handler);
    const requests = sources.flatMap((source) => source.requestsFor([openGradient], keyless));
    const replies = await Promise.all(
      requests.map((request) => askSource(request, server.fetchJson)),
    );
    for (const reply of replies) expect(reply).toMatchObject(failure);
    expect(replies.length).toBeGreaterThan(sources.length);
  });
});
