import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../lib/coin.ts';
import type { AskWithinBudget } from '../../../lib/market/ask-within-budget.ts';
import type { Fetched } from '../../../lib/market/fetch-json.ts';
import { askSource } from '../../../lib/market/sources/ask-source.ts';
import { coinGecko } from '../../../lib/market/sources/coingecko.ts';
import { trySource } from '../../../lib/market/try-source.ts';

function tried(reply: Fetched, coin = openGradient) {
  let now = 0;
  const asked: string[] = [];
  const ask: AskWithinBudget = (question) =>
    askSource(question, async (url) => {
      asked.push(url);
      now += 40;
      return reply;
    });
  const access = { key: 'k', baseUrl: null };
  return trySource(coinGecko, coin, access, ask, () => now).then((outcome) => ({ outcome, asked }));
}

const row = { id: 'opengradient', symbol: 'opg', name: 'OpenGradient', current_price: 0.14 };

describe('trySource', () => {
  it('says what the source told, how long it took, and null for what it did not tell', async () => {
    const { outcome, asked } = await tried({ kind: 'json', body: [row], fetchedAt: 0 });
    expect(outcome).toEqual({
      kind: 'answered',
      symbol: 'OPG',
      price: 0.14,
      marketCap: null,
      tookMs: 40,
    });
    expect(asked).toHaveLength(1);
  });

  it('tells a key that is refused by its status', async () => {
    const { outcome } = await tried({ kind: 'refused', status: 401 });
    expect(outcome).toEqual({ kind: 'unavailable', why: 'refused', status: 401 });
  });

  it('tells a coin that the source does not list from a source that does not answer', async () => {
    const { outcome } = await tried({ kind: 'json', body: [], fetchedAt: 0 });
    expect(outcome).toMatchObject({ why: 'unlisted' });
    expect((await tried({ kind: 'offline' })).outcome).toMatchObject({ why: 'offline' });
  });
});
