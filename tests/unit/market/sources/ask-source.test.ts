import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGradient } from '../../../../lib/coin.ts';
import { askSource } from '../../../../lib/market/sources/ask-source.ts';
import { binance } from '../../../../lib/market/sources/binance.ts';
import { chain } from '../../../../lib/market/sources/chain.ts';
import type { SourceRequest } from '../../../../lib/market/sources/source.ts';
import { createSourceServer, sendJson } from '../source-server.ts';
import { keyless, now, numbersIn } from './read-reply.ts';

let server: Awaited<ReturnType<typeof createSourceServer>>;
beforeEach(async () => {
  server = await createSourceServer(() => now);
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
