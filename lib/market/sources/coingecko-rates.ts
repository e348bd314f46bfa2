import { z } from '../../schema.ts';
import { type DisplayCurrency, displayCurrencies } from '../../settings.ts';
import type { Failure } from '../fetch-json.ts';
import { coinGeckoAt, readFailure } from './coingecko.ts';
import { looseNumber } from './raw-values.ts';
import type { Access, Question } from './source.ts';

/** What one USD is worth in each currency. */
export type RatesReply =
  | { kind: 'rates'; perUsd: Partial<Record<DisplayCurrency, number>>; fetchedAt: number }
  | Failure;

/** All rates in one answer: which of them is wanted shows in no request. */
export function exchangeRates(access: Access): Question<RatesReply> {
  return {
    ...coinGeckoAt('/exchange_rates', access),
    read(body, fetchedAt) {
      const parsed = ratesSchema.safeParse(body);
      if (!parsed.success) return readFailure(body) ?? unexpected;
      const { rates } = parsed.data;
      // In each currency what one bitcoin is worth.
      const dollarsPerBitcoin = rates.usd?.value ?? 0;
      if (!(dollarsPerBitcoin > 0)) return unexpected;
      const perUsd: Partial<Record<DisplayCurrency, number>> = {};
      for (const currency of displayCurrencies) {
        const value = rates[currency]?.value ?? 0;
        if (value > 0) perUsd[currency] = value / dollarsPerBitcoin;
      }
      return { kind: 'rates', perUsd, fetchedAt };
    },
  };
}

const unexpected = { kind: 'unreadable', why: 'unexpected' } as const;

const ratesSchema = z.object({
  rates: z.record(z.string(), z.catch(z.object({ value: looseNumber }), { value: null })),
});
