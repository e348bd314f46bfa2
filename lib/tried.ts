import { whySchema } from './figure.ts';
import { z } from './schema.ts';

/** What one source answered when the user tried it, about the first coin of the watch list. */
export const triedSchema = z.union([
  z.object({
    kind: z.literal('answered'),
    symbol: z.string(),
    price: z.nullable(z.number()),
    marketCap: z.nullable(z.number()),
    /** From the question to the answer. */
    tookMs: z.number(),
  }),
  z.object({
    kind: z.literal('unavailable'),
    why: whySchema,
    /** Of a refusal: 401 and 403 speak of the key. */
    status: z.nullable(z.number()),
  }),
]);
export type Tried = z.infer<typeof triedSchema>;
