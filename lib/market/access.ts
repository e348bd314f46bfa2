import { z } from '../schema.ts';
import type { Shelf } from './shelf.ts';
import type { Access } from './sources/source.ts';

const accessSchema = z.record(
  z.string(),
  z.object({
    key: z.nullable(z.string()),
    pro: z.optional(z.boolean()),
    baseUrl: z.nullable(z.string()),
  }),
);

const key = 'access';
const none: Access = { key: null, baseUrl: null };

/** Keys and addresses of the user's own, by source. On the disk shelf, which no content script can read. */
export async function loadAccess(disk: Shelf): Promise<(sourceId: string) => Access> {
  const stored = accessSchema.safeParse(await disk.load(key));
  const bySource = stored.success ? stored.data : {};
  return (sourceId) => {
    const { key: own = null, pro = false, baseUrl = null } = bySource[sourceId] ?? none;
    return { key: own, pro, baseUrl };
  };
}

export async function saveAccess(disk: Shelf, sourceId: string, access: Access): Promise<void> {
  const stored = accessSchema.safeParse(await disk.load(key));
  await disk.save(key, { ...(stored.success ? stored.data : {}), [sourceId]: access });
}
