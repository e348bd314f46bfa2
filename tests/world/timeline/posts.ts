/** The demo timeline: every post is made up, and dated so that the sample market has a verdict on it. */

export type DemoAuthor = { name: string; handle: string };

export type DemoPost = {
  id: string;
  author: DemoAuthor;
  /** ISO, UTC. */
  at: string;
  lang: string;
  text: string;
  quote?: { author: DemoAuthor; at: string; text: string };
};

/** What the timeline's own script lets a test do to it, as the site would: `window.demo`. */
export type DemoHooks = {
  add(post: DemoPost): void;
  edit(id: string, text: string): void;
  /** Shows another post in the cell of this one, as a virtual list does. */
  recycle(id: string, post: DemoPost): void;
  remove(id: string): void;
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const mara: DemoAuthor = { name: 'Mara Lindqvist', handle: 'mara_reads' };
const tobi: DemoAuthor = { name: 'Tobi Adeyemi', handle: 'tobiwrites' };
const ines: DemoAuthor = { name: 'Inês Duarte', handle: 'ines_onchain' };
const kestrel: DemoAuthor = { name: 'kestrel', handle: 'kestrel_fly' };
const harbour: DemoAuthor = { name: 'Harbour Notes', handle: 'harbournotes' };
const wen: DemoAuthor = { name: '陈文', handle: 'chenwen_lab' };

type Draft = Omit<DemoPost, 'id' | 'at' | 'lang' | 'quote'> & {
  age: number;
  lang?: string;
  quote?: { author: DemoAuthor; age: number; text: string };
};

const drafts: Draft[] = [
  {
    author: mara,
    age: 150 * day,
    text:
      'Most people file @OpenGradient under “AI infrastructure” and scroll on. I wanted to know what ' +
      'the price asks you to believe.\n\n' +
      'At roughly a $30M market cap, with around 190M OPG in circulation and daily trading volume that ' +
      'has often matched or even exceeded its market value, this looks like a coin that changes hands, ' +
      'not one that anybody holds for verified inference.\n\n' +
      'Maybe the scarce thing in a few years is not compute but an answer you can trust. Maybe. $OPG #OPG',
  },
  {
    author: tobi,
    age: 40 * minute,
    text: 'Quiet morning. $OPG is trading at $0.14 and nobody in the group chat has noticed.',
  },
  {
    author: kestrel,
    age: 3 * hour,
    text: 'You are all early. $OPG has a fully diluted valuation of just $62M, that is nothing for this sector',
  },
  {
    author: kestrel,
    age: 5 * hour,
    text: '$OPG will hit $1 before spring. Screenshot this.',
  },
  {
    author: ines,
    age: 6 * hour,
    text: 'Honest question: is $OPG really at a $45M market cap already, or is that dashboard counting locked coins?',
  },
  {
    author: tobi,
    age: 8 * hour,
    text: 'Somebody explain $WEN to me. A $12M market cap, and the whole roadmap is one drawing of a cat.',
  },
  {
    author: harbour,
    age: 9 * hour,
    text: 'The 7:40 ferry carried 212 people this morning and one very wet dog. The 8:10 is running ten minutes late.',
  },
  {
    author: harbour,
    age: 11 * hour,
    text: 'Tidewright, the harbour robotics company from across the bay, raised $30M to build tugs that steer themselves.',
  },
  {
    author: kestrel,
    age: 13 * hour,
    text: '🚀 $OPG at $0.14 🔥 24h volume of $28.7M 📈 who else is awake',
  },
  {
    author: ines,
    age: 26 * hour,
    text: 'Please check the date before you share a number. There are about 222M $OPG in circulation now.',
    quote: {
      author: { name: 'Rewind', handle: 'rewind_daily' },
      age: 240 * day,
      text: 'Tiny float: only 120M $OPG in circulation, so every buyer counts.',
    },
  },
  {
    author: kestrel,
    age: 76 * day,
    text: 'Told you. $OPG sits at a $46M market cap and nobody blinked.',
  },
  {
    author: ines,
    age: 2 * day,
    text:
      'A thing to keep in mind about @OpenGradient: its daily volume has often been higher than its ' +
      'market cap this quarter. Fast hands.',
  },
  {
    author: tobi,
    age: 200 * day,
    text: 'Did the sums again. There are 120M OPG in circulation, the rest is locked. $OPG',
  },
  {
    author: wen,
    age: 30 * hour,
    lang: 'zh',
    text: '$OPG 目前市值约3000万美元，24小时成交量2870万美元。换手这么高，要小心。',
  },
];

export function demoPosts(now: number): DemoPost[] {
  return drafts.map(({ age, lang = 'en', quote, ...draft }, index) => ({
    ...draft,
    id: snowflake(now - age, index),
    at: new Date(now - age).toISOString(),
    lang,
    ...(quote && {
      quote: {
        author: quote.author,
        text: quote.text,
        at: new Date(now - quote.age).toISOString(),
      },
    }),
  }));
}

/** A status id holds its clock: 22 low bits for the machine and the count, ms since November 2010 above. */
function snowflake(at: number, sequence: number): string {
  return ((BigInt(Math.floor(at)) - 1_288_834_974_657n) * 2n ** 22n + BigInt(sequence)).toString();
}
