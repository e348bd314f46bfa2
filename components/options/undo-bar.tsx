import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../../lib/words.ts';

export type UndoBarProps = {
  /** What was done; null where there is nothing to take back. */
  words: string | null;
  say: Say;
  onUndo(): void;
  onDismiss(): void;
};

/** It stays until something else is done or it is dismissed: nobody is hurried. */
export function UndoBar({ words, say, onUndo, onDismiss }: UndoBarProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with what it removed; the focus must not fall to the page's start.
    if (words !== null) button.current?.focus({ preventScroll: true });
  }, [words]);
  return (
    <div class="undo-place" role="status">
      {words !== null && (
        <div class="undo-bar">
          <span>{words}</span>
          <button type="button" class="link" data-action="undo" ref={button} onClick={onUndo}>
            {say('options.undo')}
          </button>
          <button type="button" class="link" data-action="dismiss" onClick={onDismiss}>
            {say('options.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
