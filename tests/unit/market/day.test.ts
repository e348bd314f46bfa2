import { beforeAll, describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import type { Answer } from '../../../lib/figure.ts';
import { type Audience, createAudience } from '../../../lib/market/audience.ts';
import type { Fetched } from '../../../lib/market/fetch-json.ts';
import { createMarket, type Market } from '../../../lib/market/market.ts';
import type { Shelf } from '../../../lib/market/shelf.ts';
import { sources } from '../../../lib/market/sources/sources.ts';
import { sampleMarket } from '../../world/sample-market.ts';
import { answerOfSource } from '../../world/sources.ts';
import { createMemoryShelf } from './memory-shelf.ts';

const start = Date.parse('2026-11-20T12:00:00Z');
const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const lengthMs = 6 * hourMs;

type Day = { tabs: number; kills: number; failingShare: number };
type Request = { at: number; host: string; url: string };

/** What each source makes of the one true price; the price says when it was true. */
const scales: Record<string, number> = {
  coingecko: 1,
  coinmarketcap: 1.002,
  coinpaprika: 0.997,
  defillama: 1,
  binance: 1.001,
  dexscreener: 1.003,
  geckoterminal: 1.003,
};
const slope = 0.004 / lengthMs;
const priceAt = (at: number) => 140 * (1 + (at - start) * slope);
const trueAt = (source: string, price: number) =>
  start + (price / (scales[source] ?? Number.NaN) / 140 - 1) / slope;

/** Six hours on a clock of their own: what happens, happens in the order of its time and at once. */
async function live({ tabs: tabCount, kills, failingShare }: Day) {
  let now = start;
  let seed = 7;
  const random = () => {
    // Lehmer's generator: the same day each time.
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const agenda: { at: number; act(): unknown }[] = [];
  const later = (ms: number, act: () => unknown) => {
    agenda.push({ at: now + ms, act });
  };
  const session = createMemoryShelf();
  const disk = createMemoryShelf();
  const requests: Request[] = [];
  const shown: { at: number; answer: Answer }[] = [];
  let life = {};
  let worker: { market: Market; audience: Audience } | null = null;
  let alarm = 0;

  function wake() {
    if (worker !== null) return worker;
    const mine = life;
    const whileAlive = <T>(value: T) => (life === mine ? value : new Promise<T>(() => {}));
    const shelf = (from: Shelf): Shelf => ({
      load: async (key) => whileAlive(await from.load(key)),
      async save(key, value) {
        if (life === mine) await from.save(key, value);
        return whileAlive(undefined);
      },
    });
    const market = createMarket({
      sources,
      session: shelf(session),
      disk: shelf(disk),
      now: () => now,
      random,
      sleep: (ms) =>
        new Promise((resolve) => later(ms, () => (life === mine ? resolve() : undefined))),
      isOnline: () => true,
      settings: async () => ({
        watch: [openGradient],
        choices: {},
        sourcesOff: [],
        currency: 'usd',
      }),
      onNews: () => void callAudience(),
      fetchJson: (url, sent) => {
        requests.push({ at: now, host: new URL(url).host, url });
        return new Promise<Fetched>((resolve) => {
          later(70 + random() * 930, () => {
            if (life === mine) resolve(replyTo(new URL(url), sent?.body));
          });
        });
      },
    });
    const audience = createAudience(
      shelf(session),
      () => setAlarm(),
      () => {
        alarm += 1;
      },
    );
    worker = { market, audience };
    return worker;
  }

  function replyTo(url: URL, sent: unknown): Fetched {
    const luck = random();
    if (luck < failingShare / 4) return { kind: 'limited', retryAfterMs: 30_000 };
    if (luck < failingShare / 2) return { kind: 'offline', why: 'unreachable' };
    if (luck < (failingShare * 3) / 4) return { kind: 'refused', status: 503 };
    if (luck < failingShare) return { kind: 'unreadable', why: 'html' };
    const market = sampleMarket(now);
    const coins = market.coins.map((coin) => ({
      ...coin,
      now: { ...coin.now, price: priceAt(now) },
    }));
    const body = answerOfSource(url, { ...market, coins }, sent ?? null);
    if (body === null) return { kind: 'refused', status: 404 };
    return { kind: 'json', body: structuredClone(body), fetchedAt: now };
  }

  /** It outlives the worker, and wakes it. */
  function setAlarm(): void {
    alarm += 1;
    const mine = alarm;
    const ring = () => {
      if (alarm !== mine) return;
      void callAudience();
      later(minuteMs, ring);
    };
    later(minuteMs, ring);
  }

  const tabs = Array.from({ length: tabCount }, () => ({ symbols: new Set<string>() }));
  let visible = 0;
  const tickers = ['BTC', 'ETH', 'SOL', 'DUST', 'WEN', 'PEPE', 'TAO', 'DOGE', 'LINK', 'FOO'];

  function ask(tabId: number, symbols: readonly string[]): void {
    const { market, audience } = wake();
    void audience.join(tabId).then(async () => {
      for (const answer of await market.answer(symbols)) shown.push({ at: now, answer });
    });
  }

  function callAudience(): Promise<void> {
    return wake().audience.call(async (tabId) => {
      if (tabId !== visible) return false;
      ask(tabId, [...(tabs[tabId]?.symbols ?? [])]);
      return true;
    });
  }

  function scroll(): void {
    const tab = tabs[visible];
    const more = ['OPG', tickers[Math.floor(random() * tickers.length)] ?? 'OPG'];
    const fresh = more.filter((symbol) => !tab?.symbols.has(symbol));
    for (const symbol of fresh) tab?.symbols.add(symbol);
    if (fresh.length > 0) ask(visible, fresh);
    later(2 * secondMs + random() * 6 * secondMs, scroll);
  }

  function changeTab(): void {
    visible = Math.floor(random() * tabCount);
    // As a page does when it comes back on the screen.
    const known = [...(tabs[visible]?.symbols ?? [])];
    if (known.length > 0) ask(visible, known);
    later(10 * secondMs + random() * 2 * minuteMs, changeTab);
  }

  scroll();
  changeTab();
  for (let n = 0; n < kills; n += 1) {
    later(random() * lengthMs, () => {
      life = {};
      worker = null;
    });
  }
  for (;;) {
    agenda.sort((a, b) => b.at - a.at);
    const next = agenda.pop();
    if (next === undefined || next.at > start + lengthMs) break;
    now = Math.max(now, next.at);
    next.act();
    // All that follows from it without waiting for the clock.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { requests, shown };
}

describe('a day of thirty tabs, six hours of scrolling, two thousand deaths and sources that fail', () => {
  let day: Awaited<ReturnType<typeof live>>;
  let alone: Awaited<ReturnType<typeof live>>;

  beforeAll(async () => {
    day = await live({ tabs: 30, kills: 2_000, failingShare: 0.2 });
    alone = await live({ tabs: 1, kills: 0, failingShare: 0.2 });
  }, 120_000);

  it('never exceeds what a host allows', () => {
    for (const { hosts, budget } of sources) {
      for (const host of hosts) {
        const times = day.requests.filter((one) => one.host === host).map(({ at }) => at);
        times.forEach((from, index) => {
          times.slice(index, index + 40).forEach((to, count) => {
            const most = budget.burst + ((to - from) * budget.perMinute) / minuteMs;
            expect(count + 1, `${host} at ${from}`).toBeLessThanOrEqual(most + 1e-6);
          });
        });
        expect(times.length).toBeLessThanOrEqual(budget.perDay ?? Number.POSITIVE_INFINITY);
      }
    }
  });

  it('asks hardly more than one tab alone would', () => {
    expect(alone.requests.length).toBeGreaterThan(1_000);
    expect(day.requests.length).toBeLessThanOrEqual(1.2 * alone.requests.length);
  });

  it('shows no figure that is older than its label says', () => {
    let seen = 0;
    for (const { at, answer } of day.shown) {
      if (answer.kind !== 'figures' || answer.symbol !== 'OPG') continue;
      const { agreed, figures } = answer.figures;
      for (const { source, value, observedAt, fetchedAt } of figures.price ?? []) {
        seen += 1;
        // The six digits that DEX Screener gives are a matter of 40 seconds here.
        expect(trueAt(source, value)).toBeGreaterThan(observedAt - minuteMs);
        expect(agreed?.price?.observedAt).toBeLessThanOrEqual(observedAt);
        expect(fetchedAt).toBeLessThanOrEqual(at);
      }
    }
    expect(seen).toBeGreaterThan(5_000);
  });

  it('has a figure nearly always, mostly agreed on, and says which are old', () => {
    const answers = day.shown.filter(
      ({ at, answer }) => answer.symbol === 'OPG' && at > start + 2 * minuteMs,
    );
    const caps = answers.flatMap(({ at, answer }) => {
      const cap = answer.kind === 'figures' ? answer.figures.agreed?.market_cap : undefined;
      return cap === undefined ? [] : [{ ageMs: at - cap.observedAt, grade: cap.grade }];
    });
    expect(caps.length / answers.length).toBeGreaterThan(0.99);
    const agreed = caps.filter(({ grade }) => grade === 'agreed');
    expect(agreed.length / caps.length).toBeGreaterThan(0.9);
    for (const { ageMs, grade } of caps) {
      if (grade !== 'stale') expect(ageMs).toBeLessThanOrEqual(15 * minuteMs);
    }
  });

  it('sends nothing that a page says', () => {
    const urls = day.requests.map(({ url }) => url).join('\n');
    expect(urls).not.toMatch(/WEN|PEPE|DUST|FOO|dogecoin|bittensor/i);
  });
});
