import { coinSchema, openGradient } from './coin.ts';
import { z } from './schema.ts';
import { defaultTolerance, toleranceSchema } from './tolerance.ts';

/** What a page shows: the underlines and the line, the underlines alone, or only posts that state a figure. */
export const showings = ['notes', 'underlines', 'claims'] as const;
export const themes = ['page', 'light', 'dark'] as const;
export const displayCurrencies = [
  'usd',
  'eur',
  'gbp',
  'jpy',
  'cny',
  'krw',
  'try',
  'brl',
  'inr',
  'btc',
] as const;
export type DisplayCurrency = (typeof displayCurrencies)[number];

export const settingsSchema = z.object({
  version: z.literal(2),
  /** The master switch: off means that no page shows a trace of us. */
  everywhere: z.boolean(),
  /** Everything is off until then, in ms since 1970; 0 where nothing is snoozed. */
  snoozedUntil: z.number(),
  /** The sites that are switched off, by their id. */
  sitesOff: z.array(z.string()),
  /** The coins the user follows. Their tickers are pinned to these ids. */
  watch: z.array(coinSchema),
  /** Which coin the user means by a ticker that is not clear by itself. */
  choices: z.record(z.string(), coinSchema),
  showing: z.enum(showings),
  theme: z.enum(themes),
  /** A language of the interface, `de`; empty for the browser's own. */
  language: z.string(),
  currency: z.enum(displayCurrencies),
  /** Whether the toolbar icon counts the claims that are off. */
  badge: z.boolean(),
  /** The sources that are not asked, by their id. */
  sourcesOff: z.array(z.string()),
  /** How near is near enough. */
  tolerance: toleranceSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 2,
  everywhere: true,
  snoozedUntil: 0,
  sitesOff: [],
  watch: [openGradient],
  choices: {},
  showing: 'notes',
  theme: 'page',
  language: '',
  currency: 'usd',
  badge: false,
  sourcesOff: [],
  tolerance: defaultTolerance,
};

export function isSnoozed({ snoozedUntil }: Settings, now: number): boolean {
  return snoozedUntil > now;
}

/** Whether a site's pages show anything of us. */
export function isActive(settings: Settings, siteId: string, now: number): boolean {
  const { everywhere, sitesOff } = settings;
  return everywhere && !isSnoozed(settings, now) && !sitesOff.includes(siteId);
}
