/** What came of one request: each way to fail has its own name, for the budget and for the screen. */
export type Fetched =
  | { kind: 'json'; body: unknown; fetchedAt: number }
  | { kind: 'limited'; retryAfterMs: number | null }
  | { kind: 'refused'; status: number }
  | { kind: 'unreadable' }
  | { kind: 'offline' };

export type Failure = Exclude<Fetched, { kind: 'json' }>;

export type FetchJson = (url: string) => Promise<Fetched>;

/** Longer than any healthy answer of the sources (68 to 3,000 ms as recorded), shorter than a reader's patience. */
const timeoutMs = 8_000;

export function createFetchJson(fetch: typeof globalThis.fetch, now: () => number): FetchJson {
  return async (url) => {
    let response: Response;
    try {
      response = await fetch(url, {
        signal: AbortSignal.timeout(timeoutMs),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
    } catch {
      // Also where a source limits us without a CORS header and we lack the host's permission.
      return { kind: 'offline' };
    }
    if (response.status === 429) {
      return {
        kind: 'limited',
        retryAfterMs: retryAfterMs(response.headers.get('retry-after'), now()),
      };
    }
    if (!response.ok) return { kind: 'refused', status: response.status };
    try {
      return { kind: 'json', body: await response.json(), fetchedAt: now() };
    } catch {
      return { kind: 'unreadable' };
    }
  };
}

/** Retry-After holds seconds or a date. */
function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return ms >= 0 ? ms : null;
}
