import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/claim.ts';
import type { CoinFigures } from '../../../lib/figure.ts';
import { canonicalJson } from '../../../lib/judging/canonical-json.ts';
import { checkReceipt } from '../../../lib/judging/check-receipt.ts';
import { printReceipt, printReceiptJson } from '../../../lib/judging/print-receipt.ts';
import { contractTerms } from '../../../lib/judging/terms.ts';
import { judgeCase, writeReceipt } from '../../../lib/judging/write-receipt.ts';
import type { Case, Receipt } from '../../../lib/receipt.ts';
import { asOf, claim, coin, dayMs, days, row, says, saysOver } from './world.ts';

const market = coin(
  {
    price: [0.2, 0.21],
    market_cap: [
      ['coingecko', 66e6],
      ['coinpaprika', 67e6],
    ],
    fdv: [300e6],
    volume: [20e6],
    circulating_supply: [3e8],
    total_supply: [1.5e9],
    max_supply: [1.5e9],
    change: [2],
    ath: [0.6],
    rank: [500],
  },
  days(365, (n) => ({
    price: 0.2 + n / 1e3,
    market_cap: 66e6 + n * 3e5,
    volume: 9e6 + (n % 7) * 2e7,
  })),
);
const quoted = { quote: 'a $64M *market* `cap`', start: 4, end: 25 };
const caseOf = (said: Claim, told: Partial<Case> = {}): Case => ({
  post: { id: '17', address: 'https://x.com/i/status/17', postedAt: asOf - 40 * dayMs },
  claim: said,
  coin: market,
  asOf,
  terms: contractTerms,
  ...told,
});
const turnover: Partial<Claim> = { metric: 'turnover', unit: 'ratio' };
const cases: [name: string, Case][] = [
  ['a market cap', caseOf(claim(quoted))],
  ['an FDV said to be market cap', caseOf(says(350e6, quoted))],
  ['a turnover', caseOf(says(0.3, turnover))],
  ['a turnover that is often so', caseOf(saysOver(1, { ...turnover, frequency: 'often' }))],
  ['a price that was', caseOf(says(0.3, { metric: 'price', stance: 'past' }))],
  ['a price that never was', caseOf(says(0.9, { metric: 'price', stance: 'past' }))],
  ['a forecast', caseOf(claim({ stance: 'forecast' }))],
  ['a change of a week', caseOf(says(5, { metric: 'change', unit: 'percent', period: '7d' }))],
  ['a supply', caseOf(says(1.5e9, { metric: 'circulating_supply', unit: 'coins' }))],
  [
    'a post of unknown time',
    caseOf(claim(), { post: { id: '17', address: null, postedAt: null } }),
  ],
  [
    'a post of before the history',
    caseOf(says(9e6), { post: { id: '17', address: null, postedAt: asOf - 900 * dayMs } }),
  ],
  ['a coin that nobody knows', caseOf(claim(), { coin: null })],
  [
    'euros',
    caseOf(says(53e6, { unit: 'eur' }), {
      terms: { ...contractTerms, rates: { eur: 1.25, gbp: 1.4, jpy: 0.007 } },
    }),
  ],
  [
    'the wrong coin of that ticker',
    caseOf(says(7e6), { terms: { ...contractTerms, namesakes: [coin({ market_cap: [7e6] })] } }),
  ],
];
const forms = ['markdown', 'json'] as const;
const printed = (receipt: Receipt, form: (typeof forms)[number]) =>
  form === 'json' ? printReceiptJson(receipt) : printReceipt(receipt);

describe('a receipt', () => {
  it.each(cases)(
    'is judged again to the same verdict, from the text alone: %s',
    async (_, given) => {
      const receipt = await writeReceipt(given, '1.2.3');
      expect(receipt.verdict).toEqual({ ...judgeCase(given) });
      for (const form of forms) {
        const checked = await checkReceipt(printed(receipt, form));
        expect(checked).toMatchObject({ kind: 'same', receipt });
      }
    },
  );

  it('holds the evidence that the verdict needs, and little else', async () => {
    const { coin: kept } = await writeReceipt(caseOf(claim(quoted)), '1.2.3');
    expect(kept?.history.length).toBeLessThan(12);
    expect(Object.keys(kept?.figures ?? {})).not.toContain('rank');
    const often = await writeReceipt(
      caseOf(saysOver(1, { ...turnover, frequency: 'often' })),
      '1.2.3',
    );
    expect(often.coin?.history.length).toBeLessThan(100);
    const old = { id: '17', address: null, postedAt: asOf - 900 * dayMs };
    const before = await writeReceipt(caseOf(says(9e6), { post: old }), '1.2.3');
    expect(before.coin?.history.length).toBeLessThan(12);
    const euros = await writeReceipt(
      caseOf(says(53e6, { unit: 'eur' }), {
        post: { id: '17', address: null, postedAt: asOf },
        terms: { ...contractTerms, rates: { eur: 1.25, gbp: 1.4 } },
      }),
      '1.2.3',
    );
    expect(euros.terms.rates).toEqual({ eur: 1.25 });
  });

  it('names quote, post, coin, sources, tolerance, rule, version and digest', async () => {
    expect(await writeReceipt(caseOf(claim(quoted)), '1.2.3')).toMatchObject({
      program: '1.2.3',
      post: { address: 'https://x.com/i/status/17', postedAt: asOf - 40 * dayMs },
      claim: { quote: quoted.quote, start: 4, end: 25, rule: 'test' },
      coin: { coin: { id: 'marl' }, figures: { market_cap: [{ source: 'coingecko' }, {}] } },
      terms: { tolerance: contractTerms.tolerance },
      verdict: { rule: 'then-and-now', thenAt: '2027-01-29' },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('is Markdown that can be pasted: three lines, the sources, and itself', async () => {
    const receipt = await writeReceipt(
      {
        ...caseOf(claim(quoted)),
        coin: coin({ market_cap: [['coingecko', 66e6]] }, [
          row('2027-01-29', { market_cap: 61.2e6, price: 0.2 }),
        ]),
      },
      '1.2.3',
    );
    const [words] = printReceipt(receipt).split('```json');
    expect(words).toBe(
      `> a $64M \\*market\\* \\\`cap\\\`

**holds**: says $64M; $66M now (+3.1%), $61.2M when posted (±5% counts as true)
About Marl (marl), in <https://x.com/i/status/17>, posted 2027-01-29 15:00 UTC; figures as of 2027-03-10 15:00 UTC.
Judged by Touchstone 1.2.3; the receipt below can be judged again.

- coingecko: market cap $66M, 2027-03-10 15:00 UTC
- 2027-01-29: price $0.2, market cap $61.2M

`,
    );
  });

  it('lets no word of a post be a mark of Markdown', async () => {
    const quote = '![x](https://evil.example) <img> ```json\n{}\n``` # $64M';
    const text = printReceipt(await writeReceipt(caseOf(claim({ quote })), '1.2.3'));
    expect(text.match(/```/g)).toHaveLength(2);
    const [words] = text.split('```json');
    expect(words).not.toMatch(/(?<!\\)<img|\[x\]\(|^#/m);
    expect(await checkReceipt(text)).toMatchObject({ kind: 'same' });
  });

  it('is found in a reply with other words around it, and on Windows', async () => {
    const text = printReceipt(await writeReceipt(caseOf(claim(quoted)), '1.2.3'));
    expect(await checkReceipt(`Look:\n\n${text}\n\nThat is all.`)).toMatchObject({ kind: 'same' });
    expect(await checkReceipt(text.replaceAll('\n', '\r\n'))).toMatchObject({ kind: 'same' });
  });

  it.each(forms)('does not survive one changed byte: %s', async (form) => {
    const texts = await Promise.all(
      cases.map(async ([, given]) => printed(await writeReceipt(given, '1.2.3'), form)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (text, place, change) => {
          const bytes = Buffer.from(text);
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ change;
          expect((await checkReceipt(bytes.toString('utf8'))).kind).toBe('refused');
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['program', '1.2.4', 'program'],
    ['post', { id: '17', address: null, postedAt: 5 }, 'post'],
    ['claim', claim({ low: 65e6 }), 'claim'],
    ['coin', { ...market, history: [] }, 'coin'],
    ['asOf', asOf + 1, 'asOf'],
    ['terms', { ...contractTerms, rates: { usd: 1 } }, 'terms'],
    ['sha256', '0'.repeat(64), 'sha256'],
    ['checks', {}, 'checks'],
  ])('tells which field was changed: %s', async (name, value, field) => {
    const receipt = await writeReceipt(caseOf(claim(quoted)), '1.2.3');
    const changed = printReceiptJson({ ...receipt, [name]: value });
    expect(await checkReceipt(changed)).toMatchObject({ kind: 'refused', field });
  });

  it('tells which part of the verdict was changed', async () => {
    const receipt = await writeReceipt(caseOf(claim(quoted)), '1.2.3');
    const changed = { ...receipt, verdict: { ...receipt.verdict, now: 64e6 } };
    expect(await checkReceipt(printReceiptJson(changed))).toMatchObject({ field: 'verdict.now' });
  });

  it('does not believe a verdict whose digest was made to fit', async () => {
    const given = caseOf(claim(quoted));
    const { verdict } = await writeReceipt(given, '1.2.3');
    // Written by somebody with other figures in mind: whole, and judged otherwise.
    const forged = await writeReceipt({ ...given, claim: says(5e6, quoted) }, '1.2.3');
    const { digestOf } = await import('../../../lib/judging/canonical-json.ts');
    const { checksOf } = await import('../../../lib/judging/write-receipt.ts');
    const { sha256: _, checks: __, ...fields } = { ...forged, verdict };
    const sealed = { ...fields, checks: await checksOf(fields) };
    const text = printReceiptJson({ ...sealed, sha256: await digestOf(sealed) });
    expect(await checkReceipt(text)).toMatchObject({
      kind: 'judged-otherwise',
      fields: ['gap', 'why'],
    });
  });

  it.each(['', 'Nothing here.', '[]', '{}', '```json\n{}\n```', 'null'])(
    'is not seen in %j',
    async (text) => {
      expect((await checkReceipt(text)).kind).toBe('refused');
    },
  );
});

describe('canonicalJson', () => {
  it('does not look at the order of keys, and keeps that of lists', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'é"' } })).toBe(
      '{"a":{"c":"é\\"","d":null},"b":[2,1]}',
    );
  });

  it('writes what JSON can hold as JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the judge command, given a receipt', () => {
  const command = fileURLToPath(new URL('../../../scripts/judge.ts', import.meta.url));
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'touchstone-receipt-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function judge(text: string) {
    const file = join(folder, 'receipt.md');
    writeFileSync(file, text);
    const { status, stdout } = spawnSync(process.execPath, [command, '--receipt', file], {
      encoding: 'utf8',
    });
    return { status, said: JSON.parse(stdout) };
  }

  it('says that verdict and digest are the same', async () => {
    const receipt = await writeReceipt(caseOf(claim(quoted)), '1.2.3');
    for (const form of forms) {
      expect(judge(printed(receipt, form))).toEqual({
        status: 0,
        said: {
          digest: 'same',
          verdict: 'same',
          sha256: receipt.sha256,
          program: '1.2.3',
          quote: quoted.quote,
          judged: receipt.verdict.verdict,
          why: receipt.verdict.why,
        },
      });
    }
  });

  it('refuses one that was changed, and names the field', async () => {
    const text = printReceipt(await writeReceipt(caseOf(claim(quoted)), '1.2.3'));
    expect(judge(text.replace('"value":66000000', '"value":67000000'))).toMatchObject({
      status: 1,
      said: { digest: 'refused', field: 'coin' },
    });
  });

  it('ends with 2 where there is no such file, or nothing to judge', () => {
    const run = (...args: string[]) => spawnSync(process.execPath, [command, ...args]).status;
    expect(run('--receipt', join(folder, 'nowhere'))).toBe(2);
    expect(run()).toBe(2);
    expect(run('--nonsense')).toBe(2);
  });
});

describe('a case without figures of the coin', () => {
  it('has no sources to name', async () => {
    const empty: CoinFigures = coin();
    const receipt = await writeReceipt(caseOf(claim(quoted), { coin: empty }), '1.2.3');
    expect(printReceipt(receipt)).toContain('no source has the market cap');
  });
});
