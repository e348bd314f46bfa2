import { Agent, get } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGradient } from '../../../../lib/coin.ts';
import { createFetchJson } from '../../../../lib/market/fetch-json.ts';
import { askSource } from '../../../../lib/market/sources/ask-source.ts';
import { sources } from '../../../../lib/market/sources/sources.ts';
import { addressesOf } from './addresses-of.ts';
import { hasNginx, runNginx } from './run-nginx.ts';

if (!hasNginx) console.info('There is no nginx on the PATH: its relay is not tested here.');

const markets = '/coingecko/coins/markets?vs_currency=usd&ids=opengradient';
let relay: Awaited<ReturnType<typeof runNginx>>;

/** The relay with lifetimes of a second, so that a test can live to see them end. */
const shortLived = (text: string) =>
  text.replaceAll(
    /max-age=\d+, stale-while-revalidate=\d+/g,
    'max-age=1, stale-while-revalidate=0',
  );

describe.skipIf(!hasNginx)('the relay of nginx', () => {
  beforeEach(async () => {
    relay = await runNginx();
    relay.answerWith((_, response) => response.end('[{"id":"opengradient"}]'));
  });
  afterEach(() => relay.stop());

  it('lets ten thousand readers share one request', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 100 });
    const answers = await Promise.all(
      Array.from({ length: 10_000 }, () => read(relay.url + markets, agent)),
    );
    agent.destroy();
    expect(new Set(answers)).toEqual(new Set(['200 [{"id":"opengradient"}]']));
    expect(relay.asked).toHaveLength(1);
  }, 30_000);

  it('passes nothing of a reader on', async () => {
    const reader = {
      cookie: 'a=b',
      'x-forwarded-for': '192.0.2.7',
      referer: 'https://x.com/',
      authorization: 'k',
    };
    await fetch(relay.url + markets, { headers: { ...reader, origin: 'chrome-extension://abc' } });
    expect(Object.keys(relay.asked[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(relay.asked[0]?.headers['user-agent']).toBe('touchstone-relay/1.0');
  });

  it('lets no cookie of a source, and none of its own wishes about caching, through', async () => {
    relay.answerWith((_, response) => {
      const headers = {
        'set-cookie': 'c=d',
        'cache-control': 'private',
        vary: 'Origin',
        'access-control-allow-origin': 'x',
      };
      response.writeHead(200, headers).end('[]');
    });
    for (let round = 0; round < 2; round += 1) {
      const { headers } = await fetch(relay.url + markets);
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('cache-control')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
    expect(relay.asked).toHaveLength(1);
  });

  it('answers the browser’s question before a POST by itself', async () => {
    const answer = await fetch(`${relay.url}/defillama/mcaps`, { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(relay.asked).toEqual([]);
  });

  it('tells POSTs apart by what they say', async () => {
    relay.answerWith((request, response) => request.pipe(response));
    const post = async (body: string) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${relay.url}/defillama/mcaps`, { method: 'POST', headers, body });
      return answer.text();
    };
    expect(await post('{"coins":["a"]}')).toBe('{"coins":["a"]}');
    expect(await post('{"coins":["b"]}')).toBe('{"coins":["b"]}');
    expect(await post('{"coins":["a"]}')).toBe('{"coins":["a"]}');
    expect(relay.asked).toHaveLength(2);
    expect(relay.asked[0]?.headers['content-type']).toBe('application/json');
  });

  it('passes a limit on, with its Retry-After and readable for a page, and keeps it for a while', async () => {
    relay.answerWith((_, response) => response.writeHead(429, { 'retry-after': '119' }).end('{}'));
    for (let round = 0; round < 3; round += 1) {
      const answer = await fetch(relay.url + markets);
      expect(answer.status).toBe(429);
      expect(answer.headers.get('retry-after')).toBe('119');
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    }
    expect(relay.asked).toHaveLength(1);
  });

  it('asks no more than the budget, whatever is asked of it', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const answer = await fetch(`${relay.url}/coingecko/coins/markets?ids=${index}`);
        return `${answer.status} ${answer.headers.get('retry-after')}`;
      }),
    );
    expect(new Set(statuses)).toEqual(new Set(['200 null', '429 30']));
    // One at once and ten more as the burst; another may have ripened meanwhile.
    expect(relay.asked.length).toBeLessThanOrEqual(13);
    expect(relay.asked.length).toBe(statuses.filter((status) => status.startsWith('200')).length);
  });

  it('has no other pages', async () => {
    for (const path of ['/', '/coingecko', '/elsewhere/x', '/chain/solana/api/x']) {
      expect((await fetch(relay.url + path)).status).toBe(404);
    }
    expect(relay.asked).toEqual([]);
  });

  it('asks each source what it would be asked without the relay', async () => {
    const ethereum = [{ chain: 'ethereum', address: '0x01', decimals: 18 }];
    const coins = [openGradient, { ...openGradient, id: 'other', contracts: ethereum }];
    relay.answerWith((_, response) => response.writeHead(200).end('null'));
    const fetchJson = createFetchJson(fetch, Date.now);
    const direct: string[] = [];
    for (const source of sources) {
      const through = source.requestsFor(coins, {
        key: null,
        baseUrl: `${relay.url}/${source.id}`,
      });
      for (const question of through) await askSource(question, fetchJson);
      direct.push(...source.requestsFor(coins, { key: null, baseUrl: null }).flatMap(addressesOf));
    }
    const asked = relay.asked.map(({ method, host, path }) => `${method} https://${host}${path}`);
    expect(asked).toEqual([...new Set(direct)]);
  });
});

describe.skipIf(!hasNginx)('the relay of nginx, when what it keeps is old', () => {
  beforeEach(async () => {
    relay = await runNginx(shortLived);
  });
  afterEach(() => relay.stop());

  const cacheState = async (path: string) => (await fetch(relay.url + path)).headers.get('x-cache');

  it('hands it on while the source fails, and asks again when it is well', async () => {
    relay.answerWith((_, response) => response.end('[1]'));
    await fetch(relay.url + markets);
    for (const status of [429, 403, 500, 503]) {
      relay.answerWith((_, response) => response.writeHead(status).end('no'));
      await expect.poll(() => cacheState(markets), { timeout: 5_000 }).toBe('STALE');
      const answer = await fetch(relay.url + markets);
      expect([answer.status, await answer.text()]).toEqual([200, '[1]']);
    }
    relay.answerWith((_, response) => response.end('[2]'));
    await expect
      .poll(async () => (await fetch(relay.url + markets)).text(), { timeout: 5_000 })
      .toBe('[2]');
  }, 30_000);

  it('never hands on an old price that does not say how old it is', async () => {
    const path = '/dexscreener/tokens/v1/base/0x01';
    relay.answerWith((_, response) => response.end('[1]'));
    await fetch(relay.url + path);
    relay.answerWith((_, response) => response.writeHead(500).end('no'));
    await expect
      .poll(async () => (await fetch(relay.url + path)).status, { timeout: 5_000 })
      .toBe(500);
  }, 15_000);

  it('passes on that there is none where the source hangs up', async () => {
    relay.answerWith((request) => request.socket.destroy());
    expect((await fetch(relay.url + markets)).status).toBe(502);
  });
});

function read(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve(`${response.statusCode} ${text}`));
    }).on('error', reject);
  });
}
