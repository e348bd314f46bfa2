import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Coin, openGradient } from '../../../lib/coin.ts';
import { createMarket } from '../../../lib/market/market.ts';
import type { Histories, MarketStore, Memory } from '../../../lib/market/store.ts';
import { createSourceServer, type Handler, sendJson } from './source-server.ts';

const start = Date.parse('2026-11-20T12:00:00Z');
const bitcoin: Coin = { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' };

let now: number;
let server: Awaited<ReturnType<typeof createSourceServer>>;
let stored: { memory: Memory; histories: Histories };
let lateNews: number;

beforeEach(async () => {
  now = start;
  lateNews = 0;
  server = await createSourceServer(() => now);
  server.answerWith(healthy);
  const empty = { figures: {}, figuresAt: 0, pauseUntil: 0, failuresInARow: 0, why: null };
  stored = { memory: empty, histories: {} };
});
afterEach(() => server.close());

const healthy: Handler = (request, response) => {
  if (request.url?.includes('/market_chart')) {
    const day = Date.parse('2026-11-18T00:00:00Z');
    return sendJson(response, {
      prices: [[day, 0.15]],
      market_caps: [[day, 30e6]],
      total_volumes: [[day, 31e6]],
    });
  }
  sendJson(response, [
    {
      id: 'opengradient',
      current_price: 0.14,
      market_cap: 31e6,
      total_volume: 28e6,
      last_updated: new Date(now).toISOString(),
    },
  ]);
};

const store: MarketStore = {
  loadMemory: async () => stored.memory,
  saveMemory: async (memory) => {
    stored.memory = memory;
  },
  loadHistories: async () => stored.histories,
  saveHistories: async (histories) => {
    stored.histories = histories;
  },
};

/** A worker that has just woken: all that it knows is in the store. */
function wake(watch: readonly Coin[] = [openGradient]) {
  return createMarket({
    fetchJson: server.fetchJson,
    store,
    now: () => now,
    random: () => 0.5,
    watch: async () => watch,
    onLateNews: () => {
      lateNews += 1;
    },
  });
}

describe('createMarket', () => {
  it('answers with figures and history of a followed coin', async () => {
    const [answer] = await wake().answer(['OPG']);
    expect(answer).toMatchObject({
      kind: 'figures',
      symbol: 'OPG',
      figures: {
        coin: { id: 'opengradient' },
        figures: { market_cap: [{ source: 'coingecko', value: 31e6 }] },
        history: [{ at: '2026-11-18', price: 0.15, market_cap: 30e6, volume: 31e6 }],
      },
    });
  });

  it('asks the same of the source whatever the page names', async () => {
    await wake().answer(['OPG']);
    const asked = [...server.paths];
    now += 120_000;
    stored.histories = {};
    await wake().answer(['BTC', 'WEN', 'PEPE']);
    expect(server.paths.slice(asked.length)).toEqual(asked);
  });

  it('calls a coin that is not on the watch list not followed', async () => {
    expect(await wake().answer(['WEN'])).toEqual([{ kind: 'not-followed', symbol: 'WEN' }]);
  });

  it('calls a followed coin that the source does not list unlisted, and never 0', async () => {
    expect(await wake([openGradient, bitcoin]).answer(['BTC'])).toEqual([
      { kind: 'unavailable', symbol: 'BTC', why: 'unlisted' },
    ]);
  });

  it('asks once for questions that come together', async () => {
    const market = wake();
    await Promise.all([market.answer(['OPG']), market.answer(['OPG']), market.answer(['WEN'])]);
    expect(server.paths).toHaveLength(2);
  });

  it('asks nothing while its figures are fresh, also after the worker has died', async () => {
    await wake().answer(['OPG']);
    now += 59_000;
    await wake().answer(['OPG']);
    expect(server.paths).toHaveLength(2);
  });

  it('asks again for figures after a minute, and for no history before the next day', async () => {
    await wake().answer(['OPG']);
    now += 61_000;
    await wake().answer(['OPG']);
    expect(server.paths).toHaveLength(3);
    expect(server.paths[2]).toContain('/coins/markets');
    now = Date.parse('2026-11-21T00:41:00Z');
    await wake().answer(['OPG']);
    expect(server.paths.slice(3).some((path) => path.includes('/market_chart'))).toBe(true);
  });

  it('waits as long as the source asks, keeps what it holds, and recovers by itself', async () => {
    await wake().answer(['OPG']);
    now += 61_000;
    server.answerWith((_, response) => response.writeHead(429, { 'retry-after': '300' }).end());
    await wake().answer(['OPG']);
    const asked = server.paths.length;
    now += 299_000;
    expect((await wake().answer(['OPG']))[0]?.kind).toBe('figures');
    expect(server.paths).toHaveLength(asked);
    server.answerWith(healthy);
    now += 2_000;
    await wake().answer(['OPG']);
    expect(server.paths).toHaveLength(asked + 1);
    expect(stored.memory.why).toBeNull();
  });

  it('says why there is nothing where the first question fails', async () => {
    server.answerWith((request) => request.socket.destroy());
    expect(await wake().answer(['OPG'])).toEqual([
      { kind: 'unavailable', symbol: 'OPG', why: 'offline' },
    ]);
  });

  it('doubles its pause with each failure', async () => {
    server.answerWith((_, response) => response.writeHead(500).end());
    const pauses: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await wake().answer(['OPG']);
      pauses.push(stored.memory.pauseUntil - now);
      now = stored.memory.pauseUntil;
    }
    expect(pauses).toEqual([60_000, 120_000, 240_000, 480_000]);
  });

  it('shows figures without the history that is slow, and tells when that has come', async () => {
    let release = () => {};
    server.answerWith((request, response) => {
      if (request.url?.includes('/market_chart')) release = () => healthy(request, response);
      else healthy(request, response);
    });
    const market = wake();
    const [first] = await market.answer(['OPG']);
    expect(first?.kind === 'figures' && first.figures.history).toEqual([]);
    expect(lateNews).toBe(0);
    release();
    await expect.poll(() => lateNews).toBe(1);
    const [second] = await market.answer(['OPG']);
    expect(second?.kind === 'figures' && second.figures.history).toHaveLength(1);
  });
});
