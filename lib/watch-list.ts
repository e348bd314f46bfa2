import type { Coin } from './coin.ts';
import type { Settings } from './settings.ts';

type List = readonly Coin[];

export function addCoin(watch: List, coin: Coin): Coin[] {
  return watch.some(({ id }) => id === coin.id) ? [...watch] : [...watch, coin];
}

export function removeCoin(watch: List, coinId: string): Coin[] {
  return watch.filter(({ id }) => id !== coinId);
}

/** To another place, counted from 0; the ends of the list stop it. */
export function moveCoin(watch: List, coinId: string, place: number): Coin[] {
  const moved = watch.find(({ id }) => id === coinId);
  if (moved === undefined) return [...watch];
  const rest = removeCoin(watch, coinId);
  const to = Math.max(0, Math.min(place, rest.length));
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** What a followed coin's ticker means: two that are followed may share one. */
export type Pin = 'alone' | 'pinned' | 'shared';

export function pinOf({ watch, choices }: Pick<Settings, 'watch' | 'choices'>, coin: Coin): Pin {
  const isShared = watch.some(({ id, symbol }) => symbol === coin.symbol && id !== coin.id);
  if (!isShared) return 'alone';
  return choices[coin.symbol]?.id === coin.id ? 'pinned' : 'shared';
}
