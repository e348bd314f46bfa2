import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../../lib/coin.ts';
import { binance } from '../../../../lib/market/sources/binance.ts';
import { asideIn, keyless, now, numbersIn, readReply, seenAt } from './read-reply.ts';

const row = (changes: Record<string, unknown> = {}) => ({
  symbol: 'OPGUSDT',
  lastPrice: '0.15010000',
  volume: '200000000.00000000',
  quoteVolume: '30000000.50000000',
  closeTime: now - 1_000,
  count: 1234,
  ...changes,
});
const read = (body: unknown) => readReply(binance, [openGradient], body);

describe('Binance', () => {
  it('is asked pair by pair: an unknown one would fail all the others', () => {
    const other = { ...openGradient, id: 'x', ids: { binance: 'xusdt' } };
    const nowhere = { ...openGradient, id: 'y', ids: {} };
    expect(
      binance.requestsFor([openGradient, other, nowhere], keyless).map(({ url }) => url),
    ).toEqual([
      'https://data-api.binance.vision/api/v3/ticker/24hr?symbol=OPGUSDT&type=MINI',
      'https://data-api.binance.vision/api/v3/ticker/24hr?symbol=XUSDT&type=MINI',
    ]);
  });

  it('gives a price, and what it trades as the least that all trade, not as the volume', () => {
    const reply = read(row());
    expect(numbersIn(reply, 'opengradient')).toEqual({ price: 0.1501 });
    expect(asideIn(reply, 'opengradient')).toEqual({ volumeAtLeast: 30_000_000.5 });
    expect(seenAt(reply, 'opengradient')).toBe(now - 1_000);
  });

  it('is read from a list of tickers too, without a time, for the pair that was asked', () => {
    const reply = read([
      null,
      row({ symbol: 'BTCUSDT', lastPrice: '9' }),
      row({ closeTime: undefined }),
    ]);
    expect(numbersIn(reply, 'opengradient')).toEqual({ price: 0.1501 });
    expect(seenAt(reply, 'opengradient')).toBe(now);
  });

  it('has no price where nothing was traded', () => {
    const reply = read(row({ quoteVolume: '0.00000000' }));
    expect(numbersIn(reply, 'opengradient')).toEqual({});
    expect(asideIn(reply, 'opengradient')).toEqual({});
    expect(numbersIn(read(row({ lastPrice: '0.0' })), 'opengradient')).toEqual({});
  });

  it('does not know a pair that it refuses with -1121', () => {
    const body = { code: -1121, msg: 'Invalid symbol.' };
    const [request] = binance.requestsFor([openGradient], keyless);
    expect(request?.readRefusal?.({ kind: 'refused', status: 400, body })).toMatchObject({
      kind: 'figures',
    });
    expect(numbersIn(read(body), 'opengradient')).toEqual({});
  });

  it.each([
    [{ code: -1003, msg: 'Too many requests' }, { kind: 'limited' }],
    [
      { code: -1100, msg: 'Illegal characters' },
      { kind: 'refused', status: 400 },
    ],
    [[7], { kind: 'unreadable' }],
    [null, { kind: 'unreadable' }],
  ])('names a failure: %o', (body, failure) => {
    expect(read(body)).toMatchObject(failure);
  });

  it('keeps a refusal that says nothing of pairs', () => {
    const [request] = binance.requestsFor([openGradient], keyless);
    const refusal = { kind: 'refused', status: 403 } as const;
    expect(request?.readRefusal?.(refusal)).toEqual(refusal);
  });
});
