import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Holding } from '../../lib/holding.ts';
import type { News } from '../../lib/messages.ts';
import { dollars } from '../../lib/rate.ts';
import { defaultSettings } from '../../lib/settings.ts';

type Listener = (message: unknown, sender: object, reply: (reply: unknown) => void) => unknown;

/** What the browser gives an extension, as far as messages go. */
const heard = vi.hoisted(() => ({
  listeners: [] as Listener[],
  fromTab: (_tab: number, _message: unknown): unknown => undefined,
  /** What the user has let us read beside the manifest's sites. */
  granted: [] as string[],
  greeters: [] as ((port: object) => void)[],
  ports: [] as FakePort[],
}));

/** One end of a line between two contexts. */
type FakePort = ReturnType<typeof createPort>;
function createPort(name: string, sender: object = { id: 'touchstone' }) {
  const hear = { message: [] as ((message: unknown) => void)[], end: [] as (() => void)[] };
  return {
    name,
    sender,
    hear,
    sent: [] as unknown[],
    postMessage(message: unknown) {
      this.sent.push(message);
    },
    onMessage: {
      addListener: (listener: (message: unknown) => void) => hear.message.push(listener),
    },
    onDisconnect: { addListener: (listener: () => void) => hear.end.push(listener) },
    disconnect: vi.fn(),
  };
}

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'touchstone',
      getURL: (path: string) => `chrome-extension://touchstone${path || '/'}`,
      getManifest: () => ({
        content_scripts: [{ matches: ['https://x.com/*', 'https://*.example.net/square/*'] }],
      }),
      onMessage: {
        addListener: (listener: Listener) => heard.listeners.push(listener),
        removeListener: (listener: Listener) => {
          heard.listeners = heard.listeners.filter((other) => other !== listener);
        },
      },
      onConnect: {
        addListener: (greet: (port: object) => void) => heard.greeters.push(greet),
        removeListener: (greet: (port: object) => void) => {
          heard.greeters = heard.greeters.filter((other) => other !== greet);
        },
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => heard.granted.includes(origin)),
    },
    tabs: {
      sendMessage: (tab: number, message: unknown) => heard.fromTab(tab, message),
      connect: (_tab: number, { name }: { name: string }) => {
        const port = createPort(name);
        heard.ports.push(port);
        return port;
      },
    },
  },
}));

const { answerQuestions } = await import('../../lib/messaging/answer-questions.ts');
const { hearNews, showHolding } = await import('../../lib/messaging/hear-news.ts');
const { followHolding, tellPage } = await import('../../lib/messaging/tell-page.ts');

const question = { kind: 'ask-figures', symbols: ['OPG'] };
const ours = { id: 'touchstone', url: 'https://x.com/home', tab: { id: 7 } };

describe('answerQuestions', () => {
  const askers: unknown[] = [];
  beforeEach(() => {
    heard.listeners = [];
    askers.length = 0;
    answerQuestions({
      'ask-figures': async ({ symbols }, asker) => {
        askers.push([symbols, asker]);
        return { answers: [] };
      },
      'read-texts': async () => ({ readings: [] }),
      'find-reasons': async () => ({ reasons: [] }),
      'write-receipt': async () => ({ receipt: '' }),
      'look-up-coin': async ({ symbol }) => ({ answer: { kind: 'not-followed', symbol } }),
      'choose-coin': async () => ({}),
      'search-coins': async () => ({ found: { kind: 'coins', candidates: [] } }),
      'describe-coin': async () => ({ found: { kind: 'coins', candidates: [] } }),
      'follow-coin': async () => ({}),
      'try-source': async () => ({
        tried: { kind: 'unavailable', why: 'offline', status: null },
      }),
      'ask-rate': async () => ({ asked: { kind: 'unavailable', why: 'offline' } }),
      'ask-settings': async () => ({ settings: defaultSettings }),
      'open-settings': async () => ({}),
      'ask-words': async () => ({ table: null }),
      'await-site-scripts': async () => ({}),
      'show-tab': async () => ({}),
    });
  });
  const send = (message: unknown, sender: object) =>
    heard.listeners[0]?.(message, sender, () => {});

  it('answers our own content script, and knows its tab', async () => {
    expect(await send(question, ours)).toEqual({ answers: [] });
    expect(askers).toEqual([[['OPG'], { tabId: 7 }]]);
  });

  it.each(['https://example.net/square/1', 'https://www.example.net/square/1?a=b'])(
    'answers our content script on %s, which a pattern names',
    async (url) => {
      expect(await send(question, { ...ours, url })).toEqual({ answers: [] });
    },
  );

  it('answers our own page, which has no tab', async () => {
    const page = { id: 'touchstone', url: 'chrome-extension://touchstone/popup.html' };
    expect(await send(question, page)).toEqual({ answers: [] });
    expect(askers).toEqual([[['OPG'], { tabId: null }]]);
  });

  it.each([
    ['another extension', { ...ours, id: 'other' }],
    ['a site that the manifest does not name', { ...ours, url: 'https://example.com/' }],
    ['a page of a named site that is not meant', { ...ours, url: 'https://example.net/trade/' }],
    ['a site whose name ends like ours', { ...ours, url: 'https://notexample.net/square/1' }],
    ['a site that has ours in its path', { ...ours, url: 'https://example.org/https://x.com/' }],
    ['a site whose name begins like ours', { ...ours, url: 'https://x.com.example.org/' }],
    [
      'another extension’s page',
      { id: 'touchstone', url: 'chrome-extension://touchstone2/a.html' },
    ],
    ['somebody without an address', { id: 'touchstone' }],
  ])('refuses %s', async (_, sender) => {
    expect(await send(question, sender)).toBeUndefined();
    expect(askers).toEqual([]);
  });

  it('answers a site that the user has added, until it is taken back', async () => {
    const added = { ...ours, url: 'https://example.org/a/b?c' };
    heard.granted = ['https://example.org/*'];
    expect(await send(question, added)).toEqual({ answers: [] });
    heard.granted = [];
    expect(await send(question, added)).toBeUndefined();
    expect(askers).toHaveLength(1);
  });

  it.each([
    ['no message', undefined],
    ['an unknown kind', { kind: 'fetch', url: 'https://example.com' }],
    ['symbols that are none', { kind: 'ask-figures', symbols: [7] }],
    ['a list in a string’s place', ['ask-figures']],
  ])('does not answer %s', (_, message) => {
    expect(send(message, ours)).toBeUndefined();
    expect(askers).toEqual([]);
  });
});

describe('hearNews', () => {
  const news: News = { kind: 'figures' };
  let got: unknown[];
  let life: AbortController;
  beforeEach(() => {
    heard.listeners = [];
    got = [];
    life = new AbortController();
    hearNews(
      {
        figures(said) {
          got.push(said);
          return { showing: true };
        },
      },
      life.signal,
    );
  });

  it('hears the worker and replies', () => {
    const reply = vi.fn();
    heard.listeners[0]?.(news, { id: 'touchstone' }, reply);
    expect(got).toEqual([news]);
    expect(reply).toHaveBeenCalledWith({ showing: true });
  });

  it('hears the popup, also where that stands in a tab', () => {
    const popup = {
      id: 'touchstone',
      tab: { id: 3 },
      url: 'chrome-extension://touchstone/popup.html',
    };
    heard.listeners[0]?.(news, popup, () => {});
    expect(got).toEqual([news]);
  });

  it('says nothing to news that it has no ear for', () => {
    const reply = vi.fn();
    heard.listeners[0]?.({ kind: 'step-claim', step: 1 }, { id: 'touchstone' }, reply);
    expect(reply).not.toHaveBeenCalled();
  });

  it('does not hear another tab’s content script, nor another extension, nor nonsense', () => {
    heard.listeners[0]?.(news, ours, () => {});
    heard.listeners[0]?.(news, { id: 'other' }, () => {});
    heard.listeners[0]?.({ kind: 'prices' }, { id: 'touchstone' }, () => {});
    expect(got).toEqual([]);
  });

  it('goes quiet with its signal', () => {
    life.abort();
    expect(heard.listeners).toEqual([]);
  });
});

describe('tellPage', () => {
  const news: News = { kind: 'figures' };

  it('gives the page’s reply', async () => {
    heard.fromTab = async () => ({ showing: true });
    expect(await tellPage(7, news)).toEqual({ showing: true });
  });

  it('gives null for a closed tab and for a reply that is none', async () => {
    heard.fromTab = async () => Promise.reject(new Error('Receiving end does not exist'));
    expect(await tellPage(7, news)).toBeNull();
    heard.fromTab = async () => ({ showing: 'yes' });
    expect(await tellPage(7, news)).toBeNull();
  });
});

describe('the line from a page to the popup', () => {
  const holding: Holding = {
    site: 'x',
    host: 'x.com',
    isAdded: false,
    on: true,
    variants: [],
    coins: [{ kind: 'loading', symbol: 'OPG' }],
    claims: [],
    sources: [],
    rate: dollars,
  };
  let life: AbortController;
  beforeEach(() => {
    heard.greeters = [];
    heard.ports = [];
    life = new AbortController();
  });

  it('tells what the page holds at once, and again with each change', () => {
    let asked = 0;
    const lookers = showHolding(() => {
      asked += 1;
      return holding;
    }, life.signal);
    lookers.tell();
    expect(asked).toBe(0);
    const port = createPort('holding');
    heard.greeters[0]?.(port);
    lookers.tell();
    expect(port.sent).toEqual([holding, holding]);
    port.hear.end[0]?.();
    lookers.tell();
    expect(asked).toBe(2);
  });

  it('tells nobody but our own popup', () => {
    showHolding(() => holding, life.signal);
    const others = [
      createPort('something'),
      createPort('holding', { id: 'other' }),
      createPort('holding', { id: 'touchstone', tab: { id: 7 }, url: 'https://x.com/home' }),
    ];
    for (const port of others) heard.greeters[0]?.(port);
    expect(others.flatMap(({ sent }) => sent)).toEqual([]);
    life.abort();
    expect(heard.greeters).toEqual([]);
  });

  it('is heard by the popup, nonsense left out, and its end too', () => {
    const got: unknown[] = [];
    followHolding(7, (one) => got.push(one), life.signal);
    const [port] = heard.ports;
    port?.hear.message[0]?.(holding);
    port?.hear.message[0]?.({ ...holding, coins: 'many' });
    port?.hear.end[0]?.();
    expect(got).toEqual([holding, null]);
    life.abort();
    expect(port?.disconnect).toHaveBeenCalled();
  });
});
