import type { Coin } from '../../../../lib/coin.ts';
import type { FigureMetric } from '../../../../lib/figure.ts';
import type { Access, Source, SourceReply } from '../../../../lib/market/sources/source.ts';

export const now = Date.parse('2026-11-20T12:00:00Z');
export const keyless: Access = { key: null, baseUrl: null };

/** What a source makes of a reply to the first of its requests for these coins. */
export function readReply(
  source: Source,
  coins: readonly Coin[],
  body: unknown,
  fetchedAt = now,
): SourceReply {
  const [request] = source.requestsFor(coins, keyless);
  if (request === undefined) throw new Error(`${source.name} asks nothing about these coins.`);
  return request.read(body, fetchedAt);
}

/** The figures of one coin as plain numbers. */
export function numbersIn(
  reply: SourceReply,
  coinId: string,
): Partial<Record<FigureMetric, number>> {
  if (reply.kind !== 'figures') throw new Error(`no figures but ${JSON.stringify(reply)}`);
  const figures = Object.entries(reply.byId.get(coinId) ?? {});
  return Object.fromEntries(figures.map(([metric, values]) => [metric, values?.[0]?.value]));
}

/** When the source saw the price of one coin. */
export function seenAt(reply: SourceReply, coinId: string): number | undefined {
  return reply.kind === 'figures' ? reply.byId.get(coinId)?.price?.[0]?.observedAt : undefined;
}

export function asideIn(reply: SourceReply, coinId: string): Record<string, number> {
  if (reply.kind !== 'figures') throw new Error(`no figures but ${reply.kind}`);
  const aside = Object.entries(reply.asides?.get(coinId) ?? {});
  return Object.fromEntries(aside.map(([name, { value }]) => [name, value]));
}
