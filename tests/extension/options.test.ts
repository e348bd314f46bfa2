import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  it,
  vi,
} from 'vitest';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import { printSettingsFile } from '../../lib/settings-file.ts';
import { readNotes } from '../../scripts/browsers/read-page.ts';
import { openStage, type Stage } from './open-stage.ts';
import {
  faultsOf,
  isOn,
  openOwnPage,
  readableByPages,
  settingsOf,
  storeSettings,
  textOf,
  violationsOf,
} from './own-page.ts';

const bitcoin = { id: 'bitcoin', symbol: 'BTC', name: 'Bitcoin' };
const ether = { id: 'ethereum', symbol: 'ETH', name: 'Ethereum' };
const [opg = bitcoin] = defaultSettings.watch;
const three: Settings = { ...defaultSettings, watch: [opg, bitcoin, ether] };

let stage: Stage;
let page: Page;

async function openAnew(): Promise<void> {
  stage = await openStage();
  page = await openOwnPage(stage, 'options.html', '[data-switch="everywhere"]');
}

/** Each test begins with these, however the one before it ended. */
async function begin(settings: Settings): Promise<void> {
  await page.bringToFront();
  await storeSettings(page, settings);
  await listed(settings.watch.map(({ id }) => id));
}

function order(): Promise<(string | null)[]> {
  return page.$$eval('.watch-row', (rows) => rows.map((row) => row.getAttribute('data-coin-id')));
}

function listed(ids: string[]): Promise<void> {
  return vi.waitFor(async () => expect(await order()).toEqual(ids), { timeout: 5_000 });
}

function stored(expected: Partial<Settings>): Promise<void> {
  return vi.waitFor(async () => expect(await settingsOf(page)).toMatchObject(expected), {
    timeout: 5_000,
  });
}

async function press(selector: string, key: 'Enter' | ' ' | 'ArrowUp' | 'ArrowDown' | 'End') {
  await page.focus(selector);
  await page.keyboard.press(key);
}

async function search(text: string): Promise<void> {
  await page.$eval('#coin-search', (field) => {
    (field as HTMLInputElement).select();
  });
  await page.type('#coin-search', text);
  await page.keyboard.press('Enter');
}

function outcome(kind: string): Promise<ElementHandle | null> {
  return page.waitForSelector(`[data-search="${kind}"]`, { timeout: 10_000 });
}

const inRow = (id: string, action: string) => `[data-coin-id="${id}"] [data-action="${action}"]`;

describe('the settings', () => {
  beforeAll(openAnew);
  afterAll(() => stage?.close());

  describe('the list of coins', () => {
    beforeEach(() => begin(three));

    it('is put in another order by the arrow keys, and the focus stays with the coin', async () => {
      await press(inRow('ethereum', 'drag'), 'ArrowUp');
      await listed(['opengradient', 'ethereum', 'bitcoin']);
      await page.keyboard.press('ArrowUp');
      await listed(['ethereum', 'opengradient', 'bitcoin']);
      await stored({ watch: [ether, opg, bitcoin] });
      expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toContain('Ethereum');
    });

    it('is put in another order by a drag', async () => {
      await page.$eval('.watch-list', (list) => list.scrollIntoView({ block: 'center' }));
      const from = await middleOf(inRow('opengradient', 'drag'));
      const to = await middleOf('[data-coin-id="ethereum"]');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x, (from.y + to.y) / 2, { steps: 3 });
      await page.mouse.move(from.x, to.y + 4, { steps: 3 });
      await page.mouse.up();
      await listed(['bitcoin', 'ethereum', 'opengradient']);
      await stored({ watch: [bitcoin, ether, opg] });
    });

    it('is put in another order without a drag, by a click', async () => {
      await page.click(inRow('opengradient', 'down'));
      await listed(['bitcoin', 'opengradient', 'ethereum']);
      await page.click(inRow('ethereum', 'up'));
      await listed(['bitcoin', 'ethereum', 'opengradient']);
    });

    it('gives a removed coin back to where it was', async () => {
      await page.click(inRow('bitcoin', 'remove'));
      await stored({ watch: [opg, ether] });
      await page.click('[data-action="undo"]');
      await listed(['opengradient', 'bitcoin', 'ethereum']);
      await stored({ watch: [opg, bitcoin, ether] });
    });

    it('does so by the keyboard alone', async () => {
      await press(inRow('bitcoin', 'remove'), 'Enter');
      await listed(['opengradient', 'ethereum']);
      await vi.waitFor(async () =>
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe(
          'undo',
        ),
      );
      await page.keyboard.press('Enter');
      await listed(['opengradient', 'bitcoin', 'ethereum']);
    });

    it('says what to do when it is empty', async () => {
      for (const id of ['opengradient', 'bitcoin', 'ethereum'])
        await page.click(inRow(id, 'remove'));
      await page.waitForSelector('[data-action="restart"]');
      expect(await textOf(page, '.empty')).toContain('You follow no coin');
      await page.click('[data-action="restart"]');
      await listed(['opengradient']);
    });

    it('asks which of two coins a shared ticker means, and remembers it', async () => {
      const twin = { id: 'opg-twin', symbol: 'OPG', name: 'Other Paper Gains' };
      await begin({ ...three, watch: [opg, twin] });
      await page.click(inRow('opg-twin', 'pin'));
      await stored({ choices: { OPG: twin } });
      expect(await textOf(page, '[data-coin-id="opg-twin"]')).toContain('$OPG means this coin');
      await page.click('[data-choice="OPG"] [data-action="forget"]');
      await stored({ choices: {} });
      await page.click('[data-action="undo"]');
      await stored({ choices: { OPG: twin } });
    });
  });

  describe('the sites', () => {
    beforeEach(() => begin(defaultSettings));

    it('have a switch each, by the pointer and by the keyboard', async () => {
      await page.click('[data-switch="site-x"]');
      await stored({ sitesOff: ['x'] });
      expect(await isOn(page, 'site-x')).toBe(false);
      await press('[data-switch="site-x"]', ' ');
      await stored({ sitesOff: [] });
      expect(await isOn(page, 'site-x')).toBe(true);
    });

    it('are not called closed where the browser lets us in', async () => {
      expect(await page.$$('[data-action="give-access"]')).toEqual([]);
    });

    it('are added where the browser says yes, switched by their host, and given back', async () => {
      await page.type('#site-address', 'https://forum.example.org/some/page');
      await page.keyboard.press('Enter');
      // Chromium asks a person, and waits: until there is an answer nothing is changed.
      if (inject('browser') === 'chromium') {
        expect(await page.$$('[data-action="take-back"]')).toEqual([]);
        return;
      }
      await page.waitForSelector('[data-site="forum.example.org"]');
      await page.click('[data-switch="site-forum.example.org"]');
      await stored({ sitesOff: ['forum.example.org'] });
      await press('[data-site="forum.example.org"] [data-action="take-back"]', 'Enter');
      await page.waitForFunction(
        () => document.querySelector('[data-site="forum.example.org"]') === null,
      );
    });

    it('say so where the user has closed one to us, and ask for it', async () => {
      if (inject('browser') === 'chromium') {
        expect(await page.$$('.site-access')).toEqual([]);
        return;
      }
      await page.evaluate("browser.permissions.remove({ origins: ['https://x.com/*'] })");
      await page.waitForSelector('[data-site="x"] [data-action="give-access"]');
      expect(await textOf(page, '[data-site="x"]')).toContain('nothing is drawn there');
      const first = await openOwnPage(stage, 'welcome.html', '[data-access="missing"]');
      await first.click('[data-action="give-access"]');
      await first.waitForSelector('[data-access="given"]');
      await first.close();
      await page.bringToFront();
      await page.waitForFunction(() => document.querySelector('.site-access') === null);
    });

    it.each([
      ['two words', 'not-an-address'],
      ['localhost', 'not-an-address'],
      ['https://x.com/home', 'known'],
    ])('do not take “%s” as one to be added', async (text, kind) => {
      await page.$eval('#site-address', (field) => {
        (field as HTMLInputElement).select();
      });
      await page.type('#site-address', text);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`[data-site-trouble="${kind}"]`);
    });
  });

  describe('the sources', () => {
    beforeEach(() => begin(defaultSettings));

    it('are switched off and on', async () => {
      await page.click('[data-switch="source-binance"]');
      await stored({ sourcesOff: ['binance'] });
      await press('[data-switch="source-binance"]', ' ');
      await stored({ sourcesOff: [] });
    });

    it('say what they answer when they are tried', async () => {
      await page.click('[data-source="coinpaprika"] [data-action="try"]');
      await page.waitForSelector('[data-source="coinpaprika"] [data-tried="answered"]');
      expect(await textOf(page, '[data-source="coinpaprika"] .tried')).toMatch(
        /OPG at \$0\.1\d+, market cap \$31\.1M, in \d+ ms/,
      );
    });

    it('say what is wrong with a key, and keep it where no page can read it', async () => {
      const inForm = (selector: string) => `[data-source="coinmarketcap"] ${selector}`;
      await page.click(inForm('summary'));
      await page.type(inForm('input[type="password"]'), 'secret-of-mine');
      await page.click(inForm('[data-action="save-access"]'));
      await page.waitForSelector(inForm('[data-access="kept"]'));
      expect(
        await page.$eval(inForm('input[type="password"]'), (field) => field.outerHTML),
      ).not.toContain('secret');
      expect(await readableByPages(page)).not.toContain('secret');
      stage.world.sources.set('pro-api.coinmarketcap.com', { kind: 'broken', status: 401 });
      await page.click(inForm('[data-action="try"]'));
      await page.waitForSelector(inForm('[data-tried="unavailable"]'));
      expect(await textOf(page, inForm('.tried'))).toContain('refused the key');
      await page.click(inForm('[data-action="forget-key"]'));
      await vi.waitFor(async () =>
        expect(await page.$(inForm('[data-action="forget-key"]'))).toBeNull(),
      );
      stage.world.sources.delete('pro-api.coinmarketcap.com');
    });

    it('take no address that is not https', async () => {
      const inForm = (selector: string) => `[data-source="defillama"] ${selector}`;
      await page.click(inForm('summary'));
      await page.type(inForm('input[type="text"]'), 'http://cache.example.org');
      await page.keyboard.press('Enter');
      await page.waitForSelector(inForm('[data-access="not-https"]'));
    });

    it('say so when all of them are off', async () => {
      const ids = await page.$$eval('[data-source]', (rows) =>
        rows.map((row) => row.getAttribute('data-source') ?? ''),
      );
      await begin({ ...defaultSettings, sourcesOff: ids });
      await vi.waitFor(async () =>
        expect(await textOf(page, '#sources')).toContain('Every source is switched off'),
      );
    });
  });

  describe('the tolerance', () => {
    beforeEach(() => begin(defaultSettings));

    it('is moved by the keyboard, and the example shows what it does', async () => {
      const words = () =>
        page.$$eval('[data-example] [data-verdict]', (marks) =>
          marks.map((mark) => mark.getAttribute('data-verdict')),
        );
      expect(await words()).toEqual(['holds', 'holds', 'off', 'off']);
      await press('#tolerance-hedged', 'End');
      await vi.waitFor(async () =>
        expect(await words()).toEqual(['holds', 'holds', 'holds', 'holds']),
      );
      await stored({ tolerance: { ...defaultSettings.tolerance, hedged: 0.4 } });
      await page.click('[data-action="standard"]');
      await stored({ tolerance: defaultSettings.tolerance });
    });
  });

  describe('the look', () => {
    beforeEach(() => begin(defaultSettings));

    it('is chosen by the pointer and by the keyboard', async () => {
      await page.click('[data-choices="showing"] input[value="claims"]');
      await stored({ showing: 'claims' });
      await press('[data-choices="showing"] input[value="claims"]', 'ArrowUp');
      await stored({ showing: 'underlines' });
      await page.click('[data-switch="badge"]');
      await stored({ badge: true });
    });

    it('is worn by this page too', async () => {
      await page.click('[data-choices="theme"] input[value="dark"]');
      await page.waitForSelector(':root[data-theme="dark"]');
      await page.click('[data-choices="theme"] input[value="light"]');
      await page.waitForSelector(':root[data-theme="light"]');
    });

    it('has money in another currency, with the rate’s source and age', async () => {
      await page.select('#currency', 'eur');
      await stored({ currency: 'eur' });
      await page.waitForSelector('.rate');
      expect(await textOf(page, '.rate')).toMatch(
        /USD\s1 = EUR\s0\.9\d* · CoinGecko · \d+ sec ago/,
      );
      const asked = stage.world.requests.filter(({ path }) => path.includes('exchange_rates'));
      expect(asked.map(({ path }) => path)).toEqual(['/api/v3/exchange_rates']);
      const timeline = await stage.openTimeline();
      await vi.waitFor(
        async () => {
          const [note] = await readNotes(timeline);
          expect(note?.text).toContain('€28.7M');
        },
        { timeout: 10_000 },
      );
      await timeline.close();
    });
  });

  describe('the backup', () => {
    beforeEach(() => begin(three));

    async function choose(name: string, text: string): Promise<void> {
      const file = join(await mkdtemp(join(tmpdir(), 'touchstone-')), name);
      await writeFile(file, text);
      const picker = await page.$('[data-action="choose-file"]');
      await (picker as ElementHandle<HTMLInputElement>).uploadFile(file);
    }

    it('writes a file, and takes it back', async () => {
      const written = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            URL.createObjectURL = (made) => {
              if (made instanceof Blob) void made.text().then(resolve);
              return '';
            };
            // A real download opens the browser's own list of downloads, which takes the focus.
            HTMLAnchorElement.prototype.click = () => {};
            document.querySelector<HTMLElement>('[data-action="export"]')?.click();
          }),
      );
      expect(JSON.parse(written)).toEqual(JSON.parse(printSettingsFile(three)));
      await begin(defaultSettings);
      await choose('touchstone.json', written);
      await stored({ watch: three.watch });
      await page.click('[data-action="undo"]');
      await stored({ watch: defaultSettings.watch });
    });

    it('changes nothing for a bad file, and names the field', async () => {
      const bad = JSON.parse(printSettingsFile(defaultSettings));
      bad.settings.watch[0].symbol = 7;
      await choose('bad.json', JSON.stringify(bad));
      await page.waitForSelector('[role="alert"][data-problem="field"]');
      const words = await textOf(page, '[role="alert"]');
      expect(words).toContain('Nothing was changed.');
      expect(words).toContain('settings.watch[0].symbol');
      expect(await settingsOf(page)).toMatchObject({ watch: three.watch });
    });

    it('resets everything, and takes that back by the keyboard', async () => {
      await press('[data-action="reset"]', 'Enter');
      await listed(['opengradient']);
      await vi.waitFor(async () =>
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe(
          'undo',
        ),
      );
      await page.keyboard.press('Enter');
      await listed(three.watch.map(({ id }) => id));
      await page.waitForFunction(() => document.querySelector('.undo-bar') === null);
    });
  });

  describe('the page of the settings', () => {
    it.each([320, 640, 1280])('is usable at %i px', async (width) => {
      await begin(three);
      await page.setViewport({ width, height: 800 });
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewport({ width: 1280, height: 900 });
    });

    it('speaks another language as soon as it is chosen, from right to left where that is its way', async () => {
      await begin(three);
      await page.setViewport({ width: 320, height: 800 });
      await page.select('#language', 'ar');
      await page.waitForSelector(':root[lang="ar"][dir="rtl"]');
      await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'الإعدادات');
      expect(await faultsOf(page)).toEqual([]);
      expect(await violationsOf(page)).toEqual([]);
      await page.select('#language', '');
      await page.waitForSelector(':root[dir="ltr"]');
      await page.setViewport({ width: 1280, height: 900 });
    });

    it.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (theme) => {
      const twin = { id: 'opg-twin', symbol: 'OPG', name: 'Other Paper Gains' };
      const shared = { ...three, theme, watch: [...three.watch, twin], choices: { OPG: twin } };
      await begin(shared);
      await page.waitForSelector(`:root[data-theme="${theme}"]`);
      await page.click(inRow('ethereum', 'remove'));
      await page.waitForSelector('.undo-bar');
      await page.$$eval('details', (all) => {
        for (const one of all) one.open = true;
      });
      expect(await violationsOf(page)).toEqual([]);
      await begin({ ...shared, watch: [], choices: {}, sourcesOff: ['coingecko'] });
      await page.waitForSelector('[data-action="restart"]');
      expect(await violationsOf(page)).toEqual([]);
    });

    it('reaches a second page of the settings at once', async () => {
      await begin(defaultSettings);
      const other = await openOwnPage(stage, 'options.html', '[data-switch="everywhere"]');
      await other.click('[data-switch="everywhere"]');
      await vi.waitFor(async () => expect(await isOn(page, 'everywhere')).toBe(false));
      await other.close();
      await begin(defaultSettings);
    });

    it('complains about nothing', () => {
      expect(stage.complaints).toEqual([]);
    });
  });
});

/** Each in a browser of its own: CoinGecko takes three questions at once, and then makes one wait. */
describe('the search for a coin', () => {
  beforeEach(openAnew);
  afterEach(() => stage?.close());

  it('shows the candidates of an ambiguous ticker side by side, with what tells them apart', async () => {
    await begin(defaultSettings);
    const before = stage.world.requests.length;
    await page.type('#coin-search', '$dust');
    expect(stage.world.requests).toHaveLength(before);
    await page.keyboard.press('Enter');
    await outcome('found');
    expect(await textOf(page, '[data-search]')).toMatch(/More than one coin goes by .?\$DUST/);
    const cards = await page.$$eval('.candidate', (found) => found.map((card) => card.textContent));
    expect(cards).toHaveLength(2);
    expect(cards[0]).toMatch(/Harbour Dust.*#181.*\$420M/);
    expect(cards[1]).toMatch(/Stardust.*#212.*\$310M/);
    expect(await violationsOf(page)).toEqual([]);
    const tops = await page.$$eval('.candidate', (found) =>
      found.map((card) => card.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).toBe(1);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.candidate')].every(({ textContent }) =>
        textContent?.includes('its own'),
      ),
    );
    await page.click(inRow('stardust', 'follow'));
    await listed(['opengradient', 'stardust']);
  });

  it('takes a link, tells the coin’s chain and address, and says where it finds nothing', async () => {
    await begin({ ...defaultSettings, watch: [bitcoin] });
    await search('https://example.org/some/coin');
    await outcome('other-link');
    expect(await textOf(page, '[data-search]')).toContain('example.org');
    await search('zzz unheard of');
    await outcome('nothing');
    expect(await textOf(page, '[data-search]')).toContain('Try its full name');
    await search('https://www.coingecko.com/en/coins/opengradient');
    await outcome('found');
    const card = await textOf(page, '.candidate');
    expect(card).toContain('base');
    expect(card).toContain('0xfbc2051ae2265686a469421b2c5a2d5462fbf5eb');
    await press(inRow('opengradient', 'follow'), 'Enter');
    await listed(['bitcoin', 'opengradient']);
    await vi.waitFor(async () => expect(await textOf(page, '.candidate')).toContain('Followed'));
  });

  it('is seen in the log of what was sent, while one looks at it', async () => {
    await begin(defaultSettings);
    expect(await textOf(page, '#privacy')).toContain('Nothing has been sent');
    await search('bitcoin');
    await page.waitForSelector('.log tbody tr');
    const latest = await textOf(page, '.log tbody tr');
    for (const words of ['api.coingecko.com', '/api/v3/search?query=bitcoin', 'answered']) {
      expect(latest).toContain(words);
    }
  });

  it.each([
    ['limited', 'asks us to wait'],
    ['hangs', 'No answer'],
  ] as const)('says what to do where CoinGecko %s', async (kind, words) => {
    await begin(defaultSettings);
    stage.world.sources.set('api.coingecko.com', { kind });
    await search('bitcoin');
    await outcome('unavailable');
    expect(await textOf(page, '[data-search]')).toContain(words);
    expect(await violationsOf(page)).toEqual([]);
  });
});

async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  return page.$eval(selector, (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}
