import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openGradient } from '../../../lib/coin.ts';
import type { Answer } from '../../../lib/figure.ts';
import { createFetchJson } from '../../../lib/market/fetch-json.ts';
import { createMarket, type Market, type MarketSettings } from '../../../lib/market/market.ts';
import type { Shelf } from '../../../lib/market/shelf.ts';
import { sources } from '../../../lib/market/sources/sources.ts';
import { type Behaviour, behave, refuse } from '../../world/behave.ts';
import { type SampleMarket, sampleMarket } from '../../world/sample-market.ts';
import { answerOfSource, sentWith } from '../../world/sources.ts';
import { createMemoryShelf } from './memory-shelf.ts';

export const noon = Date.parse('2026-11-20T12:00:00Z');

/** Real time that passes for each span that the market waits: it waits for sources, not for the clock. */
const realShare = 1 / 20;
/** A source that says nothing for so long, in real time, has no answer. */
const patienceMs = 1_000;

export type Asked = { host: string; path: string; method: string };

/** Every source as a real HTTP server, a browser that dies and wakes, and a clock that stands until it is moved. */
export async function openMarketStage() {
  const requests: Asked[] = [];
  const behaviours = new Map<string, Behaviour>();
  let market: Market | null = null;
  let current: object | null = null;
  let inFlight = 0;
  /** How many wait for a moment, in real time. */
  let resting = 0;
  const sleepers = new Set<{ until: number; wake(): void }>();
  const stage = {
    now: noon,
    requests,
    behaviours,
    everySource: { kind: 'usual' } as Behaviour,
    changeMarket: (market: SampleMarket, _host: string) => market,
    settings: {
      watch: [openGradient],
      choices: {},
      sourcesOff: [],
      currency: 'usd',
    } as MarketSettings,
    session: createMemoryShelf(),
    disk: createMemoryShelf(),
    news: 0,
    /** As in a browser that was not given the hosts: a reply without a CORS header is no reply. */
    isBound: false,
    wake,
    ask,
    advance,
    settled,
    close,
  };

  const server = createServer(async (request, response) => {
    const url = new URL(`https://${request.headers['x-asked-host']}${request.url}`);
    requests.push({
      host: url.host,
      path: url.pathname + url.search,
      method: request.method ?? '',
    });
    const sample = stage.changeMarket(sampleMarket(stage.now), url.host);
    const body = answerOfSource(url, sample, await sentWith(request));
    if (body === null) refuse(response, 404, 'No such answer.');
    else behave(behaviours.get(url.host) ?? stage.everySource, response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const fetchLocally: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const headers = new Headers(init?.headers);
    headers.set('x-asked-host', url.host);
    inFlight += 1;
    const response = await fetch(local + url.pathname + url.search, { ...init, headers }).finally(
      () => {
        inFlight -= 1;
      },
    );
    if (stage.isBound && !response.headers.has('access-control-allow-origin')) {
      throw new TypeError('Failed to fetch');
    }
    return response;
  };

  function sleep(ms: number): Promise<void> {
    if (ms <= 2_000) {
      resting += 1;
      const rest = new Promise<void>((resolve) => setTimeout(resolve, ms * realShare));
      return rest.finally(() => {
        resting -= 1;
      });
    }
    return new Promise((wake) => sleepers.add({ until: stage.now + ms, wake }));
  }

  /** The worker has died, and all that it knows is what lies on the shelves. */
  function wake(): Market {
    const life = {};
    current = life;
    /** What a dead worker waits for never comes. */
    const whileAlive = async <T>(coming: Promise<T>): Promise<T> => {
      const come = await coming;
      return current === life ? come : new Promise<T>(() => {});
    };
    const shelfOf = (shelf: Shelf): Shelf => ({
      load: (key) => whileAlive(shelf.load(key)),
      save: async (key, value) => {
        if (current === life) await shelf.save(key, value);
        return whileAlive(Promise.resolve());
      },
    });
    const fetchJson = createFetchJson(fetchLocally, () => stage.now, patienceMs);
    market = createMarket({
      sources,
      fetchJson: (url, sent) => whileAlive(fetchJson(url, sent)),
      session: shelfOf(stage.session),
      disk: shelfOf(stage.disk),
      now: () => stage.now,
      random: () => 0.5,
      sleep: (ms) => whileAlive(sleep(ms)),
      isOnline: () => true,
      settings: async () => stage.settings,
      onNews: () => {
        stage.news += 1;
      },
    });
    return market;
  }

  function ask(...symbols: string[]): Promise<Answer[]> {
    return (market ?? wake()).answer(symbols);
  }

  function advance(ms: number): void {
    stage.now += ms;
    for (const sleeper of sleepers) {
      if (sleeper.until > stage.now) continue;
      sleepers.delete(sleeper);
      sleeper.wake();
    }
  }

  /** What the market says when every source that can has answered. */
  async function settled(...symbols: string[]): Promise<Answer[]> {
    const asked = symbols.length === 0 ? ['OPG'] : symbols;
    await ask(...asked);
    // Quiet is where nothing is on its way and nobody waits a moment. A history is asked for when the one before it has come: quiet is what is quiet twice.
    for (let quiet = 0; quiet < 3; quiet = inFlight + resting === 0 ? quiet + 1 : 0) {
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    return ask(...asked);
  }

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  return stage;
}

export type MarketStage = Awaited<ReturnType<typeof openMarketStage>>;
