import type { Coin } from '../coin.ts';
import { figuresSchema, sourceValueSchema, type WhyUnavailable } from '../figure.ts';
import { z } from '../schema.ts';
import type { Statement } from './agreement.ts';
import type { AskWithinBudget } from './ask-within-budget.ts';
import type { Budgets } from './budget.ts';
import type { Shelf } from './shelf.ts';
import type { Access, Aside, ListedCoin, Source, SourceReply } from './sources/source.ts';

const heldSchema = z.object({
  /** When it was last asked, in ms since 1970; also where no answer came, for the worker may have died. */
  askedAt: z.number(),
  /** When it last answered. */
  answeredAt: z.number(),
  /** About which coins, by id. */
  about: z.array(z.string()),
  /** Why its last answer was none. */
  why: z.nullable(z.enum(['limited', 'offline', 'refused', 'unreadable'])),
  byId: z.record(z.string(), figuresSchema),
  asides: z.record(
    z.string(),
    z.object({
      fdvByMax: z.optional(sourceValueSchema),
      volumeAtLeast: z.optional(sourceValueSchema),
    }),
  ),
});
type Held = z.infer<typeof heldSchema>;

const nothing: Held = { askedAt: 0, answeredAt: 0, about: [], why: null, byId: {}, asides: {} };

/** A source is asked again after this; the sources renew their own figures no faster. */
const freshMs = 60_000;
/** The alarm that makes pages ask again rings once a minute, not to the millisecond. */
const alarmSlackMs = 5_000;
/** A question whose answer has not come by then has died with its worker: sources are given 8 seconds. */
const lostAfterMs = 10_000;
const dayMs = 86_400_000;

/** One source at work: what it said last, and the asking for more. */
export type Voice = {
  source: Source;
  load(): Promise<void>;
  /** Asks where what it said is old and its host may be asked. */
  refresh(coins: readonly Coin[], access: Access): Promise<void>;
  saysOf(coinId: string): Statement;
  /** Why its last answer was none; null where it was one, or none has come yet. */
  why(): WhyUnavailable | null;
  hasAnswered(): boolean;
};

export function createVoice(
  source: Source,
  parts: {
    shelf: Shelf;
    budgets: Budgets;
    ask: AskWithinBudget;
    now(): number;
    onListed(coins: readonly ListedCoin[]): Promise<void>;
    /** One of its replies has come, and may be told. */
    onReply(): void;
  },
): Voice {
  const { shelf, now } = parts;
  const key = `said-${source.id}`;
  let held = nothing;
  let loading: Promise<void> | null = null;

  async function loadOnce(): Promise<void> {
    const stored = heldSchema.safeParse(await shelf.load(key));
    if (stored.success) held = stored.data;
  }

  function load(): Promise<void> {
    loading ??= loadOnce();
    return loading;
  }

  async function refresh(coins: readonly Coin[], access: Access): Promise<void> {
    await load();
    const questions = source.requestsFor(coins, access);
    const [first] = questions;
    const about = coins.map(({ id }) => id);
    const intervalMs = intervalOf(source, questions.length);
    if (first === undefined || !isDue(held, about, intervalMs, now())) return;
    if ((await parts.budgets.cooldownMs(new URL(first.url).host)) > 0) return;
    // On the shelf before it leaves: a worker that wakes meanwhile must not ask the same again.
    await keep({ ...held, askedAt: now(), about });
    const isTooMuch = questions.length > source.budget.burst;
    const turned = isTooMuch ? turn(questions, Math.floor(now() / freshMs)) : questions;
    const replies = await Promise.all(
      turned.map(async (question) => {
        const reply = await parts.ask(question, source.budget);
        await hear(reply, about);
        parts.onReply();
        return reply;
      }),
    );
    // What a whole answer does not hold the source no longer has; a half one takes nothing away.
    const known = replies.flatMap((reply) =>
      reply.kind === 'figures' ? [...reply.byId.keys()] : Object.keys(held.byId),
    );
    await keep({ ...held, byId: only(known, held.byId), asides: only(known, held.asides) });
  }

  async function keep(next: Held): Promise<void> {
    held = next;
    await shelf.save(key, held);
  }

  async function hear(reply: SourceReply, about: readonly string[]): Promise<void> {
    if (reply.kind !== 'figures') return keep({ ...held, why: reply.kind });
    const { byId, asides = new Map(), listed = [] } = reply;
    // The page of the largest coins lists others than those that were asked by name.
    if (listed.some(({ coin }) => !about.includes(coin.id))) await parts.onListed(listed);
    await keep({
      ...held,
      answeredAt: now(),
      why: null,
      byId: { ...held.byId, ...Object.fromEntries(byId) },
      asides: { ...held.asides, ...Object.fromEntries([...asides].map(asideOf)) },
    });
  }

  return {
    source,
    load,
    refresh,
    saysOf: (id) => ({ family: source.family, figures: held.byId[id] ?? {}, ...held.asides[id] }),
    why: () => held.why,
    hasAnswered: () => held.answeredAt > 0,
  };
}

function isDue(held: Held, about: readonly string[], intervalMs: number, now: number): boolean {
  // A failure is no figure that could be fresh: the host's pause alone says when to try again.
  const dueAfterMs = held.why === null ? intervalMs : Math.min(intervalMs, freshMs - alarmSlackMs);
  // A clock that was set back must not make us wait until it has caught up.
  const sinceMs = Math.abs(now - held.askedAt);
  if (sinceMs >= dueAfterMs) return true;
  if (about.some((id) => !held.about.includes(id))) return true;
  const isLost = held.answeredAt < held.askedAt && held.why === null;
  return isLost && sinceMs >= lostAfterMs;
}

/** So long that what a refresh takes never runs into the source's limits, and no shorter than its own pace. */
function intervalOf({ budget, renewedEveryMs = 0 }: Source, requests: number): number {
  const { perMinute, perDay = Number.POSITIVE_INFINITY } = budget;
  const paced = Math.max(freshMs, renewedEveryMs, (requests * freshMs) / perMinute);
  return Math.max(paced - alarmSlackMs, (requests * dayMs) / perDay);
}

/** Another begins each minute, so that what does not fit into the budget is not always the same. */
function turn<Item>(items: readonly Item[], by: number): Item[] {
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

function asideOf([id, { fdvByMax, volumeAtLeast }]: [string, Aside]) {
  return [id, { ...(fdvByMax && { fdvByMax }), ...(volumeAtLeast && { volumeAtLeast }) }];
}

function only<Value>(ids: readonly string[], of: Record<string, Value>): Record<string, Value> {
  const wanted = new Set(ids);
  return Object.fromEntries(Object.entries(of).filter(([id]) => wanted.has(id)));
}
