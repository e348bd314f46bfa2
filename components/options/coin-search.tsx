import { useState } from 'preact/hooks';
import type { Coin } from '../../lib/coin.ts';
import type { Candidate, WhyUnavailable } from '../../lib/figure.ts';
import type { Rate } from '../../lib/rate.ts';
import type { Say } from '../../lib/words.ts';
import { CandidateCard } from './candidate-card.tsx';
import { Status } from './status.tsx';
import { tickerText } from './ticker-text.ts';

/** What has become of what was typed. */
export type Search =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'found'; text: string; candidates: readonly Candidate[] }
  | { kind: 'nothing'; text: string }
  | { kind: 'other-link'; host: string }
  | { kind: 'unavailable'; why: WhyUnavailable };

export type CoinSearchProps = {
  search: Search;
  watch: readonly Coin[];
  /** The candidates whose chain and address are being asked for. */
  describing: ReadonlySet<string>;
  say: Say;
  locale: string;
  rate: Rate;
  onSearch(text: string): void;
  onDescribe(coinId: string): void;
  onFollow(coin: Coin): void;
};

export function CoinSearch(props: CoinSearchProps) {
  const { search, watch, describing, say, locale, rate, onSearch, onDescribe, onFollow } = props;
  const [text, setText] = useState('');
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(text);
        }}
      >
        <label for="coin-search">{say('options.search.label')}</label>
        <p class="small" id="coin-search-hint">
          {say('options.search.hint')}
        </p>
        <div class="field">
          <input
            id="coin-search"
            type="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            dir="auto"
            value={text}
            aria-describedby="coin-search-hint coin-search-sends"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button" data-action="search">
            {say('options.search.button')}
          </button>
        </div>
        <p class="small" id="coin-search-sends">
          {say('options.search.sends')}
        </p>
      </form>
      <div aria-live="polite" data-search={search.kind}>
        <SearchOutcome search={search} say={say} />
      </div>
      {search.kind === 'found' && (
        <ul class="candidates" aria-label={say('options.search.found')}>
          {search.candidates.map((candidate) => (
            <CandidateCard
              key={candidate.coin.id}
              candidate={candidate}
              isFollowed={watch.some(({ id }) => id === candidate.coin.id)}
              isDescribing={describing.has(candidate.coin.id)}
              say={say}
              locale={locale}
              rate={rate}
              onDescribe={() => onDescribe(candidate.coin.id)}
              onFollow={() => onFollow(candidate.coin)}
            />
          ))}
        </ul>
      )}
    </search>
  );
}

function SearchOutcome({ search, say }: Pick<CoinSearchProps, 'search' | 'say'>) {
  switch (search.kind) {
    case 'idle':
      return null;
    case 'searching':
      return <Status kind="busy">{say('options.search.searching')}</Status>;
    case 'nothing':
      return <Status kind="plain">{say('options.search.nothing', [search.text])}</Status>;
    case 'other-link':
      return <Status kind="trouble">{say('options.search.otherLink', [search.host])}</Status>;
    case 'unavailable': {
      const why = search.why === 'switched-off' ? 'switchedOff' : search.why;
      return <Status kind="trouble">{say(`options.search.unavailable.${why}`)}</Status>;
    }
    case 'found': {
      const shared = sharedTicker(search.candidates);
      if (shared === null) return null;
      return <Status kind="plain">{say('options.search.several', [tickerText(shared)])}</Status>;
    }
  }
}

/** The first ticker that more than one of them goes by. */
function sharedTicker(candidates: readonly Candidate[]): string | null {
  const symbols = candidates.map(({ coin }) => coin.symbol);
  return symbols.find((symbol, index) => symbols.indexOf(symbol) < index) ?? null;
}
