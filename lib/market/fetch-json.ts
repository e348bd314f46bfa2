/** What came of one request: each way to fail has its own name, for the budget and for the screen. */
export type Fetched =
  | { kind: 'json'; body: unknown; fetchedAt: number }
  /** Too many questions: a 429, or the 418 by which Binance bans who went on after it. */
  | { kind: 'limited'; retryAfterMs: number | null }
  | Refusal
  | { kind: 'unreadable'; why?: 'html' | 'cut-off' | 'unexpected' }
  /** Also where a source limits us without a CORS header and we lack the host's permission. */
  | { kind: 'offline'; why?: 'unreachable' | 'timed-out' };

/** An answer that is no: 403 forbidden, 451 by law, 5xx broken on its side, 4xx a question it does not take. */
export type Refusal = {
  kind: 'refused';
  status: number;
  /** How long to leave it alone, where that is known. */
  retryAfterMs?: number;
  /** What it said, where that was JSON. */
  body?: unknown;
};

export type Failure = Exclude<Fetched, { kind: 'json' }>;

export type Sent = {
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST; without it the request is a GET. */
  body?: unknown;
};

export type FetchJson = (url: string, sent?: Sent) => Promise<Fetched>;

/** Longer than any healthy answer of the sources (68 to 3,000 ms as recorded), shorter than a reader's patience. */
const patienceMs = 8_000;
/** What the law forbids today it will not allow in a minute. */
const lawfulPauseMs = 86_400_000;

export function createFetchJson(
  fetch: typeof globalThis.fetch,
  now: () => number,
  timeoutMs = patienceMs,
): FetchJson {
  return async (url, sent = {}) => {
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, {
        ...methodOf(sent),
        signal: AbortSignal.timeout(timeoutMs),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
    } catch (error) {
      return { kind: 'offline', why: isTimeout(error) ? 'timed-out' : 'unreachable' };
    }
    const waitMs = retryAfterMs(response.headers.get('retry-after'), now());
    if (response.status === 429 || response.status === 418) {
      return { kind: 'limited', retryAfterMs: waitMs };
    }
    try {
      text = await response.text();
    } catch (error) {
      if (isTimeout(error)) return { kind: 'offline', why: 'timed-out' };
      return response.ok
        ? { kind: 'unreadable', why: 'cut-off' }
        : refusal(response.status, waitMs, undefined);
    }
    const body = parseJson(text);
    if (!response.ok) return refusal(response.status, waitMs, body);
    if (body === undefined) {
      return { kind: 'unreadable', why: /^\s*</.test(text) ? 'html' : 'cut-off' };
    }
    return { kind: 'json', body, fetchedAt: now() };
  };
}

function methodOf(sent: Sent): RequestInit {
  if (sent.body === undefined) return { headers: { ...sent.headers } };
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...sent.headers },
    body: JSON.stringify(sent.body),
  };
}

function refusal(status: number, waitMs: number | null, body: unknown): Refusal {
  const retryAfterMs = waitMs ?? (status === 451 ? lawfulPauseMs : null);
  return {
    kind: 'refused',
    status,
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
    ...(body === undefined ? {} : { body }),
  };
}

/** Undefined, which no JSON says, where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

/** Retry-After holds seconds or a date. */
function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return ms >= 0 ? ms : null;
}
