import type { Coin } from '../../lib/coin.ts';
import type { Pin } from '../../lib/watch-list.ts';
import type { Say } from '../../lib/words.ts';
import { Icon } from './icon.tsx';
import { tickerText } from './ticker-text.ts';

export type WatchRowProps = {
  coin: Coin;
  place: number;
  count: number;
  pin: Pin;
  isDragged: boolean;
  /** On which side of this row the dragged one would land. */
  drop: 'before' | 'after' | null;
  say: Say;
  onMove(place: number): void;
  onDragStart(event: PointerEvent): void;
  onPin(): void;
  onRemove(): void;
};

export function WatchRow(props: WatchRowProps) {
  const { coin, place, count, pin, isDragged, drop, say, onMove, onDragStart, onPin, onRemove } =
    props;
  const ticker = tickerText(coin.symbol);
  const home = coin.contracts?.[0];
  return (
    <li
      class={isDragged ? 'watch-row dragged' : 'watch-row'}
      data-coin-id={coin.id}
      data-drop={drop ?? undefined}
    >
      <button
        type="button"
        class="icon-button handle"
        data-action="drag"
        aria-label={say('options.coins.drag', [coin.name])}
        onPointerDown={onDragStart}
        onKeyDown={(event) => {
          const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
          if (step === undefined) return;
          event.preventDefault();
          onMove(place + step);
        }}
      >
        <Icon name="drag" />
      </button>
      <div class="watch-coin">
        <span>
          <b>{coin.symbol}</b> {coin.name}
        </span>
        {home && (
          <span class="small">
            {home.chain}{' '}
            <span dir="ltr" title={home.address}>
              {shortened(home.address)}
            </span>
          </span>
        )}
        {pin === 'shared' && (
          <span class="pin">
            <span class="small">{say('options.coins.shared', [ticker])}</span>{' '}
            <button type="button" class="link" data-action="pin" onClick={onPin}>
              {say('options.coins.pin', [ticker])}
            </button>
          </span>
        )}
        {pin === 'pinned' && (
          <span class="pin small">
            <Icon name="pin" /> {say('options.coins.pinned', [ticker])}
          </span>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        data-action="up"
        aria-label={say('options.coins.moveUp', [coin.name])}
        aria-disabled={place === 0}
        onClick={() => onMove(place - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        data-action="down"
        aria-label={say('options.coins.moveDown', [coin.name])}
        aria-disabled={place === count - 1}
        onClick={() => onMove(place + 1)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        class="link"
        data-action="remove"
        aria-label={say('options.named', [say('options.coins.remove'), coin.name])}
        onClick={onRemove}
      >
        {say('options.coins.remove')}
      </button>
    </li>
  );
}

/** `0xfbc2…f5eb`: enough to compare. */
function shortened(address: string): string {
  return address.length <= 14 ? address : `${address.slice(0, 6)}…${address.slice(-4)}`;
}
