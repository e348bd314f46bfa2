import type { IncomingMessage } from 'node:http';
import { answerAsCoinGecko, coinGeckoHost } from './coingecko.ts';
import { otherSources } from './other-sources.ts';
import type { SampleMarket } from './sample-market.ts';

export const sourceHosts = [coinGeckoHost, ...Object.keys(otherSources)];

/** What a source answers about the sample market; null where it has no such page. */
export function answerOfSource(url: URL, market: SampleMarket, sent: unknown): unknown {
  if (url.hostname === coinGeckoHost) return answerAsCoinGecko(url, market);
  return otherSources[url.hostname]?.(url, market, sent) ?? null;
}

/** The JSON that a request carries; null where it carries none. */
export async function sentWith(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return parts.length === 0 ? null : JSON.parse(Buffer.concat(parts).toString('utf8'));
}
