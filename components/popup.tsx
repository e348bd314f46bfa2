import { isSnoozed, type Settings, showings } from '../lib/settings.ts';
import type { Words } from '../lib/words.ts';
import { type PageActions, type PageState, PopupPage } from './popup-page.tsx';
import { PopupSources } from './popup-sources.tsx';
import { Switch } from './switch.tsx';

export type PopupProps = Words &
  PageActions & {
    settings: Settings;
    page: PageState;
    /** Whether the browser lets us read what the sources answer. */
    mayReadSources: boolean;
    now: number;
    onToggleEverywhere(): void;
    onToggleSite(siteId: string): void;
    onGiveBack(host: string): void;
    onShow(showing: Settings['showing']): void;
    onSnooze(): void;
    onEndSnooze(): void;
    onAllowSources(): void;
    onOptions(): void;
  };

export function Popup(props: PopupProps) {
  const { settings, page, now, say, locale, direction } = props;
  const snoozed = isSnoozed(settings, now);
  const isOn = settings.everywhere && !snoozed;
  return (
    <div class="popup" lang={locale} dir={direction}>
      <header>
        <img src="/icons/48.png" alt="" width={24} height={24} />
        <h1>{say('popup.title')}</h1>
        <button type="button" class="button quiet" data-action="options" onClick={props.onOptions}>
          {say('popup.options')}
        </button>
      </header>
      <div class="switches">
        <Switch
          name="everywhere"
          on={settings.everywhere}
          label={say('popup.everywhere')}
          detail={everywhereText(props, snoozed)}
          onToggle={props.onToggleEverywhere}
        />
        {page.kind === 'holding' && <SiteSwitch {...props} page={page} isOn={isOn} />}
      </div>
      <PopupPage {...props} page={page} isOn={isOn} />
      {((page.kind === 'holding' && page.holding.on) || !props.mayReadSources) && (
        <PopupSources
          {...props}
          sources={page.kind === 'holding' ? page.holding.sources : []}
          silence={silenceOf(page)}
          areAllowed={props.mayReadSources}
        />
      )}
      <footer>
        <ShowingChoice {...props} />
        {snoozed ? (
          <button type="button" class="button" data-action="end-snooze" onClick={props.onEndSnooze}>
            {say('popup.endSnooze')}
          </button>
        ) : (
          settings.everywhere && (
            <button type="button" class="button" data-action="snooze" onClick={props.onSnooze}>
              {say('popup.snooze')}
            </button>
          )
        )}
        <p class="aside">{say('popup.privacy')}</p>
      </footer>
    </div>
  );
}

/** Why no coin of the page has a figure; null where one has. */
function silenceOf(page: PageState) {
  const coins = page.kind === 'holding' ? page.holding.coins : [];
  if (coins.some(({ kind }) => kind === 'figures')) return null;
  return coins.find((coin) => coin.kind === 'unavailable')?.why ?? null;
}

function everywhereText({ settings, say, locale }: PopupProps, snoozed: boolean): string {
  if (!settings.everywhere) return say('popup.everywhereOff');
  if (!snoozed) return say('popup.everywhereOn');
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  return say('popup.snoozedUntil', [clock.format(settings.snoozedUntil)]);
}

function SiteSwitch({
  settings,
  page,
  isOn,
  say,
  onToggleSite,
  onGiveBack,
}: PopupProps & { page: Extract<PageState, { kind: 'holding' }>; isOn: boolean }) {
  const { site, host, isAdded } = page.holding;
  const isWanted = !settings.sitesOff.includes(site);
  return (
    <>
      <Switch
        name="site"
        on={isWanted}
        label={say('popup.site', [host])}
        // Nothing is annotated while all is off, whatever is wanted here.
        {...(isOn ? { detail: say(isWanted ? 'popup.siteOn' : 'popup.siteOff') } : {})}
        onToggle={() => onToggleSite(site)}
      />
      {isAdded && (
        <button
          type="button"
          class="button quiet"
          data-action="give-back"
          onClick={() => onGiveBack(host)}
        >
          {say('popup.giveBack')}
        </button>
      )}
    </>
  );
}

function ShowingChoice({ settings, say, onShow }: PopupProps) {
  return (
    <label class="choice">
      <span>{say('popup.showing.name')}</span>
      <select
        name="showing"
        value={settings.showing}
        onChange={({ currentTarget }) => {
          const chosen = showings.find((showing) => showing === currentTarget.value);
          if (chosen !== undefined) onShow(chosen);
        }}
      >
        {showings.map((showing) => (
          <option key={showing} value={showing}>
            {say(`popup.showing.${showing}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
