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
  /** Judges with what is known by now, and underlines accordingly. */
  judge(answerOf: (symbol: string) => Answer | undefined, asOf: number): void;
  targetAt(x: number, y: number): Target | null;
  /** The claim's words in the page; null where they are not underlined. */
  anchorOf(claim: Claim): Range | null;
  /** The words that name a coin first; null where none are underlined. */
  anchorOfCoin(symbol: string): Range | null;
  /** Whether the words that we underlined are still those elements of the page. */
  stillStands(): boolean;
  erase(): void;
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
  const mentions: (Drawn & { mention: Mention; words: string })[] = [];
  const claims = new Map<Claim, Drawn>();
  let judged: JudgedClaim[] = [];

  for (const mention of reading.mentions) {
    const range = map.rangeOf(mention);
    if (range === null) continue;
    underlines.add('touchstone-mention', range);
    mentions.push({ mention, name: 'touchstone-mention', range, words: range.toString() });
  }

  function underline({ claim, verdict }: JudgedClaim): void {
    const name = `touchstone-${verdict.verdict}` as const;
    const before = claims.get(claim);
    if (before?.name === name) return;
    const range = before?.range ?? map.rangeOf(claim);
    if (range === null) return;
    if (before) underlines.remove(before.name, range);
    underlines.add(name, range);
    claims.set(claim, { name, range });
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
        judged.push({ claim, verdict: weighClaim(claim, figures, when, terms).verdict });
      }
      for (const one of judged) underline(one);
    },
    targetAt(x, y) {
      for (const one of judged) {
        const anchor = claims.get(one.claim)?.range;
        const { symbol } = one.claim;
        if (symbol === null || anchor === undefined || !covers(anchor, x, y)) continue;
        return { symbol, claims: [one], anchor };
      }
      for (const { mention, range } of mentions) {
        if (!covers(range, x, y)) continue;
        return { symbol: mention.symbol, claims: [], anchor: range };
      }
      return null;
    },
    anchorOf: (claim) => claims.get(claim)?.range ?? null,
    anchorOfCoin: (symbol) =>
      mentions.find(({ mention }) => mention.symbol === symbol)?.range ?? null,
    stillStands: () => mentions.every(({ range, words }) => range.toString() === words),
    erase() {
      for (const { name, range } of mentions) underlines.remove(name, range);
      for (const { name, range } of claims.values()) underlines.remove(name, range);
    },
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
