import { interfaceLanguages, ownNameOf } from '../../lib/interface-languages.ts';
import type { AskedRate } from '../../lib/rate.ts';
import { type DisplayCurrency, displayCurrencies, type Settings } from '../../lib/settings.ts';
import type { Say } from '../../lib/words.ts';
import { rateText } from '../rate-text.ts';
import { Switch } from '../switch.tsx';
import { whyText } from '../why-text.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { Status } from './status.tsx';

export type LookFormProps = {
  settings: Settings;
  /** What came of the question for the rate; null while it is on its way. */
  asked: AskedRate | null;
  now: number;
  say: Say;
  locale: string;
  onChange(change: Partial<Omit<Settings, 'version'>>): void;
};

export function LookForm({ settings, asked, now, say, locale, onChange }: LookFormProps) {
  const { showing, theme, badge, language, currency } = settings;
  return (
    <>
      <ChoiceGroup
        name="showing"
        label={say('options.look.showing')}
        value={showing}
        choices={[
          ['notes', say('options.look.showingNotes')],
          ['underlines', say('options.look.showingUnderlines')],
          ['claims', say('options.look.showingClaims')],
        ]}
        onChoose={(next) => onChange({ showing: next })}
      />
      <ChoiceGroup
        name="theme"
        label={say('options.look.theme')}
        value={theme}
        choices={[
          ['page', say('options.look.themePage')],
          ['light', say('options.look.themeLight')],
          ['dark', say('options.look.themeDark')],
        ]}
        onChoose={(next) => onChange({ theme: next })}
      />
      <Switch
        name="badge"
        on={badge}
        label={say('options.look.badge')}
        detail={say('options.look.badgeDetail')}
        onToggle={() => onChange({ badge: !badge })}
      />
      <div class="pick">
        <label for="language">{say('options.look.language')}</label>
        <select
          id="language"
          value={language}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
        >
          <option value="">{say('options.look.languageOwn')}</option>
          {interfaceLanguages.map((one) => (
            <option key={one} value={one} lang={one}>
              {ownNameOf(one)}
            </option>
          ))}
        </select>
      </div>
      <div class="pick">
        <label for="currency">{say('options.look.currency')}</label>
        <select
          id="currency"
          value={currency}
          aria-describedby="currency-rate"
          onChange={(event) => {
            const next = displayCurrencies.find((one) => one === event.currentTarget.value);
            if (next !== undefined) onChange({ currency: next });
          }}
        >
          {displayCurrencies.map((one) => (
            <option key={one} value={one}>
              {currencyName(one, locale)}
            </option>
          ))}
        </select>
      </div>
      <div id="currency-rate" aria-live="polite" data-rate={asked?.kind ?? 'asking'}>
        <RateLine asked={asked} now={now} say={say} locale={locale} />
        <p class="small">{say('options.look.judgedNote')}</p>
      </div>
    </>
  );
}

function RateLine({ asked, now, say, locale }: Omit<LookFormProps, 'settings' | 'onChange'>) {
  if (asked === null) return <Status kind="busy">{say('options.look.asking')}</Status>;
  if (asked.kind === 'unavailable') {
    const why = whyText(asked.why, say);
    return <Status kind="trouble">{say('options.look.noRate', [why])}</Status>;
  }
  const { rate } = asked;
  if (rate.currency === 'usd') return <p class="small">{say('options.look.rateOwn')}</p>;
  return <p class="small rate">{rateText(rate, now, say, locale)}</p>;
}

/** `EUR · Euro`. `Intl` knows no bitcoin. */
function currencyName(currency: DisplayCurrency, locale: string): string {
  const code = currency.toUpperCase();
  const name = new Intl.DisplayNames([locale], { type: 'currency' }).of(code);
  return name === undefined || name === code ? `${code} · Bitcoin` : `${code} · ${name}`;
}
