import { coinSchema, openGradient } from './coin.ts';
import { z } from './schema.ts';
import { toleranceSchema } from './tolerance.ts';

export const settingsSchema = z.object({
  version: z.literal(1),
  /** The master switch: off means that no page shows a trace of us. */
  everywhere: z.boolean(),
  /** The coins the user follows. Their tickers are pinned to these ids. */
  watch: z.array(coinSchema),
  /** How near is near enough, where the user has chosen it. */
  tolerance: z.optional(toleranceSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { version: 1, everywhere: true, watch: [openGradient] };
