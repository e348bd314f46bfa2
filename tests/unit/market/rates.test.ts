import { describe, expect, it } from 'vitest';
import type { AskWithinBudget } from '../../../lib/market/ask-within-budget.ts';
import type { Failure, Fetched } from '../../../lib/market/fetch-json.ts';
import { createRates } from '../../../lib/market/rates.ts';
import { askSource } from '../../../lib/market/sources/ask-source.ts';
import { exchangeRates } from '../../../lib/market/sources/coingecko-rates.ts';
import { createMemoryShelf } from './memory-shelf.ts';

const keyless = { key: null, baseUrl: null };
const minuteMs = 60_000;
const body = {
  rates: {
    btc: { name: 'Bitcoin', unit: 'BTC', value: 1, type: 'crypto' },
    usd: { name: 'US Dollar', unit: '$', value: 80_000, type: 'fiat' },
    eur: { name: 'Euro', unit: '€', value: 72_000, type: 'fiat' },
    krw: { name: 'South Korean Won', unit: '₩', value: '112000000', type: 'fiat' },
    jpy: { name: 'Yen', unit: '¥', value: null, type: 'fiat' },
  },
};

/** A source that gives one answer after the other, and what was asked of it. */
function stage(replies: (Fetched | Failure)[]) {
  let now = 1_000_000;
  const asked: string[] = [];
  const ask: AskWithinBudget = (question) =>
    askSource(question, async (url) => {
      asked.push(url);
      const reply = replies.shift() ?? { kind: 'offline' };
      return reply.kind === 'json' ? { ...reply, fetchedAt: now } : reply;
    });
  const shelf = createMemoryShelf();
  const open = () => createRates({ shelf, ask, now: () => now });
  return { asked, open, wait: (ms: number) => (now += ms), at: () => now };
}

const good: Fetched = { kind: 'json', body, fetchedAt: 0 };

describe('exchangeRates', () => {
  it('reads what one USD is worth in each, and nothing of what is not told', () => {
    const reply = exchangeRates(keyless).read(body, 5);
    expect(reply).toEqual({
      kind: 'rates',
      perUsd: { usd: 1, eur: 0.9, krw: 1400, btc: 1 / 80_000 },
      fetchedAt: 5,
    });
  });

  it.each([[null], [[]], [{}], [{ rates: {} }], [{ rates: { usd: { value: 0 } } }], ['rates']])(
    'reads nothing out of %j',
    (odd) => {
      expect(exchangeRates(keyless).read(odd, 5)).toMatchObject({ kind: 'unreadable' });
    },
  );

  it('knows a limit that comes as an answer', () => {
    const limited = { status: { error_code: 429 } };
    expect(exchangeRates(keyless).read(limited, 5)).toMatchObject({ kind: 'limited' });
  });
});

describe('the rates', () => {
  it('are asked for at once for all currencies, and then not for ten minutes', async () => {
    const { asked, open, wait, at } = stage([good, good]);
    const rates = open();
    const euro = await rates.of('eur', keyless);
    expect(euro).toEqual({
      kind: 'rate',
      rate: { currency: 'eur', perUsd: 0.9, source: 'CoinGecko', fetchedAt: at() },
    });
    wait(9 * minuteMs);
    await Promise.all([rates.of('krw', keyless), open().of('eur', keyless)]);
    expect(asked).toEqual(['https://api.coingecko.com/api/v3/exchange_rates']);
    wait(2 * minuteMs);
    await rates.of('eur', keyless);
    expect(asked).toHaveLength(2);
  });

  it('stay as they were, with their age, while no answer comes', async () => {
    const { open, wait, at } = stage([good, { kind: 'limited', retryAfterMs: null }]);
    const rates = open();
    await rates.of('eur', keyless);
    const fetchedAt = at();
    wait(60 * minuteMs);
    expect(await rates.of('eur', keyless)).toMatchObject({ rate: { perUsd: 0.9, fetchedAt } });
  });

  it('are none, by its name, where none ever came, and are asked again after a minute', async () => {
    const { asked, open, wait } = stage([{ kind: 'limited', retryAfterMs: null }, good]);
    const rates = open();
    expect(await rates.of('eur', keyless)).toEqual({ kind: 'unavailable', why: 'limited' });
    wait(minuteMs / 2);
    await rates.of('eur', keyless);
    expect(asked).toHaveLength(1);
    wait(minuteMs);
    expect((await rates.of('eur', keyless)).kind).toBe('rate');
  });

  it('never have 1 for a currency that was not told', async () => {
    const { open } = stage([good]);
    expect(await open().of('jpy', keyless)).toEqual({ kind: 'unavailable', why: 'unlisted' });
  });
});
