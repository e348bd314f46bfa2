import type { AskedRate } from '../rate.ts';
import { z } from '../schema.ts';
import type { DisplayCurrency } from '../settings.ts';
import type { AskWithinBudget } from './ask-within-budget.ts';
import type { Shelf } from './shelf.ts';
import { coinGecko } from './sources/coingecko.ts';
import { exchangeRates } from './sources/coingecko-rates.ts';
import type { Access } from './sources/source.ts';

/** Currencies move by far less in that time than the coins they measure. */
const freshMs = 10 * 60_000;
/** Where no answer comes, it is asked again after this. */
const retryMs = 60_000;

const heldSchema = z.object({
  perUsd: z.record(z.string(), z.number()),
  fetchedAt: z.number(),
});
type Held = z.infer<typeof heldSchema>;

export type Rates = { of(currency: DisplayCurrency, access: Access): Promise<AskedRate> };

const key = 'rates';

export function createRates(parts: { shelf: Shelf; ask: AskWithinBudget; now(): number }): Rates {
  const { shelf, ask, now } = parts;
  let held: Held | null = null;
  let failed: { why: Extract<AskedRate, { kind: 'unavailable' }>['why']; at: number } | null = null;
  let asking: Promise<void> | null = null;

  async function refresh(access: Access): Promise<void> {
    const reply = await ask(exchangeRates(access), coinGecko.budget);
    if (reply.kind === 'rates') {
      held = { perUsd: reply.perUsd, fetchedAt: reply.fetchedAt };
      failed = null;
      await shelf.save(key, held);
    } else {
      failed = { why: reply.kind, at: now() };
    }
  }

  return {
    async of(currency, access) {
      if (held === null) {
        const stored = heldSchema.safeParse(await shelf.load(key));
        held ??= stored.success ? stored.data : null;
      }
      const isFresh = held !== null && Math.abs(now() - held.fetchedAt) < freshMs;
      const isPausing = failed !== null && Math.abs(now() - failed.at) < retryMs;
      if (!isFresh && !isPausing) {
        asking ??= refresh(access).finally(() => {
          asking = null;
        });
        await asking;
      }
      // An old rate beside its age says more than none.
      const perUsd = held?.perUsd[currency];
      if (held === null || perUsd === undefined) {
        return { kind: 'unavailable', why: failed?.why ?? 'unlisted' };
      }
      const { fetchedAt } = held;
      return { kind: 'rate', rate: { currency, perUsd, source: coinGecko.name, fetchedAt } };
    },
  };
}
