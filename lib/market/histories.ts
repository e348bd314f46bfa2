import type { Coin } from '../coin.ts';
import { type DayRow, dayRowSchema, type HourRow, hourRowSchema } from '../figure.ts';
import { z } from '../schema.ts';
import type { AskWithinBudget } from './ask-within-budget.ts';
import type { Shelf } from './shelf.ts';
import { coinGecko } from './sources/coingecko.ts';
import { dailyHistory, hourlyHistory } from './sources/coingecko-history.ts';
import type { Access } from './sources/source.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** CoinGecko has a finished UTC day ready 35 minutes after midnight. */
const dayReadyMs = 40 * minuteMs;
const mostDays = 365;
/** For posts of these days the hour tells more than the day. */
const hourlyDays = 3;
/** A coin whose history did not come is left alone for so long. */
const retryMs = 10 * minuteMs;

const daysSchema = z.object({ rows: z.array(dayRowSchema), readyAt: z.number() });
const hoursSchema = z.object({ rows: z.array(hourRowSchema), askedAt: z.number() });
const triesSchema = z.record(z.string(), z.number());

export type History = {
  days: readonly DayRow[];
  hours: readonly HourRow[];
  /** Its days are being asked for. */
  isUnderway: boolean;
};

/** What watched coins were worth: finished days for good, the hours of the last days for as long as the browser runs. */
export type Histories = {
  of(coin: Coin): Promise<History>;
  /** Asks for what is due. Answers whether anything came. */
  refresh(coins: readonly Coin[], access: Access): Promise<boolean>;
};

export function createHistories(parts: {
  session: Shelf;
  disk: Shelf;
  ask: AskWithinBudget;
  now(): number;
}): Histories {
  const { session, disk, ask, now } = parts;
  const held = new Map<string, z.infer<typeof daysSchema>>();
  const hours = new Map<string, z.infer<typeof hoursSchema>>();
  const underway = new Set<string>();
  let tries: Record<string, number> | null = null;

  async function daysOf(id: string) {
    const known = held.get(id);
    if (known) return known;
    const stored = daysSchema.safeParse(await disk.load(`days-${id}`));
    const days = stored.success ? stored.data : { rows: [], readyAt: 0 };
    held.set(id, days);
    return days;
  }

  async function hoursOf(id: string) {
    const known = hours.get(id);
    if (known) return known;
    const stored = hoursSchema.safeParse(await session.load(`hours-${id}`));
    const found = stored.success ? stored.data : { rows: [], askedAt: 0 };
    hours.set(id, found);
    return found;
  }

  /** Whether this has not been tried a moment ago; on the shelf before it is, for the worker may die of it. */
  async function mayTry(what: string): Promise<boolean> {
    if (tries === null) {
      const stored = triesSchema.safeParse(await session.load('history-tries'));
      tries = stored.success ? stored.data : {};
    }
    if (Math.abs(now() - (tries[what] ?? 0)) < retryMs) return false;
    tries[what] = now();
    await session.save('history-tries', tries);
    return true;
  }

  async function askDays(id: string, access: Access): Promise<boolean> {
    const days = await daysOf(id);
    const ready = lastReady(now());
    if (days.readyAt >= ready) return false;
    underway.add(id);
    try {
      if (!(await mayTry(`days-${id}`))) return false;
      const missing = missingDays(days.rows, now());
      const reply = await ask(dailyHistory(id, access, missing), coinGecko.budget);
      if (reply.kind !== 'history') return false;
      const merged = { rows: mergeDays(days.rows, reply.rows), readyAt: ready };
      held.set(id, merged);
      await disk.save(`days-${id}`, merged);
      return true;
    } finally {
      underway.delete(id);
    }
  }

  async function askHours(id: string, access: Access): Promise<boolean> {
    const { askedAt } = await hoursOf(id);
    if (Math.abs(now() - askedAt) < hourMs || !(await mayTry(`hours-${id}`))) return false;
    const reply = await ask(hourlyHistory(id, hourlyDays, access), coinGecko.budget);
    if (reply.kind !== 'hours') return false;
    const found = { rows: reply.rows, askedAt: now() };
    hours.set(id, found);
    await session.save(`hours-${id}`, found);
    return true;
  }

  return {
    async of({ id }) {
      const [days, known] = [await daysOf(id), await hoursOf(id)];
      return { days: days.rows, hours: known.rows, isUnderway: underway.has(id) };
    },
    async refresh(coins, access) {
      let learnt = false;
      // One after the other, days first: the figures of now come out of the same budget.
      for (const { id } of coins) learnt = (await askDays(id, access)) || learnt;
      for (const { id } of coins) learnt = (await askHours(id, access)) || learnt;
      return learnt;
    },
  };
}

/** When the last finished day was ready to be asked for. */
export function lastReady(now: number): number {
  return Math.floor((now - dayReadyMs) / dayMs) * dayMs + dayReadyMs;
}

/** How many days back to ask, so that those we hold are not asked for again. */
export function missingDays(rows: readonly DayRow[], now: number): number {
  const last = rows.at(-1);
  if (last === undefined) return mostDays;
  const days = Math.floor((now - Date.parse(last.at)) / dayMs);
  return Math.min(Math.max(days, 1), mostDays);
}

/** Finished days never change: what we hold stays as it is. */
export function mergeDays(held: readonly DayRow[], more: readonly DayRow[]): DayRow[] {
  const byDay = new Map([...more, ...held].map((row) => [row.at, row]));
  return [...byDay.values()].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(-mostDays);
}
