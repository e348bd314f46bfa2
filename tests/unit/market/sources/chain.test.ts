import { describe, expect, it } from 'vitest';
import { openGradient } from '../../../../lib/coin.ts';
import { chain } from '../../../../lib/market/sources/chain.ts';
import type { SourceReply } from '../../../../lib/market/sources/source.ts';
import { keyless, now, numbersIn } from './read-reply.ts';

const address = '0xfbc2051ae2265686a469421b2c5a2d5462fbf5eb';
const units = 10n ** 27n;
const word = `0x${units.toString(16).padStart(64, '0')}`;
const [request] = chain.requestsFor([openGradient], keyless);
const readPage = (body: unknown): SourceReply => request?.read(body, now) ?? { kind: 'offline' };
const readCall = (body: unknown): SourceReply =>
  request?.orElse?.read(body, now) ?? { kind: 'offline' };

describe('what the chain is asked', () => {
  it('is the token’s page at Blockscout, and where that fails the contract itself', () => {
    expect(request?.url).toBe(`https://base.blockscout.com/api/v2/tokens/${address}`);
    expect(request?.orElse).toMatchObject({
      url: 'https://mainnet.base.org/',
      body: {
        jsonrpc: '2.0',
        method: 'eth_call',
        params: [{ to: address, data: '0x18160ddd' }, 'latest'],
      },
    });
  });

  it('is nothing of a coin on several chains, for none of them has all of it', () => {
    const contracts = [
      { chain: 'base', address },
      { chain: 'ethereum', address },
    ];
    expect(chain.requestsFor([{ ...openGradient, contracts }], keyless)).toEqual([]);
  });

  it('is nothing of a coin on a chain that we cannot read, or on none', () => {
    const elsewhere = [{ chain: 'solana', address: 'x' }];
    expect(chain.requestsFor([{ ...openGradient, contracts: elsewhere }], keyless)).toEqual([]);
    expect(chain.requestsFor([{ ...openGradient, contracts: undefined }], keyless)).toEqual([]);
  });

  it('is no call where the decimals are not known', () => {
    const contracts = [{ chain: 'base', address }];
    const [page] = chain.requestsFor([{ ...openGradient, contracts }], keyless);
    expect(page?.orElse).toBeUndefined();
  });

  it('goes through a team’s cache, chain by chain', () => {
    const [cached] = chain.requestsFor([openGradient], {
      key: null,
      baseUrl: 'https://c.team/chain',
    });
    expect(cached?.url).toBe(`https://c.team/chain/base/api/v2/tokens/${address}`);
    expect(cached?.orElse?.url).toBe('https://c.team/chain/base/rpc');
  });
});

describe('the token’s page', () => {
  it.each([
    [units, 18, 1e9],
    [999_999_999_500_000_000_000_000_000n, 18, 999_999_999.5],
    [97_071_854_588_430_319n, 6, 97_071_854_588.43031],
    [21n, 0, 21],
  ])('says %o units of %i decimals, which is %d', (total, decimals, supply) => {
    const reply = readPage({
      address_hash: '0xFbC2051AE2265686a469421b2C5A2D5462FbF5eB',
      total_supply: String(total),
      decimals: String(decimals),
      exchange_rate: null,
    });
    expect(numbersIn(reply, 'opengradient')).toEqual({ total_supply: supply });
  });

  it('knows no supply that is null or 0, and none without decimals', () => {
    for (const changes of [{ total_supply: null }, { total_supply: '0' }, { decimals: null }]) {
      const body = { total_supply: String(units), decimals: '18', ...changes };
      expect(numbersIn(readPage(body), 'opengradient')).toEqual({});
    }
  });

  it('is not there where Blockscout says 404', () => {
    expect(request?.readRefusal?.({ kind: 'refused', status: 404 })).toMatchObject({
      kind: 'figures',
    });
  });

  it.each([
    [{ message: 'Not found' }],
    [{ total_supply: '-5', decimals: '18' }],
    [{ total_supply: '1', decimals: '1e9' }],
    [{ total_supply: '1', decimals: '18', address: '0x01' }],
    [null],
  ])('is unreadable as %o', (body) => {
    expect(readPage(body)).toMatchObject({ kind: 'unreadable' });
  });
});

describe('the contract’s answer', () => {
  it('is one whole number, larger than a number can hold', () => {
    expect(numbersIn(readCall({ jsonrpc: '2.0', id: 1, result: word }), 'opengradient')).toEqual({
      total_supply: 1e9,
    });
  });

  it('is empty where there is no such contract, and 0 where nothing was minted', () => {
    for (const result of ['0x', `0x${'0'.repeat(64)}`]) {
      expect(numbersIn(readCall({ result }), 'opengradient')).toEqual({});
    }
  });

  it.each([
    [{ error: { code: -32002, message: 'No state available', data: null } }, { kind: 'refused' }],
    [{ error: { code: -32000, message: 'missing trie node' } }, { kind: 'refused' }],
    [{ error: { code: -32005, message: 'limit exceeded' } }, { kind: 'limited' }],
    [{ error: { code: -32016, message: 'over rate limit' } }, { kind: 'limited' }],
    [{ result: '0x2d9784e' }, { kind: 'unreadable' }],
    [{ result: `${word}${'0'.repeat(64)}` }, { kind: 'unreadable' }],
    [{ result: null }, { kind: 'unreadable' }],
    [[], { kind: 'unreadable' }],
  ])('is named where it is a failure, which comes with status 200: %o', (body, failure) => {
    expect(readCall(body)).toMatchObject(failure);
  });
});
