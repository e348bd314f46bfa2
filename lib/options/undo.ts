import type { Coin } from '../coin.ts';
import type { Settings } from '../settings.ts';
import { moveCoin } from '../watch-list.ts';

/** What was done last, and can be taken back. */
export type Done =
  | { kind: 'removed'; coin: Coin; place: number; choice: Coin | null }
  | { kind: 'forgot'; symbol: string; coin: Coin }
  | { kind: 'reset'; before: Settings }
  | { kind: 'imported'; before: Settings };

/** What to change to take it back, in settings that may have changed elsewhere since. */
export function undo(done: Done, now: Settings): Partial<Omit<Settings, 'version'>> {
  switch (done.kind) {
    case 'removed': {
      const { coin, place, choice } = done;
      const back = now.watch.some(({ id }) => id === coin.id) ? now.watch : [...now.watch, coin];
      return {
        watch: moveCoin(back, coin.id, place),
        ...(choice && { choices: { ...now.choices, [coin.symbol]: choice } }),
      };
    }
    case 'forgot':
      return { choices: { ...now.choices, [done.symbol]: done.coin } };
    case 'reset':
    case 'imported': {
      const { version: _, ...before } = done.before;
      return before;
    }
  }
}
