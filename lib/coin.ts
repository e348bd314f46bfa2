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
});
export type Coin = z.infer<typeof coinSchema>;

export const openGradient: Coin = {
  id: 'opengradient',
  symbol: 'OPG',
  name: 'OpenGradient',
  handles: ['OpenGradient'],
};
