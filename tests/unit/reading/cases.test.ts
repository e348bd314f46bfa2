import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/claim.ts';
import { type Coin, openGradient } from '../../../lib/coin.ts';
import { readText } from '../../../lib/reading/read-text.ts';

/** `claims` are lines as `shortly` writes them; `from` says where the sentence came from. */
type Case = { description: string; text: string; claims: string[]; watch?: string[]; from: string };

const folder = new URL('../../cases/', import.meta.url);
const usual = ['BTC', 'ETH', 'SOL', 'TAO', 'RENDER'];

function coinsOf(tickers: readonly string[]): Coin[] {
  return [
    openGradient,
    ...tickers.map((symbol) => ({ id: symbol.toLowerCase(), symbol, name: symbol })),
  ];
}

/** "market_cap OPG between 28000000 32000000 usd forecast ~": what differs from the usual is left out. */
function shortly(claim: Claim): string {
  const { metric, symbol, relation, low, high, unit, stance, period, hedged, frequency } = claim;
  const figures = relation === 'between' ? [low, high] : [relation === 'lt' ? high : low];
  return [
    metric,
    symbol ?? '-',
    relation,
    ...figures.map((figure) => Number(figure?.toPrecision(12))),
    unit,
    stance === 'now' ? null : stance,
    period,
    hedged ? '~' : null,
    frequency,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const cases = readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line));
  describe(`readText on ${file}`, () => {
    it.each(cases)('$description: $text', ({ text, claims, watch }) => {
      const read = readText(text, coinsOf(watch ?? usual)).claims.map(shortly);
      expect(read.sort()).toEqual([...claims].sort());
    });
  });
}
