import { z } from './schema.ts';

/** A coin is an id. Its ticker is what people write, and may be shared with other coins. */
export const coinSchema = z.object({
  /** CoinGecko's id, the key by which a coin is told from its namesakes. */
  id: z.string(),
  /** In capitals, without the `$`. */
  symbol: z.string(),
  name: z.string(),
  /** The project's own accounts, without the `@`. */
  handles: z.optional(z.array(z.string())),
  /** What other sources call it, where that is known. */
  ids: z.optional(
    z.object({
      /** The slug: `opengradient`. */
      coinmarketcap: z.optional(z.string()),
      /** `opg-opengradient` */
      coinpaprika: z.optional(z.string()),
      /** The pair against USDT: `OPGUSDT`. */
      binance: z.optional(z.string()),
    }),
  ),
  /** Where its token lives: the chain as CoinGecko calls it (`base`), a 0x address in small letters; its home first. */
  contracts: z.optional(
    z.array(z.object({ chain: z.string(), address: z.string(), decimals: z.optional(z.number()) })),
  ),
});
export type Coin = z.infer<typeof coinSchema>;

export const openGradient: Coin = {
  id: 'opengradient',
  symbol: 'OPG',
  name: 'OpenGradient',
  handles: ['OpenGradient'],
  ids: { coinmarketcap: 'opengradient', coinpaprika: 'opg-opengradient', binance: 'OPGUSDT' },
  contracts: [
    { chain: 'base', address: '0xfbc2051ae2265686a469421b2c5a2d5462fbf5eb', decimals: 18 },
  ],
};
