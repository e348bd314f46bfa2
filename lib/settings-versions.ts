import { coinSchema } from './coin.ts';
import { z } from './schema.ts';
import { defaultSettings, type Settings, settingsSchema } from './settings.ts';

/** The version that was first; the one of today is `settingsSchema`. */
export const firstSettingsSchema = z.object({
  version: z.literal(1),
  everywhere: z.boolean(),
  watch: z.array(coinSchema),
});

/**
 * Settings of this version or an earlier one, brought up to date; null for what is none of ours or from
 * a later version, which is left alone.
 */
export function readSettings(stored: unknown): Settings | null {
  const current = settingsSchema.safeParse(stored);
  if (current.success) return current.data;
  const old = firstSettingsSchema.safeParse(stored);
  if (!old.success) return null;
  const { everywhere, watch } = old.data;
  return { ...defaultSettings, everywhere, watch };
}
