import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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

function judge(input: string, file = 'market.json', env = process.env) {
  const args = [command, '--market', join(folder, file)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    env,
  });
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

  it('reads a file that some editor began with a mark, and lines that end as on Windows', () => {
    const { status, replies } = judge(
      `\uFEFF${post('p1', 'Hello.')}\r\n${post('p2', 'Hello.')}\r\n`,
    );
    expect(status).toBe(0);
    expect(replies).toEqual([
      { id: 'p1', verdicts: [] },
      { id: 'p2', verdicts: [] },
    ]);
  });

  it('answers a post before the next one has come, and ends in peace when nobody reads on', async () => {
    const child = spawn(process.execPath, [command, '--market', join(folder, 'market.json')]);
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      complaint += chunk;
    });
    child.stdin.write(`${post('p1', '$MRL has a market cap of $7M.')}\n`);
    const [answer] = await once(child.stdout.setEncoding('utf8'), 'data');
    expect(JSON.parse(answer)).toMatchObject({ id: 'p1', verdicts: [{ verdict: 'holds' }] });
    child.stdout.destroy();
    // What was written to it after that is lost, as it should be.
    child.stdin.on('error', () => {});
    child.stdin.end(`${post('p2', 'Hello.')}\n`.repeat(1000));
    const [code] = await once(child, 'close');
    expect([code, complaint]).toEqual([0, '']);
  });

  it('takes a time without a zone for UTC, wherever the machine is', () => {
    const dated = JSON.stringify({
      id: 'p1',
      text: '$MRL has a market cap of $7M.',
      postedAt: '2027-03-09T16:00:00',
    });
    for (const TZ of ['Asia/Tokyo', 'America/Lima']) {
      const [reply] = judge(dated, 'market.json', { ...process.env, TZ }).replies;
      expect(reply.verdicts).toEqual([expect.objectContaining({ thenAt: '2027-03-10' })]);
    }
  });

  it('holds a post against its own figures', () => {
    const [reply] = judge(
      post('p1', '$MRL has a market cap of $7M, 24h volume of $14M and a turnover of 0.5.'),
    ).replies;
    expect(reply.verdicts[0].why).toContain('its own $14M / $7M makes 2×');
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
