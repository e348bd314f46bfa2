import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Coin } from '../../lib/coin.ts';
import type { Settings } from '../../lib/settings.ts';
import { moveCoin, pinOf } from '../../lib/watch-list.ts';
import type { Say } from '../../lib/words.ts';
import { Status } from './status.tsx';
import { WatchRow } from './watch-row.tsx';

export type WatchListProps = {
  settings: Pick<Settings, 'watch' | 'choices'>;
  say: Say;
  onReorder(watch: Coin[]): void;
  onPin(coin: Coin): void;
  onRemove(coin: Coin, place: number): void;
  onRestart(): void;
};

export function WatchList({ settings, say, ...acts }: WatchListProps) {
  const { watch } = settings;
  const list = useRef<HTMLUListElement>(null);
  /** A coin on its way, and the place that it would have. Rows stay where they are: a moved one loses the pointer. */
  const [drag, setDrag] = useState<{ id: string; place: number } | null>(null);
  const [moved, setMoved] = useState('');
  const focusAfter = useRef<string | null>(null);

  useLayoutEffect(() => {
    // A row that is moved in the document loses the focus.
    if (focusAfter.current === null) return;
    list.current?.querySelector<HTMLElement>(focusAfter.current)?.focus();
    focusAfter.current = null;
  });

  function move(coin: Coin, place: number): void {
    const to = Math.max(0, Math.min(place, watch.length - 1));
    if (watch[to]?.id === coin.id) return;
    const action = document.activeElement?.getAttribute('data-action') ?? 'drag';
    focusAfter.current = `[data-coin-id="${CSS.escape(coin.id)}"] [data-action="${action}"]`;
    setMoved(say('options.coins.moved', [coin.name, String(to + 1), String(watch.length)]));
    acts.onReorder(moveCoin(watch, coin.id, to));
  }

  function startDrag(event: PointerEvent, coin: Coin, place: number): void {
    if (event.button !== 0) return;
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture(event.pointerId);
    const end = new AbortController();
    const { signal } = end;
    let to = place;
    setDrag({ id: coin.id, place });
    handle.addEventListener(
      'pointermove',
      ({ clientY }) => {
        to = placeAt(list.current, clientY) ?? to;
        setDrag({ id: coin.id, place: to });
      },
      { signal },
    );
    const stop = (drop: boolean) => {
      end.abort();
      setDrag(null);
      if (drop) move(coin, to);
    };
    handle.addEventListener('pointerup', () => stop(true), { signal });
    handle.addEventListener('pointercancel', () => stop(false), { signal });
    handle.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(false), { signal });
  }

  if (watch.length === 0) {
    return (
      <div class="empty">
        <Status kind="plain">{say('options.coins.empty')}</Status>
        <button type="button" class="button" data-action="restart" onClick={acts.onRestart}>
          {say('options.coins.restart')}
        </button>
      </div>
    );
  }
  const from = watch.findIndex(({ id }) => id === drag?.id);
  return (
    <>
      <ul class="watch-list" aria-label={say('options.coins.list')} ref={list}>
        {watch.map((coin, place) => (
          <WatchRow
            key={coin.id}
            coin={coin}
            place={place}
            count={watch.length}
            pin={pinOf(settings, coin)}
            isDragged={drag?.id === coin.id}
            drop={
              drag?.place !== place || from === place ? null : from < place ? 'after' : 'before'
            }
            say={say}
            onMove={(to) => move(coin, to)}
            onDragStart={(event) => startDrag(event, coin, place)}
            onPin={() => acts.onPin(coin)}
            onRemove={() => acts.onRemove(coin, place)}
          />
        ))}
      </ul>
      <p class="for-ears" role="status">
        {moved}
      </p>
    </>
  );
}

/** The row under the pointer; above the first and below the last those two. */
function placeAt(list: Element | null, y: number): number | null {
  const rows = Array.from(list?.children ?? [], (row) => row.getBoundingClientRect());
  if (rows.length === 0) return null;
  const under = rows.findIndex(({ bottom }) => y < bottom);
  return under === -1 ? rows.length - 1 : under;
}
