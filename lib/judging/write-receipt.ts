import type { Case, Receipt } from '../receipt.ts';
import { canonicalJson, digestOf } from './canonical-json.ts';
import { pickEvidence } from './evidence.ts';
import { judgeClaim, type ReasonedVerdict } from './judge-claim.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The verdict of a case, with the least evidence that gives it. */
export async function writeReceipt(given: Case, program: string): Promise<Receipt> {
  const { post, claim, coin, asOf, terms } = pickEvidence(given);
  const fields = {
    format: 'touchstone receipt 1' as const,
    program,
    post,
    claim,
    coin,
    asOf,
    terms,
    verdict: { ...judgeCase(given) },
  };
  const sealed = { ...fields, checks: await checksOf(fields) };
  return { ...sealed, sha256: await digestOf(sealed) };
}

export function judgeCase({ post, claim, coin, asOf, terms }: Case): ReasonedVerdict {
  return judgeClaim(claim, coin, { postedAt: post.postedAt, asOf }, terms);
}

export async function checksOf(fields: Fields): Promise<Record<string, string>> {
  const checks = Object.entries(fields).map(
    async ([name, field]) => [name, (await digestOf(field)).slice(0, 8)] as const,
  );
  return Object.fromEntries(await Promise.all(checks));
}

/** The names of the fields in which two differ. */
export function differingFields(one: Fields, other: Fields): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => canonicalJson(one[name]) !== canonicalJson(other[name]));
}
