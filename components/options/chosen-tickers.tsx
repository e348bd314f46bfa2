import type { Coin } from '../../lib/coin.ts';
import type { Say } from '../../lib/words.ts';
import { tickerText } from './ticker-text.ts';

export type ChosenTickersProps = {
  choices: Readonly<Record<string, Coin>>;
  say: Say;
  onForget(symbol: string): void;
};

/** What the reader has said that a ticker means, on a card or here. */
export function ChosenTickers({ choices, say, onForget }: ChosenTickersProps) {
  const chosen = Object.entries(choices).sort(([a], [b]) => a.localeCompare(b));
  if (chosen.length === 0) return null;
  return (
    <>
      <h3>{say('options.coins.choices')}</h3>
      <ul class="rows">
        {chosen.map(([symbol, coin]) => (
          <li key={symbol} data-choice={symbol}>
            <span>{say('options.coins.choice', [tickerText(symbol), coin.name])}</span>
            <button
              type="button"
              class="link"
              data-action="forget"
              aria-label={say('options.named', [say('options.coins.forget'), tickerText(symbol)])}
              onClick={() => onForget(symbol)}
            >
              {say('options.coins.forget')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
