import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Coin } from '../../../../lib/coin.ts';
import { coinGecko } from '../../../../lib/market/sources/coingecko.ts';
import { coinById, searchCoins } from '../../../../lib/market/sources/coingecko-directory.ts';
import { dailyHistory, hourlyHistory } from '../../../../lib/market/sources/coingecko-history.ts';
import type { Question, Source } from '../../../../lib/market/sources/source.ts';
import { keyless, numbersIn, readReply } from './read-reply.ts';

// Replies that were recorded elsewhere; where they are not at hand, our own of the same shapes must do.
export const market = fileURLToPath(new URL('../../../../../shared/market/', import.meta.url));

export const isHere = existsSync(market);

export const recorded = (file: string): unknown => JSON.parse(readFileSync(market + file, 'utf8'));

/** When a reply came, as its headers tell. */
export function dateOf(file: string): number {
  const [folder, name] = file.split('/') as [string, string];
  const headers = existsSync(`${market}${folder}/headers.json`)
    ? (recorded(`${folder}/headers.json`) as Record<string, { headers: { date?: string } }>)
    : {};
  return Date.parse(headers[name]?.headers.date ?? '2026-11-20T12:00:00Z');
}

export const coin = (id: string, rest: Partial<Coin> = {}): Coin => ({
  id,
  symbol: 'X',
  name: id,
  ...rest,
});
export const at = (chainName: string, address: string, decimals?: number) =>
  coin('token', { contracts: [{ chain: chainName, address, ...(decimals && { decimals }) }] });

export const numbersOf = (source: Source, coins: Coin[], file: string) => {
  const reply = readReply(source, coins, recorded(file), dateOf(file));
  return Object.fromEntries(coins.map(({ id }) => [id, numbersIn(reply, id)]));
};

/** All that CoinGecko can be asked. */
export const coinGeckoQuestions: Question<{ kind: string }>[] = [
  ...coinGecko.requestsFor([coin('bitcoin')], keyless),
  dailyHistory('bitcoin', keyless),
  hourlyHistory('bitcoin', 30, keyless),
  searchCoins('x', keyless),
  coinById('x', keyless),
];
