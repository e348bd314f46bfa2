import { z } from '../schema.ts';
import type { Shelf } from './shelf.ts';

/** What a source allows, as it declares it. */
export type Limit = { perMinute: number; burst: number; perDay?: number };

/** Whether a request may go now; where not, how long until it may be asked about again. */
export type Leave =
  | { kind: 'go' }
  | { kind: 'wait'; why: 'tokens' | 'cooldown' | 'probe' | 'day'; ms: number };

/** How a request ended, as far as the host's patience goes. */
export type Outcome =
  | { kind: 'good' }
  /** Limited, or so opaque that it may have been: asked less often from now on. */
  | { kind: 'limited'; retryAfterMs: number | null }
  /** Broken or forbidden: left alone for a while. */
  | { kind: 'failed'; retryAfterMs: number | null }
  /** The machine has no network: no host is to blame, and all are back with it. */
  | { kind: 'unplugged' };

export const bucketSchema = z.object({
  tokens: z.number(),
  updatedAt: z.number(),
  cooldownUntil: z.number(),
  /** In a row. */
  failures: z.number(),
  failedAt: z.number(),
  /** What we allow ourselves: halved by a limit, one more for each ten quiet minutes. */
  perMinute: z.number(),
  pacedAt: z.number(),
  /** When the one request left that may find out whether the host has recovered. */
  probedAt: z.nullable(z.number()),
  /** The UTC day, in ms since 1970, and what it has had. */
  day: z.number(),
  usedToday: z.number(),
});
export type Bucket = z.infer<typeof bucketSchema>;

const minuteMs = 60_000;
const dayMs = 86_400_000;
const firstPauseMs = minuteMs;
const longestPauseMs = 60 * minuteMs;
/** No source may turn itself off for longer, whatever it writes into Retry-After. */
const longestAskedPauseMs = dayMs;
const quietMs = 10 * minuteMs;
/** A probe that has not come back by then has died with its worker. */
const probePatienceMs = 30_000;

export function newBucket(limit: Limit, now: number): Bucket {
  return {
    tokens: limit.burst,
    updatedAt: now,
    cooldownUntil: 0,
    failures: 0,
    failedAt: 0,
    perMinute: limit.perMinute,
    pacedAt: now,
    probedAt: null,
    day: utcDay(now),
    usedToday: 0,
  };
}

/** Takes one request's leave out of the bucket, or says how long there is none. */
export function takeLeave(before: Bucket, limit: Limit, now: number): [Bucket, Leave] {
  const bucket = refilled(before, limit, now);
  const wait = (why: Extract<Leave, { kind: 'wait' }>['why'], ms: number): [Bucket, Leave] => [
    bucket,
    { kind: 'wait', why, ms: Math.max(1, Math.ceil(ms)) },
  ];
  if (bucket.cooldownUntil > now) return wait('cooldown', bucket.cooldownUntil - now);
  if (limit.perDay !== undefined && bucket.usedToday >= limit.perDay) {
    return wait('day', bucket.day + dayMs - now);
  }
  const isProbing = bucket.probedAt !== null && now - bucket.probedAt < probePatienceMs;
  if (isProbing) return wait('probe', (bucket.probedAt ?? now) + probePatienceMs - now);
  if (bucket.tokens < 1) {
    return wait('tokens', ((1 - bucket.tokens) * minuteMs) / bucket.perMinute);
  }
  const taken = { ...bucket, tokens: bucket.tokens - 1, usedToday: bucket.usedToday + 1 };
  return [{ ...taken, probedAt: bucket.failures > 0 ? now : null }, { kind: 'go' }];
}

/** Takes note of how a request ended that had left at `startedAt`. */
export function settleOutcome(
  before: Bucket,
  limit: Limit,
  outcome: Outcome,
  startedAt: number,
  now: number,
  random: number,
): Bucket {
  const bucket = refilled(before, limit, now);
  // Two that were on their way together fail together: that is one failure, and the other's luck no recovery.
  const isNews = startedAt > bucket.failedAt;
  if (outcome.kind === 'good') {
    if (!isNews) return bucket;
    return { ...bucket, failures: 0, cooldownUntil: 0, probedAt: null };
  }
  if (outcome.kind === 'unplugged') {
    const cooldownUntil = Math.max(bucket.cooldownUntil, now + pauseAfter(0, random));
    return { ...bucket, cooldownUntil, failedAt: now, probedAt: null };
  }
  const asked = Math.min(outcome.retryAfterMs ?? 0, longestAskedPauseMs);
  if (!isNews) {
    return { ...bucket, cooldownUntil: Math.max(bucket.cooldownUntil, now + asked) };
  }
  const pauseMs = Math.max(asked, pauseAfter(bucket.failures, random));
  const failed = {
    ...bucket,
    cooldownUntil: now + pauseMs,
    failures: bucket.failures + 1,
    failedAt: now,
    probedAt: null,
  };
  if (outcome.kind === 'failed') return failed;
  const perMinute = Math.max(bucket.perMinute / 2, limit.perMinute / 8);
  return { ...failed, tokens: bucket.tokens / 2, perMinute, pacedAt: now };
}

/** Doubles with each failure, spread by a fifth so that not every reader comes back at once. */
function pauseAfter(failures: number, random: number): number {
  const doubled = firstPauseMs * 2 ** Math.min(failures, 10) * (0.8 + 0.4 * random);
  return Math.min(doubled, longestPauseMs);
}

function refilled(bucket: Bucket, limit: Limit, now: number): Bucket {
  // A clock that was set back must neither fill the bucket nor lock it for good.
  const elapsedMs = Math.max(0, now - bucket.updatedAt);
  const steps = Math.max(0, Math.floor((now - bucket.pacedAt) / quietMs));
  const perMinute = Math.min(limit.perMinute, bucket.perMinute + steps);
  const holds = Math.max(1, (limit.burst * perMinute) / limit.perMinute);
  const day = utcDay(now);
  return {
    ...bucket,
    tokens: Math.min(holds, bucket.tokens + (elapsedMs * bucket.perMinute) / minuteMs),
    updatedAt: now,
    cooldownUntil: Math.min(bucket.cooldownUntil, now + longestAskedPauseMs),
    perMinute,
    pacedAt: Math.min(now, bucket.pacedAt + steps * quietMs),
    ...(bucket.day === day ? {} : { day, usedToday: 0 }),
  };
}

function utcDay(at: number): number {
  return Math.floor(at / dayMs) * dayMs;
}

/** The buckets of all hosts, kept on a shelf: a worker that dies every half a minute forgets nothing. */
export type Budgets = {
  take(host: string, limit: Limit): Promise<Leave>;
  settle(host: string, limit: Limit, outcome: Outcome, startedAt: number): Promise<void>;
  /** How long the host is still to be left alone; 0 where it may be asked. */
  cooldownMs(host: string): Promise<number>;
};

const key = 'budgets';

export function createBudgets(parts: {
  shelf: Shelf;
  now(): number;
  /** Uniform in [0, 1). */
  random(): number;
}): Budgets {
  const { shelf, now } = parts;
  let loading: Promise<Map<string, Bucket>> | null = null;

  async function load(): Promise<Map<string, Bucket>> {
    const stored = z.record(z.string(), bucketSchema).safeParse(await shelf.load(key));
    return new Map(Object.entries(stored.success ? stored.data : {}));
  }

  /** One change at a time, on the shelf before the request is on its way. */
  async function change<Result>(
    host: string,
    limit: Limit,
    update: (bucket: Bucket) => [Bucket, Result],
  ): Promise<Result> {
    loading ??= load();
    const buckets = await loading;
    const [bucket, result] = update(buckets.get(host) ?? newBucket(limit, now()));
    buckets.set(host, bucket);
    await shelf.save(key, Object.fromEntries(buckets));
    return result;
  }

  return {
    take: (host, limit) => change(host, limit, (bucket) => takeLeave(bucket, limit, now())),
    settle: (host, limit, outcome, startedAt) =>
      change(host, limit, (bucket) => [
        settleOutcome(bucket, limit, outcome, startedAt, now(), parts.random()),
        undefined,
      ]),
    async cooldownMs(host) {
      loading ??= load();
      const until = (await loading).get(host)?.cooldownUntil ?? 0;
      return Math.max(0, Math.min(until - now(), longestAskedPauseMs));
    },
  };
}
