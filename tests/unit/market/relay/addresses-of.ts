import type { Question } from '../../../../lib/market/sources/source.ts';

/** What a question and those that stand in for it ask, one after the other. */
export function addressesOf(question: Question<unknown>): string[] {
  const method = question.body === undefined ? 'GET' : 'POST';
  return [`${method} ${question.url}`, ...(question.orElse ? addressesOf(question.orElse) : [])];
}
