import type { Coin } from '../../lib/coin.ts';
import { verdicts } from '../../lib/verdict.ts';
import type { Say } from '../../lib/words.ts';
import { Status } from '../options/status.tsx';
import { Switch } from '../switch.tsx';
import { VerdictMark } from '../verdict-mark.tsx';

/** Whether the browser lets us into the named sites; null until it has said. */
export type WelcomeAccess = 'given' | 'missing' | 'refused' | null;

export type WelcomeProps = {
  /** The sample post; the real note is drawn under it, and the real underlines in it. */
  post: string;
  coins: readonly { coin: Coin; isFollowed: boolean }[];
  access: WelcomeAccess;
  say: Say;
  onToggleCoin(coin: Coin): void;
  onGiveAccess(): void;
  onSettings(): void;
};

export function Welcome(props: WelcomeProps) {
  const { post, coins, access, say, onToggleCoin, onGiveAccess, onSettings } = props;
  return (
    <main class="welcome">
      <header>
        <img src="/icons/96.png" alt="" width={48} height={48} />
        <h1>{say('welcome.title')}</h1>
        <p class="lead">{say('welcome.lead')}</p>
      </header>

      <section aria-labelledby="example-title">
        <h2 id="example-title">{say('welcome.example')}</h2>
        <p class="small">{say('welcome.exampleHint')}</p>
        <article class="sample" id="sample">
          <p class="sample-author">
            <span class="face" aria-hidden="true" /> <b>{say('welcome.author')}</b>
          </p>
          <p class="sample-text">{post}</p>
        </article>
        <p class="small sample-mark">{say('welcome.sample')}</p>
      </section>

      <section aria-labelledby="marks-title">
        <h2 id="marks-title">{say('welcome.marks')}</h2>
        <dl class="legend">
          {verdicts.map((verdict) => (
            <div key={verdict}>
              <dt class={`verdict ${verdict}`}>
                <VerdictMark verdict={verdict} />{' '}
                <span class={`line ${verdict}`}>{say(`verdict.${verdict}`)}</span>
              </dt>
              <dd>{say(`meaning.${verdict}`)}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section aria-labelledby="access-title" data-access={access ?? 'asking'}>
        <h2 id="access-title">{say('welcome.access')}</h2>
        <ul class="plain">
          <li>{say('welcome.accessRead')}</li>
          <li>{say('welcome.accessAsk')}</li>
          <li>{say('welcome.accessNot')}</li>
        </ul>
        <div aria-live="polite">
          {access === 'given' && <Status kind="good">{say('welcome.accessGiven')}</Status>}
          {access === 'missing' && <Status kind="trouble">{say('welcome.accessMissing')}</Status>}
          {access === 'refused' && <Status kind="trouble">{say('welcome.accessRefused')}</Status>}
        </div>
        {(access === 'missing' || access === 'refused') && (
          <button
            type="button"
            class="button main"
            data-action="give-access"
            onClick={onGiveAccess}
          >
            {say('welcome.accessGive')}
          </button>
        )}
      </section>

      <section aria-labelledby="coins-title">
        <h2 id="coins-title">{say('welcome.coins')}</h2>
        <p class="small">{say('welcome.coinsLead')}</p>
        {coins.map(({ coin, isFollowed }) => (
          <Switch
            key={coin.id}
            name={`coin-${coin.id}`}
            on={isFollowed}
            label={coin.symbol}
            detail={coin.name}
            onToggle={() => onToggleCoin(coin)}
          />
        ))}
      </section>

      <footer>
        <p>{say('welcome.ready')}</p>
        <button type="button" class="link" data-action="settings" onClick={onSettings}>
          {say('welcome.settings')}
        </button>
      </footer>
    </main>
  );
}
