import { describe, expect, it } from 'vitest';
import { type Coin, openGradient } from '../../../lib/coin.ts';
import type { Candidate } from '../../../lib/figure.ts';
import { createDirectory, whoseTicker } from '../../../lib/market/directory.ts';
import { createMemoryShelf } from './memory-shelf.ts';

function listed(id: string, symbol: string, marketCap: number | null, rank = 100): Candidate {
  return { coin: { id, symbol, name: id }, rank, marketCap };
}
const nobody = { watch: [], choices: {} };
const impostor: Coin = { id: 'opg-two', symbol: 'OPG', name: 'Opg Two' };

describe('whoseTicker', () => {
  it('pins the ticker of a watched coin, whatever the list says', () => {
    const known = [listed('opg-two', 'OPG', 9e12)];
    const said = { watch: [openGradient], choices: { OPG: impostor } };
    expect(whoseTicker('OPG', said, known)).toEqual({ kind: 'coin', coin: openGradient });
  });

  it('gives a ticker to the one that dominates, and calls it ambiguous where none does', () => {
    const pair = (second: number | null) => [
      listed('small', 'CAT', second),
      listed('large', 'CAT', 20e9),
    ];
    expect(whoseTicker('CAT', nobody, pair(1e9))).toMatchObject({ coin: { id: 'large' } });
    expect(whoseTicker('CAT', nobody, pair(null))).toMatchObject({ coin: { id: 'large' } });
    expect(whoseTicker('CAT', nobody, pair(1.01e9))).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ coin: { id: 'large' } }, { coin: { id: 'small' } }],
    });
  });

  it('does not let one of unknown worth dominate', () => {
    const known = [listed('one', 'CAT', null), listed('two', 'CAT', null)];
    expect(whoseTicker('CAT', nobody, known).kind).toBe('ambiguous');
  });

  it('remembers what the user chose', () => {
    const known = [listed('one', 'CAT', 2e9), listed('two', 'CAT', 1e9)];
    const two = { id: 'two', symbol: 'CAT', name: 'two' };
    expect(whoseTicker('CAT', { watch: [], choices: { CAT: two } }, known)).toEqual({
      kind: 'coin',
      coin: two,
    });
  });

  it('asks about two watched coins that share a ticker', () => {
    const said = { watch: [openGradient, impostor], choices: {} };
    expect(whoseTicker('OPG', said, [])).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ coin: openGradient }, { coin: impostor }],
    });
    expect(whoseTicker('OPG', { ...said, choices: { OPG: impostor } }, [])).toMatchObject({
      coin: { id: 'opg-two' },
    });
  });

  it('takes a coin’s ticker with the ending that StockTwits gives it, unless a coin is called so', () => {
    const said = { watch: [openGradient], choices: {} };
    expect(whoseTicker('OPG.X', said, [])).toEqual({ kind: 'coin', coin: openGradient });
    const known = [listed('cat', 'CAT', 1e9), listed('cat-x', 'CAT.X', 1e6)];
    expect(whoseTicker('CAT.X', said, known)).toMatchObject({ coin: { id: 'cat-x' } });
    expect(whoseTicker('WEN.X', said, known).kind).toBe('unknown');
    expect(whoseTicker('OPG.Y', said, known).kind).toBe('unknown');
  });

  it('takes a ticker as people write it', () => {
    expect(whoseTicker(' $opg\u00a0', { watch: [openGradient], choices: {} }, []).kind).toBe(
      'coin',
    );
    expect(whoseTicker('ＯＰＧ', { watch: [openGradient], choices: {} }, []).kind).toBe('coin');
  });

  it('knows nothing of a ticker that nobody has', () => {
    expect(whoseTicker('WEN', nobody, [listed('one', 'CAT', 1)])).toEqual({ kind: 'unknown' });
    expect(whoseTicker('__proto__', nobody, [])).toEqual({ kind: 'unknown' });
  });
});

describe('createDirectory', () => {
  it('keeps what it learnt past the worker’s death, and begins anew where that is damaged', async () => {
    const shelf = createMemoryShelf();
    const coins = [listed('one', 'CAT', 1)];
    await createDirectory(shelf).keepLargest(coins);
    await createDirectory(shelf).keepLookedUp('wen', coins);
    expect(await createDirectory(shelf).largest()).toEqual(coins);
    expect(await createDirectory(shelf).lookedUp('WEN')).toEqual(coins);
    expect(await createDirectory(shelf).lookedUp('OTHER')).toBeUndefined();
    await shelf.save('largest', [{ coin: 7 }]);
    expect(await createDirectory(shelf).largest()).toBeNull();
  });
});
