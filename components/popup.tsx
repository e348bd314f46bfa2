import type { Settings } from '../lib/settings.ts';
import type { Say } from '../lib/words.ts';
import { Switch } from './switch.tsx';

export type PopupProps = { settings: Settings; say: Say; onToggle(): void };

export function Popup({ settings, say, onToggle }: PopupProps) {
  const { everywhere, watch } = settings;
  return (
    <div class="popup">
      <header>
        <img src="/icons/48.png" alt="" width={24} height={24} />
        <h1>{say('popup.title')}</h1>
      </header>
      <Switch
        name="everywhere"
        on={everywhere}
        label={say('popup.everywhere')}
        detail={say(everywhere ? 'popup.everywhereOn' : 'popup.everywhereOff')}
        onToggle={onToggle}
      />
      <dl>
        <dt>{say('popup.follows')}</dt>
        <dd>
          {watch.map((coin) => (
            <span class="coin" key={coin.id}>
              <b>{coin.symbol}</b> {coin.name}
            </span>
          ))}
        </dd>
        <dt>{say('popup.sites')}</dt>
        <dd>x.com</dd>
      </dl>
      <footer>{say('popup.privacy')}</footer>
    </div>
  );
}
