import { useRef } from 'preact/hooks';
import type { FileProblem } from '../../lib/settings-file.ts';
import type { Say } from '../../lib/words.ts';
import { Status } from './status.tsx';

export type ImportProblem = FileProblem | { kind: 'unreadable' };

export type BackupProps = {
  problem: ImportProblem | null;
  say: Say;
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
};

export function Backup({ problem, say, onExport, onImport, onReset }: BackupProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" data-action="export" onClick={onExport}>
          {say('options.file.export')}
        </button>
        <button
          type="button"
          class="button"
          data-action="import"
          onClick={() => picker.current?.click()}
        >
          {say('options.file.import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          data-action="choose-file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) onImport(file);
            // So that the same file, corrected, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="alert" data-problem={problem?.kind}>
        {problem && (
          <Status kind="trouble">{say('options.file.problem', [problemText(problem, say)])}</Status>
        )}
      </div>
      <p class="small" id="reset-detail">
        {say('options.file.resetDetail')}
      </p>
      <button
        type="button"
        class="button"
        data-action="reset"
        aria-describedby="reset-detail"
        onClick={onReset}
      >
        {say('options.file.reset')}
      </button>
    </>
  );
}

function problemText(problem: ImportProblem, say: Say): string {
  switch (problem.kind) {
    case 'too-big':
      return say('options.file.tooBig');
    case 'not-json':
      return say('options.file.notJson');
    case 'not-ours':
      return say('options.file.notOurs');
    case 'later-version':
      return say('options.file.laterVersion');
    case 'unreadable':
      return say('options.file.unreadable');
    case 'field':
      return say(`options.file.fault.${problem.fault}`, [problem.field]);
  }
}
