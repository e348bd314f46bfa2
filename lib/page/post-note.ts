import type { Claim, Mention, Reading } from '../claim.ts';
import type { Answer } from '../figure.ts';
import type { Terms } from '../judging/terms.ts';
import { weighClaim } from '../judging/weigh-claim.ts';
import type { JudgedClaim } from '../verdict.ts';
import type { FoundPost } from './sites/site.ts';
import type { TextMap } from './text-map.ts';
import type { UnderlineName, Underlines } from './underlines.ts';

/** What stands under a point of the page: a claim with its verdict, or the words that name a coin. */
export type Target = { symbol: string; claims: JudgedClaim[]; anchor: Range };

/** Everything that we have drawn for one post, and how to take it away. */
export type PostNote = {
  symbols: readonly string[];
  judged: readonly JudgedClaim[];
  /** Judges with what is known by now, and underlines accordingly where it is shown. */
  judge(answerOf: (symbol: string) => Answer | undefined, asOf: number): void;
  /** Underlines; until then, and after `hide`, there are no ranges that the browser would have to keep in place. */
  show(): void;
  hide(): void;
  targetAt(x: number, y: number): Target | null;
  /** The claim's words in the page; null where the page has other words by now. */
  anchorOf(claim: Claim): Range | null;
  /** The words that name a coin first; null where the page has other words by now. */
  anchorOfCoin(symbol: string): Range | null;
  /** Whether the words that name a coin still stand in the same nodes of the page. */
  stillStands(): boolean;
};

type Drawn = { name: UnderlineName; range: Range };

export function createPostNote(
  post: FoundPost,
  map: TextMap,
  reading: Reading,
  underlines: Underlines,
  terms: Terms,
): PostNote {
  const symbols = symbolsOf(reading);
  const standing = reading.mentions.filter(map.stands);
  const drawn = new Map<Mention | Claim, Drawn>();
  let judged: JudgedClaim[] = [];
  let isShown = false;

  /** Also of words that are far away and not underlined now. */
  function rangeOf(words: Mention | Claim): Range | null {
    return drawn.get(words)?.range ?? map.rangeOf(words);
  }

  function underline(words: Mention | Claim, name: UnderlineName): void {
    const before = drawn.get(words);
    if (before?.name === name) return;
    const range = rangeOf(words);
    if (range === null) return;
    if (before) underlines.remove(before.name, range);
    underlines.add(name, range);
    drawn.set(words, { name, range });
  }

  function show(): void {
    isShown = true;
    for (const mention of reading.mentions) underline(mention, 'touchstone-mention');
    for (const { claim, verdict } of judged) underline(claim, `touchstone-${verdict.verdict}`);
  }

  return {
    symbols,
    get judged() {
      return judged;
    },
    judge(answerOf, asOf) {
      judged = [];
      for (const claim of reading.claims) {
        // A figure without a coin, or one whose answer is on the way, is not judged.
        const answer = claim.symbol === null ? undefined : answerOf(claim.symbol);
        if (answer === undefined) continue;
        const figures = answer.kind === 'figures' ? answer.figures : null;
        const when = { postedAt: post.postedAt, asOf };
        const { verdict } = weighClaim(claim, figures, when, terms);
        // What may be told as soon as the days have come is not called unknown before.
        if (verdict.verdict === 'unknown' && figures?.awaitsDays) continue;
        judged.push({ claim, verdict });
      }
      if (isShown) show();
    },
    show,
    hide() {
      isShown = false;
      for (const { name, range } of drawn.values()) underlines.remove(name, range);
      drawn.clear();
    },
    targetAt(x, y) {
      for (const one of judged) {
        const anchor = drawn.get(one.claim)?.range;
        const { symbol } = one.claim;
        if (symbol === null || anchor === undefined || !covers(anchor, x, y)) continue;
        return { symbol, claims: [one], anchor };
      }
      for (const mention of reading.mentions) {
        const anchor = drawn.get(mention)?.range;
        if (anchor === undefined || !covers(anchor, x, y)) continue;
        return { symbol: mention.symbol, claims: [], anchor };
      }
      return null;
    },
    anchorOf: (claim) => rangeOf(claim),
    anchorOfCoin(symbol) {
      const first = standing.find((mention) => mention.symbol === symbol);
      return first === undefined ? null : rangeOf(first);
    },
    stillStands: () => standing.every(map.stands),
  };
}

function symbolsOf({ mentions, claims }: Reading): string[] {
  const named = mentions.filter(({ form }) => form !== 'lookalike').map(({ symbol }) => symbol);
  const claimed = claims.flatMap(({ symbol }) => (symbol === null ? [] : [symbol]));
  return [...new Set([...claimed, ...named])];
}

/** An underline has no element to ask, but its words have boxes. */
function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
