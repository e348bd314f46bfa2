import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../../lib/coin.ts';
import { coinPaprika } from '../../../../lib/market/sources/coinpaprika.ts';
import { asideIn, keyless, numbersIn, readReply, seenAt } from './read-reply.ts';

function row(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'opg-opengradient',
    name: 'OpenGradient',
    symbol: 'OPG',
    rank: 590,
    circulating_supply: 190e6,
    total_supply: 1e9,
    max_supply: 1.2e9,
    last_updated: '2026-11-20T11:52:00Z',
    quotes: {
      USD: {
        price: 0.15,
        volume_24h: 41e6,
        market_cap: 28.5e6,
        percent_change_24h: -1.5,
        ath_price: 0.48,
      },
    },
    ...changes,
  };
}

const read = (body: unknown) => readReply(coinPaprika, [openGradient], body);

describe('CoinPaprika', () => {
  it('is asked for one coin a request, without a slash at the end', () => {
    expect(coinPaprika.requestsFor([openGradient], keyless).map(({ url }) => url)).toEqual([
      'https://api.coinpaprika.com/v1/tickers/opg-opengradient?quotes=USD',
    ]);
    expect(coinPaprika.requestsFor([{ ...openGradient, ids: {} }], keyless)).toEqual([]);
  });

  it('gives figures, and FDV worked out of them in both definitions', () => {
    const reply = read(row());
    expect(numbersIn(reply, 'opengradient')).toEqual({
      price: 0.15,
      market_cap: 28.5e6,
      fdv: 150e6,
      volume: 41e6,
      circulating_supply: 190e6,
      total_supply: 1e9,
      max_supply: 1.2e9,
      change: -1.5,
      ath: 0.48,
      rank: 590,
    });
    expect(asideIn(reply, 'opengradient')).toEqual({ fdvByMax: 180e6 });
    expect(seenAt(reply, 'opengradient')).toBe(Date.parse('2026-11-20T11:52:00Z'));
  });

  it('knows no maximum of 0, no rank of 0 and no supply of 0', () => {
    const reply = read(row({ max_supply: 0, total_supply: 0, rank: 0 }));
    const numbers = numbersIn(reply, 'opengradient');
    for (const metric of ['max_supply', 'total_supply', 'rank', 'fdv']) {
      expect(numbers).not.toHaveProperty(metric);
    }
    expect(asideIn(reply, 'opengradient')).toEqual({});
  });

  it('keeps a circulating supply that is a little above the total', () => {
    expect(numbersIn(read(row({ circulating_supply: 1e9 + 13 })), 'opengradient')).toMatchObject({
      circulating_supply: 1e9 + 13,
      total_supply: 1e9,
    });
  });

  it('finds the coin in a list, and none of another id', () => {
    expect(numbersIn(read([null, row({ id: 'x' }), row()]), 'opengradient').price).toBe(0.15);
    expect(numbersIn(read(row({ id: 'x' })), 'opengradient')).toEqual({});
  });

  it('has no figures of a coin that is not among its 2,000', () => {
    const [request] = coinPaprika.requestsFor([openGradient], keyless);
    expect(request?.readRefusal?.({ kind: 'refused', status: 404 })).toMatchObject({
      kind: 'figures',
    });
    expect(request?.readRefusal?.({ kind: 'refused', status: 402 })).toMatchObject({
      kind: 'refused',
    });
    expect(numbersIn(read({ error: 'id not found' }), 'opengradient')).toEqual({});
  });

  it.each([
    [{ error: 'too many requests' }, { kind: 'limited' }],
    [{ error: 'invalid parameters' }, { kind: 'refused', status: 400 }],
    [{ id: 'opg-opengradient', quotes: {} }, { kind: 'unreadable' }],
    [null, { kind: 'unreadable' }],
  ])('names a failure: %o', (body, failure) => {
    expect(read(body)).toMatchObject(failure);
  });
});
