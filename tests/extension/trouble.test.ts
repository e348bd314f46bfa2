import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DrawnNote, readMarks, readNotes } from '../../scripts/browsers/read-page.ts';
import type { Behaviour } from '../world/behave.ts';
import type { SampleMarket } from '../world/sample-market.ts';
import type { World } from '../world/serve-world.ts';
import { openStage, type Stage } from './open-stage.ts';

const troubles: [string, Behaviour, RegExp][] = [
  ['asks us to wait', { kind: 'limited', retryAfterS: 60 }, /wait/],
  ['breaks off in the middle', { kind: 'truncated' }, /could not be read/],
];

describe('when the source', () => {
  let stage: Stage | undefined;
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  it.each(troubles)('%s, the note says so and shows no figure', async (_, behaviour, words) => {
    const note = await firstNote((world) => {
      world.source = behaviour;
    });
    expect(note.state).toBe('unavailable');
    expect(note.text).toMatch(words);
    expect(note.text).not.toContain('$');
  });

  it('does not know the supply, an unknown market cap is not shown as 0', async () => {
    const note = await firstNote((world) => {
      world.changeMarket = withoutSupply;
    });
    expect(note.text).toContain('OPG');
    expect(note.text).not.toMatch(/\$0|[\d.]+×/);
  });

  async function firstNote(prepare: (world: World) => void): Promise<DrawnNote> {
    stage = await openStage({ prepare });
    const page = await stage.openTimeline();
    await vi.waitFor(
      async () => {
        const judged = (await readMarks(page)).filter(({ kind }) => kind !== 'mention');
        expect(judged.length).toBeGreaterThan(0);
      },
      { timeout: 15_000, interval: 50 },
    );
    const [note] = await readNotes(page);
    if (!note) throw new Error('There is no note.');
    return note;
  }
});

/** As CoinGecko answers for coins whose supply it does not know: zeros. */
function withoutSupply(market: SampleMarket): SampleMarket {
  return {
    ...market,
    coins: market.coins.map((coin) => ({
      ...coin,
      circulatingSupply: 0,
      now: { ...coin.now, marketCap: 0 },
    })),
  };
}
