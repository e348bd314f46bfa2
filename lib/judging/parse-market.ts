import { coinSchema } from '../coin.ts';
import { type CoinFigures, type Figures, figureMetrics } from '../figure.ts';
import { instantSchema } from '../post.ts';
import { z } from '../schema.ts';

const saidSchema = z.object({
  source: z.string(),
  value: z.nullish(z.number()),
  at: instantSchema,
});

const rowSchema = z.object({
  at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/)),
  price: z.nullish(z.number()),
  market_cap: z.nullish(z.number()),
  volume: z.nullish(z.number()),
});

const marketSchema = z.object({
  asOf: instantSchema,
  coins: z.array(
    z.object({
      ...coinSchema.shape,
      figures: z.optional(z.record(z.string(), z.nullish(z.array(saidSchema)))),
      history: z.nullish(z.array(rowSchema)),
    }),
  ),
});

export type Market = { asOf: number; coins: CoinFigures[] };

/** The contract's market file. A null or an empty list is a figure that nobody has: it gets no entry. */
export function parseMarket(json: unknown): Market {
  const { asOf, coins } = marketSchema.parse(json);
  return {
    asOf,
    coins: coins.map(({ figures, history, ...coin }) => ({
      coin: { ...coin, symbol: coin.symbol.toUpperCase() },
      figures: figuresFrom(figures ?? {}, asOf),
      history: (history ?? [])
        .map(({ at, price = null, market_cap = null, volume = null }) => ({
          at: at.slice(0, 10),
          price,
          market_cap,
          volume,
        }))
        .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
    })),
  };
}

type Said = z.infer<typeof saidSchema>;

function figuresFrom(lists: Record<string, Said[] | null | undefined>, asOf: number): Figures {
  const figures: Figures = {};
  for (const metric of figureMetrics) {
    const values = (lists[metric] ?? []).flatMap(({ source, value, at }) =>
      value == null ? [] : [{ source, value, observedAt: at, fetchedAt: asOf }],
    );
    if (values.length > 0) figures[metric] = values;
  }
  return figures;
}
