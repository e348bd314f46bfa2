import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, CoinFigures } from '../../../lib/figure.ts';
import { sources } from '../../../lib/market/sources/sources.ts';
import type { Behaviour } from '../../world/behave.ts';
import type { SampleMarket } from '../../world/sample-market.ts';
import { type MarketStage, openMarketStage } from './stage.ts';

const hourMs = 3_600_000;
const trueCap = 31.2e6;

let stage: MarketStage;
beforeEach(async () => {
  stage = await openMarketStage();
});
afterEach(() => stage.close());

type Trouble = {
  name: string;
  behaviour?: Behaviour;
  isBound?: boolean;
  /** How the sources' clock is wrong. */
  offMs?: number;
  /** What is said where every source has it; null where each still gives figures. */
  why: string | null;
};

const troubles: readonly Trouble[] = [
  {
    name: 'a 429 with CORS headers',
    behaviour: { kind: 'limited', retryAfterS: 90, withCors: true },
    why: 'limited',
  },
  {
    name: 'a 429 without CORS headers, which is opaque',
    behaviour: { kind: 'limited' },
    isBound: true,
    why: 'offline',
  },
  { name: 'a 403', behaviour: { kind: 'broken', status: 403 }, why: 'refused' },
  { name: 'a 418', behaviour: { kind: 'broken', status: 418 }, why: 'limited' },
  { name: 'a 451', behaviour: { kind: 'broken', status: 451 }, why: 'refused' },
  { name: 'a 500', behaviour: { kind: 'broken', status: 500 }, why: 'refused' },
  { name: 'a refused connection', behaviour: { kind: 'refuses-connections' }, why: 'offline' },
  { name: 'a hung connection', behaviour: { kind: 'hangs' }, why: 'offline' },
  // Three seconds of the eight that a source is given, as the tests' patience is to the product's.
  { name: 'a slow answer', behaviour: { kind: 'slow', ms: 150 }, why: null },
  { name: 'half a JSON', behaviour: { kind: 'truncated' }, why: 'unreadable' },
  { name: 'a page of HTML', behaviour: { kind: 'html' }, why: 'unreadable' },
  { name: 'nulls', behaviour: { kind: 'nulls' }, why: 'unlisted' },
  { name: 'zero caps', behaviour: { kind: 'zero-caps' }, why: null },
  { name: 'prices 1000× off', behaviour: { kind: 'thousandfold' }, why: null },
  { name: 'a clock an hour slow', offMs: -hourMs, why: null },
  { name: 'a clock an hour fast', offMs: hourMs, why: null },
];

function shifted(market: SampleMarket, offMs: number): SampleMarket {
  return {
    ...market,
    coins: market.coins.map((coin) => ({
      ...coin,
      now: { ...coin.now, at: coin.now.at + offMs },
    })),
  };
}

function bring(
  { behaviour, isBound = false, offMs = 0 }: Trouble,
  hosts: readonly string[] | 'all',
) {
  stage.isBound = isBound;
  stage.changeMarket = (market, host) =>
    hosts === 'all' || hosts.includes(host) ? shifted(market, offMs) : market;
  if (behaviour === undefined) return;
  if (hosts === 'all') stage.everySource = behaviour;
  else for (const host of hosts) stage.behaviours.set(host, behaviour);
}

function end(): void {
  stage.isBound = false;
  stage.everySource = { kind: 'usual' };
  stage.behaviours.clear();
  stage.changeMarket = (market) => market;
}

/** No number of an answer is 0, or none at all: what is not known is absent. */
function expectRealNumbers(answers: readonly Answer[]): void {
  JSON.stringify(answers, (key, value: unknown) => {
    if (typeof value === 'number') {
      expect(Number.isFinite(value), `${key} is ${value}`).toBe(true);
      if (key === 'value') expect(value, key).not.toBe(0);
    }
    return value;
  });
}

function figuresIn(answers: readonly Answer[]): CoinFigures {
  const [answer] = answers;
  if (answer?.kind !== 'figures') throw new Error(JSON.stringify(answer));
  return answer.figures;
}

async function expectRecovery(): Promise<void> {
  end();
  // The longest pause that a first failure brings, but for a day where the law is the reason.
  stage.advance(2 * 60_000);
  const { agreed, silent } = figuresIn(await stage.settled());
  expect(agreed?.market_cap?.grade).toBe('agreed');
  expect(silent).toEqual([]);
}

describe.each(sources)('when $name alone has', (source) => {
  it.each(troubles)('$name, the others’ figures are shown', async (trouble) => {
    bring(trouble, source.hosts);
    const answers = await stage.settled();
    const { agreed, figures, silent } = figuresIn(answers);
    expectRealNumbers(answers);
    expect(agreed?.market_cap?.grade).toBe('agreed');
    expect((agreed?.market_cap?.value ?? 0) / trueCap).toBeCloseTo(1, 1);
    expect((agreed?.turnover?.value ?? 0) / 0.92).toBeCloseTo(1, 1);
    const isSilent = !['unlisted', null].includes(trouble.why);
    expect(silent?.map(({ source: id }) => id)).toEqual(isSilent ? [source.id] : []);
    if (isSilent) {
      expect(silent?.[0]?.why).toBe(trouble.why);
      for (const values of Object.values(figures)) {
        expect(values?.map((value) => value.source)).not.toContain(source.id);
      }
    }
    if (trouble.name !== 'a 451') await expectRecovery();
  });
});

describe('when all of them have', () => {
  it.each(troubles)('$name, it is said, and nothing is made up', async (trouble) => {
    bring(trouble, 'all');
    const answers = await stage.settled();
    expectRealNumbers(answers);
    if (trouble.why === null) figuresIn(answers);
    else expect(answers).toEqual([{ kind: 'unavailable', symbol: 'OPG', why: trouble.why }]);
    if (trouble.name === 'zero caps') {
      expect(figuresIn(answers).figures.market_cap).toBeUndefined();
      expect(figuresIn(answers).agreed?.turnover).toBeUndefined();
    }
    if (trouble.name !== 'a 451') await expectRecovery();
  });

  it('a clock an hour slow, their figures are called old', async () => {
    bring({ name: '', offMs: -hourMs, why: null }, 'all');
    // DEX Screener tells no time.
    stage.behaviours.set('api.dexscreener.com', { kind: 'broken', status: 500 });
    const { agreed } = figuresIn(await stage.settled());
    expect(agreed?.market_cap?.grade).toBe('stale');
    expect(agreed?.market_cap?.observedAt).toBeLessThanOrEqual(stage.now - hourMs);
  });

  it('failed, what was held is shown with its age, and no source is asked before its pause is over', async () => {
    await stage.settled();
    stage.everySource = { kind: 'broken', status: 500 };
    stage.advance(20 * 60_000);
    const { agreed, silent } = figuresIn(await stage.settled());
    expect(agreed?.market_cap?.grade).toBe('stale');
    expect(silent?.length).toBeGreaterThan(5);
    // A second failure brings a pause of two minutes.
    stage.advance(61_000);
    await stage.settled();
    stage.requests.length = 0;
    stage.advance(70_000);
    const paused = figuresIn(await stage.settled()).silent;
    expect(new Set(paused?.map(({ why }) => why))).toEqual(new Set(['refused']));
    expect(stage.requests).toEqual([]);
    stage.advance(60_000);
    await expectRecovery();
  });
});

describe('a source that the law forbids', () => {
  it('is asked again the next day', async () => {
    stage.behaviours.set('data-api.binance.vision', { kind: 'broken', status: 451 });
    await stage.settled();
    stage.requests.length = 0;
    const askedBinance = () => stage.requests.some(({ host }) => host.includes('binance'));
    for (let hours = 0; hours < 23; hours += 1) {
      stage.advance(hourMs);
      await stage.settled();
    }
    expect(askedBinance()).toBe(false);
    stage.advance(hourMs);
    await stage.settled();
    expect(askedBinance()).toBe(true);
  });
});
