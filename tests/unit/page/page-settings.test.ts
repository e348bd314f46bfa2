import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openGradient } from '../../../lib/coin.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../../lib/settings.ts';

const asked = vi.hoisted(() => ({ times: 0, settings: undefined as unknown }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../lib/messaging/ask-worker.ts', () => ({
  askSettings: async () => {
    asked.times += 1;
    return asked.settings;
  },
}));

const { loadSettings, takeSettings } = await import('../../../lib/page/page-settings.ts');

const full: Settings = {
  ...defaultSettings,
  sitesOff: ['x'],
  watch: [openGradient, { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' }],
  choices: { SUN: { id: 'sun', symbol: 'SUN', name: 'Sun', ids: {}, handles: [], contracts: [] } },
};

/** Every place in a value, as the way to it. */
function placesIn(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner).map((place) => [key, ...place]),
    ),
  ];
}

function changeAt(value: unknown, [key, ...rest]: (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  if (rest.length === 0 && to === undefined) delete copy[key];
  else copy[key] = changeAt(copy[key], rest, to);
  return copy;
}

describe('takeSettings', () => {
  it('takes settings of today’s form, without the time at which they were saved', () => {
    expect(takeSettings({ ...full, savedAt: 7 })).toEqual(full);
  });

  it.each([
    ['another version', { ...full, version: 1 }],
    ['a field too many', { ...full, colour: 'red' }],
    ['a field too few', { ...full, badge: undefined }],
    ['a coin that is none', { ...full, watch: [{ id: 'a', symbol: 'B' }] }],
    ['a choice that is none', { ...full, choices: { SUN: 'sun' } }],
    ['a list in an object’s place', { ...full, tolerance: [] }],
    ['nothing', null],
  ])('leaves %s to the worker', (_name, stored) => {
    expect(takeSettings(stored)).toBeNull();
  });

  it('takes nothing that the schema would refuse, and the same of it', () => {
    const place = fc.constantFrom(...placesIn(full));
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        'usd',
        'notes',
        0,
        1,
        2,
        Number.NaN,
        true,
        [],
        {},
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(place, value, (at, to) => {
        const stored = changeAt(full, at, to);
        const taken = takeSettings(stored);
        const parsed = settingsSchema.safeParse(stored);
        if (taken !== null) expect(taken).toEqual(parsed.success ? parsed.data : null);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('loadSettings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    asked.times = 0;
    asked.settings = { ...full, everywhere: false };
  });

  it('asks nobody where nothing is stored, or what it knows', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
    await fakeBrowser.storage.sync.set({ settings: { ...full, savedAt: 7 } });
    expect(await loadSettings()).toEqual(full);
    expect(asked.times).toBe(0);
  });

  it('has the worker read what it does not know', async () => {
    await fakeBrowser.storage.sync.set({ settings: { version: 1, everywhere: false, watch: [] } });
    expect(await loadSettings()).toEqual(asked.settings);
  });
});
