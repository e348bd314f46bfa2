import { claimSchema, readingSchema } from './claim.ts';
import { answerSchema } from './figure.ts';
import { caseSchema } from './receipt.ts';
import { z } from './schema.ts';

/** From a page to the worker. */
export const questionSchema = z.union([
  z.object({ kind: z.literal('read-texts'), texts: z.array(z.string()) }),
  z.object({
    kind: z.literal('ask-figures'),
    symbols: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('find-reasons'),
    of: caseSchema,
    /** All that the post claims. */
    beside: z.array(claimSchema),
  }),
  z.object({
    kind: z.literal('write-receipt'),
    of: caseSchema,
    form: z.enum(['markdown', 'json']),
  }),
  z.object({ kind: z.literal('open-settings') }),
]);
export type Question = z.infer<typeof questionSchema>;

/** From the worker to a page, unasked: the figures of the coins it shows have been renewed. */
export const newsSchema = z.union([
  z.object({ kind: z.literal('figures'), answers: z.array(answerSchema) }),
]);
export type News = z.infer<typeof newsSchema>;

/** The worker's reply to each question, and the page's reply to each piece of news. */
export const replySchemas = {
  'read-texts': z.object({ readings: z.array(readingSchema) }),
  'ask-figures': z.object({ answers: z.array(answerSchema) }),
  'find-reasons': z.object({ reasons: z.array(z.string()) }),
  'write-receipt': z.object({ receipt: z.string() }),
  'open-settings': z.object({}),
  /** Whether the page still shows a note on screen: news goes to nobody else. */
  figures: z.object({ showing: z.boolean() }),
};
