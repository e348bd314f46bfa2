import type { Metric } from '../claim.ts';

/**
 * What a word can do in a sentence that states a figure. A language file lists, for each, the words
 * that do it; the reader knows only these classes and never a word of any language. A new one is listed in `can.ts` as well.
 */
export type WordClass =
  | Exclude<Metric, 'change'>
  /** A supply that does not say which: total where nothing else does ("a supply of 1B"). */
  | 'supply'
  /** A price word that gives way to a metric beside the figure: "trading at a $30M cap". */
  | 'trade'
  /** After a figure, makes it a price: "per token", "apiece". */
  | 'each'
  /** What a coin may be called beside what it is worth: a $30M project. */
  | 'venture'
  /** Says before a figure that so many coins are: there are. */
  | 'exists'
  /** What a supply counts: tokens, coins. */
  | 'coins'
  /** A subject that stands for the coin already named: it, we. */
  | 'it'
  /** The first and the second of the two coins named last: the former, the latter. */
  | 'former'
  | 'latter'
  /** Takes a price to a level and says neither over nor under: hit, reached, back at. */
  | 'level'
  | 'up'
  | 'down'
  /** A change that does not say which way: "price change", "trend". */
  | 'changed'
  /** A change by a factor in one word, `doubled=2`. */
  | 'factor'
  /** A part or a multiple of something, `twice=2`, `half=.5`. */
  | 'ratio'
  /** Stands after a factor and makes it a change: a 10x move. */
  | 'move'
  | 'over'
  | 'under'
  | 'about'
  /** The same three after the figure: "or more", "or less", "or so". */
  | 'overAfter'
  | 'underAfter'
  | 'aboutAfter'
  /** Ties a word to its figure: is, at, of. */
  | 'is'
  /** Puts a coin at a price: at, for. */
  | 'at'
  /** Ties a figure to the word after it: $5M of volume, 1B in circulation. */
  | 'of'
  /** The few of them that leave a label strictly bound to its figure. */
  | 'be'
  /** Says nothing here: the, only, currently. */
  | 'fill'
  | 'to'
  /** Points at what lies ahead: an arrow. */
  | 'arrow'
  | 'from'
  | 'and'
  | 'between'
  | 'versus'
  | 'by'
  | 'per'
  /** Compares two things: exceeds, more than, matches. */
  | 'more'
  | 'less'
  | 'equal'
  | 'if'
  /** Says what a figure before it comes to: that's, which means. */
  | 'thus'
  | 'would'
  /** Opens what a "would" after it supposes: with a cap of 1B, it would. */
  | 'with'
  | 'will'
  /** Names a figure that lies ahead: target, prediction. */
  | 'target'
  | 'was'
  /** A time that is over: yesterday, last year, ago. */
  | 'then'
  /** Before a year, counts from it up to now: since 2021. */
  | 'since'
  | 'now'
  | 'not'
  /** Whose own gain or loss it is: I'm, he's. */
  | 'self'
  /** Rejects what is quoted: a lie, false. */
  | 'untrue'
  /** "not even", "does not reach": less than the figure. */
  | 'short'
  /** Opens a question about what follows: is, does. */
  | 'ask'
  /** Opens a question that takes the figure for granted: why, how. */
  | 'why'
  | 'often'
  | 'always'
  | 'never'
  /** A period in words, `daily=24h`. */
  | 'period'
  /** A unit of time after a number, `hours=h`. */
  | 'time'
  | 'month'
  /** A number in words, `nine=9`. */
  | 'number'
  /** A power of ten, `million=6`; `_m` stands only right after a digit. */
  | 'magnitude'
  /** A currency, `dollars=usd`. */
  | 'money'
  /** A hundredth of the unit, `cents=usd`. */
  | 'cents'
  | 'percent'
  /** An ordinal's ending, after a digit; a number word that is one. */
  | 'ordinal'
  | 'top'
  /** A list of coins by market cap: CoinGecko, CMC. */
  | 'site'
  | 'largest'
  /** A figure about something that is none of our metrics: TVL, holders, support. */
  | 'other'
  /** Somebody's dealing, whose amounts are no figures of the coin: bought, raised, burned. */
  | 'deal'
  /** A round of funding: its valuation is not the coin's. */
  | 'raise'
  /** Betrays a report on the whole market: dominance, fear and greed. */
  | 'macro'
  | 'stock'
  | 'traded'
  | 'than'
  /** Opens a noun of its own: the, a, its. */
  | 'article'
  /** Belongs to the period after it: "last 24 hours". */
  | 'last'
  | 'where'
  | 'on'
  /** Gives another's figure for the same thing: "CoinGecko says 31M". */
  | 'says'
  /** A market, chain or exchange whose own figures these are. */
  | 'venue'
  /** Not about one coin: the whole market, a sector, a stock. */
  | 'whole'
  /** A well-known coin; the value is its ticker. */
  | 'coin'
  /**
   * Means nothing to the reader: frequent words, which tell a post's language, and words that would else
   * be taken for the English one that is spelled the same (German "was", Turkish "on").
   */
  | 'common';

/**
 * Phrases are divided by `|`, phrases of one value by `,` before `=value`. A `*` lets a word go on, at
 * the end or before the next word (`surg*`, `dilut* valu*`); `_` at the start holds right after a digit
 * or a magnitude only; a space also matches a hyphen. Accents may be left out in a post: phrases of four
 * letters and more hold without them.
 * The longest phrase alone counts, in all its classes: one written in full hides an open or a shorter one
 * that it starts with, so it is listed in their classes too where it does what they do. The phrases that are
 * meant to be another thing are in `tests/cases/hidden-words.json`, which a test compares with these files.
 * A language's words hold in posts in that language only, English ones in every post, except where the
 * post's own language spells another word like it.
 */
export type Language = { [Class in WordClass]?: string } & {
  /** The sign before decimals, where it is a comma. */
  decimal?: ',';
  /** Where verbs and what goes with them stand, if after the figure: 3000만 달러를 넘지 않는다. */
  verb?: 'last';
};

/** What a language file states beside words. */
export const settings = new Set<string>(['decimal', 'verb']);
