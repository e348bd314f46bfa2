import { claimSchema } from './claim.ts';
import { coinFiguresSchema, sourceValueSchema } from './figure.ts';
import { z } from './schema.ts';
import { toleranceSchema } from './tolerance.ts';

/** All that a verdict rests on: whoever has it can judge again. Instants are in ms since 1970. */
export const caseSchema = z.object({
  post: z.object({
    id: z.string(),
    address: z.nullable(z.string()),
    postedAt: z.nullable(z.number()),
  }),
  claim: claimSchema,
  coin: z.nullable(coinFiguresSchema),
  asOf: z.number(),
  terms: z.object({
    tolerance: toleranceSchema,
    rates: z.record(z.string(), z.number()),
    namesakes: z.readonly(z.array(coinFiguresSchema)),
    venueVolumes: z.readonly(z.array(sourceValueSchema)),
  }),
});
export type Case = z.infer<typeof caseSchema>;

/** A verdict with its evidence, to be taken along. */
export const receiptSchema = z.object({
  format: z.literal('touchstone receipt 1'),
  /** The version of Touchstone that judged. */
  program: z.string(),
  ...caseSchema.shape,
  /** As `judgeClaim` gave it. It is compared, never trusted. */
  verdict: z.record(z.string(), z.unknown()),
  /** The first digits of each field's own SHA-256, to tell which one was changed. */
  checks: z.record(z.string(), z.string()),
  /** SHA-256 over the canonical JSON of all of the above. */
  sha256: z.string(),
});
export type Receipt = z.infer<typeof receiptSchema>;

export type ReceiptForm = 'markdown' | 'json';
