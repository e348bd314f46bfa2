import type { Say } from '../../lib/words.ts';
import { SourceRow, type SourceRowProps } from './source-row.tsx';
import { Status } from './status.tsx';

export type SourceListProps = Omit<SourceRowProps, 'source'> & {
  sources: readonly SourceRowProps['source'][];
  say: Say;
  onTryAll(): void;
};

export function SourceList({ sources, onTryAll, ...row }: SourceListProps) {
  const { say } = row;
  const isTrying = sources.some(({ tried }) => tried === 'trying');
  return (
    <>
      {sources.every(({ on }) => !on) && (
        <Status kind="trouble">{say('options.sources.none')}</Status>
      )}
      <div class="source-rows">
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} {...row} />
        ))}
      </div>
      <button
        type="button"
        class="button"
        data-action="try-all"
        disabled={isTrying}
        onClick={onTryAll}
      >
        {say('options.sources.tryAll')}
      </button>
    </>
  );
}
