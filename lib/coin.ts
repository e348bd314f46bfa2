import * as z from 'zod/mini';

/** A coin is an id. Its ticker is what people write, and may be shared with other coins. */
export const coinSchema = z.object({
  /** CoinGecko's id, the key by which a coin is told from its namesakes. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,99}$/)),
  /** In capitals, without the `$`. */
  symbol: z.string().check(z.minLength(1), z.maxLength(32)),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The project's own accounts, without the `@`. */
  handles: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(8))),
});
export type Coin = z.infer<typeof coinSchema>;

export const openGradient: Coin = {
  id: 'opengradient',
  symbol: 'OPG',
  name: 'OpenGradient',
  handles: ['OpenGradient'],
};
