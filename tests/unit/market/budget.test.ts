import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Bucket,
  type Budgets,
  createBudgets,
  type Limit,
  newBucket,
  type Outcome,
  settleOutcome,
  takeLeave,
} from '../../../lib/market/budget.ts';
import { createMemoryShelf } from './memory-shelf.ts';

const start = Date.parse('2026-11-20T12:00:00Z');
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const limit: Limit = { perMinute: 5, burst: 3 };
const host = 'api.example.org';

describe('createBudgets', () => {
  let now: number;
  let shelf: ReturnType<typeof createMemoryShelf>;
  let random: number;
  const wake = (): Budgets => createBudgets({ shelf, now: () => now, random: () => random });
  const fail = (outcome: Outcome = { kind: 'limited', retryAfterMs: null }) =>
    wake().settle(host, limit, outcome, now);

  beforeEach(() => {
    now = start;
    random = 0.5;
    shelf = createMemoryShelf();
  });

  it('lets a burst go and then one for each that the minute brings, also past a worker’s death', async () => {
    for (let n = 0; n < 3; n += 1) expect((await wake().take(host, limit)).kind).toBe('go');
    expect(await wake().take(host, limit)).toEqual({ kind: 'wait', why: 'tokens', ms: 12_000 });
    now += 12_000;
    expect((await wake().take(host, limit)).kind).toBe('go');
    expect((await wake().take(host, limit)).kind).toBe('wait');
  });

  it('keeps one host’s trouble from another', async () => {
    await fail();
    expect((await wake().take(host, limit)).kind).toBe('wait');
    expect((await wake().take('other.example.org', limit)).kind).toBe('go');
  });

  it('waits as long as the source asks, and no longer than a day', async () => {
    await fail({ kind: 'limited', retryAfterMs: 300_000 });
    expect(await wake().cooldownMs(host)).toBe(300_000);
    now += 300_000;
    expect((await wake().take(host, limit)).kind).toBe('go');
    await fail({ kind: 'failed', retryAfterMs: 1e12 });
    expect(await wake().cooldownMs(host)).toBe(24 * hourMs);
  });

  it('doubles its pause with each failure, up to an hour, and spreads it by a fifth', async () => {
    const pauses: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      await fail({ kind: 'failed', retryAfterMs: null });
      pauses.push((await wake().cooldownMs(host)) / minuteMs);
      now += await wake().cooldownMs(host);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    shelf = createMemoryShelf();
    random = 0;
    await fail();
    expect(await wake().cooldownMs(host)).toBe(48_000);
  });

  it('blames no host for a machine without a network, and tries again each minute', async () => {
    for (let n = 0; n < 5; n += 1) {
      await fail({ kind: 'unplugged' });
      expect(await wake().cooldownMs(host)).toBe(minuteMs);
      now += minuteMs;
    }
    expect((await wake().take(host, limit)).kind).toBe('go');
    expect((await wake().take(host, limit)).kind).toBe('go');
  });

  it('sends one request to find out whether the host has recovered, and then all', async () => {
    await fail({ kind: 'failed', retryAfterMs: null });
    now += minuteMs;
    expect((await wake().take(host, limit)).kind).toBe('go');
    expect(await wake().take(host, limit)).toMatchObject({ kind: 'wait', why: 'probe' });
    await wake().settle(host, limit, { kind: 'good' }, now);
    expect((await wake().take(host, limit)).kind).toBe('go');
  });

  it('sends another probe where the first died with its worker', async () => {
    await fail();
    now += minuteMs;
    await wake().take(host, limit);
    now += 30_000;
    expect((await wake().take(host, limit)).kind).toBe('go');
  });

  it('counts two requests that fail together as one failure', async () => {
    const startedAt = now;
    now += 500;
    await wake().settle(host, limit, { kind: 'limited', retryAfterMs: null }, startedAt);
    now += 10;
    await wake().settle(host, limit, { kind: 'limited', retryAfterMs: null }, startedAt);
    await wake().settle(host, limit, { kind: 'good' }, startedAt);
    expect(await wake().cooldownMs(host)).toBe(minuteMs - 10);
  });

  it('asks half as often after a limit, and finds back to its pace in quiet times', async () => {
    await fail();
    now += 2 * minuteMs;
    await wake().take(host, limit);
    await wake().settle(host, limit, { kind: 'good' }, now);
    let left = 0;
    for (; (await wake().take(host, limit)).kind === 'go'; now += 1000) left += 1;
    expect(left).toBeLessThan(3);
    expect(await wake().take(host, limit)).toMatchObject({ why: 'tokens' });
    now += 2 * hourMs;
    for (let n = 0; n < 3; n += 1) expect((await wake().take(host, limit)).kind).toBe('go');
  });

  it('stops at what a day allows, and begins anew with the next', async () => {
    const daily = { perMinute: 60, burst: 60, perDay: 2 };
    await wake().take(host, daily);
    await wake().take(host, daily);
    expect(await wake().take(host, daily)).toEqual({ kind: 'wait', why: 'day', ms: 12 * hourMs });
    now += 12 * hourMs;
    expect((await wake().take(host, daily)).kind).toBe('go');
  });

  it('begins anew where what lies on the shelf is damaged', async () => {
    await shelf.save('budgets', { [host]: { tokens: 'many' } });
    expect((await wake().take(host, limit)).kind).toBe('go');
  });
});

describe('a bucket, whatever happens', () => {
  type Event = { waitMs: number; take: boolean; outcome: Outcome['kind']; retryAfterMs: number };
  const anyEvent: fc.Arbitrary<Event> = fc.record({
    waitMs: fc.oneof(fc.nat(2000), fc.nat(10 * minuteMs), fc.constant(-hourMs)),
    take: fc.boolean(),
    outcome: fc.constantFrom('good', 'good', 'limited', 'failed'),
    retryAfterMs: fc.nat(48 * hourMs),
  });
  const anyLimit = fc.record({
    perMinute: fc.integer({ min: 1, max: 300 }),
    burst: fc.integer({ min: 1, max: 30 }),
  });

  function play(events: Event[], of: Limit, random: number, backwards: boolean) {
    let now = start;
    let bucket: Bucket = newBucket(of, now);
    const went: number[] = [];
    const refused: { at: number; until: number }[] = [];
    for (const { waitMs, take, outcome, retryAfterMs } of events) {
      now += backwards ? waitMs : Math.abs(waitMs);
      if (take) {
        const [next, leave] = takeLeave(bucket, of, now);
        bucket = next;
        if (leave.kind === 'go') went.push(now);
        else refused.push({ at: now, until: now + leave.ms });
      } else {
        bucket = settleOutcome(bucket, of, { kind: outcome, retryAfterMs }, now, now, random);
      }
    }
    return { went, refused, bucket, now };
  }
  const anyStory = fc.tuple(
    fc.array(anyEvent, { maxLength: 200 }),
    anyLimit,
    fc.double({ min: 0, max: 0.999, noNaN: true }),
  );

  it('never lets more go in any span than its burst and its pace', () => {
    fc.assert(
      fc.property(anyStory, ([events, of, random]) => {
        const { went } = play(events, of, random, false);
        went.forEach((from, i) => {
          went.slice(i).forEach((to, n) => {
            const most = of.burst + ((to - from) * of.perMinute) / minuteMs;
            expect(n + 1).toBeLessThanOrEqual(most + 1e-6);
          });
        });
      }),
    );
  });

  it('always lets one go again within a day, whatever the source and the clock did', () => {
    fc.assert(
      fc.property(anyStory, ([events, of, random]) => {
        const { bucket, now } = play(events, of, random, true);
        const [, leave] = takeLeave(bucket, of, now + 24 * hourMs);
        expect(leave.kind).toBe('go');
      }),
    );
  });

  it('tells truly how long to wait where nothing happens meanwhile', () => {
    fc.assert(
      fc.property(anyStory, ([events, of, random]) => {
        const { bucket, now } = play(events, of, random, false);
        const [after, leave] = takeLeave(bucket, of, now);
        if (leave.kind === 'go') return;
        const [, then] = takeLeave(after, of, now + leave.ms);
        expect(then.kind === 'go' || then.why !== leave.why).toBe(true);
      }),
    );
  });
});
