import type { ServerResponse } from 'node:http';

/** How a source behaves: as usual, or in one of the ways in which the real ones fail. */
export type Behaviour =
  | { kind: 'usual' }
  /** A 429, as a rule without the CORS header that every good answer has. */
  | { kind: 'limited'; retryAfterS?: number; withCors?: boolean }
  | { kind: 'broken'; status: number }
  | { kind: 'refuses-connections' }
  | { kind: 'truncated' }
  | { kind: 'html' }
  | { kind: 'hangs' }
  | { kind: 'slow'; ms: number }
  /** Every number is null. */
  | { kind: 'nulls' }
  /** Caps and supplies are 0, as some write what they do not know. */
  | { kind: 'zero-caps' }
  /** Prices, and what is worked out from them, a thousand times too high. */
  | { kind: 'thousandfold' };

/** Answers with a source's JSON, or in whatever way it fails. */
export function behave(behaviour: Behaviour, response: ServerResponse, body: unknown): void {
  switch (behaviour.kind) {
    case 'usual':
      sendJson(response, JSON.stringify(body));
      return;
    case 'limited':
      if (behaviour.retryAfterS !== undefined) {
        response.setHeader('retry-after', behaviour.retryAfterS);
      }
      if (behaviour.withCors) response.setHeader('access-control-allow-origin', '*');
      refuse(response, 429, '{"status":{"error_code":429,"error_message":"Rate limit."}}');
      return;
    case 'broken':
      refuse(response, behaviour.status, 'The source is broken.');
      return;
    case 'refuses-connections':
      response.socket?.destroy();
      return;
    case 'truncated': {
      const text = JSON.stringify(body);
      sendJson(response, text.slice(0, text.length / 2));
      return;
    }
    case 'html':
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>Just a moment</title>');
      return;
    case 'hangs':
      return;
    case 'slow':
      setTimeout(() => sendJson(response, JSON.stringify(body)), behaviour.ms);
      return;
    case 'nulls':
      sendJson(
        response,
        changed(body, () => null),
      );
      return;
    case 'zero-caps':
      sendJson(
        response,
        changed(body, (value, key) => (/cap|supply|fdv|fully/i.test(key) ? 0 : value)),
      );
      return;
    case 'thousandfold':
      sendJson(
        response,
        changed(body, (value, key) =>
          /price|cap|fdv|fully/i.test(key) && !/rank|change/.test(key)
            ? Number(value) * 1000
            : value,
        ),
      );
  }
}

export function refuse(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}

function sendJson(response: ServerResponse, json: string): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(json);
}

/** Every number of an answer changed, those in quotes too. */
function changed(body: unknown, change: (value: number | string, key: string) => unknown): string {
  return JSON.stringify(body, (key, value: unknown) => {
    const isNumeral = typeof value === 'string' && /^\d+(\.\d+)?(e[+-]?\d+)?$/.test(value);
    return typeof value === 'number' || isNumeral ? change(value as number | string, key) : value;
  });
}
