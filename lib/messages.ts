import { claimSchema, readingSchema } from './claim.ts';
import { coinSchema } from './coin.ts';
import { answerSchema, foundCoinsSchema } from './figure.ts';
import { askedRateSchema } from './rate.ts';
import { caseSchema } from './receipt.ts';
import { z } from './schema.ts';
import { triedSchema } from './tried.ts';

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
  /** The reader's own click on a ticker that is not followed: it alone may send a ticker to a source. */
  z.object({ kind: z.literal('look-up-coin'), symbol: z.string() }),
  /** Which of the candidates of an ambiguous ticker is meant. */
  z.object({ kind: z.literal('choose-coin'), symbol: z.string(), coinId: z.string() }),
  /** By name, ticker or contract address, as somebody types it into our own pages. */
  z.object({ kind: z.literal('search-coins'), text: z.string() }),
  /** One of those found, in full. */
  z.object({ kind: z.literal('describe-coin'), coinId: z.string() }),
  z.object({ kind: z.literal('follow-coin'), coin: coinSchema }),
  z.object({ kind: z.literal('try-source'), sourceId: z.string() }),
  z.object({ kind: z.literal('ask-rate') }),
  z.object({ kind: z.literal('open-settings') }),
]);
export type Question = z.infer<typeof questionSchema>;

/** From the worker to a page, unasked: it is time to ask for its figures again. */
export const newsSchema = z.object({ kind: z.literal('figures') });
export type News = z.infer<typeof newsSchema>;

/** The worker's reply to each question, and the page's reply to each piece of news. */
export const replySchemas = {
  'read-texts': z.object({ readings: z.array(readingSchema) }),
  'ask-figures': z.object({ answers: z.array(answerSchema) }),
  'find-reasons': z.object({ reasons: z.array(z.string()) }),
  'write-receipt': z.object({ receipt: z.string() }),
  'look-up-coin': z.object({ answer: answerSchema }),
  'choose-coin': z.object({}),
  'search-coins': z.object({ found: foundCoinsSchema }),
  'describe-coin': z.object({ found: foundCoinsSchema }),
  'follow-coin': z.object({}),
  'try-source': z.object({ tried: triedSchema }),
  'ask-rate': z.object({ asked: askedRateSchema }),
  'open-settings': z.object({}),
  /** Whether the page still shows a note on screen: news goes to nobody else. */
  figures: z.object({ showing: z.boolean() }),
};
