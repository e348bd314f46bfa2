import { whySchema } from './figure.ts';
import { z } from './schema.ts';
import { displayCurrencies } from './settings.ts';

export const rateSchema = z.object({
  currency: z.enum(displayCurrencies),
  /** What one USD is worth in it. */
  perUsd: z.number(),
  source: z.string(),
  /** When we asked, in ms since 1970. The source tells no time of its own. */
  fetchedAt: z.number(),
});
/** What money is shown in. Claims are judged in their own unit, whatever it is. */
export type Rate = z.infer<typeof rateSchema>;

/** Where there is no rate, money is shown in USD, and why is said where the currency is chosen. */
export const askedRateSchema = z.union([
  z.object({ kind: z.literal('rate'), rate: rateSchema }),
  z.object({ kind: z.literal('unavailable'), why: whySchema }),
]);
export type AskedRate = z.infer<typeof askedRateSchema>;

/** Needs nobody's rate. */
export const dollars: Rate = { currency: 'usd', perUsd: 1, source: '', fetchedAt: 0 };
