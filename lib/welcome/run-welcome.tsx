import { render } from 'preact';
import { Welcome, type WelcomeAccess } from '../../components/welcome/welcome.tsx';
import { openGradient } from '../coin.ts';
import type { SiteAccess } from '../options/site-access.ts';
import { wholeHost } from '../options/site-address.ts';
import type { Site } from '../page/sites/site.ts';
import { type PageWorld, startNotes } from '../page/start-notes.ts';
import type { Settings } from '../settings.ts';
import { addCoin, removeCoin } from '../watch-list.ts';
import type { Words } from '../words.ts';
import { firstCoins } from './first-coins.ts';
import { sampleAnswer, sampleFigures, samplePostedAt } from './sample.ts';

export type WelcomeWorld = Pick<PageWorld, 'read' | 'findReasons' | 'writeReceipt' | 'copy'> & {
  place: Element;
  now(): number;
  followWords(use: (words: Words) => void): void;
  /** What the manifest asks for, as origins. */
  origins: readonly string[];
  siteAccess: SiteAccess;
  followSettings(use: (settings: Settings) => void): void;
  changeSettings(change: Pick<Settings, 'watch'>): Promise<void>;
  openSettings(): void;
  /** The extension's own, for reports. */
  version: string;
};

/** The first page: a post to try it on, drawn by what draws on every other page. */
export function runWelcome(world: WelcomeWorld, signal: AbortSignal): void {
  const { place, now, siteAccess } = world;
  let words: Words | null = null;
  let settings: Settings | null = null;
  let access: WelcomeAccess = null;
  let missing: string[] = [];
  let example = new AbortController();
  let isStarted = false;

  function draw(): void {
    if (settings === null || words === null || signal.aborted) return;
    const { watch } = settings;
    const { say } = words;
    render(
      <Welcome
        post={say('welcome.post', sampleFigures)}
        coins={firstCoins.map((coin) => ({
          coin,
          isFollowed: watch.some(({ id }) => id === coin.id),
        }))}
        access={access}
        say={say}
        onToggleCoin={(coin) => {
          const isFollowed = watch.some(({ id }) => id === coin.id);
          const next = isFollowed ? removeCoin(watch, coin.id) : addCoin(watch, coin);
          void world.changeSettings({ watch: next });
        }}
        onGiveAccess={() => {
          // In the click itself, and for all at once: the browser asks one question.
          void siteAccess.request(missing).then(async (isGiven) => {
            if (isGiven) return lookAtAccess();
            access = 'refused';
            draw();
          });
        }}
        onSettings={world.openSettings}
      />,
      place,
    );
    if (!isStarted) startExample(words);
    isStarted = true;
  }

  async function lookAtAccess(): Promise<void> {
    const given = (await siteAccess.all()).map(wholeHost);
    missing = world.origins.filter((origin) => !given.includes(origin));
    access = missing.length === 0 ? 'given' : 'missing';
    draw();
  }

  function startExample(words: Words): void {
    const name = words.say('welcome.sample');
    startNotes(
      {
        document: place.ownerDocument,
        site: samplePage(samplePostedAt(now())),
        watch: [openGradient],
        read: world.read,
        ask: async (symbols) => symbols.map((symbol) => sampleAnswer(symbol, now(), name)),
        findReasons: world.findReasons,
        writeReceipt: world.writeReceipt,
        copy: world.copy,
        lookUp: async (symbol) => ({ kind: 'not-followed', symbol }),
        choose: () => {},
        openSettings: world.openSettings,
        ...words,
        showing: 'notes',
        theme: 'page',
        version: world.version,
        onChange: () => {},
        now,
      },
      example.signal,
    );
  }

  signal.addEventListener('abort', () => example.abort());
  world.followWords((next) => {
    words = next;
    place.ownerDocument.title = next.say('welcome.title');
    // What is drawn in one language is drawn anew in another.
    example.abort();
    example = new AbortController();
    isStarted = false;
    draw();
  });
  world.followSettings((next) => {
    settings = next;
    draw();
  });
  siteAccess.follow(() => void lookAtAccess(), signal);
  void lookAtAccess();
}

function samplePage(postedAt: number): Site {
  return {
    id: 'sample',
    pages: [],
    variants: [{ name: 'sample', post: '.sample' }],
    postId: [['', 'id']],
    author: [],
    permalink: [],
    time: [],
    clock: () => postedAt,
    text: [['.sample-text']],
  };
}
