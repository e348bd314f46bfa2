import { type Receipt, receiptSchema } from '../receipt.ts';
import { digestOf } from './canonical-json.ts';
import type { ReasonedVerdict } from './judge-claim.ts';
import { printReceipt, printReceiptJson } from './print-receipt.ts';
import { checksOf, differingFields, judgeCase } from './write-receipt.ts';

export type CheckedReceipt =
  /** The receipt is as it was written, and judged again it gives the same verdict. */
  | { kind: 'same'; receipt: Receipt; verdict: ReasonedVerdict }
  /** It is as it was written, and this version judges otherwise. */
  | { kind: 'judged-otherwise'; receipt: Receipt; verdict: ReasonedVerdict; fields: string[] }
  /** It is not as it was written; `field` is what was changed, where that can be told. */
  | { kind: 'refused'; field: string | null; why: string };

/** Judges again from a receipt alone: from the JSON, or from Markdown with the JSON in it. */
export async function checkReceipt(text: string): Promise<CheckedReceipt> {
  // A file may have come by way of Windows.
  const written = text.replaceAll('\r\n', '\n');
  const block = /^```json\n([^`]*)\n```$/m.exec(written);
  const json = parsed(block?.[1] ?? written);
  if (json === null) return { kind: 'refused', field: null, why: 'there is no receipt in it' };
  const { sha256, ...sealed } = json;
  const isWhole = (await digestOf(sealed)) === sha256;
  const receipt = receiptSchema.safeParse(json);
  if (!receipt.success) {
    const field = isWhole ? null : await changedField(json);
    return { kind: 'refused', field, why: 'it is not a receipt of a form that is known here' };
  }
  if (!isWhole) {
    const field = await changedField(json);
    return {
      kind: 'refused',
      field: field === 'verdict' ? changedPart(receipt.data) : field,
      why: 'its digest is not that of its contents',
    };
  }
  // The words above the JSON and the spaces in it are under no digest: they must be those we write.
  const printed = block ? printReceipt({ ...receipt.data, ...json }) : printReceiptJson(json);
  const isAsPrinted = block
    ? written.includes(printed)
    : written === printed || written === `${printed}\n`;
  if (!isAsPrinted) {
    const field = block ? 'the words beside the JSON' : 'the spaces';
    return { kind: 'refused', field, why: 'it is not written as Touchstone writes it' };
  }
  const verdict = judgeCase(receipt.data);
  const fields = differingFields(receipt.data.verdict, { ...verdict });
  return fields.length === 0
    ? { kind: 'same', receipt: receipt.data, verdict }
    : { kind: 'judged-otherwise', receipt: receipt.data, verdict, fields };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : null;
  } catch {
    return null;
  }
}

/** The one field whose own digest is no longer what it was; null where that cannot be told. */
async function changedField(json: Record<string, unknown>): Promise<string | null> {
  const { sha256, checks, ...fields } = json;
  const own = await checksOf(fields);
  if ((await digestOf({ ...fields, checks: own })) === sha256) return 'checks';
  const [changed, ...others] = differingFields(own, { ...(checks ?? {}) });
  if (others.length > 0) return null;
  return changed ?? 'sha256';
}

/** Which part of the verdict it is can be told by judging again. */
function changedPart(receipt: Receipt): string {
  const [part, ...others] = differingFields(receipt.verdict, { ...judgeCase(receipt) });
  return part === undefined || others.length > 0 ? 'verdict' : `verdict.${part}`;
}
