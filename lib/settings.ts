import { coinSchema, openGradient } from './coin.ts';
import { z } from './schema.ts';

export const settingsSchema = z.object({
  version: z.literal(1),
  /** The master switch: off means that no page shows a trace of us. */
  everywhere: z.boolean(),
  /** The coins the user follows. Their tickers are pinned to these ids. */
  watch: z.array(coinSchema),
  /** Which coin the user means by a ticker that is not clear by itself. */
  choices: z._default(z.record(z.string(), coinSchema), {}),
  /** The sources, by id, that the user has switched off. */
  sourcesOff: z._default(z.array(z.string()), []),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 1,
  everywhere: true,
  watch: [openGradient],
  choices: {},
  sourcesOff: [],
};
