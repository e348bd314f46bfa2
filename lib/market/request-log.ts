import { z } from '../schema.ts';
import type { Shelf } from './shelf.ts';

const loggedRequestSchema = z.object({
  /** When it left, in ms since 1970. */
  at: z.number(),
  method: z.enum(['GET', 'POST']),
  host: z.string(),
  /** With the query. Keys travel in headers and are not in it. */
  path: z.string(),
  /** `json`, or the way in which it failed: `limited`, `refused 403`, `offline`, ... */
  outcome: z.string(),
  ms: z.number(),
});
export type LoggedRequest = z.infer<typeof loggedRequestSchema>;

/** What was asked of whom, for the user to see: all that ever leaves the machine is in it. */
export type RequestLog = {
  add(request: LoggedRequest): Promise<void>;
  /** Oldest first. */
  read(): Promise<readonly LoggedRequest[]>;
};

const key = 'requests';
const mostKept = 100;

export function createRequestLog(shelf: Shelf): RequestLog {
  let loading: Promise<LoggedRequest[]> | null = null;

  async function load(): Promise<LoggedRequest[]> {
    const stored = z.array(loggedRequestSchema).safeParse(await shelf.load(key));
    return stored.success ? stored.data : [];
  }

  return {
    async add(request) {
      loading ??= load();
      const requests = await loading;
      requests.push(request);
      requests.splice(0, requests.length - mostKept);
      await shelf.save(key, requests);
    },
    async read() {
      loading ??= load();
      return [...(await loading)];
    },
  };
}

/** In a page of ours: calls with the requests as they are, and again with each. */
export function followRequestLog(
  shelf: Shelf,
  followShelf: (key: string, tell: (value: unknown) => void) => void,
  use: (requests: readonly LoggedRequest[]) => void,
): void {
  const read = (value: unknown) => {
    const stored = z.array(loggedRequestSchema).safeParse(value);
    use(stored.success ? stored.data : []);
  };
  followShelf(key, read);
  void shelf.load(key).then(read);
}
