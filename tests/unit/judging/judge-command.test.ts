import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../../scripts/judge.ts', import.meta.url));
const asOf = '2027-03-10T15:00:00Z';
const said = (value: number | null) => [{ source: 'a', value, at: asOf }];
const market = {
  asOf,
  coins: [
    { id: 'marl', symbol: 'MRL', name: 'Marl', figures: { market_cap: said(7.1e6) } },
    { id: 'tern', symbol: 'TRN', name: 'Tern', figures: { price: said(2) } },
    { id: 'other-tern', symbol: 'TRN', name: 'Other Tern', figures: { price: said(9) } },
  ],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-judge-'));
  writeFileSync(join(folder, 'market.json'), JSON.stringify(market));
});
afterAll(() => rmSync(folder, { recursive: true }));

function judge(input: string, file = 'market.json') {
  const args = [command, '--market', join(folder, file)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stderr, replies: lines.map((line) => JSON.parse(line)) };
}

const post = (id: string, text: string) => JSON.stringify({ id, text });

describe('the judge command', () => {
  it('answers each post in a line of its own', () => {
    const { status, replies } = judge(
      `${post('p1', '$MRL has a market cap of $7M.')}\n${post('p2', 'Good morning.')}\n`,
    );
    expect(status).toBe(0);
    expect(replies).toEqual([
      {
        id: 'p1',
        verdicts: [
          expect.objectContaining({
            metric: 'market_cap',
            symbol: 'MRL',
            verdict: 'holds',
            now: 7.1e6,
            then: null,
            thenAt: null,
            gap: -0.0141,
            sources: ['a'],
            why: 'says $7M; $7.1M now (+1.4%)',
          }),
        ],
      },
      { id: 'p2', verdicts: [] },
    ]);
  });

  it('goes on after a line that is no post, and ends with 1', () => {
    const { status, replies } = judge(`nonsense\n{"id":"p1"}\n\n${post('p2', 'Hello.')}`);
    expect(status).toBe(1);
    expect(replies).toEqual([
      { id: null, error: expect.any(String) },
      { id: null, error: expect.any(String) },
      { id: null, error: expect.any(String) },
      { id: 'p2', verdicts: [] },
    ]);
  });

  it('does not choose between two coins of one ticker', () => {
    const [reply] = judge(post('p1', 'The price of $TRN is $2.')).replies;
    expect(reply.verdicts).toEqual([
      expect.objectContaining({
        verdict: 'unknown',
        now: null,
        why: '2 coins share TRN: Tern, Other Tern',
      }),
    ]);
  });

  it('refuses a market that it cannot read', () => {
    const { status, stderr, replies } = judge(post('p1', 'Hello.'), 'nowhere.json');
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere.json');
    expect(replies).toEqual([]);
  });
});
