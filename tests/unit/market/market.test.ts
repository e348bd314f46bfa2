import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Coin, openGradient } from '../../../lib/coin.ts';
import type { Answer, CoinFigures } from '../../../lib/figure.ts';
import { coinGeckoHost } from '../../world/coingecko.ts';
import { type MarketStage, noon, openMarketStage } from './stage.ts';

const bitcoin: Coin = { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' };
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

let stage: MarketStage;
beforeEach(async () => {
  stage = await openMarketStage();
});
afterEach(() => stage.close());

const paths = () => stage.requests.map(({ host, path }) => host + path).sort();

function figuresIn(answers: readonly Answer[], symbol = 'OPG'): CoinFigures {
  const answer = answers.find((one) => one.symbol === symbol);
  if (answer?.kind !== 'figures') throw new Error(`${symbol}: ${JSON.stringify(answer)}`);
  return answer.figures;
}

describe('createMarket', () => {
  it('answers with figures that several families agree on, and with the history', async () => {
    await stage.settled();
    stage.advance(12_000);
    const { agreed, figures, history, hours, silent } = figuresIn(await stage.settled());
    expect(agreed?.market_cap).toMatchObject({ grade: 'agreed' });
    expect(agreed?.market_cap?.value).toBeCloseTo(31.2e6, -5);
    expect(agreed?.turnover?.value).toBeCloseTo(0.92, 2);
    expect(figures.market_cap?.map(({ source }) => source).sort()).toEqual([
      'coingecko',
      'coinmarketcap',
      'coinpaprika',
      'dexscreener',
    ]);
    expect(history).toHaveLength(364);
    expect(hours?.length).toBeGreaterThan(48);
    expect(silent).toEqual([]);
  });

  it('asks the same of the sources whatever the page names', async () => {
    await stage.settled('OPG');
    const asked = paths();
    stage.requests.length = 0;
    stage.session.held.clear();
    stage.disk.held.clear();
    stage.wake();
    await stage.settled('BTC', 'ETH', 'WEN', 'PEPE', 'DUST', 'SOL');
    expect(paths()).toEqual(asked);
    expect(asked.filter((path) => /wen|pepe|dust/i.test(path))).toEqual([]);
  });

  it('knows the largest coins without being asked to follow them', async () => {
    const { agreed, history } = figuresIn(await stage.settled('BTC'), 'BTC');
    expect(agreed?.market_cap).toMatchObject({ value: 1560e9, grade: 'single' });
    expect(history).toEqual([]);
  });

  it('calls a ticker not followed that is neither watched nor among the largest', async () => {
    expect(await stage.settled('WEN')).toEqual([{ kind: 'not-followed', symbol: 'WEN' }]);
  });

  it('asks which one is meant where two of the largest share a ticker, and remembers the choice', async () => {
    const [answer] = await stage.settled('DUST');
    expect(answer).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ coin: { id: 'harbour-dust' }, rank: 181 }, { coin: { id: 'stardust' } }],
    });
    const chosen = await stage.wake().candidate('DUST', 'stardust');
    expect(chosen).toMatchObject({ id: 'stardust', symbol: 'DUST' });
    expect(await stage.wake().candidate('DUST', 'bitcoin-cash')).toBeNull();
    stage.settings = { ...stage.settings, choices: { DUST: chosen ?? bitcoin } };
    expect(figuresIn(await stage.settled('DUST'), 'DUST').coin.id).toBe('stardust');
  });

  it('finds out what other sources call a coin that the user has chosen', async () => {
    const { ids, contracts } = await stage
      .wake()
      .describe({ ...openGradient, ids: {}, contracts: [] });
    expect(ids).toEqual({ coinmarketcap: 'opengradient', coinpaprika: 'opg-opengradient' });
    expect(contracts).toMatchObject([{ chain: 'base' }]);
  });

  it('looks a ticker up at the reader’s click alone, and keeps what it found', async () => {
    stage.changeMarket = (market) => ({
      ...market,
      coins: market.coins.map((coin) =>
        coin.id === 'stardust' ? { ...coin, symbol: 'WEN', rank: 900 } : coin,
      ),
    });
    await stage.settled('WEN');
    expect(paths().some((path) => /symbols=/.test(path))).toBe(false);
    stage.now += minuteMs;
    expect(await stage.wake().lookUp('WEN')).toMatchObject({
      kind: 'ambiguous',
      symbol: 'WEN',
      candidates: [{ coin: { id: 'stardust' }, rank: 900 }],
    });
    expect(paths().filter((path) => path.includes('symbols=wen'))).toHaveLength(1);
    stage.wake();
    expect((await stage.settled('WEN'))[0]?.kind).toBe('ambiguous');
  });

  it('finds coins by name, by ticker and by contract for whoever types it', async () => {
    await stage.settled();
    stage.now += minuteMs;
    const market = stage.wake();
    const idsFor = async (text: string) => {
      const found = await market.search(text);
      return found.kind === 'coins' ? found.candidates.map(({ coin }) => coin.id) : found.why;
    };
    expect(await idsFor('OpenGrad')).toEqual(['opengradient']);
    expect(await idsFor('dust')).toEqual(['harbour-dust', 'stardust']);
    expect(await idsFor('  ')).toEqual([]);
  });

  it('calls a followed coin that nobody lists unlisted, and never 0', async () => {
    const nowhere = { id: 'nowhere', symbol: 'NOWHERE', name: 'Nowhere' };
    stage.settings = { ...stage.settings, watch: [openGradient, nowhere] };
    expect(await stage.settled('NOWHERE')).toEqual([
      { kind: 'unavailable', symbol: 'NOWHERE', why: 'unlisted' },
    ]);
  });

  it('says so where every source is switched off, and asks nothing', async () => {
    stage.settings = {
      ...stage.settings,
      sourcesOff: [
        'coingecko',
        'coinmarketcap',
        'coinpaprika',
        'defillama',
        'binance',
        'dexscreener',
        'geckoterminal',
        'chain',
      ],
    };
    expect(await stage.settled('OPG', 'BTC')).toEqual([
      { kind: 'unavailable', symbol: 'OPG', why: 'switched-off' },
      { kind: 'not-followed', symbol: 'BTC' },
    ]);
    expect(stage.requests).toEqual([]);
  });

  it('neither asks nor counts a source that is switched off', async () => {
    await stage.settled();
    stage.settings = { ...stage.settings, sourcesOff: ['coinmarketcap'] };
    const { figures } = figuresIn(await stage.ask('OPG'));
    expect(figures.price?.map(({ source }) => source)).not.toContain('coinmarketcap');
    stage.requests.length = 0;
    stage.now += minuteMs;
    await stage.settled();
    expect(paths().filter((path) => path.includes('coinmarketcap'))).toEqual([]);
    expect(paths().length).toBeGreaterThan(3);
  });

  it('asks once for questions that come together', async () => {
    stage.wake();
    await Promise.all([stage.ask('OPG'), stage.ask('OPG', 'BTC'), stage.ask('WEN')]);
    await stage.settled();
    expect(new Set(paths()).size).toBe(paths().length);
  });

  it('asks nothing while its figures are fresh, also after the worker has died', async () => {
    await stage.settled();
    // The budget has room for the last of the first questions then.
    stage.advance(12_000);
    await stage.settled();
    stage.requests.length = 0;
    for (let second = 0; second < 40; second += 8) {
      stage.advance(8_000);
      stage.wake();
      figuresIn(await stage.settled());
    }
    expect(stage.requests).toEqual([]);
  });

  it('does not ask again what a worker asked that has died meanwhile, before that is surely lost', async () => {
    stage.everySource = { kind: 'hangs' };
    void stage.ask('OPG');
    await expect.poll(() => stage.requests.length).toBeGreaterThan(7);
    stage.requests.length = 0;
    stage.everySource = { kind: 'usual' };
    stage.advance(2_000);
    stage.wake();
    expect(await stage.ask('OPG')).toEqual([
      { kind: 'unavailable', symbol: 'OPG', why: 'offline' },
    ]);
    expect(paths().filter((path) => !path.includes('/market_chart'))).toEqual([]);
    stage.advance(10_000);
    expect((await stage.settled())[0]?.kind).toBe('figures');
  });

  it('shows what it holds at once when that is old, and tells when the new has come', async () => {
    await stage.settled();
    stage.advance(10 * minuteMs);
    stage.everySource = { kind: 'slow', ms: 100 };
    stage.wake();
    const startedAt = performance.now();
    const { figures } = figuresIn(await stage.ask('OPG'));
    expect(performance.now() - startedAt).toBeLessThan(80);
    expect(figures.market_cap?.[0]?.fetchedAt).toBe(noon);
    await stage.settled();
    await expect.poll(() => stage.news).toBeGreaterThan(0);
    expect(figuresIn(await stage.ask('OPG')).figures.market_cap?.[0]?.fetchedAt).toBe(stage.now);
  });

  it('has no news for whoever asks when nothing has come', async () => {
    await stage.settled();
    await expect.poll(() => stage.news).toBeGreaterThan(0);
    stage.wake();
    await stage.settled();
    const before = stage.news;
    for (let n = 0; n < 10; n += 1) await stage.settled();
    expect(stage.news).toBe(before);
  });

  it('serves the first that knows the cap at once, and refines when the others answer', async () => {
    stage.everySource = { kind: 'slow', ms: 250 };
    stage.behaviours.set('pro-api.coinmarketcap.com', { kind: 'usual' });
    const first = figuresIn(await stage.ask('OPG'));
    expect(first.agreed?.market_cap?.grade).toBe('single');
    const all = figuresIn(await stage.settled());
    expect(all.agreed?.market_cap?.grade).toBe('agreed');
    await expect.poll(() => stage.news).toBeGreaterThan(0);
  });

  it('has no news of what came before the first answer', async () => {
    stage.everySource = { kind: 'slow', ms: 150 };
    stage.behaviours.set('base.blockscout.com', { kind: 'usual' });
    await stage.ask('OPG');
    expect(stage.news).toBe(0);
  });

  it('has its first figure in little more than the one request that it takes', async () => {
    // Slow enough that a busy machine adds little to it.
    stage.everySource = { kind: 'slow', ms: 600 };
    const startedAt = performance.now();
    figuresIn(await stage.ask('OPG'));
    expect(performance.now() - startedAt).toBeLessThan(600 * 1.2);
  });

  it('gives no answer yet for a ticker whose figures are on their way', async () => {
    stage.behaviours.set(coinGeckoHost, { kind: 'slow', ms: 200 });
    const answers = await stage.ask('OPG', 'BTC');
    expect(answers.map(({ symbol }) => symbol)).toEqual(['OPG']);
    expect((await stage.settled('BTC'))[0]?.kind).toBe('figures');
  });

  it('asks for a coin at once that the user has begun to follow', async () => {
    await stage.settled();
    stage.requests.length = 0;
    stage.now += 12_000;
    stage.settings = { ...stage.settings, watch: [openGradient, bitcoin] };
    await stage.settled('BTC');
    expect(paths().some((path) => path.includes('ids=opengradient,bitcoin'))).toBe(true);
  });

  it('asks again when the clock was set back', async () => {
    await stage.settled();
    stage.requests.length = 0;
    stage.now -= 24 * hourMs;
    await stage.settled();
    expect(paths().length).toBeGreaterThan(0);
  });
});

describe('the log of requests', () => {
  it('tells of each request and how it ended, a hundred at the most', async () => {
    stage.behaviours.set('api.coinpaprika.com', { kind: 'broken', status: 503 });
    await stage.settled();
    const log = stage.session.held.get('requests') as { host: string; outcome: string }[];
    expect(log).toHaveLength(stage.requests.length);
    const outcomes = Object.fromEntries(log.map(({ host, outcome }) => [host, outcome]));
    expect(outcomes).toMatchObject({
      [coinGeckoHost]: 'json',
      'api.coinpaprika.com': 'refused 503',
    });
    for (let n = 0; n < 20; n += 1) {
      stage.advance(minuteMs);
      await stage.settled();
    }
    expect((stage.session.held.get('requests') as unknown[]).length).toBe(100);
  });
});

describe('a history', () => {
  const chartsAsked = () => paths().filter((path) => path.includes('/market_chart'));

  it('is asked for once, and of the days after only those that are missing', async () => {
    await stage.settled();
    expect(chartsAsked().filter((path) => path.includes('days=365'))).toHaveLength(1);
    stage.requests.length = 0;
    stage.session.held.clear();
    stage.advance(Date.parse('2026-11-21T00:39:00Z') - stage.now);
    stage.wake();
    await stage.settled();
    expect(chartsAsked().filter((path) => path.includes('interval=daily'))).toEqual([]);
    stage.advance(2 * minuteMs);
    stage.wake();
    const { history } = figuresIn(await stage.settled());
    expect(chartsAsked().filter((path) => path.includes('interval=daily'))).toEqual([
      expect.stringContaining('days=2&'),
    ]);
    expect(history.at(-1)?.at).toBe('2026-11-20');
    expect(new Set(history.map(({ at }) => at)).size).toBe(history.length);
    expect(history.length).toBeGreaterThanOrEqual(364);
  });

  it('is said to be on its way until it has come, and only where there is none yet', async () => {
    const first = figuresIn(await stage.ask('OPG'));
    expect([first.history, first.awaitsDays]).toEqual([[], true]);
    expect(figuresIn(await stage.settled()).awaitsDays).toBeUndefined();
    stage.advance(24 * hourMs);
    const next = figuresIn(await stage.ask('OPG'));
    expect([next.history.length > 0, next.awaitsDays]).toEqual([true, undefined]);
  });

  it('leaves out the day that is not over', async () => {
    expect(figuresIn(await stage.settled()).history.at(-1)?.at).toBe('2026-11-19');
  });

  it('does not take the figures down with it when it does not come', async () => {
    stage.changeMarket = (market) => ({ ...market });
    const off = { id: 'nowhere', symbol: 'OFF', name: 'Off' };
    stage.settings = { ...stage.settings, watch: [off, openGradient] };
    const { agreed, history } = figuresIn(await stage.settled());
    expect(agreed?.market_cap?.grade).toBe('agreed');
    expect(history).toEqual([]);
    stage.requests.length = 0;
    stage.advance(12_000);
    expect(figuresIn(await stage.settled()).history.length).toBeGreaterThan(300);
    expect(chartsAsked().filter((path) => path.includes('nowhere'))).toEqual([]);
  });
});
