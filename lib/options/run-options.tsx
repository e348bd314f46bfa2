import { render } from 'preact';
import { Options, type OptionsActs, type OptionsView } from '../../components/options/options.tsx';
import type { SentRequest } from '../../components/options/privacy-log.tsx';
import { tickerText } from '../../components/options/ticker-text.ts';
import type { Coin } from '../coin.ts';
import { parseCoinQuery } from '../coin-query.ts';
import type { FoundCoins } from '../figure.ts';
import type { Access, Source } from '../market/sources/source.ts';
import { formatMoney } from '../money.ts';
import type { AskedRate } from '../rate.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { printSettingsFile, readSettingsFile } from '../settings-file.ts';
import { clampTolerance } from '../tolerance.ts';
import type { Tried } from '../tried.ts';
import { removeCoin } from '../watch-list.ts';
import type { Say, Words } from '../words.ts';
import { listSites, type NamedSite } from './list-sites.ts';
import { listSources, type Memo } from './list-sources.ts';
import type { SiteAccess } from './site-access.ts';
import { isMeantBy, originOf, readSiteAddress } from './site-address.ts';
import { exampleCap, judgeExample } from './tolerance-example.ts';
import { type Done, undo } from './undo.ts';

type Change = Partial<Omit<Settings, 'version'>>;

export type OptionsWorld = {
  place: Element;
  now(): number;
  followWords(use: (words: Words) => void): void;
  namedSites: readonly NamedSite[];
  sources: readonly Source[];
  siteAccess: SiteAccess;
  loadAccess(): Promise<(sourceId: string) => Access>;
  saveAccess(sourceId: string, access: Access): Promise<void>;
  followSettings(use: (settings: Settings) => void): void;
  changeSettings(change: Change): Promise<void>;
  followRequests(use: (requests: readonly SentRequest[]) => void): void;
  searchCoins(text: string): Promise<FoundCoins>;
  describeCoin(coinId: string): Promise<FoundCoins>;
  followCoin(coin: Coin): Promise<void>;
  trySource(sourceId: string): Promise<Tried>;
  askRate(): Promise<AskedRate>;
  saveFile(name: string, text: string): void;
};

/** Of an ambiguous ticker's candidates so many are described unasked: more would use up what CoinGecko allows. */
const describedUnasked = 3;

/** Shows the settings, and does what the reader does with them. */
export function runOptions(world: OptionsWorld, signal: AbortSignal): void {
  const { now, siteAccess } = world;
  let words: Words | null = null;
  let settings: Settings | null = null;
  /** Until the browser has said what it has given, nothing is called missing. */
  let given: readonly string[] = world.namedSites.flatMap(({ hosts }) => hosts.map(originOf));
  let accessOf: (sourceId: string) => Access = () => ({ key: null, baseUrl: null });
  let done: Done | null = null;
  let searches = 0;
  let ratedFor: string | null = null;
  const memos = new Map<string, Memo>();
  const shown: Pick<
    OptionsView,
    'search' | 'describing' | 'siteTrouble' | 'asked' | 'requests' | 'problem'
  > = {
    search: { kind: 'idle' },
    describing: new Set(),
    siteTrouble: null,
    asked: null,
    requests: [],
    problem: null,
  };

  function draw(): void {
    if (settings === null || words === null || signal.aborted) return;
    const { say, locale } = words;
    const view: OptionsView = {
      ...shown,
      asked: settings.currency === ratedFor ? shown.asked : null,
      settings,
      now: now(),
      sites: listSites(world.namedSites, sourceHostsOf(world.sources), settings, given),
      sources: listSources(world.sources, settings, accessOf, (id) => memos.get(id)),
      example: {
        quote: say('options.tolerance.quote', [formatMoney(exampleCap, 'usd', locale)]),
        judged: judgeExample(now(), settings.tolerance).map(({ cap, judged }) => ({
          now: formatMoney(cap, 'usd', locale),
          judged,
        })),
      },
      done: done === null ? null : doneText(done, say),
    };
    render(<Options view={view} acts={acts} say={say} locale={locale} />, world.place);
  }

  function show(change: Partial<typeof shown>): void {
    Object.assign(shown, change);
    draw();
  }

  /** Drawn before it is stored: a switch answers at once, and storage tells every other page. */
  function change(next: Change): void {
    if (settings === null) return;
    settings = { ...settings, ...next };
    draw();
    void world.changeSettings(next);
  }

  function changeUndoably(next: Change, what: Done): void {
    done = what;
    change(next);
  }

  async function look(text: string): Promise<void> {
    const query = parseCoinQuery(text);
    if (query.kind === 'nothing') return show({ search: { kind: 'idle' } });
    if (query.kind === 'other-link') return show({ search: query });
    searches += 1;
    const mine = searches;
    show({ search: { kind: 'searching' } });
    const found = await world.searchCoins(text).catch(() => noAnswer);
    // Somebody may have searched for something else meanwhile.
    if (mine !== searches) return;
    if (found.kind === 'unavailable') return show({ search: found });
    const { candidates } = found;
    if (candidates.length === 0) return show({ search: { kind: 'nothing', text: text.trim() } });
    show({ search: { kind: 'found', text, candidates } });
    const [first] = candidates;
    const namesakes = candidates.filter(({ coin }) => coin.symbol === first?.coin.symbol);
    if (namesakes.length < 2) return;
    for (const { coin } of namesakes.slice(0, describedUnasked)) {
      if (mine === searches && coin.contracts === undefined) await describe(coin.id);
    }
  }

  async function describe(coinId: string): Promise<void> {
    show({ describing: new Set([...shown.describing, coinId]) });
    const found = await world.describeCoin(coinId).catch(() => noAnswer);
    const full = found.kind === 'coins' ? found.candidates[0] : undefined;
    const describing = new Set([...shown.describing].filter((id) => id !== coinId));
    const { search } = shown;
    if (search.kind !== 'found' || full === undefined) return show({ describing });
    const candidates = search.candidates.map((one) =>
      one.coin.id === coinId
        ? { ...one, coin: { ...full.coin, contracts: full.coin.contracts ?? [] } }
        : one,
    );
    show({ describing, search: { ...search, candidates } });
  }

  async function lookAtAccess(): Promise<void> {
    given = await siteAccess.all();
    draw();
  }

  async function give(hosts: readonly string[]): Promise<void> {
    const isGiven = await siteAccess.request(hosts.map(originOf));
    const [host = ''] = hosts;
    show({ siteTrouble: isGiven ? null : { kind: 'refused', host } });
    await lookAtAccess();
  }

  async function trySource(sourceId: string): Promise<void> {
    remember(sourceId, { tried: 'trying' });
    const tried = await world.trySource(sourceId).catch(() => noTrial);
    remember(sourceId, { tried });
  }

  function remember(sourceId: string, memo: Partial<Memo>): void {
    const before = memos.get(sourceId) ?? { tried: null, accessTrouble: null };
    memos.set(sourceId, { ...before, ...memo });
    draw();
  }

  async function keepAccess(sourceId: string, access: Access): Promise<void> {
    await world.saveAccess(sourceId, access);
    accessOf = await world.loadAccess();
    remember(sourceId, { accessTrouble: { kind: 'kept' }, tried: null });
  }

  async function askRate(): Promise<void> {
    show({ asked: null });
    const money = ratedFor;
    const asked = await world.askRate().catch(() => noAnswer);
    if (money === ratedFor) show({ asked });
  }

  const acts: OptionsActs = {
    change,
    search: (text) => void look(text),
    describe: (coinId) => void describe(coinId),
    follow: (coin) => void world.followCoin(coin),
    pin(coin) {
      if (settings !== null) change({ choices: { ...settings.choices, [coin.symbol]: coin } });
    },
    remove(coin, place) {
      if (settings === null) return;
      const { [coin.symbol]: choice, ...choices } = settings.choices;
      const isChoice = choice?.id === coin.id;
      changeUndoably(
        { watch: removeCoin(settings.watch, coin.id), ...(isChoice && { choices }) },
        { kind: 'removed', coin, place, choice: isChoice ? choice : null },
      );
    },
    restart: () => change({ watch: defaultSettings.watch }),
    forget(symbol) {
      if (settings === null) return;
      const { [symbol]: coin, ...choices } = settings.choices;
      if (coin !== undefined) changeUndoably({ choices }, { kind: 'forgot', symbol, coin });
    },
    toggleSite: ({ id }) => settings && change({ sitesOff: toggled(settings.sitesOff, id) }),
    giveAccess: ({ hosts }) => void give(hosts),
    takeBack: ({ hosts }) => void siteAccess.giveBack(hosts.map(originOf)).then(lookAtAccess),
    addSite(text) {
      const host = readSiteAddress(text);
      if (host === null) return show({ siteTrouble: { kind: 'not-an-address', text } });
      const named = world.namedSites.flatMap(({ hosts }) => hosts);
      if (named.some((one) => isMeantBy(one, host)) || given.includes(originOf(host))) {
        return show({ siteTrouble: { kind: 'known', host } });
      }
      void give([host]);
    },
    toggleSource: (id) => settings && change({ sourcesOff: toggled(settings.sourcesOff, id) }),
    trySource: (sourceId) => void trySource(sourceId),
    tryAll() {
      for (const { id } of world.sources) void trySource(id);
    },
    saveAccess(sourceId, { key, pro, baseUrl }) {
      const before = accessOf(sourceId);
      const kept = { key: key === '' ? before.key : key, pro };
      if (baseUrl === '') return void keepAccess(sourceId, { ...kept, baseUrl: null });
      if (!/^https:\/\/[^/\s]+/i.test(baseUrl) || !URL.canParse(baseUrl)) {
        return remember(sourceId, { accessTrouble: { kind: 'not-https', text: baseUrl } });
      }
      const { hostname } = new URL(baseUrl);
      void siteAccess.request([originOf(hostname)]).then((isGiven) => {
        if (isGiven) return keepAccess(sourceId, { ...kept, baseUrl });
        remember(sourceId, { accessTrouble: { kind: 'no-access', host: hostname } });
      });
    },
    forgetKey: (sourceId) =>
      void keepAccess(sourceId, { ...accessOf(sourceId), key: null, pro: false }),
    tolerate(next) {
      if (settings !== null)
        change({ tolerance: clampTolerance({ ...settings.tolerance, ...next }) });
    },
    exportFile() {
      if (settings === null) return;
      const day = new Date(now()).toISOString().slice(0, 10);
      world.saveFile(`touchstone-${day}.json`, printSettingsFile(settings));
    },
    importFile(file) {
      file.text().then(
        (text) => {
          const read = readSettingsFile(text);
          if (read.kind === 'refused') return show({ problem: read.problem });
          if (settings === null) return;
          const { version: _, ...next } = read.settings;
          shown.problem = null;
          changeUndoably(next, { kind: 'imported', before: settings });
        },
        () => show({ problem: { kind: 'unreadable' } }),
      );
    },
    reset() {
      if (settings === null) return;
      const { version: _, ...fresh } = defaultSettings;
      changeUndoably(fresh, { kind: 'reset', before: settings });
    },
    undo() {
      if (done === null || settings === null) return;
      const back = undo(done, settings);
      done = null;
      change(back);
    },
    dismiss() {
      done = null;
      draw();
    },
  };

  world.followWords((next) => {
    words = next;
    const title = next.say('options.title');
    world.place.ownerDocument.title = next.say('options.named', ['Touchstone', title]);
    draw();
  });
  world.followSettings((next) => {
    // The worker goes by what is stored, not by what this page shows already.
    const isOtherMoney = ratedFor !== next.currency;
    settings = next;
    draw();
    if (!isOtherMoney) return;
    ratedFor = next.currency;
    void askRate();
  });
  world.followRequests((requests) => show({ requests }));
  siteAccess.follow(() => void lookAtAccess(), signal);
  void lookAtAccess();
  void world.loadAccess().then((load) => {
    accessOf = load;
    draw();
  });
}

const noAnswer = { kind: 'unavailable', why: 'offline' } as const;
const noTrial = { ...noAnswer, status: null };

function toggled(names: readonly string[], name: string): string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}

function sourceHostsOf(sources: readonly Source[]): string[] {
  return sources.flatMap(({ hosts }) => hosts);
}

function doneText(done: Done, say: Say): string {
  switch (done.kind) {
    case 'removed':
      return say('options.done.removed', [done.coin.name]);
    case 'forgot':
      return say('options.done.forgot', [tickerText(done.symbol)]);
    case 'reset':
      return say('options.done.reset');
    case 'imported':
      return say('options.done.imported');
  }
}
