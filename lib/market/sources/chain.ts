import type { Coin } from '../../coin.ts';
import { z } from '../../schema.ts';
import type { Failure } from '../fetch-json.ts';
import { chainCalled, isSameAddress, readableChains } from './chains.ts';
import { figuresOf, looseNumber } from './raw-values.ts';
import type { Access, Source, SourceReply, SourceRequest } from './source.ts';

const source = 'chain';

export const chain: Source = {
  id: source,
  name: 'The chain itself',
  family: 'chain',
  hosts: readableChains.flatMap(({ blockscout, rpc }) =>
    [blockscout, rpc].flatMap((url) => (url === undefined ? [] : [new URL(url).host])),
  ),
  attribution: {
    words: 'Read from the chain through Blockscout',
    url: 'https://www.blockscout.com',
  },
  // It cannot know how much of the supply circulates.
  metrics: ['total_supply'],
  budget: { perMinute: 10, burst: 3 },
  // A supply changes by mints and burns, which are rare.
  renewedEveryMs: 3_600_000,
  requestsFor: (coins, access) => coins.flatMap((coin) => supplyOf(coin, access)),
};

type Contract = NonNullable<Coin['contracts']>[number];

/** Of a coin with tokens on several chains each contract has a part: none of them may be taken for the whole. */
function supplyOf(coin: Coin, access: Access): SourceRequest[] {
  const [contract, another] = coin.contracts ?? [];
  if (contract === undefined || another !== undefined) return [];
  const call = totalSupplyCall(coin.id, contract, access);
  const token = tokenPage(coin.id, contract, access);
  if (token === null) return call === null ? [] : [call];
  return [call === null ? token : { ...token, orElse: call }];
}

/** A plain GET, which costs no question beforehand whether it is allowed. Its makers say that it will go one day. */
function tokenPage(
  coinId: string,
  { chain: name, address }: Contract,
  { baseUrl }: Access,
): SourceRequest | null {
  const { blockscout } = chainCalled(name);
  if (blockscout === undefined) return null;
  const from = baseUrl === null ? blockscout : `${baseUrl.replace(/\/+$/, '')}/${name}`;
  return {
    url: `${from}/api/v2/tokens/${encodeURIComponent(address)}`,
    read(body, fetchedAt) {
      const token = tokenSchema.safeParse(body);
      if (!token.success) return unexpected;
      const { total_supply, decimals } = token.data;
      const at = token.data.address_hash ?? token.data.address;
      if (at !== null && !isSameAddress(at, address)) return unexpected;
      if (total_supply === null || decimals === null) return nothing;
      return supplyReply(coinId, BigInt(total_supply), decimals, fetchedAt);
    },
    readRefusal: (refusal) => (refusal.status === 404 ? nothing : refusal),
  };
}

const looseAddress = z.catch(z._default(z.nullable(z.string()), null), null);
/** Whole numbers as strings, longer than a number can hold. */
const tokenSchema = z.object({
  total_supply: z.nullable(z.string().check(z.regex(/^\d{1,78}$/))),
  decimals: looseNumber,
  address: looseAddress,
  address_hash: looseAddress,
});

/** `totalSupply()` */
const totalSupplySelector = '0x18160ddd';

/** The number that the contract itself gives. Only where its decimals are known: asking for them is a second call. */
function totalSupplyCall(
  coinId: string,
  { chain: name, address, decimals }: Contract,
  { baseUrl }: Access,
): SourceRequest | null {
  const { rpc } = chainCalled(name);
  if (rpc === undefined || decimals === undefined) return null;
  return {
    url: baseUrl === null ? `${rpc}/` : `${baseUrl.replace(/\/+$/, '')}/${name}/rpc`,
    body: {
      jsonrpc: '2.0',
      id: 1,
      method: 'eth_call',
      params: [{ to: address, data: totalSupplySelector }, 'latest'],
    },
    read(body, fetchedAt) {
      const answer = answerSchema.safeParse(body);
      if (!answer.success) return readFailure(body);
      const { result } = answer.data;
      // What an address answers at which there is no such contract (not verified).
      if (result === '0x') return nothing;
      if (!/^0x[\da-f]{64}$/i.test(result)) return unexpected;
      return supplyReply(coinId, BigInt(result), decimals, fetchedAt);
    },
  };
}

const answerSchema = z.object({ result: z.string() });
const errorSchema = z.object({ error: z.object({ code: looseNumber, message: z.string() }) });

/** Nodes tell of their failures at status 200 too. */
function readFailure(body: unknown): Failure {
  const told = errorSchema.safeParse(body);
  if (!told.success) return unexpected;
  const { code, message } = told.data.error;
  if (code === -32005 || code === 429 || /rate limit|too many requests/i.test(message)) {
    return { kind: 'limited', retryAfterMs: null };
  }
  return { kind: 'refused', status: 400, body };
}

const unexpected: Failure = { kind: 'unreadable', why: 'unexpected' };
const nothing: SourceReply = { kind: 'figures', byId: new Map() };

/** More decimals than a word of the chain has digits are none. */
const mostDecimals = 77;

function supplyReply(
  coinId: string,
  units: bigint,
  decimals: number,
  fetchedAt: number,
): SourceReply {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) return unexpected;
  const one = 10n ** BigInt(decimals);
  // Whole coins and their fraction apart: together they are longer than a number can hold.
  const supply = Number(units / one) + Number(units % one) / Number(one);
  const figures = figuresOf({ source, observedAt: null, fetchedAt }, { total_supply: supply });
  return { kind: 'figures', byId: new Map([[coinId, figures]]) };
}
