import type { Budgets, Limit, Outcome } from './budget.ts';
import type { Failure, Fetched, FetchJson } from './fetch-json.ts';
import type { RequestLog } from './request-log.ts';
import { askSource } from './sources/ask-source.ts';
import type { Question } from './sources/source.ts';

/** Asks one question as soon as its host's budget allows; `limited` where that is not soon. */
export type AskWithinBudget = <Reply extends { kind: string }>(
  question: Question<Reply | Failure>,
  limit: Limit,
) => Promise<Reply | Failure>;

/** A worker lives for half a minute: it waits for a token no longer than it can be sure to live. */
const longestWaitMs = 20_000;

export function createAskWithinBudget(parts: {
  fetchJson: FetchJson;
  budgets: Budgets;
  log: RequestLog;
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Whether the machine believes that it has a network. It may be wrong, so that we ask all the same. */
  isOnline(): boolean;
}): AskWithinBudget {
  const { budgets, now } = parts;
  /** Of each host, its last request: one that finds out whether it has recovered is waited for. */
  const underway = new Map<string, Promise<void>>();
  /** Why each host is left alone, where it is: that is also why it is not asked. */
  const failures = new Map<string, Failure>();

  return (question, limit) => {
    const settlements = new Map<string, (reply: { kind: string }) => Promise<void>>();

    /** Waits for leave; the time that there is none where that is too long. */
    async function waitForLeave(host: string): Promise<number | null> {
      for (;;) {
        const leave = await budgets.take(host, limit);
        if (leave.kind === 'go') return null;
        const probe = leave.why === 'probe' ? underway.get(host) : undefined;
        if (probe !== undefined) await probe;
        else if (leave.why === 'tokens' && leave.ms <= longestWaitMs) await parts.sleep(leave.ms);
        else return leave.ms;
      }
    }

    const send: FetchJson = async (url, sent) => {
      const { host, pathname, search } = new URL(url);
      const waitMs = await waitForLeave(host);
      if (waitMs !== null) return failures.get(host) ?? { kind: 'limited', retryAfterMs: waitMs };
      const at = now();
      let ended = () => {};
      underway.set(
        host,
        new Promise((resolve) => {
          ended = resolve;
        }),
      );
      const settle = async (reply: { kind: string }) => {
        const isUnplugged = reply.kind === 'offline' && !parts.isOnline();
        const outcome: Outcome = isUnplugged ? { kind: 'unplugged' } : outcomeOf(reply);
        if (isFailure(reply)) failures.set(host, reply);
        else failures.delete(host);
        await budgets.settle(host, limit, outcome, at);
        ended();
      };
      const fetched = await parts.fetchJson(url, sent);
      // A reply in JSON may still be a refusal in its words: the budget hears of it when it has been read.
      if (fetched.kind === 'json') settlements.set(url, settle);
      else await settle(fetched);
      const method = sent?.body === undefined ? 'GET' : 'POST';
      const outcome = fetched.kind === 'refused' ? `refused ${fetched.status}` : fetched.kind;
      await parts.log.add({ at, method, host, path: pathname + search, outcome, ms: now() - at });
      return fetched;
    };

    const settleRead = (url: string, reply: { kind: string }) => void settlements.get(url)?.(reply);
    return askSource(settling(question, settleRead), send);
  };
}

/** The same question; whoever wants to know is told what each of its replies in JSON was read as. */
function settling<Reply extends { kind: string }>(
  question: Question<Reply>,
  settle: (url: string, reply: Reply) => void,
): Question<Reply> {
  return {
    ...question,
    read(body, fetchedAt) {
      const reply = question.read(body, fetchedAt);
      settle(question.url, reply);
      return reply;
    },
    ...(question.orElse && { orElse: settling(question.orElse, settle) }),
  };
}

/** What a host's patience makes of a reply. */
function outcomeOf(reply: { kind: string } | Fetched): Outcome {
  if (!isFailure(reply)) return { kind: 'good' };
  switch (reply.kind) {
    case 'limited':
      return { kind: 'limited', retryAfterMs: reply.retryAfterMs };
    case 'offline':
      // A limit without a CORS header looks like this too; a host that hangs does not.
      return { kind: reply.why === 'timed-out' ? 'failed' : 'limited', retryAfterMs: null };
    case 'unreadable':
      return { kind: 'failed', retryAfterMs: null };
    case 'refused':
      return isOurFault(reply.status)
        ? { kind: 'good' }
        : { kind: 'failed', retryAfterMs: reply.retryAfterMs ?? null };
  }
}

/** The host is well, and would answer another question. */
function isOurFault(status: number): boolean {
  return [400, 404, 405, 410, 414, 422].includes(status);
}

function isFailure(reply: { kind: string } | Failure): reply is Failure {
  return ['limited', 'offline', 'unreadable', 'refused'].includes(reply.kind);
}
