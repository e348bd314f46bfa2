import { storage } from '@wxt-dev/storage';
import { coinFiguresSchema, figuresSchema } from '../figure.ts';
import { z } from '../schema.ts';
import type { AudienceStore } from './audience.ts';

/** What the market remembers when its worker dies, which in Chrome it does after 30 idle seconds. */
const memorySchema = z.object({
  /** By coin id. */
  figures: z.record(z.string(), figuresSchema),
  /** When the figures were last asked for and came, in ms since 1970. */
  figuresAt: z.number(),
  /** No request before this, in ms since 1970: the source asked for a pause, or failed. */
  pauseUntil: z.number(),
  failuresInARow: z.number(),
  why: z.nullable(z.enum(['limited', 'offline', 'refused', 'unreadable'])),
});
export type Memory = z.infer<typeof memorySchema>;

const historiesSchema = z.record(
  z.string(),
  z.object({ rows: coinFiguresSchema.shape.history, askedAt: z.number() }),
);
export type Histories = z.infer<typeof historiesSchema>;

export type MarketStore = {
  loadMemory(): Promise<Memory>;
  saveMemory(memory: Memory): Promise<void>;
  loadHistories(): Promise<Histories>;
  saveHistories(histories: Histories): Promise<void>;
};

const emptyMemory: Memory = {
  figures: {},
  figuresAt: 0,
  pauseUntil: 0,
  failuresInARow: 0,
  why: null,
};

/** Figures live for the browser's session; finished days never change and stay on disk. */
export function createMarketStore(): MarketStore & AudienceStore {
  const memory = storage.defineItem<unknown>('session:market');
  const histories = storage.defineItem<unknown>('local:histories');
  const audience = storage.defineItem<unknown>('session:audience');
  return {
    async loadMemory() {
      const parsed = memorySchema.safeParse(await memory.getValue());
      return parsed.success ? parsed.data : emptyMemory;
    },
    saveMemory: (value) => memory.setValue(value),
    async loadHistories() {
      const parsed = historiesSchema.safeParse(await histories.getValue());
      return parsed.success ? parsed.data : {};
    },
    saveHistories: (value) => histories.setValue(value),
    async loadAudience() {
      const parsed = z.array(z.number()).safeParse(await audience.getValue());
      return parsed.success ? parsed.data : [];
    },
    saveAudience: (value) => audience.setValue(value),
  };
}
