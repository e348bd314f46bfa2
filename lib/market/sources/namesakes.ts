import { z } from '../../schema.ts';
import type { Failure } from '../fetch-json.ts';
import { coinMarketCapAt, readFailure } from './coinmarketcap.ts';
import { itemsOf, looseText, readRows, toTicker } from './raw-values.ts';
import type { Access, Question } from './source.ts';

/** What another source calls a coin, with enough to tell which of those who share a ticker it is. */
export type Namesake = {
  /** As in a coin's `ids`: CoinMarketCap's slug, CoinPaprika's id. */
  id: string;
  symbol: string;
  name: string;
  /** Of its token, where the source tells. */
  address: string | null;
};

export type NamesakesReply = { kind: 'namesakes'; found: readonly Namesake[] } | Failure;

// Like those of the directory, these requests carry what somebody chose: none of them belongs into a refresh.

/** All who claim the ticker at CoinMarketCap. */
export function coinMarketCapNamesakes(symbol: string, access: Access): Question<NamesakesReply> {
  return {
    ...coinMarketCapAt(`/v1/cryptocurrency/map?symbol=${encodeURIComponent(symbol)}`, access),
    read(body) {
      const failure = readFailure(body);
      if (failure !== null) return failure;
      const envelope = mapSchema.safeParse(body);
      const items = envelope.success ? itemsOf(envelope.data.data) : null;
      if (items === null) return { kind: 'unreadable', why: 'unexpected' };
      return { kind: 'namesakes', found: readRows(items.flat(), mapRowSchema) };
    },
    readRefusal: (refusal) => readFailure(refusal.body) ?? refusal,
  };
}

const mapSchema = z.object({ data: z.unknown() });
const mapRowSchema = z.pipe(
  z.object({
    slug: z.string().check(z.minLength(1)),
    symbol: z.string(),
    name: z.string(),
    platform: z.catch(z._default(z.nullable(z.object({ token_address: looseText })), null), null),
  }),
  z.transform(({ slug, symbol, name, platform }) => ({
    id: slug,
    symbol: toTicker(symbol),
    name,
    address: platform?.token_address ?? null,
  })),
);

/** Those whom CoinPaprika finds, dead coins left out: of 46 for "ethereum" 33 were. */
export function coinPaprikaNamesakes(text: string, { baseUrl }: Access): Question<NamesakesReply> {
  const from = baseUrl === null ? 'https://api.coinpaprika.com/v1' : baseUrl.replace(/\/+$/, '');
  return {
    url: `${from}/search?q=${encodeURIComponent(text)}&c=currencies&limit=50`,
    read(body) {
      const list = searchSchema.safeParse(body);
      if (!list.success) return { kind: 'unreadable', why: 'unexpected' };
      return {
        kind: 'namesakes',
        found: readRows(list.data.currencies, currencySchema).flatMap(({ isActive, ...found }) =>
          isActive ? [found] : [],
        ),
      };
    },
  };
}

const searchSchema = z.object({ currencies: z.array(z.unknown()) });
const currencySchema = z.pipe(
  z.object({
    id: z.string().check(z.minLength(1)),
    symbol: z.string(),
    name: z.string(),
    is_active: z.optional(z.unknown()),
  }),
  z.transform(({ id, symbol, name, is_active }) => ({
    id,
    symbol: toTicker(symbol),
    name,
    address: null,
    isActive: is_active !== false,
  })),
);
