import type { Failure, Fetched, FetchJson } from '../fetch-json.ts';
import type { Question } from './source.ts';

/** Sends one question, and where it fails the one that stands in for it, and reads what comes back. */
export async function askSource<Reply extends { kind: string }>(
  question: Question<Reply | Failure>,
  fetchJson: FetchJson,
): Promise<Reply | Failure> {
  const reply = readFetched(question, await fetchJson(question.url, question));
  if (question.orElse === undefined || !isFailure(reply)) return reply;
  const second = await askSource(question.orElse, fetchJson);
  return isFailure(second) ? reply : second;
}

function readFetched<Reply>(
  question: Question<Reply | Failure>,
  fetched: Fetched,
): Reply | Failure {
  switch (fetched.kind) {
    case 'json':
      return question.read(fetched.body, fetched.fetchedAt);
    case 'refused':
      return question.readRefusal?.(fetched) ?? fetched;
    default:
      return fetched;
  }
}

const failures = ['limited', 'refused', 'unreadable', 'offline'] satisfies Failure['kind'][];

function isFailure(reply: { kind: string }): boolean {
  return failures.some((kind) => kind === reply.kind);
}
