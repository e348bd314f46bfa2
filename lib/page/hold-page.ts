import { capOf, observedAtOf, turnoverOf } from '../../components/figures-of.ts';
import type { Answer, CoinFigures, Grade } from '../figure.ts';
import type { HeldCoin, HeldSource, Holding } from '../holding.ts';
import type { Rate } from '../rate.ts';
import { claimPlaces } from './claim-places.ts';
import type { PostOnPage } from './post-on-page.ts';

type AnswerOf = (symbol: string) => Answer | undefined;

export type Held = Pick<Holding, 'coins' | 'claims' | 'sources' | 'rate'>;

/** What the page's posts come to, for the popup. */
export function holdPage(posts: Iterable<PostOnPage>, answerOf: AnswerOf, rate: Rate): Held {
  const read = [...posts].filter(({ note }) => note !== null);
  const symbols = [...new Set(read.flatMap(({ note }) => note?.symbols ?? []))];
  const answers = symbols.map((symbol) => ({ symbol, answer: answerOf(symbol) }));
  return {
    rate,
    coins: answers.map(({ symbol, answer }) => heldCoin(symbol, answer)),
    claims: claimPlaces(read).map(({ id, judged: { claim, verdict } }) => ({
      id,
      quote: claim.quote,
      symbol: claim.symbol ?? '',
      metric: claim.metric,
      verdict: verdict.verdict,
    })),
    sources: heldSources(
      answers.flatMap(({ answer }) => (answer?.kind === 'figures' ? [answer.figures] : [])),
    ),
  };
}

function heldCoin(symbol: string, answer: Answer | undefined): HeldCoin {
  switch (answer?.kind) {
    case undefined:
      return { kind: 'loading', symbol };
    case 'unavailable':
      return { kind: 'unavailable', symbol, why: answer.why };
    case 'not-followed':
    case 'ambiguous':
      return { kind: answer.kind, symbol };
    case 'figures': {
      const { figures } = answer;
      return {
        kind: 'figures',
        symbol,
        name: figures.coin.name,
        marketCap: capOf(figures),
        turnover: turnoverOf(figures),
        grade: gradeOf(figures),
        observedAt: observedAtOf(figures),
      };
    }
  }
}

/** How far the shown figures can be trusted: the cap's grade, or the price's where nobody knows the cap. */
function gradeOf({ agreed }: CoinFigures): Grade | null {
  return (agreed?.market_cap ?? agreed?.price)?.grade ?? null;
}

/** Each source that spoke, or was asked and did not. */
function heldSources(coins: readonly CoinFigures[]): HeldSource[] {
  const held = new Map<string, HeldSource>();
  for (const { figures, setAside, silent } of coins) {
    for (const one of [...Object.values(figures), ...Object.values(setAside ?? {})].flat()) {
      if (one === undefined) continue;
      const before = held.get(one.source)?.observedAt ?? 0;
      const observedAt = Math.max(before, one.observedAt);
      held.set(one.source, { source: one.source, why: null, observedAt });
    }
    for (const { source, why } of silent ?? []) {
      held.set(source, { source, why, observedAt: held.get(source)?.observedAt ?? null });
    }
  }
  return [...held.values()];
}
