import type { Coin } from '../coin.ts';
import type { Tried } from '../tried.ts';
import type { AskWithinBudget } from './ask-within-budget.ts';
import type { Access, Source } from './sources/source.ts';

/** One question to one source, at the user's click: does it answer, with this key, at this address? */
export async function trySource(
  source: Source,
  coin: Coin,
  access: Access,
  ask: AskWithinBudget,
  now: () => number,
): Promise<Tried> {
  const [question] = source.requestsFor([coin], access);
  if (question === undefined) return { kind: 'unavailable', why: 'unlisted', status: null };
  const startedAt = now();
  const reply = await ask(question, source.budget);
  if (reply.kind !== 'figures') {
    const status = reply.kind === 'refused' ? reply.status : null;
    return { kind: 'unavailable', why: reply.kind, status };
  }
  const figures = reply.byId.get(coin.id);
  if (figures === undefined) return { kind: 'unavailable', why: 'unlisted', status: null };
  return {
    kind: 'answered',
    symbol: coin.symbol,
    price: figures.price?.[0]?.value ?? null,
    marketCap: figures.market_cap?.[0]?.value ?? null,
    tookMs: now() - startedAt,
  };
}
