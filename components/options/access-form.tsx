import { useState } from 'preact/hooks';
import type { Say } from '../../lib/words.ts';
import type { ListedSource } from './source-row.tsx';
import { Status } from './status.tsx';

/** `key` is empty where the one that is kept shall stay. */
export type GivenAccess = { key: string; pro: boolean; baseUrl: string };

export type AccessTrouble =
  | { kind: 'not-https'; text: string }
  | { kind: 'no-access'; host: string }
  | { kind: 'kept' };

export type AccessFormProps = {
  source: ListedSource;
  say: Say;
  onSave(given: GivenAccess): void;
  onForgetKey(): void;
};

export function AccessForm({ source, say, onSave, onForgetKey }: AccessFormProps) {
  const { id, takesKey, hasPlans, hasKey, isPro, accessTrouble } = source;
  const [key, setKey] = useState('');
  const [pro, setPro] = useState(isPro);
  const [baseUrl, setBaseUrl] = useState(source.baseUrl ?? '');
  return (
    <form
      class="access"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ key: key.trim(), pro, baseUrl: baseUrl.trim() });
        setKey('');
      }}
    >
      {takesKey && (
        <>
          <label for={`${id}-key`}>{say('options.sources.key')}</label>
          <input
            id={`${id}-key`}
            type="password"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            value={key}
            placeholder={hasKey ? '••••••••' : ''}
            aria-describedby={`${id}-key-note`}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
          <p class="small" id={`${id}-key-note`}>
            {say('options.sources.keyNote')}
          </p>
          {hasPlans && (
            <label class="check">
              <input type="checkbox" checked={pro} onChange={() => setPro(!pro)} />
              <span>{say('options.sources.pro')}</span>
            </label>
          )}
          {hasKey && (
            <p class="key-kept">
              {say('options.sources.keyKept')}{' '}
              <button type="button" class="link" data-action="forget-key" onClick={onForgetKey}>
                {say('options.sources.keyForget')}
              </button>
            </p>
          )}
        </>
      )}
      <label for={`${id}-address`}>{say('options.sources.baseUrl')}</label>
      <input
        id={`${id}-address`}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        value={baseUrl}
        placeholder={say('options.sources.baseUrlHint')}
        onInput={(event) => setBaseUrl(event.currentTarget.value)}
      />
      <button type="submit" class="button" data-action="save-access">
        {say('options.sources.save')}
      </button>
      <div aria-live="polite" data-access={accessTrouble?.kind}>
        {accessTrouble && <AccessLine trouble={accessTrouble} say={say} />}
      </div>
    </form>
  );
}

function AccessLine({ trouble, say }: { trouble: AccessTrouble; say: Say }) {
  switch (trouble.kind) {
    case 'kept':
      return <Status kind="good">{say('options.sources.kept')}</Status>;
    case 'not-https':
      return <Status kind="trouble">{say('options.sources.notHttps', [trouble.text])}</Status>;
    case 'no-access':
      return <Status kind="trouble">{say('options.sources.noAccess', [trouble.host])}</Status>;
  }
}
