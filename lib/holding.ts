import { metrics } from './claim.ts';
import { grades, whySchema } from './figure.ts';
import { rateSchema } from './rate.ts';
import { z } from './schema.ts';
import { verdicts } from './verdict.ts';

const nullableNumber = z.nullable(z.number());

const heldCoinSchema = z.union([
  z.object({
    kind: z.literal('figures'),
    symbol: z.string(),
    name: z.string(),
    /** In USD. */
    marketCap: nullableNumber,
    /** Volume of 24 h / market cap. */
    turnover: nullableNumber,
    grade: z.nullable(z.enum(grades)),
    /** When the oldest of these figures was seen, in ms since 1970. */
    observedAt: nullableNumber,
  }),
  z.object({ kind: z.literal('unavailable'), symbol: z.string(), why: whySchema }),
  z.object({ kind: z.literal('not-followed'), symbol: z.string() }),
  z.object({ kind: z.literal('ambiguous'), symbol: z.string() }),
  /** Its answer is on the way. */
  z.object({ kind: z.literal('loading'), symbol: z.string() }),
]);
/** A coin that a page names, with what is known of it. */
export type HeldCoin = z.infer<typeof heldCoinSchema>;

const heldClaimSchema = z.object({
  /** The post's id and the claim's place in it. */
  id: z.string(),
  quote: z.string(),
  symbol: z.string(),
  metric: z.enum(metrics),
  verdict: z.enum(verdicts),
});
/** A claim that stands in a page, with its verdict. */
export type HeldClaim = z.infer<typeof heldClaimSchema>;

const heldSourceSchema = z.object({
  source: z.string(),
  /** Null where it answers. */
  why: z.nullable(whySchema),
  /** When it saw the newest of what it says, in ms since 1970. */
  observedAt: nullableNumber,
});
/** How a source does, as far as a page's answers tell. */
export type HeldSource = z.infer<typeof heldSourceSchema>;

/** What a page holds now: told by its content script to the popup, and to nobody else. */
export const holdingSchema = z.object({
  /** The site's id: `x`. */
  site: z.string(),
  /** Where the page is: `x.com`. */
  host: z.string(),
  /** Whether the user has added it: the manifest does not name it. */
  isAdded: z.boolean(),
  /** Whether anything is drawn. */
  on: z.boolean(),
  /** How many posts matched each variant of the site's pages, for a diagnosis; most first. */
  variants: z.array(z.object({ name: z.string(), posts: z.number() })),
  coins: z.array(heldCoinSchema),
  /** What money is shown in there. */
  rate: rateSchema,
  /** In the page's order. */
  claims: z.array(heldClaimSchema),
  sources: z.array(heldSourceSchema),
});
export type Holding = z.infer<typeof holdingSchema>;
