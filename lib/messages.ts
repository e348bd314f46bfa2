import { claimSchema, type Reading } from './claim.ts';
import { coinSchema } from './coin.ts';
import type { Answer, FoundCoins } from './figure.ts';
import type { AskedRate, Rate } from './rate.ts';
import { caseSchema } from './receipt.ts';
import { z } from './schema.ts';
import type { Settings } from './settings.ts';
import type { Tried } from './tried.ts';
import type { WordTable } from './words.ts';

/*
 * What comes from a page is parsed, in the worker and in the popup: a site may have got hold of the process that its
 * content script runs in. What the worker says is not parsed again: it is of the same build, and has parsed all that it
 * says of others when that came in. So a page carries no parser.
 */

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
  /** Asked by a page that finds settings of another version, or damaged ones. */
  z.object({ kind: z.literal('ask-settings') }),
  /** The words of a language that is not the browser's own. */
  z.object({ kind: z.literal('ask-words'), language: z.string() }),
  /** Answered once our script runs where the user has just let it. */
  z.object({ kind: z.literal('await-site-scripts') }),
  /** What the toolbar shows of the asker's tab: whether it is drawn on, and how many of its claims are off. */
  z.object({ kind: z.literal('show-tab'), on: z.boolean(), off: z.number() }),
]);
export type Question = z.infer<typeof questionSchema>;

/** The worker's reply to each question. */
export type Replies = {
  'read-texts': { readings: Reading[] };
  'ask-figures': { answers: Answer[] };
  'find-reasons': { reasons: string[] };
  'write-receipt': { receipt: string };
  'look-up-coin': { answer: Answer };
  'choose-coin': object;
  'search-coins': { found: FoundCoins };
  'describe-coin': { found: FoundCoins };
  'follow-coin': object;
  'try-source': { tried: Tried };
  'ask-rate': { asked: AskedRate };
  'open-settings': object;
  'ask-settings': { settings: Settings };
  'ask-words': { table: WordTable | null };
  'await-site-scripts': object;
  'show-tab': object;
};

/** From the worker, or our popup, to a page, unasked. */
export type News =
  /** It is time to ask for its figures again. */
  | { kind: 'figures' }
  /** The reader wants to see one of the popup's list where it stands; or the next claim, or the previous. */
  | { kind: 'go-to-claim'; id: string }
  | { kind: 'go-to-coin'; symbol: string }
  | { kind: 'step-claim'; step: 1 | -1 }
  /** The reader took the permission for these origins back: `https://example.org/*`. */
  | { kind: 'leave'; origins: string[] }
  /** What was read in the words that the reader has selected, and what the market says to it. */
  | {
      kind: 'selection';
      reading: Reading;
      answers: Answer[];
      rate: Rate;
      table: WordTable | null;
    };

/** The page's reply to each piece of news: whether it shows what the news is about. Figures go to nobody else. */
export const newsReplySchema = z.object({ showing: z.boolean() });
export type NewsReply = z.infer<typeof newsReplySchema>;
