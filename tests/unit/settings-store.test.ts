import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../lib/settings.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { changeSettings, followSettings, loadSettings } = await import(
  '../../lib/settings-store.ts'
);

const { sync, local } = fakeBrowser.storage;
/** The window of a page. */
let page = new EventTarget();

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('loadSettings', () => {
  it('gives the settings that everyone starts with where nothing is stored', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('brings the first version’s up to date, from where that kept them', async () => {
    const watch = [{ id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' }];
    await local.set({ settings: { version: 1, everywhere: false, watch } });
    expect(await loadSettings()).toEqual({ ...defaultSettings, everywhere: false, watch });
  });

  it.each([
    ['a later version', { ...defaultSettings, version: 99 }],
    ['a damaged entry', { ...defaultSettings, watch: 'OPG' }],
    ['no object', 7],
  ])('leaves %s as it is and starts afresh', async (_name, stored) => {
    await sync.set({ settings: stored });
    expect(await loadSettings()).toEqual(defaultSettings);
    expect((await sync.get('settings')).settings).toEqual(stored);
  });

  it('works where one of the two areas refuses', async () => {
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('closed by policy'));
    await local.set({ settings: { ...defaultSettings, everywhere: false, savedAt: 5 } });
    expect((await loadSettings()).everywhere).toBe(false);
  });
});

describe('changeSettings', () => {
  it('keeps what it does not change', async () => {
    await changeSettings({ everywhere: false });
    await changeSettings({ showing: 'underlines' });
    expect(await loadSettings()).toEqual({
      ...defaultSettings,
      everywhere: false,
      showing: 'underlines',
    });
  });

  it('loses neither of two changes at once', async () => {
    await Promise.all([changeSettings({ badge: true }), changeSettings({ currency: 'eur' })]);
    expect(await loadSettings()).toMatchObject({ badge: true, currency: 'eur' });
  });

  it('keeps in this browser what is too big to go with the user, and reads that from then on', async () => {
    await changeSettings({ badge: true });
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1);
    await changeSettings({ sitesOff: ['x'] });
    expect(await loadSettings()).toMatchObject({ badge: true, sitesOff: ['x'] });
  });
});

describe('followSettings', () => {
  it('tells of the settings and of each change until it is ended', async () => {
    const told: Settings[] = [];
    const life = new AbortController();
    followSettings((settings) => told.push(settings), life.signal);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await changeSettings({ everywhere: false });
    await vi.waitFor(() => expect(told.at(-1)?.everywhere).toBe(false));
    life.abort();
    await changeSettings({ everywhere: true });
    expect(told.at(-1)?.everywhere).toBe(false);
  });

  it('asks again when the page comes back to the screen from where it heard of nothing', async () => {
    const told: Settings[] = [];
    const life = new AbortController();
    followSettings((settings) => told.push(settings), life.signal);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    // As another browser of the same reader would, unheard here.
    fakeBrowser.storage.onChanged.removeAllListeners();
    await sync.set({ settings: { ...defaultSettings, everywhere: false, savedAt: Date.now() } });
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(told.at(-1)?.everywhere).toBe(false));
    life.abort();
  });
});
