import { can } from '../can.ts';
import { is, meaningOf, type Token } from '../tokens.ts';

/**
 * A year before it is over, one from it on is not. Written down and not read from a clock, so that the same
 * text always gives the same claims; raised once a year.
 */
const thisYear = 2026;

/** "it's", "it is": a subject with a verb of its own. */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  const it = tokens[at] as Token;
  const verb = tokens[at + 1];
  // "dipped to $366 this morning and is back at $388"
  if (is(it, can.ask) && is(it, can.be) && !is(it, can.was)) return true;
  if (!is(it, can.it) || is(it, can.was)) return false;
  return (
    meaningOf(it, 'it') === 'is' || (verb !== undefined && is(verb, can.ask) && !is(verb, can.was))
  );
}

/** "On this day in 2015, $ETH traded at": what opens the sentence holds for the next clause. */
export function opensIn(tokens: readonly Token[], year: number): boolean {
  const { clause, sentence } = tokens[year] as Token;
  if (tokens[year + 1]?.value !== ',') return false;
  let at = year;
  while (at > year - 6 && tokens[at - 1]?.sentence === sentence) at--;
  const opening = tokens[at] as Token;
  return opening.clause === clause && is(opening, can.on) && at > year - 6;
}

/** A time that is over, but not "in the past 5 days". */
export function isOver(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!is(own, can.then)) return false;
  // "over the last week"
  const before = tokens[at - 1];
  if (is(own, can.period) && before?.clause === own.clause && is(before, can.article)) return false;
  return (
    !is(own, can.last) || next?.clause !== own.clause || !(next.amount || next.class === 'period')
  );
}

/** "in 2021", but not "for the first time since 2021". */
export function isYearOver(tokens: readonly Token[], at: number): boolean {
  const year = tokens[at] as Token;
  if (year.class !== 'year' || Number(year.value) >= thisYear) return false;
  const month = tokens[at - 1];
  const since = tokens[at - 2];
  const lead = month && is(month, can.month) ? since : month;
  return !lead || lead.clause !== year.clause || !is(lead, can.since);
}

/** "a 10k in 2027" */
export function isYearAhead(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1];
  const year = tokens[at] as Token;
  if (year.class !== 'year' || Number(year.value) <= thisYear || Number(year.value) > 2060)
    return false;
  return (
    lead?.clause === year.clause && (is(lead, can.on) || is(lead, can.by)) && !is(lead, can.since)
  );
}

/** "Yesterday, ...", "Last time I looked, ...": the time holds for the whole sentence. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.sentence !== (tokens[at] as Token).sentence;
}
