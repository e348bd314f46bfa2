import { claimSchema, readingSchema } from './claim.ts';
import { coinSchema } from './coin.ts';
import { answerSchema, foundCoinsSchema } from './figure.ts';
import { askedRateSchema, rateSchema } from './rate.ts';
import { caseSchema } from './receipt.ts';
import { z } from './schema.ts';
import { triedSchema } from './tried.ts';
import { wordTableSchema } from './words.ts';

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
  /** The words of a language that is not the browser's own. */
  z.object({ kind: z.literal('ask-words'), language: z.string() }),
  /** Answered once our script runs where the user has just let it. */
  z.object({ kind: z.literal('await-site-scripts') }),
  /** What the toolbar shows of the asker's tab: whether it is drawn on, and how many of its claims are off. */
  z.object({ kind: z.literal('show-tab'), on: z.boolean(), off: z.number() }),
]);
export type Question = z.infer<typeof questionSchema>;

/** From the worker, or our popup, to a page, unasked. */
export const newsSchema = z.union([
  /** It is time to ask for its figures again. */
  z.object({ kind: z.literal('figures') }),
  /** The reader wants to see one of the popup's list where it stands; or the next claim, or the previous. */
  z.object({ kind: z.literal('go-to-claim'), id: z.string() }),
  z.object({ kind: z.literal('go-to-coin'), symbol: z.string() }),
  z.object({ kind: z.literal('step-claim'), step: z.union([z.literal(1), z.literal(-1)]) }),
  /** The reader took the permission for these origins back: `https://example.org/*`. */
  z.object({ kind: z.literal('leave'), origins: z.array(z.string()) }),
  /** What was read in the words that the reader has selected, and what the market says to it. */
  z.object({
    kind: z.literal('selection'),
    reading: readingSchema,
    answers: z.array(answerSchema),
    rate: rateSchema,
    table: z.nullable(wordTableSchema),
  }),
]);
export type News = z.infer<typeof newsSchema>;

/** The worker's reply to each question. */
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
  'ask-words': z.object({ table: z.nullable(wordTableSchema) }),
  'await-site-scripts': z.object({}),
  'show-tab': z.object({}),
};

/** The page's reply to each piece of news: whether it shows what the news is about. Figures go to nobody else. */
export const newsReplySchema = z.object({ showing: z.boolean() });
export type NewsReply = z.infer<typeof newsReplySchema>;
