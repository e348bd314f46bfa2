import type { Candidate } from '../../lib/figure.ts';
import { formatDollars, formatRank } from '../../lib/money.ts';
import type { Rate } from '../../lib/rate.ts';
import type { Say } from '../../lib/words.ts';

export type CandidateCardProps = {
  candidate: Candidate;
  isFollowed: boolean;
  isDescribing: boolean;
  say: Say;
  locale: string;
  rate: Rate;
  onDescribe(): void;
  onFollow(): void;
};

/** One of several coins, with what tells it from the others. */
export function CandidateCard(props: CandidateCardProps) {
  const { candidate, isFollowed, isDescribing, say, locale, rate, onDescribe, onFollow } = props;
  const { coin, rank, marketCap } = candidate;
  const home = coin.contracts?.[0];
  const unknown = say('card.notKnown');
  return (
    <li class="candidate" data-coin-id={coin.id}>
      <div class="candidate-top">
        <b>{coin.symbol}</b> <span>{coin.name}</span>
      </div>
      <dl>
        <dt>{say('options.search.rank')}</dt>
        <dd>{rank === null ? unknown : formatRank(rank, locale)}</dd>
        <dt>{say('options.search.cap')}</dt>
        <dd>{marketCap === null ? unknown : formatDollars(marketCap, rate, locale)}</dd>
        {home === undefined ? (
          <>
            <dt>{say('options.search.chain')}</dt>
            <dd>
              {coin.contracts !== undefined ? (
                say('options.search.ownChain')
              ) : (
                <button
                  type="button"
                  class="link"
                  data-action="describe"
                  disabled={isDescribing}
                  onClick={onDescribe}
                >
                  {say(isDescribing ? 'options.search.askingDetails' : 'options.search.details')}
                </button>
              )}
            </dd>
          </>
        ) : (
          <>
            <dt>{say('options.search.chain')}</dt>
            <dd>{home.chain}</dd>
            <dt>{say('options.search.address')}</dt>
            <dd class="address" dir="ltr">
              {home.address}
            </dd>
          </>
        )}
      </dl>
      <button
        type="button"
        class="button"
        data-action="follow"
        disabled={isFollowed}
        aria-label={
          isFollowed ? undefined : say('options.named', [say('options.search.follow'), coin.name])
        }
        onClick={onFollow}
      >
        {say(isFollowed ? 'options.search.followed' : 'options.search.follow')}
      </button>
    </li>
  );
}
