import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeClaim } from '../../../lib/judging/judge-claim.ts';
import { parseMarket } from '../../../lib/judging/parse-market.ts';
import { readText } from '../../../lib/reading/read-text.ts';

type Example = {
  id: string;
  text: string;
  postedAt?: string;
  expected: {
    quote: string;
    metric: string;
    symbol: string;
    verdict: string;
    gap?: number | null;
  }[];
};

const folder = new URL('../../../../shared/contract/', import.meta.url);
const marketFile = new URL('example-market.json', folder);
// The contract stands beside a working copy, not in it: a clone elsewhere has none to test against.
const isHere = existsSync(marketFile);
const market = isHere ? parseMarket(JSON.parse(readFileSync(marketFile, 'utf8'))) : null;
const examples: Example[] = isHere
  ? readFileSync(new URL('example-verdicts.jsonl', folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];

describe.runIf(isHere)("the contract's examples", () => {
  it.each(examples)('$id: $text', ({ text, postedAt, expected }) => {
    const { coins = [], asOf = 0 } = market ?? {};
    const { claims } = readText(
      text,
      coins.map(({ coin }) => coin),
    );
    for (const { quote, metric, symbol, verdict, gap } of expected) {
      const start = text.indexOf(quote);
      const claim = claims.find(
        (found) =>
          found.metric === metric && found.start < start + quote.length && start < found.end,
      );
      if (!claim) throw new Error(`no ${metric} was read`);
      expect(claim.symbol).toBe(symbol);
      const known = coins.find(({ coin }) => coin.symbol === symbol) ?? null;
      const when = { postedAt: postedAt ? Date.parse(postedAt) : null, asOf };
      const judged = judgeClaim(claim, known, when);
      expect(judged.verdict).toBe(verdict);
      if (gap === null) expect(judged.gap).toBeNull();
      if (typeof gap === 'number') expect(judged.gap).toBeCloseTo(gap, 3);
    }
  });
});
