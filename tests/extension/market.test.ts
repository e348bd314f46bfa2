import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cardIsOpen, readNotes } from '../../scripts/browsers/read-page.ts';
import type { Behaviour } from '../world/behave.ts';
import { coinGeckoHost } from '../world/coingecko.ts';
import { sourceHosts } from '../world/sources.ts';
import { openStage, type Stage, type StageOptions } from './open-stage.ts';

const now = Date.now();
const aboutOpg = ['$OPG has a $30M market cap.', 'Still $OPG. Nothing else.'];
const aboutOthers = [
  '$BTC $ETH $USDT $XRP $BNB $SOL have all moved.',
  '$DOGE is at a $24B market cap, $ADA $LINK $AVAX $LTC $TAO are not.',
];
const aboutNone = ['The ferry carried 212 people and one wet dog.', 'It was ten minutes late.'];

let stages: Stage[] = [];
afterEach(async () => {
  for (const stage of stages) await stage.close();
  stages = [];
});

async function open(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage({ now, ...options });
  stages.push(stage);
  return stage;
}

/** A page of X with these posts, written a few minutes ago. */
async function openPosts(stage: Stage, name: string, texts: readonly string[]): Promise<Page> {
  const articles = texts.map((text, index) => {
    const id = ((BigInt(now - 300_000 - index) - 1_288_834_974_657n) << 22n).toString();
    return `<article data-testid="tweet"><a href="/somebody/status/${id}"><time></time></a>
      <div><div data-testid="tweetText"><span>${text}</span></div></div></article>`;
  });
  const url = `https://x.com/${name}`;
  stage.world.pages.set(
    url,
    `<!doctype html><html lang="en"><body><main>${articles.join('')}</main></body></html>`,
  );
  const page = await stage.newPage();
  await page.goto(url);
  return page;
}

/** A browser takes its time, above all its first. */
const patient = { timeout: 15_000, interval: 20 };

const firstNote = async (page: Page) => (await readNotes(page))[0];

function showsFigures(page: Page): Promise<void> {
  return vi.waitFor(
    async () => expect((await firstNote(page))?.text).toMatch(/\$[\d.]+[MBT] cap/),
    patient,
  );
}

function showsState(page: Page, state: string): Promise<void> {
  return vi.waitFor(async () => expect((await firstNote(page))?.state).toBe(state), patient);
}

/** What was asked of the sources, as they saw it. */
function asked(stage: Stage): string[] {
  return stage.world.requests
    .filter(({ host }) => sourceHosts.includes(host))
    .map(({ method, host, path, sent }) => `${method} ${host}${path} ${sent}`)
    .sort();
}

/** What was asked, as the extension's own log has it. */
async function logged(stage: Stage): Promise<{ host: string; path: string }[]> {
  const popup = await stage.openExtensionPage('popup.html');
  const requests = await popup.evaluate(
    '(globalThis.browser ?? chrome).storage.session.get("requests").then(({ requests }) => requests ?? [])',
  );
  await popup.close();
  return requests as { host: string; path: string }[];
}

describe('the log of requests', () => {
  it('is the same for a page about OPG and for one about twelve other coins', async () => {
    const one = await open();
    const page = await openPosts(one, 'opg', aboutOpg);
    await showsFigures(page);
    await vi.waitFor(() => expect(asked(one).join()).toContain('interval=daily'), patient);
    await vi.waitFor(
      () => expect(new Set(one.world.requests.map(({ host }) => host)).size).toBeGreaterThan(8),
      patient,
    );
    const other = await open();
    await showsFigures(await openPosts(other, 'others', aboutOthers));
    await vi.waitFor(() => expect(asked(other)).toEqual(asked(one)), patient);
    const paths = (log: { host: string; path: string }[]) =>
      log.map(({ host, path }) => host + path).sort();
    const log = paths(await logged(one));
    expect(paths(await logged(other))).toEqual(log);
    expect(log).toHaveLength(asked(one).length);
    expect(log.join()).not.toMatch(/x\.com|status|somebody|30M|dogecoin|bittensor|cardano|\d{17}/i);
  });

  it('is empty for a page about none', async () => {
    const stage = await open();
    const page = await openPosts(stage, 'ferries', aboutNone);
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await logged(stage)).toEqual([]);
    expect(asked(stage)).toEqual([]);
    expect(await readNotes(page)).toEqual([]);
  });
});

describe('figures', () => {
  it('come from the cache on a second page, at once and without a request', async () => {
    const stage = await open();
    await showsFigures(await openPosts(stage, 'first', aboutOpg));
    const figuresAsked = () => asked(stage).filter((path) => !path.includes('/market_chart'));
    await vi.waitFor(() => expect(figuresAsked().length).toBeGreaterThanOrEqual(9), patient);
    stage.world.source = { kind: 'hangs' };
    const before = figuresAsked();
    await showsFigures(await openPosts(stage, 'second', aboutOpg));
    expect(figuresAsked()).toEqual(before);
  });

  it('are on the screen within 1.2 times the one request that they take', async () => {
    const slowMs = 3_000;
    const stage = await open({
      prepare: (world) => {
        world.source = { kind: 'slow', ms: slowMs };
      },
    });
    const page = await openPosts(stage, 'slow', aboutOpg);
    await vi.waitFor(() => expect(asked(stage).length).toBeGreaterThan(0), {
      ...patient,
      interval: 5,
    });
    const startedAt = performance.now();
    await showsFigures(page);
    expect(performance.now() - startedAt).toBeLessThan(1.2 * slowMs);
  });

  it.each([
    ['asks us to wait', { kind: 'limited' }],
    ['is broken', { kind: 'broken', status: 503 }],
    ['breaks off in the middle', { kind: 'truncated' }],
    ['hangs', { kind: 'hangs' }],
    ['says a thousandfold', { kind: 'thousandfold' }],
  ] satisfies [string, Behaviour][])(
    'are shown where the first source %s',
    async (_, behaviour) => {
      const stage = await open({
        prepare: (world) => {
          world.sources.set(coinGeckoHost, behaviour);
        },
      });
      const page = await openPosts(stage, 'posts', aboutOpg);
      await showsFigures(page);
      await vi.waitFor(async () =>
        expect((await firstNote(page))?.text).toMatch(/OPG \$31\.\dM cap · 0\.9\d× turnover/),
      );
    },
  );

  it('are called disputed where two sources contradict each other', async () => {
    const stage = await open({
      prepare: (world) => {
        world.source = { kind: 'broken', status: 503 };
        world.sources.set(coinGeckoHost, { kind: 'usual' });
        world.sources.set('pro-api.coinmarketcap.com', { kind: 'thousandfold' });
      },
    });
    const page = await openPosts(stage, 'posts', aboutOpg);
    await showsState(page, 'disputed');
    expect((await firstNote(page))?.text).toContain('sources disagree');
  });

  it('are called old where all of them are', async () => {
    const stage = await open({
      prepare: (world) => {
        world.sources.set('api.dexscreener.com', { kind: 'broken', status: 503 });
        world.changeMarket = (market) => ({
          ...market,
          coins: market.coins.map((coin) => ({
            ...coin,
            now: { ...coin.now, at: coin.now.at - 7_500_000 },
          })),
        });
      },
    });
    const page = await openPosts(stage, 'posts', aboutOpg);
    await showsState(page, 'stale');
    expect((await firstNote(page))?.text).toMatch(/figures are 2 hr old/);
  });

  it('wait for the reader to say which coin is meant, and remember it', async () => {
    const stage = await open();
    const page = await openPosts(stage, 'dust', ['$DUST has a $310M market cap.']);
    await showsState(page, 'ambiguous');
    expect((await firstNote(page))?.text).toContain('which coin is meant?');
    await page.evaluate(() => {
      const note = document.querySelector('touchstone-note');
      note?.shadowRoot?.querySelector<HTMLElement>('button[data-coin]')?.focus();
    });
    await vi.waitFor(async () => expect(await cardIsOpen(page)).toBe(true), patient);
    await page.evaluate(() => {
      const card = document.querySelector('touchstone-card');
      card?.shadowRoot?.querySelector<HTMLElement>('[data-coin-id="stardust"]')?.click();
    });
    await showsFigures(page);
    expect((await firstNote(page))?.text).toContain('$310M cap');
  });
});

describe('finished days', () => {
  it('are kept where a page’s own scripts cannot read them', async () => {
    const stage = await open();
    const page = await openPosts(stage, 'posts', aboutOpg);
    await showsFigures(page);
    await vi.waitFor(() => expect(asked(stage).join()).toContain('interval=daily'), patient);
    const popup = await stage.openExtensionPage('popup.html');
    await vi.waitFor(async () => expect(await popup.evaluate(daysKept)).toBe(364), patient);
    expect(await page.evaluate(daysKept)).toBe(0);
  });
});

/** Runs in a page: how many days of OPG lie in the database that this page can see. */
function daysKept(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('touchstone');
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('shelf')) return resolve(0);
      const asking = database.transaction('shelf').objectStore('shelf').get('days-opengradient');
      asking.onsuccess = () => {
        database.close();
        resolve(asking.result?.rows.length ?? 0);
      };
    };
  });
}
