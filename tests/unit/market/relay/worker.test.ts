import { beforeEach, describe, expect, it } from 'vitest';
import { relay } from '../../../../docs/relay/worker.ts';
import { openGradient } from '../../../../lib/coin.ts';
import { createFetchJson } from '../../../../lib/market/fetch-json.ts';
import { askSource } from '../../../../lib/market/sources/ask-source.ts';
import { sources } from '../../../../lib/market/sources/sources.ts';
import { addressesOf } from './addresses-of.ts';

const here = 'https://relay.example';
const markets = `${here}/coingecko/coins/markets?ids=opengradient`;

let now: number;
let asked: Request[];
let respond: () => Response;
let held: Map<string, Response>;
let keys: Parameters<typeof relay>[1]['keys'];

beforeEach(() => {
  now = Date.parse('2026-11-20T12:00:00Z');
  asked = [];
  held = new Map();
  keys = {};
  respond = () =>
    new Response('[1]', { headers: { 'content-type': 'application/json', 'set-cookie': 'a=b' } });
});

const cache = {
  match: async (key: unknown) => held.get(String(key))?.clone(),
  put: async (key: unknown, response: Response) => {
    held.set(String(key), response);
  },
};

const send = (url: string, init?: RequestInit, waitFor = Promise.resolve()) =>
  relay(new Request(url, init), {
    keys,
    cache,
    fetch: async (url, init) => {
      asked.push(new Request(url, init));
      await waitFor;
      return respond();
    },
    now: () => now,
  });

const told = async (url: string, init?: RequestInit) => {
  const answer = await send(url, init);
  return [answer.status, await answer.text(), answer.headers.get('x-cache')];
};

describe('the relay of Cloudflare', () => {
  it('asks once a minute, however many ask it', async () => {
    expect(await told(markets)).toEqual([200, '[1]', 'MISS']);
    now += 59_000;
    for (let reader = 0; reader < 100; reader += 1)
      expect(await told(markets)).toEqual([200, '[1]', 'HIT']);
    expect(asked).toHaveLength(1);
    now += 1_000;
    respond = () => new Response('[2]');
    expect(await told(markets)).toEqual([200, '[2]', 'MISS']);
  });

  it('hands out what it holds while one request renews it', async () => {
    await send(markets);
    now += 61_000;
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    respond = () => new Response('[2]');
    const first = send(markets, undefined, slow);
    await expect.poll(async () => (await told(markets))[2]).toBe('HIT');
    release();
    expect(await (await first).text()).toBe('[2]');
    expect(await told(markets)).toEqual([200, '[2]', 'HIT']);
  });

  it('passes nothing of a reader on, and no cookie of a source back', async () => {
    const answer = await send(markets, {
      headers: { authorization: 'k', 'x-forwarded-for': '192.0.2.7' },
    });
    expect([...(asked[0]?.headers.keys() ?? [])].sort()).toEqual(['accept', 'user-agent']);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  it('hands an old reply on while the source fails, for a quarter of an hour', async () => {
    await send(markets);
    respond = () => new Response('no', { status: 429 });
    now += 15 * 60_000;
    expect(await told(markets)).toEqual([200, '[1]', 'STALE']);
    now += 2 * 60_000;
    expect((await told(markets))[0]).toBe(429);
  });

  it('never hands on an old price that does not say how old it is', async () => {
    await send(`${here}/dexscreener/tokens/v1/base/0x01`);
    respond = () => new Response('no', { status: 500 });
    now += 61_000;
    expect((await told(`${here}/dexscreener/tokens/v1/base/0x01`))[0]).toBe(500);
  });

  it('passes a limit on with its Retry-After, and keeps it for a while', async () => {
    respond = () => new Response('{}', { status: 429, headers: { 'retry-after': '119' } });
    expect((await send(markets)).headers.get('retry-after')).toBe('119');
    now += 14_000;
    expect(await told(markets)).toEqual([429, '{}', 'HIT']);
    now += 1_000;
    await send(markets);
    expect(asked).toHaveLength(2);
  });

  it('says 502 where the source cannot be reached', async () => {
    respond = () => {
      throw new TypeError('Failed to fetch');
    };
    expect((await told(markets))[0]).toBe(502);
  });

  it('tells POSTs apart by what they say', async () => {
    const post = (body: string) => told(`${here}/defillama/mcaps`, { method: 'POST', body });
    expect((await post('{"coins":["a"]}'))[2]).toBe('MISS');
    expect((await post('{"coins":["b"]}'))[2]).toBe('MISS');
    expect((await post('{"coins":["a"]}'))[2]).toBe('HIT');
    expect(await asked[0]?.text()).toBe('{"coins":["a"]}');
  });

  it('has no other pages and no other ways', async () => {
    expect((await told(`${here}/elsewhere`))[0]).toBe(404);
    expect((await told(`${here}/chain/base/rpc/x`))[0]).toBe(404);
    expect((await told(markets, { method: 'DELETE' }))[0]).toBe(405);
    expect(
      (await told(`${here}/defillama/mcaps`, { method: 'POST', body: 'x'.repeat(20_000) }))[0],
    ).toBe(413);
    expect((await told(markets, { method: 'OPTIONS' }))[0]).toBe(204);
    expect(asked).toEqual([]);
  });

  it('uses the team’s keys', async () => {
    keys = { COINGECKO_DEMO_KEY: 'g', COINMARKETCAP_KEY: 'c' };
    await send(markets);
    await send(`${here}/coinmarketcap/v3/cryptocurrency/quotes/latest?slug=opengradient`);
    expect(asked[0]?.headers.get('x-cg-demo-api-key')).toBe('g');
    expect(asked[1]?.headers.get('X-CMC_PRO_API_KEY')).toBe('c');
    expect(asked[1]?.url).toBe(
      'https://pro-api.coinmarketcap.com/v3/cryptocurrency/quotes/latest?slug=opengradient',
    );
  });

  it('asks each source what it would be asked without the relay', async () => {
    respond = () => new Response('null');
    const ethereum = [{ chain: 'ethereum', address: '0x01', decimals: 18 }];
    const coins = [openGradient, { ...openGradient, id: 'other', contracts: ethereum }];
    const fetchJson = createFetchJson(
      (url, init) => send(String(url), init),
      () => now,
    );
    const direct: string[] = [];
    for (const source of sources) {
      const access = { key: null, baseUrl: `${here}/${source.id}` };
      for (const question of source.requestsFor(coins, access))
        await askSource(question, fetchJson);
      direct.push(...source.requestsFor(coins, { key: null, baseUrl: null }).flatMap(addressesOf));
    }
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([...new Set(direct)]);
  });
});
