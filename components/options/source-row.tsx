import { formatDollarPrice, formatDollars } from '../../lib/money.ts';
import type { Rate } from '../../lib/rate.ts';
import type { Tried } from '../../lib/tried.ts';
import type { Say } from '../../lib/words.ts';
import { Switch } from '../switch.tsx';
import { AccessForm, type AccessTrouble, type GivenAccess } from './access-form.tsx';
import { Status } from './status.tsx';

export type ListedSource = {
  id: string;
  name: string;
  hosts: readonly string[];
  on: boolean;
  takesKey: boolean;
  /** Whether a key of its may be one of a paid plan with a host of its own. */
  hasPlans: boolean;
  hasKey: boolean;
  isPro: boolean;
  baseUrl: string | null;
  tried: Tried | 'trying' | null;
  accessTrouble: AccessTrouble | null;
};

export type SourceRowProps = {
  source: ListedSource;
  say: Say;
  locale: string;
  rate: Rate;
  onToggle(sourceId: string): void;
  onTry(sourceId: string): void;
  onSaveAccess(sourceId: string, given: GivenAccess): void;
  onForgetKey(sourceId: string): void;
};

export function SourceRow({ source, say, locale, rate, ...acts }: SourceRowProps) {
  const { id, name, hosts, on, tried } = source;
  return (
    <div class="source-row" data-source={id}>
      <Switch
        name={`source-${id}`}
        on={on}
        label={name}
        detail={hosts.slice(0, 2).join(', ')}
        onToggle={() => acts.onToggle(id)}
      />
      <div class="source-foot">
        <button
          type="button"
          class="link"
          data-action="try"
          aria-label={say('options.named', [say('options.sources.try'), name])}
          disabled={tried === 'trying'}
          onClick={() => acts.onTry(id)}
        >
          {say('options.sources.try')}
        </button>
        <details>
          <summary>{say('options.sources.access')}</summary>
          <AccessForm
            source={source}
            say={say}
            onSave={(given) => acts.onSaveAccess(id, given)}
            onForgetKey={() => acts.onForgetKey(id)}
          />
        </details>
      </div>
      <div class="tried" aria-live="polite" data-tried={tried === 'trying' ? tried : tried?.kind}>
        <TriedLine source={source} say={say} locale={locale} rate={rate} />
      </div>
    </div>
  );
}

function TriedLine({
  source,
  say,
  locale,
  rate,
}: Pick<SourceRowProps, 'source' | 'say' | 'locale' | 'rate'>) {
  const { tried, hasKey } = source;
  if (tried === null) return null;
  if (tried === 'trying') return <Status kind="busy">{say('options.sources.trying')}</Status>;
  if (tried.kind === 'answered') {
    const { symbol, price, marketCap, tookMs } = tried;
    const unknown = say('options.sources.noCap');
    const words = say('options.sources.answered', [
      symbol,
      price === null ? unknown : formatDollarPrice(price, rate, locale),
      marketCap === null ? unknown : formatDollars(marketCap, rate, locale),
      new Intl.NumberFormat(locale).format(Math.round(tookMs)),
    ]);
    return <Status kind="good">{words}</Status>;
  }
  const isKeys = hasKey && (tried.status === 401 || tried.status === 403);
  const why = isKeys ? 'badKey' : tried.why === 'switched-off' ? 'switchedOff' : tried.why;
  return <Status kind="trouble">{say(`options.sources.unavailable.${why}`)}</Status>;
}
