// A cache in front of the sources, as a Cloudflare Worker: all readers near one of its data centres share one request.
// README.md says how to deploy it.

type Keys = { COINGECKO_DEMO_KEY?: string; COINMARKETCAP_KEY?: string };

type Upstream = {
  url: string;
  freshMs: number;
  /** How much longer a reply may stand in while the source fails: 0 where its figures do not say when they were seen. */
  staleMs: number;
  headers?: Record<string, string>;
};

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
/** A coin that a source does not know, it will not know in a minute. */
const unknownMs = 10 * minuteMs;
const failureMs = 15 * secondMs;
const patienceMs = 8 * secondMs;
const longestBody = 16_384;

function upstreamsFor(keys: Keys): Record<string, Upstream> {
  const timed = { freshMs: minuteMs, staleMs: 15 * minuteMs };
  const untimed = { freshMs: minuteMs, staleMs: 0 };
  const supply = { freshMs: 60 * minuteMs, staleMs: 0 };
  const { COINGECKO_DEMO_KEY: gecko, COINMARKETCAP_KEY: cap } = keys;
  return {
    '/coingecko/': {
      url: 'https://api.coingecko.com/api/v3/',
      ...timed,
      ...(gecko && { headers: { 'x-cg-demo-api-key': gecko } }),
    },
    '/coinmarketcap/': cap
      ? {
          url: 'https://pro-api.coinmarketcap.com/',
          ...timed,
          headers: { 'X-CMC_PRO_API_KEY': cap },
        }
      : { url: 'https://pro-api.coinmarketcap.com/public-api/', ...timed },
    '/coinpaprika/': { url: 'https://api.coinpaprika.com/v1/', ...timed, freshMs: 5 * minuteMs },
    '/defillama/': { url: 'https://coins.llama.fi/', ...timed },
    '/binance/': { url: 'https://data-api.binance.vision/', ...timed },
    '/dexscreener/': { url: 'https://api.dexscreener.com/', ...untimed },
    '/geckoterminal/': { url: 'https://api.geckoterminal.com/api/v2/', ...untimed },
    '/chain/base/api/': { url: 'https://base.blockscout.com/api/', ...supply },
    '/chain/base/rpc': { url: 'https://mainnet.base.org/', ...supply },
    '/chain/ethereum/api/': { url: 'https://eth.blockscout.com/api/', ...supply },
    '/chain/ethereum/rpc': { url: 'https://ethereum.publicnode.com/', ...supply },
  };
}

export default {
  async fetch(request: Request, keys: Keys): Promise<Response> {
    const cache = await caches.open('touchstone');
    return relay(request, { keys, cache, fetch: (...sent) => fetch(...sent), now: Date.now });
  },
};

type Parts = {
  keys: Keys;
  cache: Pick<Cache, 'match' | 'put'>;
  fetch: typeof fetch;
  now(): number;
};

export async function relay(request: Request, parts: Parts): Promise<Response> {
  if (request.method === 'OPTIONS') return answer(null, 204);
  if (request.method !== 'GET' && request.method !== 'POST') return answer(null, 405);
  const { pathname, search } = new URL(request.url);
  const found = Object.entries(upstreamsFor(parts.keys)).find(([prefix]) =>
    prefix.endsWith('/') ? pathname.startsWith(prefix) : pathname === prefix,
  );
  if (found === undefined) return answer(null, 404);
  const [prefix, upstream] = found;
  const body = request.method === 'POST' ? await request.text() : null;
  if (body !== null && body.length > longestBody) return answer(null, 413);
  const key = await keyOf(pathname + search, body);
  const held = await parts.cache.match(key);
  if (held !== undefined && isFresh(held, parts.now())) return passOn(held, 'HIT');
  // While one request renews what is held, the others near it get that.
  if (held?.ok) await hold(held.clone(), failureMs, upstream, key, parts, seenAt(held));
  const url = upstream.url + pathname.slice(prefix.length) + search;
  const fresh = await ask(url, body, upstream, parts);
  if (!fresh.ok && held?.ok && parts.now() - seenAt(held) <= upstream.freshMs + upstream.staleMs) {
    return passOn(held, 'STALE');
  }
  await hold(fresh.clone(), lifetimeOf(fresh.status, upstream), upstream, key, parts);
  return passOn(fresh, 'MISS');
}

/** A key is the address alone, so what is posted goes into it as a digest. */
async function keyOf(path: string, body: string | null): Promise<string> {
  if (body === null) return `https://relay.invalid${path}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const hex = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return `https://relay.invalid/posted/${hex}${path}`;
}

/** Nothing of the reader goes on to the source: no cookie, no origin, no address. */
async function ask(
  url: string,
  body: string | null,
  { headers }: Upstream,
  parts: Parts,
): Promise<Response> {
  try {
    return await parts.fetch(url, {
      headers: {
        accept: 'application/json',
        'user-agent': 'touchstone-relay/1.0',
        ...(body !== null && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== null && { method: 'POST', body }),
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch {
    return new Response(null, { status: 502 });
  }
}

function lifetimeOf(status: number, { freshMs }: Upstream): number {
  if (status === 200) return freshMs;
  return status === 400 || status === 404 ? unknownMs : failureMs;
}

const seenAtHeader = 'x-seen-at';
const freshUntilHeader = 'x-fresh-until';

const seenAt = (held: Response) => Number(held.headers.get(seenAtHeader));
const isFresh = (held: Response, now: number) => now < Number(held.headers.get(freshUntilHeader));

async function hold(
  response: Response,
  freshMs: number,
  { staleMs }: Upstream,
  key: string,
  { cache, now }: Parts,
  seen = now(),
): Promise<void> {
  const headers = keptHeaders(response);
  headers.set(seenAtHeader, String(seen));
  headers.set(freshUntilHeader, String(now() + freshMs));
  headers.set('cache-control', `max-age=${Math.ceil((freshMs + staleMs) / secondMs)}`);
  await cache.put(key, new Response(await response.text(), { status: response.status, headers }));
}

/** Of what a source says about its reply, no more than a reader needs: no cookie, no rule about caching. */
function keptHeaders(response: Response): Headers {
  const headers = new Headers();
  for (const name of ['content-type', 'retry-after']) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

async function passOn(response: Response, state: 'HIT' | 'MISS' | 'STALE'): Promise<Response> {
  const headers = keptHeaders(response);
  headers.set('x-cache', state);
  return answer(await response.text(), response.status, headers);
}

function answer(body: string | null, status: number, headers = new Headers()): Response {
  headers.set('access-control-allow-origin', '*');
  headers.set('access-control-allow-methods', 'GET, POST');
  headers.set('access-control-allow-headers', 'content-type');
  headers.set('access-control-expose-headers', 'retry-after');
  return new Response(body, { status, headers });
}
