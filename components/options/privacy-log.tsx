import { useState } from 'preact/hooks';
import type { Say } from '../../lib/words.ts';
import { Status } from './status.tsx';

export type SentRequest = {
  at: number;
  method: string;
  host: string;
  path: string;
  /** `json`, or the way in which it failed: `refused 403`. */
  outcome: string;
  ms: number;
};

export type PrivacyLogProps = {
  /** Oldest first. */
  requests: readonly SentRequest[];
  say: Say;
  locale: string;
};

/** Enough to see what is going on. */
const fewest = 8;

const sent = ['figures', 'largest', 'typed', 'names', 'rates'] as const;
const outcomes = ['json', 'limited', 'offline', 'refused', 'unreadable'] as const;

export function PrivacyLog({ requests, say, locale }: PrivacyLogProps) {
  const [isWhole, setWhole] = useState(false);
  const latest = [...requests].reverse().slice(0, isWhole ? undefined : fewest);
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
  return (
    <>
      <dl class="sent">
        {sent.map((what) => (
          <div key={what}>
            <dt>{say(`options.privacy.${what}`)}</dt>
            <dd>{say(`options.privacy.${what}To`)}</dd>
            <dd class="small">{say(`options.privacy.${what}When`)}</dd>
          </div>
        ))}
      </dl>
      <h3 id="log-title">{say('options.privacy.log')}</h3>
      {requests.length === 0 ? (
        <Status kind="plain">{say('options.privacy.logEmpty')}</Status>
      ) : (
        <div class="log">
          <table aria-labelledby="log-title">
            <thead>
              <tr>
                <th scope="col">{say('options.privacy.time')}</th>
                <th scope="col">{say('options.privacy.request')}</th>
                <th scope="col">{say('options.privacy.outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {latest.map((request) => (
                <tr key={`${request.at}${request.host}${request.path}`}>
                  <td>{clock.format(request.at)}</td>
                  <td>
                    <div dir="ltr">
                      <b>{request.host}</b> <span class="path">{request.path}</span>
                    </div>
                  </td>
                  <td>
                    {outcomeText(request.outcome, say)}{' '}
                    <span class="small">{say('options.privacy.took', [String(request.ms)])}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {requests.length > fewest && (
            <button
              type="button"
              class="link"
              data-action="show-all"
              aria-expanded={isWhole}
              onClick={() => setWhole(!isWhole)}
            >
              {say(isWhole ? 'options.privacy.fewer' : 'options.privacy.all')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function outcomeText(outcome: string, say: Say): string {
  const [word = '', ...rest] = outcome.split(' ');
  const known = outcomes.find((one) => one === word);
  return known === undefined
    ? outcome
    : [say(`options.privacy.outcomes.${known}`), ...rest].join(' ');
}
